import { type Quote, UNSIGNED } from '../quote.ts';
import { type Segment, segmentsOf } from '../segment.ts';
import { attributionsOf } from './attribute.ts';
import { cast } from './cast/cast.ts';
import { MODEL, type Model } from './model.ts';
import { placesOf, type Watch } from './page.ts';
import { speakersOf } from './pronouns.ts';
import { isQuotation } from './quotation.ts';
import { signatoryOf } from './resolve.ts';
import { sentencesOf } from './sentences.ts';
import { hitsIn } from './subjects/hits.ts';
import { tokensOf } from './tokenize.ts';
import { withTurns } from './turns.ts';

/**
 * Reads English copy. Another model than the one in `words/`, and a watch on what is weighed, are for fitting and trying
 * models.
 */
export function readEnglish(text: string, model: Model = MODEL, watch?: Watch): Quote[] {
  const segments = withTurns(text, segmentsOf(text));
  if (segments.length === 0) return [];
  const tokens = tokensOf(text, segments);
  const sentences = sentencesOf(tokens, (segment) => innerOf(text, segments[segment]));
  const hits = sentences.map((sentence) => hitsIn(tokens, sentence));
  const page = { text, segments, tokens, sentences, hits, places: placesOf(tokens, sentences), model, watch };
  const attributions = attributionsOf(page);
  const people = cast(text, tokens, sentences, hits);
  const speakers = speakersOf(page, people, attributions);
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
    if (attribution === null) quotes.push({ spans, ...UNSIGNED });
    else {
      const { speaker, sure } = signatoryOf(people, speakers, attribution);
      const cue = attribution.cue === null ? null : (tokens[attribution.cue]?.text ?? null);
      const confidence = Math.round(1000 * attribution.sure * sure) / 1000;
      quotes.push({ spans, speaker, cue, rule: attribution.rule, confidence });
    }
  });
  return quotes;
}

function innerOf(text: string, segment: Segment | undefined): { first: string; last: string } {
  const [first = 0] = segment?.spans[0] ?? [];
  const [, end = 0] = segment?.spans.at(-1) ?? [];
  return { first: text[first] ?? '', last: text[end - 1] ?? '' };
}
