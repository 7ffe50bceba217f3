import { type Quote, type Speaker, UNSIGNED } from '../quote.ts';
import { type Attribution, attributionsOf } from './attribute.ts';
import { clausesIn } from './clauses.ts';
import { BARE, confidenceOf, DESCRIBED } from './confidence.ts';
import { withIncises } from './incises.ts';
import type { Language } from './language.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { markedIn } from './marks.ts';
import { castOf, type Person, textOf } from './people.ts';
import type { Phrase } from './phrase.ts';
import { phrasesIn } from './phrases.ts';
import { isQuotation } from './quotation.ts';
import { type Spoken, speakersOf } from './speakers.ts';
import { type Sentence, sentencesOf, type Word, wordsIn } from './words.ts';

/** Every quotation of a text in one language with its speaker, by that language's words and the grammar that all share. */
export function readQuotesIn(text: string, language: Language): Quote[] {
  const known = lexiconOf(language);
  const segments = withIncises(text, markedIn(text, known), known);
  if (segments.length === 0) return [];
  const words = wordsIn(text, known, segments);
  const sentences = sentencesOf(text, words, segments);
  const lexicon = withStory(known, words, sentences);
  const phrases = sentences.map((sentence) => phrasesIn(words, sentence, lexicon));
  const clauses = sentences.map((sentence, index) => clausesIn(words, sentence, lexicon, phrases[index]));
  const attributions = attributionsOf({
    words,
    sentences,
    segments,
    clauses,
    lexicon,
    surnames: surnamesIn(words, phrases.flat()),
  });
  const cast = castOf(text, words, phrases.flat(), lexicon);
  const told = clauses.flatMap((some, sentence) => some.map((clause) => ({ clause, sentence })));
  for (const each of attributions)
    if (each !== null && each.clause.cue < 0 && each.joins === null)
      told.push({ clause: each.clause, sentence: each.sentence });
  const speakers = speakersOf(words, sentences, phrases, told, cast, lexicon);

  const tokens: number[] = [];
  words.forEach(({ kind, segment }, at) => {
    if (kind === 'quote') tokens[segment] = at;
  });
  const quotes: Quote[] = [];
  const places = new Map<number, number>();
  attributions.forEach((attribution, index) => {
    const { spans } = segments[index] as (typeof segments)[number];
    const first = attribution?.joins == null ? undefined : places.get(attribution.joins);
    const joined = first === undefined ? undefined : quotes[first];
    if (first !== undefined && joined) {
      quotes[first] = { ...joined, spans: [...joined.spans, ...spans] };
      places.set(index, first);
    } else if (
      isQuotation(text, spans, attribution, words[(tokens[index] ?? 0) - 1], words[(tokens[index] ?? 0) + 1], lexicon)
    ) {
      places.set(index, quotes.length);
      quotes.push({ spans, ...signed(text, words, attribution, attribution && speakers.get(attribution.clause)) });
    }
  });
  return quotes;
}

/** Names that a story introduces with a role or a title tell it where others begin: `à la radio | Olaf Quist`. */
function withStory(lexicon: Lexicon, words: readonly Word[], sentences: readonly Sentence[]): Lexicon {
  const givenNames = new Map(lexicon.givenNames);
  for (const sentence of sentences)
    for (const { name, introduced } of phrasesIn(words, sentence, lexicon)) {
      const given = introduced && name && name[1] - name[0] > 1 ? words[name[0]]?.lower : undefined;
      if (given !== undefined && !givenNames.has(given)) givenNames.set(given, null);
    }
  return { ...lexicon, givenNames };
}

const surnamesIn = (words: readonly Word[], phrases: readonly Phrase[]): ReadonlySet<string> =>
  new Set(phrases.flatMap(({ name, introduced }) => (name && introduced ? [words[name[1] - 1]?.lower ?? ''] : [])));

type Signature = Omit<Quote, 'spans'>;

function signed(
  text: string,
  words: readonly Word[],
  attribution: Attribution | null,
  spoken: Spoken | null | undefined,
): Signature {
  if (attribution === null) return UNSIGNED;
  const { clause, family } = attribution;
  const cue = words[clause.cue]?.text ?? null;
  if (!spoken?.mention) return { ...UNSIGNED, cue };
  const [from, to] = spoken.mention;
  const mention = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0] as const;
  const described = clause.subject?.kind === 'person' || clause.subject?.kind === 'body';
  const speaker: Speaker = spoken.person
    ? { name: spoken.person.name, role: spoken.person.role, mention }
    : { name: null, role: described ? textOf(text, words, [from, to]) : null, mention };
  const sure = confidenceOf(family) * namingOf(spoken.person, clause.subject);
  return { speaker, cue, rule: family, confidence: Math.round(1000 * sure) / 1000 };
}

/** How much less sure than its rule the naming is. */
function namingOf(person: Person | null, subject: Phrase | null): number {
  if (person === null) return 1;
  if (subject?.kind !== 'name') return DESCRIBED;
  return subject.introduced || person.name.includes(' ') ? 1 : BARE;
}
