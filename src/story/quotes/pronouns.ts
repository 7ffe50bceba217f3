import type { Attribution } from './attribute.ts';
import { type Cast, type Gender, type Mention, type Person, personIn } from './entities.ts';
import type { Page } from './page.ts';
import type { Phrase } from './phrases.ts';
import type { Segment } from './segment.ts';
import type { Token } from './tokenize.ts';
import { PRONOUN_WEIGHTS } from './words/pronoun-weights.ts';
import { ROLES } from './words/people.ts';
import { personDescribed } from './descriptions.ts';
import { cueAt } from './cues.ts';
import { AUXILIARIES, IRREGULAR_PASTS, PREPOSITIONS } from './words/function-words.ts';

/** How often a description taken up again is the one person who holds the office. */
const DESCRIBED = 0.85;
/** How often "it" is the body that spoke last. */
const BODY_AGAIN = 0.85;
const GENDERS: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' };
const SAME: Readonly<Record<Gender, ReadonlySet<string>>> = {
  male: new Set(['he', 'him', 'his', 'himself', 'he’s', "he's"]),
  female: new Set(['she', 'her', 'hers', 'herself', 'she’s', "she's"]),
};
/** Below this, nobody is named. */
const LIKELY = 0.6;
/** After somebody whom the story does not name spoke, no name is surer than this: an alert asks for more. */
const AFTER_UNNAMED = 0.89;
/** Where another who fits was named since, no name is surer than this. */
const RIVALLED = 0.89;
const REACH = 12;
const MOST = 80;

export interface Meant {
  person: Person | null;
  /** The name of what is no person: an outlet, a body. */
  name?: string;
  /** 0-1 */
  sure: number;
}

/** Who speaks at the token where each speaking phrase begins. */
export type Speakers = ReadonlyMap<number, Meant>;

interface Spoken {
  sentence: number;
  /** A body or an outlet that spoke, as the text names it. */
  body?: string;
  person: Person | null;
  token: number;
}

/** `the Port Ellery Times`: its name, without the article. */
function bodyIn({ text, tokens }: Cast, { head: [from, to] }: Phrase): string {
  const first = /^(?:the|a|an)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  return text.slice(tokens[first]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

/** Everyone who speaks in a text, pronouns resolved in its order. */
export function speakersOf(page: Page, people: Cast, attributions: readonly (Attribution | null)[], probe?: (o: unknown) => void): Speakers {
  const phrases = new Map<number, { phrase: Phrase; sentence: number; segments: number[] }>();
  page.hits.forEach((hits, sentence) => {
    for (const { subject } of hits) phrases.set(subject.from, { phrase: subject, sentence, segments: [] });
  });
  attributions.forEach((attribution, segment) => {
    if (attribution === null) return;
    const known = phrases.get(attribution.speaker.from);
    if (known) known.segments.push(segment);
    else phrases.set(attribution.speaker.from, { phrase: attribution.speaker, sentence: attribution.sentence, segments: [segment] });
  });
  const speakers = new Map<number, Meant>();
  const past: Spoken[] = [];
  for (const [from, { phrase, sentence, segments }] of [...phrases].sort(([a], [b]) => a - b)) {
    const gender = GENDERS[people.tokens[from]?.lower ?? ''];
    if (phrase.kind !== 'pronoun') {
      const named = personIn(people, phrase.head);
      const person = named ?? personDescribed(people, phrase);
      if (person !== null) speakers.set(from, { person, sure: named ? 1 : DESCRIBED });
      const body = person === null && phrase.kind === 'name' ? bodyIn(people, phrase) : null;
      past.push(body === null ? { sentence, person, token: from } : { sentence, person, token: from, body });
    } else if (/^(?:it|they)$/.test(people.tokens[from]?.lower ?? '')) {
      const last = past.at(-1);
      if (last?.body !== undefined && sentence - last.sentence <= 4) {
        speakers.set(from, { person: null, name: last.body, sure: BODY_AGAIN });
        past.push({ sentence, person: null, token: from, body: last.body });
      }
    } else if (gender !== undefined) {
      const before = segments.length === 0 ? null : (attributions[(segments[0] ?? 0) - 1] ?? null);
      const saidBefore = before === null || before.speaker.from >= from ? undefined : (speakers.get(before.speaker.from)?.person ?? null);
      const apart = before === null ? 0 : (page.sentences[sentence]?.paragraph ?? 0) - (page.sentences[page.places[(segments[0] ?? 0) - 1]?.sentence ?? 0]?.paragraph ?? 0);
      const options = optionsFor(page, people, past, from, sentence, gender, segments, saidBefore, apart);
      const meant = choose(options);
      if (past.at(-1)?.person === null) meant.sure = Math.min(meant.sure, AFTER_UNNAMED);
      probe?.({ from, options, text: people.tokens[from]?.start });
      speakers.set(from, meant);
      past.push({ sentence, person: meant.person, token: from });
    }
  }
  return speakers;
}

export interface PersonOption {
  person: Person | null;
  /** Somebody else who fits was named since, and it was not this one who spoke last. */
  rivalled?: boolean;
  clues: string[];
}

function choose(options: readonly PersonOption[]): Meant {
  let best: PersonOption | null = null;
  let bestOdds = 0;
  let all = 0;
  for (const option of options) {
    let sum = 0;
    for (const clue of option.clues) sum += PRONOUN_WEIGHTS.get(clue) ?? 0;
    const odds = Math.exp(sum);
    all += odds;
    if (odds > bestOdds) {
      best = option;
      bestOdds = odds;
    }
  }
  const sure = bestOdds / all;
  return best?.person && sure >= LIKELY
    ? { person: best.person, sure: Math.min(sure, best.rivalled ? RIVALLED : 1) }
    : { person: null, sure: 0 };
}

/** Of those who share a name, the only one whom a pronoun's gender fits. */
function onlyOne(candidates: readonly Person[], gender: Gender): Person | null {
  const fitting = candidates.filter((person) => person.shown && (person.gender === null || person.gender === gender));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

const SUBORDINATES = /^(?:when|while|if|because|that|after|before|as|since|until|although|though|whether|how|why|what|where|which)$/;

const few = (n: number, most = 3): string => (n >= most ? `${most}+` : `${n}`);
const back = (n: number): string => (n <= 3 ? `${n}` : n <= 5 ? '5' : n <= 8 ? '8' : 'far');

function optionsFor(
  page: Page,
  people: Cast,
  past: readonly Spoken[],
  token: number,
  sentence: number,
  gender: Gender,
  segments: readonly number[],
  saidBefore: Person | null | undefined,
  apart: number,
): PersonOption[] {
  const { tokens, sentences } = page;
  const near = mentionsAround(people, token, sentence);
  const byPerson = new Map<Person, Mention[]>();
  for (const mention of near) {
    const person = mention.person ?? onlyOne(mention.candidates, gender);
    if (!person?.shown || (person.gender !== null && person.gender !== gender)) continue;
    const list = byPerson.get(person);
    if (list) list.push(mention);
    else byPerson.set(person, [mention]);
  }
  const said = segments.map((segment) => {
    const spans = (page.segments[segment] as Segment).spans;
    return page.text.slice(spans[0]?.[0] ?? 0, Math.min(spans.at(-1)?.[1] ?? 0, (spans[0]?.[0] ?? 0) + 1500));
  }).join(' ');
  const paragraph = (index: number) => sentences[index]?.paragraph ?? 0;
  const lastSpoken = past.at(-1) ?? null;
  const lastNamed = past.findLast(({ person }) => person !== null && (person.gender === null || person.gender === gender)) ?? null;
  const order = [...byPerson.keys()];
  const unnamed = lastSpoken !== null && lastSpoken.person === null && sentence - lastSpoken.sentence <= 3;
  const bySubject = order.find((person) => (byPerson.get(person) as Mention[]).some((mention) => mention.from < token && isSubject(page, mention)));
  const options: PersonOption[] = order.map((person, rank) => {
    const mentions = byPerson.get(person) as Mention[];
    const before = mentions.filter(({ from }) => from < token);
    const latest = before[0];
    const ahead = latest === undefined;
    const away = latest ? back(sentence - latest.sentence) : 'ahead';
    const far = latest ? few(paragraph(sentence) - paragraph(latest.sentence), 4) : 'ahead';
    const place = latest ? placeOf(page, latest) : 'ahead';
    const spoke = past.findLast((one) => one.person === person);
    const spokeAway = spoke ? back(sentence - spoke.sentence) : 'never';
    const spokeLast = spoke !== undefined && spoke === lastSpoken ? 'last' : spoke !== undefined && spoke === lastNamed ? 'lastnamed' : spoke ? 'spoke' : 'never';
    const since = latest ? pronounsBetween(tokens, latest.to, token, SAME[gender]) : 0;
    const rivals = order.filter((other) => other !== person && (byPerson.get(other) as Mention[]).some((mention) => mention.from > (latest?.from ?? token) && mention.from < token)).length;
    const rivalSubjects = order.filter((other) => other !== person && (byPerson.get(other) as Mention[]).some((mention) => mention.from > (latest?.from ?? token) && mention.from < token && isSubject(page, mention))).length;
    const sex = person.gender === gender ? 'known' : 'maybe';
    const count = person.mentions.length;
    const most = order.every((other) => other.mentions.length <= count);
    const surname = person.name.split(/\s+/).at(-1) ?? '';
    const inQuote = surname.length > 2 && said.includes(surname);
    const subjects = before.filter((mention) => isSubject(page, mention)).length;
    const lastSubject = before.find((mention) => isSubject(page, mention));
    const clues = [
      `d:${away}|${place}`,
      `dp:${far}|${place}`,
      `r:${few(rank, 4)}|${few(order.length, 4)}`,
      `sp:${spokeLast}|${spokeAway}`,
      `spr:${spokeLast}|${few(rivalSubjects)}`,
      `ri:${few(rivals)}|${few(rivalSubjects)}`,
      `sx:${sex}|${few(order.length, 3)}`,
      `ct:${few(count, 8)}`,
      `mo:${most}|${few(order.length, 3)}`,
      `pr:${few(since, 4)}|${spokeLast}`,
      `su:${few(subjects, 4)}`,
      `sd:${lastSubject ? back(sentence - lastSubject.sentence) : 'no'}`,
      `nm:${person.name.includes(' ')}|${person.role !== null}`,
      `fs:${person === bySubject}|${few(order.length, 3)}`,
      `un:${unnamed}|${spokeLast}`,
    ];
    if (mentions.some((mention) => mention.from > token && mention.sentence === sentence)) clues.push(`bind:${ahead}`);
    if (latest && isSubject(page, latest)) clues.push(`ds:${away}|${place}|${few(rivalSubjects)}`);
    if (saidBefore !== undefined) clues.push(`pq:${saidBefore === person ? 'same' : saidBefore === null ? 'unknown' : 'other'}|${few(apart)}`);
    if (latest) clues.push(`new:${latest === person.mentions[0]}|${latest.to - latest.from > 1}|${back(sentence - latest.sentence)}`, `pl:${paragraph(sentence) - paragraph(latest.sentence) === 0}|${away}|${latest === near.find(({ from }) => from < token)}`);
    if (inQuote) clues.push('inq');
    if (ahead) clues.push(`ah:${mentions[0]?.sentence === sentence}`);
    const first = person.mentions[0];
    if (first && first.sentence <= 1) clues.push('lede');
    return { person, clues, rivalled: rivals > 0 && spokeLast !== 'last' };
  });
  options.push({ person: null, clues: ['none', `none:${unnamed}`, `none:n|${few(order.length, 4)}`, `none:sp|${lastNamed ? back(sentence - lastNamed.sentence) : 'no'}`] });
  return options;
}

function placeOf(page: Page, mention: Mention): string {
  const { tokens, sentences } = page;
  if (tokens[mention.to - 1]?.possessive) return 'poss';
  if (speaksAt(page, mention)) return 'speaks';
  if (isSubject(page, mention)) {
    const start = sentences[mention.sentence]?.from ?? 0;
    if (SUBORDINATES.test(tokens[mention.from - 1]?.lower ?? '') || SUBORDINATES.test(tokens[mention.from - 2]?.lower ?? '')) return 'sub';
    return start >= mention.from - 3 ? 'subj0' : tokens[mention.from - 1]?.text === ',' ? 'subjc' : 'subj';
  }
  const before = tokens[mention.from - 1];
  if (before?.kind === 'word' && PREPOSITIONS.has(before.lower)) return before.lower === 'by' || before.lower === 'with' ? before.lower : 'prep';
  if (before?.kind === 'word' && cueAt(tokens, mention.from - 1)) return /^(?:ask|told|tell)/.test(before.lower) ? 'asked' : 'said';
  return 'obj';
}

/** Whether a name is the subject of a verb of speech, before or after it. */
const speaksAt = ({ hits }: Page, { to, sentence }: Mention): boolean =>
  (hits[sentence] ?? []).some(({ subject }) => subject.head[1] === to);

/** Whether a verb follows a name, over an appositive: it acts or speaks. */
function isSubject(page: Page, mention: Mention): boolean {
  const { tokens, sentences } = page;
  const { from, to, sentence } = mention;
  if (tokens[to - 1]?.possessive) return false;
  if (speaksAt(page, mention)) return true;
  const before = tokens[from - 1];
  if (before?.kind === 'word' && PREPOSITIONS.has(before.lower) && !/^(?:after|before|as|since|until|while)$/.test(before.lower)) return false;
  let at = to;
  const end = sentences[sentence]?.to ?? to;
  if (tokens[at]?.text === ',' || tokens[at]?.text === '(') {
    let tries = 0;
    for (at++; at < end && tries++ < 25; at++) if (/^[,)]$/.test(tokens[at]?.text ?? '') ) { at++; break; }
  }
  while (at < end && tokens[at]?.kind === 'word' && (/ly$/.test(tokens[at]?.lower ?? '') || /^(?:also|then|later|who|on|still|never|often|once)$/.test(tokens[at]?.lower ?? '') )) at++;
  const next = tokens[at];
  if (next?.kind !== 'word') return false;
  return cueAt(tokens, at) !== null || AUXILIARIES.has(next.lower) || IRREGULAR_PASTS.has(next.lower) || /[a-z]ed$/.test(next.lower) || (/[a-z]s$/.test(next.lower) && !next.capital);
}

function pronounsBetween(tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): number {
  let count = 0;
  for (let at = Math.max(from, to - 200); at < to; at++) if (words.has(tokens[at]?.lower ?? '')) count++;
  return count;
}

/** Mentions before a token, nearest first, and those that follow in its sentence. */
function mentionsAround({ mentions }: Cast, token: number, sentence: number): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).from < token) low = middle + 1;
    else high = middle;
  }
  const near: Mention[] = [];
  for (let at = low - 1; at >= 0 && low - at < MOST; at--) {
    const mention = mentions[at] as Mention;
    if (mention.sentence < sentence - REACH) break;
    near.push(mention);
  }
  for (let at = low; at < mentions.length && at < low + 5; at++) {
    const mention = mentions[at] as Mention;
    if (mention.sentence > sentence) break;
    near.push(mention);
  }
  return near;
}
