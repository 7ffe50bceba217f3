import { attributionsOf } from './attribute.ts';
import { confidenceOf } from './confidence.ts';
import { cast } from './entities.ts';
import { LANGUAGES } from './languages/all.ts';
import { readQuotesIn } from './languages/read.ts';
import { languageOf } from './languages/tell.ts';
import { speakersOf } from './pronouns.ts';
import { isQuotation } from './quotation.ts';
import type { Quote } from './quote.ts';
import { signatoryOf } from './resolve.ts';
import { type Segment, segmentsOf } from './segment.ts';
import { sentencesOf } from './sentences.ts';
import { hitsIn } from './subjects.ts';
import { tokensOf } from './tokenize.ts';
import { PLAIN } from './words/cue-verbs.ts';

/**
 * Every quotation of a text with its speaker, in the text's order. Pure, deterministic, linear in the text's length;
 * never throws. Spans are JavaScript string indices, marks left out.
 * @param language BCP 47; told from the text where unset. Of a language that we do not read, quotes are found but nobody
 * is named.
 */
export function readQuotes(text: string, language?: string): Quote[] {
  const code = language?.toLowerCase().split(/[-_]/)[0] ?? languageOf(text);
  const ours = LANGUAGES.get(code);
  if (ours) return readQuotesIn(text, ours);
  const segments = segmentsOf(text);
  if (segments.length === 0) return [];
  const unsigned = { speaker: null, cue: null, confidence: 0 };
  if (code !== 'en') return segments.map(({ spans }) => ({ spans, ...unsigned }));
  const tokens = tokensOf(text, segments);
  const sentences = sentencesOf(tokens, (segment) => innerOf(text, segments[segment]));
  const hits = sentences.map((sentence) => hitsIn(tokens, sentence));
  const attributions = attributionsOf(tokens, sentences, segments, hits);
  const people = cast(text, tokens, sentences, hits);
  const speakers = speakersOf(people, hits);
  const quotes: Quote[] = [];
  const places = new Map<number, number>();
  attributions.forEach((attribution, index) => {
    const { spans } = segments[index] as (typeof segments)[number];
    const first = attribution?.joins == null ? undefined : places.get(attribution.joins);
    const joined = first === undefined ? undefined : quotes[first];
    if (joined && first !== undefined) {
      quotes[first] = { ...joined, spans: [...joined.spans, ...spans] };
      places.set(index, first);
      return;
    }
    if (!isQuotation(text, spans, attribution)) return;
    places.set(index, quotes.length);
    if (attribution === null) quotes.push({ spans, ...unsigned });
    else {
      const { speaker, sure } = signatoryOf(people, speakers, attribution);
      const cue = attribution.cue === null ? null : (tokens[attribution.cue]?.text ?? null);
      const confidence =
        Math.round(1000 * confidenceOf(attribution.family, cue === null || PLAIN.has(cue.toLowerCase())) * sure) / 1000;
      quotes.push({ spans, speaker, cue, confidence });
    }
  });
  return quotes;
}

function innerOf(text: string, segment: Segment | undefined): { first: string; last: string } {
  const [first = 0] = segment?.spans[0] ?? [];
  const [, end = 0] = segment?.spans.at(-1) ?? [];
  return { first: text[first] ?? '', last: text[end - 1] ?? '' };
}
