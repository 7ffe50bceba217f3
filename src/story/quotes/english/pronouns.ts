import { type Spoken, whomItCouldMean } from './antecedents.ts';
import type { Attribution } from './attribute.ts';
import { personDescribed } from './descriptions.ts';
import { type Cast, type Gender, type Person, personIn } from './entities.ts';
import { likeliest } from './model.ts';
import type { Page } from './page.ts';
import type { Phrase } from './phrases.ts';

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
export interface Meant {
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

/** Everyone who speaks in a text, pronouns resolved in its order: who spoke before tells whom the next "she" means. */
export function speakersOf(page: Page, people: Cast, attributions: readonly (Attribution | null)[]): Speakers {
  const speakers = new Map<number, Meant>();
  const past: (Spoken & { body: string | null })[] = [];
  let focus: Spoken | undefined;
  const acting = actingPronouns(page);
  let nextActing = 0;
  for (const [token, speaking] of speakingIn(page, attributions)) {
    // Whom a pronoun meant that does not speak is whom the next one means, more often than not.
    for (; (acting[nextActing]?.token ?? token) < token; nextActing++) {
      const { token: at, sentence, gender } = acting[nextActing] as ReturnType<typeof actingPronouns>[number];
      const options = whomItCouldMean(page, people, past, { token: at, sentence, gender, said: '', before: undefined, focus });
      const best = likeliest(options, page.model.pronouns);
      if (best?.option.person && best.share >= FOCUSED) focus = { sentence, person: best.option.person };
    }
    if (acting[nextActing]?.token === token) nextActing++;
    const word = people.tokens[token]?.lower ?? '';
    const gender = GENDERS[word];
    let meant: Meant | null = null;
    if (speaking.phrase.kind !== 'pronoun') meant = named(people, speaking.phrase);
    else if (gender !== undefined) {
      const before = saidBefore(page, attributions, speakers, token, speaking);
      const said = speaking.segments.map((segment) => wordsOf(page, segment)).join(' ');
      const asked = { token, sentence: speaking.sentence, gender, said, before, focus };
      meant = whoIsMeant(page, token, whomItCouldMean(page, people, past, asked), past.at(-1));
    } else if (word === 'it' || word === 'they') {
      const last = past.at(-1);
      if (!last?.body || speaking.sentence - last.sentence > BODY_WITHIN) continue;
      meant = { person: null, body: last.body, sure: BODY_AGAIN };
    } else if (!UNNAMED.has(word)) continue;
    if (meant?.person || meant?.body) speakers.set(token, meant);
    past.push({ sentence: speaking.sentence, person: meant?.person ?? null, body: meant?.body ?? null });
  }
  return speakers;
}

/** Every "he" and "she" outside quotes. */
function actingPronouns({ tokens, sentences }: Page): { token: number; sentence: number; gender: Gender }[] {
  const found: { token: number; sentence: number; gender: Gender }[] = [];
  sentences.forEach(({ from, to }, sentence) => {
    for (let token = from; token < to; token++) {
      const gender = GENDERS[tokens[token]?.lower ?? ''];
      if (gender !== undefined) found.push({ token, sentence, gender });
    }
  });
  return found;
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
  return { person: null, body: phrase.kind === 'name' ? bodyIn(people, phrase) : null, sure: 1 };
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
  last: Spoken | undefined,
): Meant {
  page.watch?.pronoun(token, options);
  const best = likeliest(options, page.model.pronouns);
  if (!best?.option.person || best.share < LIKELY) return { person: null, body: null, sure: 0 };
  const doubtful = best.option.rivalled || last?.person === null;
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
