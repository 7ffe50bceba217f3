import { PRONOUNS } from './cast/gender.ts';
import type { Cast, Gender, Mention, Person } from './cast/person.ts';
import { isActing, placeOf } from './mention-places.ts';
import type { Option } from './model.ts';
import type { Page } from './page.ts';
import type { Token } from './tokenize.ts';

/** One whom a pronoun might mean, with what speaks for and against that. */
export interface PersonOption extends Option {
  /** Null: nobody whom the story names. */
  person: Person | null;
  /** Somebody else who fits was named since, and it was not this one who spoke last. */
  rivalled: boolean;
}

/** Somebody who spoke before the pronoun; null for one whom the story does not name. */
export interface Spoken {
  sentence: number;
  person: Person | null;
}

/** The pronoun that is asked about. */
export interface Asked {
  token: number;
  sentence: number;
  gender: Gender;
  /** What is said by it, in lower case; a name in it is hardly the speaker's. */
  said: string;
  /** Who said the quote before, how many paragraphs back; undefined where none stands before. */
  before: { person: Person | null; apart: number } | undefined;
  /** Where the last line of signs stands, which parts a section from the next; -1 where none does. */
  parted: number;
  /** Whom the last pronoun meant that did not speak. */
  focus: Spoken | undefined;
}

/** How many sentences, and how many mentions, are looked back on. */
const REACH = 10;
const MOST = 24;
/** How many of those who spoke are looked back on. */
const MOST_SPOKEN = 40;
/** How many tokens back pronouns are counted. */
const COUNTED = 200;

/** A mention with what it does in its sentence. */
interface Placed {
  mention: Mention;
  place: string;
}

/** All whom the story named near a pronoun and whose gender fits, nearest first; the last option is nobody. */
export function whomItCouldMean(page: Page, people: Cast, spoken: readonly Spoken[], asked: Asked): PersonOption[] {
  const past = spoken.slice(-MOST_SPOKEN);
  const byPerson = new Map<Person, Placed[]>();
  let nearest: Mention | undefined;
  for (const mention of mentionsAround(people, asked)) {
    const person = mention.person ?? onlyOne(mention.candidates, asked.gender);
    if (!person?.shown || (person.gender !== null && person.gender !== asked.gender)) continue;
    if (mention.from < asked.token) nearest ??= mention;
    const placed = { mention, place: placeOf(page, mention) };
    const known = byPerson.get(person);
    if (known) known.push(placed);
    else byPerson.set(person, [placed]);
  }
  const field: Field = {
    page,
    asked,
    past,
    nearest,
    byPerson,
    unnamed: past.at(-1)?.person === null && asked.sentence - (past.at(-1)?.sentence ?? 0) <= 3,
    lastNamed: past.findLast(({ person }) => person !== null && (person.gender ?? asked.gender) === asked.gender),
    mostMentions: Math.max(0, ...[...byPerson.keys()].map(({ mentions }) => mentions.length)),
    actor: [...byPerson].find(([, placed]) =>
      placed.some(({ mention, place }) => mention.from < asked.token && isActing(place)),
    )?.[0],
  };
  const options = [...byPerson].map(([person, placed], rank) => optionFor(field, person, placed, rank));
  const { lastNamed, unnamed } = field;
  const nobody = [
    'none',
    `none:${unnamed}`,
    `none:n|${few(byPerson.size, 4)}`,
    `none:sp|${lastNamed ? back(asked.sentence - lastNamed.sentence) : 'no'}`,
  ];
  return [...options, { person: null, clues: nobody, rivalled: false }];
}

/** Of those who share a name, the only one whom a pronoun's gender fits. */
function onlyOne(candidates: readonly Person[], gender: Gender): Person | null {
  const fitting = candidates.filter((person) => person.shown && (person.gender ?? gender) === gender);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** What is the same for all whom the pronoun could mean. */
interface Field {
  page: Page;
  asked: Asked;
  past: readonly Spoken[];
  nearest: Mention | undefined;
  byPerson: ReadonlyMap<Person, readonly Placed[]>;
  /** Who spoke last has no name. */
  unnamed: boolean;
  lastNamed: Spoken | undefined;
  mostMentions: number;
  /** The nearest who acts or speaks. */
  actor: Person | undefined;
}

/** A count, and a distance in sentences, roughly. */
const few = (n: number, most = 3): string => (n >= most ? `${most}+` : `${n}`);
const back = (n: number): string => (n <= 3 ? `${n}` : n <= 5 ? '5' : n <= 8 ? '8' : 'far');

function optionFor(field: Field, person: Person, placed: readonly Placed[], rank: number): PersonOption {
  const { page, asked, past, byPerson, lastNamed, unnamed } = field;
  const { token, sentence, gender } = asked;
  const earlier = placed.filter(({ mention }) => mention.from < token);
  const latest = earlier[0];
  const others = byPerson.size;
  const rivals = { all: 0, acting: 0, asked: false };
  for (const [other, theirs] of byPerson) {
    const since = theirs.filter(({ mention: { from } }) => from > (latest?.mention.from ?? token) && from < token);
    if (other === person || since.length === 0) continue;
    rivals.all++;
    if (since.some(({ place }) => isActing(place))) rivals.acting++;
    rivals.asked ||= since[0]?.place === 'asked';
  }
  const spoke = past.findLast((one) => one.person === person);
  const speech =
    spoke === undefined ? 'never' : spoke === past.at(-1) ? 'last' : spoke === lastNamed ? 'lastnamed' : 'spoke';
  const acting = earlier.filter(({ place }) => isActing(place));
  const count = person.mentions.length;
  const clues = [
    `r:${few(rank, 4)}|${few(others, 4)}`,
    `sp:${speech}|${spoke ? back(sentence - spoke.sentence) : 'never'}`,
    `spr:${speech}|${few(rivals.acting)}`,
    `ri:${few(rivals.all)}|${few(rivals.acting)}`,
    `sx:${person.gender === gender ? 'known' : 'maybe'}|${few(others)}`,
    `ct:${few(count, 8)}`,
    `mo:${count >= field.mostMentions}|${few(others)}`,
    `su:${few(acting.length, 4)}`,
    `sd:${acting[0] ? back(sentence - acting[0].mention.sentence) : 'no'}`,
    `nm:${person.name.includes(' ')}|${person.role !== null}`,
    `fs:${person === field.actor}|${few(others)}`,
    `un:${unnamed}|${speech}`,
    ...(latest
      ? cluesOfLatest(field, person, latest, speech, rivals.acting)
      : [`ah:${placed[0]?.mention.sentence === sentence}`]),
  ];
  // "Lind asked Varga: “…” “…,” she said": who is asked answers.
  if (asked.focus && sentence - asked.focus.sentence <= 4)
    clues.push(
      `focus:${asked.focus.person === person}|${back(sentence - asked.focus.sentence)}|${speech === 'last'}|${rivals.acting > 0}`,
    );
  if (rivals.asked) clues.push(`asked:${speech}`);
  if (latest && asked.parted >= latest.mention.to) clues.push('apart');
  // "he told Hannity": whom the pronoun's own sentence names after it is another.
  if (placed.some(({ mention }) => mention.from > token && mention.sentence === sentence))
    clues.push(`bind:${latest === undefined}`);
  if (asked.before) {
    const same = asked.before.person === person ? 'same' : asked.before.person === null ? 'unknown' : 'other';
    clues.push(`pq:${same}|${few(asked.before.apart)}`);
  }
  if (person.surname.length > 2 && asked.said.includes(person.surname)) clues.push('inq');
  if ((person.mentions[0]?.sentence ?? 2) <= 1) clues.push('lede');
  return { person, clues, rivalled: rivals.all > 0 && speech !== 'last' };

  function cluesOfLatest({ nearest }: Field, who: Person, last: Placed, said: string, actors: number): string[] {
    const { mention, place } = last;
    const paragraphs = (page.sentences[sentence]?.paragraph ?? 0) - (page.sentences[mention.sentence]?.paragraph ?? 0);
    const away = back(sentence - mention.sentence);
    const list = [
      `d:${away}|${place}`,
      `dp:${few(paragraphs, 4)}|${place}`,
      `pr:${few(pronounsBetween(page.tokens, mention.to, token, PRONOUNS[gender]), 4)}|${said}`,
      `new:${mention === who.mentions[0]}|${mention.to - mention.from > 1}|${away}`,
      `pl:${paragraphs === 0}|${away}|${mention === nearest}`,
    ];
    if (isActing(place)) list.push(`ds:${away}|${place}|${few(actors)}`);
    return list;
  }
}

function pronounsBetween(tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): number {
  let count = 0;
  for (let at = Math.max(from, to - COUNTED); at < to; at++) if (words.has(tokens[at]?.lower ?? '')) count++;
  return count;
}

/** Mentions before a token, nearest first, and those that follow in its sentence. */
function mentionsAround({ mentions }: Cast, { token, sentence }: Asked): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).from < token) low = middle + 1;
    else high = middle;
  }
  const near: Mention[] = [];
  for (let at = low - 1; at >= 0 && low - at <= MOST; at--) {
    const mention = mentions[at] as Mention;
    if (mention.sentence < sentence - REACH) break;
    near.push(mention);
  }
  for (let at = low; at < Math.min(mentions.length, low + 5); at++) {
    const mention = mentions[at] as Mention;
    if (mention.sentence > sentence) break;
    near.push(mention);
  }
  return near;
}
