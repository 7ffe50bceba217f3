import { type Asked, type Spoken, whomItCouldMean } from './antecedents.ts';
import type { Attribution } from './attribute.ts';
import type { Cast, Gender, Person } from './cast/person.ts';
import { isPlural, personIn } from './cast/phrase.ts';
import { personDescribed } from './descriptions.ts';
import { likeliest } from './model.ts';
import type { Page } from './page.ts';
import type { Phrase } from './phrases.ts';

/** How many sentences back such a pronoun matters, and how many tokens back a section may have begun. */
const FOCUS_WITHIN = 4;
const PARTED_WITHIN = 200;
/** How likely somebody must be whom a pronoun meant that does not speak. */
const FOCUSED = 0.5;
/** Below this, nobody is named. */
const LIKELY = 0.66;
/** Where another who fits was named since, or somebody without a name spoke last, no name is surer: an alert asks for more. */
const RIVALLED = 0.89;
/** How often a description taken up again is the one who holds the office; how often "it" is the body that spoke last. */
const DESCRIBED = 0.85;
const BODY_AGAIN = 0.85;
/** How many sentences back "it" can reach. */
const BODY_WITHIN = 4;
/** How much of what was said is looked at, in characters. */
const SAID = 1_500;

/** `one of the neighbours`, `another`: somebody whom the story does not name. */
const UNNAMED: ReadonlySet<string> = new Set(['one', 'another', 'some', 'several', 'many', 'both']);
const GENDERS: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' };

/** Who speaks where a phrase stands. */
interface Meant {
  person: Person | null;
  /** The name of what is no person: an outlet, a body; null otherwise. */
  body: string | null;
  /** 0-1. */
  sure: number;
}

/** By the token where each speaking phrase begins. */
export type Speakers = ReadonlyMap<number, Meant>;

interface Speaking {
  phrase: Phrase;
  sentence: number;
  /** What is said there. */
  segments: number[];
}

/** Who spoke before, a body by its name, and whether that was in doubt. */
type Past = Spoken & { body: string | null; doubtful: boolean };

/** Everyone who speaks in a text, pronouns resolved in its order: who spoke before tells whom the next "she" means. */
export function speakersOf(page: Page, people: Cast, attributions: readonly (Attribution | null)[]): Speakers {
  const speakers = new Map<number, Meant>();
  const past: Past[] = [];
  let focus: Spoken | undefined;
  const speaking = speakingIn(page, attributions);
  const acting = actingPronouns(page, speaking);
  let nextActing = 0;
  for (const [token, own] of speaking) {
    // Whom a pronoun meant that does not speak is whom the next one means, more often than not.
    for (; (acting[nextActing]?.token ?? token) < token; nextActing++) {
      const other = acting[nextActing] as Asked;
      const best = likeliest(whomItCouldMean(page, people, past, { ...other, focus }), page.model.pronouns);
      if (best?.option.person && best.share >= FOCUSED)
        focus = { sentence: other.sentence, person: best.option.person };
    }
    const word = people.tokens[token]?.lower ?? '';
    const gender = GENDERS[word];
    let meant: Meant | null = null;
    if (own.phrase.kind !== 'pronoun') meant = named(people, own.phrase);
    else if (gender !== undefined) {
      const before = saidBefore(page, attributions, speakers, token, own);
      const said = own.segments
        .map((segment) => wordsOf(page, segment))
        .join(' ')
        .toLowerCase();
      const asked = { token, sentence: own.sentence, gender, said, before, parted: partedBefore(page, token), focus };
      meant = whoIsMeant(page, token, whomItCouldMean(page, people, past, asked), past.at(-1));
    } else if (word === 'it' || word === 'they') {
      const last = past.at(-1);
      if (!last?.body || own.sentence - last.sentence > BODY_WITHIN) continue;
      meant = { person: null, body: last.body, sure: BODY_AGAIN };
    } else if (!UNNAMED.has(word)) continue;
    if (meant?.person || meant?.body) speakers.set(token, meant);
    const doubtful = gender !== undefined && (meant?.sure ?? 0) <= RIVALLED;
    past.push({ sentence: own.sentence, person: meant?.person ?? null, body: meant?.body ?? null, doubtful });
  }
  return speakers;
}

/** Every "he" and "she" outside quotes that does not speak, within reach of one that does. */
function actingPronouns(page: Page, speaking: readonly [number, Speaking][]): Asked[] {
  const found: Asked[] = [];
  let read = 0;
  const isSpeaking = new Set(speaking.map(([token]) => token));
  for (const [at, { phrase, sentence }] of speaking) {
    if (GENDERS[page.tokens[at]?.lower ?? ''] === undefined || phrase.kind !== 'pronoun') continue;
    const first = page.sentences[Math.max(0, sentence - FOCUS_WITHIN)]?.from ?? at;
    for (let token = Math.max(first, read); token < at; token++) {
      const gender = GENDERS[page.tokens[token]?.lower ?? ''];
      if (gender === undefined || isSpeaking.has(token)) continue;
      const own = sentenceOf(page, token, sentence);
      found.push({ token, sentence: own, gender, said: '', before: undefined, parted: -1, focus: undefined });
    }
    read = at;
  }
  return found;
}

/** The sentence of a token that stands in or shortly before another. */
function sentenceOf({ sentences }: Page, token: number, sentence: number): number {
  let own = sentence;
  while (own > 0 && (sentences[own]?.from ?? 0) > token) own--;
  return own;
}

/** Where the last line of signs before a token stands: `___`, `* * *`. */
function partedBefore({ tokens }: Page, token: number): number {
  for (let at = token - 1; at >= Math.max(0, token - PARTED_WITHIN); at--) {
    const text = tokens[at]?.text;
    if (text === '_' || text === '*') return at;
  }
  return -1;
}

/** All phrases that speak, in the text's order. */
function speakingIn(page: Page, attributions: readonly (Attribution | null)[]): [number, Speaking][] {
  const phrases = new Map<number, Speaking>();
  page.hits.forEach((hits, sentence) => {
    for (const { subject } of hits) phrases.set(subject.from, { phrase: subject, sentence, segments: [] });
  });
  attributions.forEach((attribution, segment) => {
    if (attribution === null) return;
    const { speaker, sentence } = attribution;
    const known = phrases.get(speaker.from);
    if (known) known.segments.push(segment);
    else phrases.set(speaker.from, { phrase: speaker, sentence, segments: [segment] });
  });
  return [...phrases].sort(([a], [b]) => a - b);
}

function named(people: Cast, phrase: Phrase): Meant {
  const person = personIn(people, phrase.head);
  if (person !== null) return { person, body: null, sure: 1 };
  const described = personDescribed(people, phrase);
  if (described !== null) return { person: described, body: null, sure: DESCRIBED };
  return {
    person: null,
    body: phrase.kind === 'name' && !isPlural(people.tokens, phrase.head) ? bodyIn(people, phrase) : null,
    sure: 1,
  };
}

/** `the Port Ellery Times`: its name, without the article. */
function bodyIn({ text, tokens }: Cast, { head: [from, to] }: Phrase): string {
  const first = /^(?:the|a|an)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  return text.slice(tokens[first]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

function whoIsMeant(
  page: Page,
  token: number,
  options: ReturnType<typeof whomItCouldMean>,
  last: Past | undefined,
): Meant {
  page.watch?.pronoun(token, options);
  const best = likeliest(options, page.model.pronouns);
  if (!best?.option.person || best.share < LIKELY) return { person: null, body: null, sure: 0 };
  const doubtful =
    best.option.rivalled || last?.person === null || (last?.doubtful && last.person === best.option.person);
  return { person: best.option.person, body: null, sure: Math.min(best.share, doubtful ? RIVALLED : 1) };
}

/** Who said the quote before the one that a pronoun says. */
function saidBefore(
  page: Page,
  attributions: readonly (Attribution | null)[],
  speakers: Speakers,
  token: number,
  { sentence, segments }: Speaking,
): { person: Person | null; apart: number } | undefined {
  const [first] = segments;
  if (first === undefined) return undefined;
  const before = attributions[first - 1];
  const place = page.places[first - 1];
  if (!before || !place || before.speaker.from >= token) return undefined;
  const paragraph = (index: number): number => page.sentences[index]?.paragraph ?? 0;
  return {
    person: speakers.get(before.speaker.from)?.person ?? null,
    apart: paragraph(sentence) - paragraph(place.sentence),
  };
}

function wordsOf({ text, segments }: Page, segment: number): string {
  const spans = segments[segment]?.spans ?? [];
  const start = spans[0]?.[0] ?? 0;
  return text.slice(start, Math.min(spans.at(-1)?.[1] ?? start, start + SAID));
}
