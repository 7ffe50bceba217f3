import type { Quote } from '../../../src/story/quotes/quote.ts';
import { isPronoun } from './sources.ts';

const PLAIN = /^(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|wr(?:ote|ites?|iting)|add(?:ed|s|ing)?|ask(?:ed|s|ing)?)$/i;

/**
 * How a quote was attributed, as its outside shows: where the mention stands, what kind of verb, what kind of mention.
 * For any reader; a reader that tells its own rule can give that instead.
 */
export function keyOf(text: string, { spans, speaker, cue }: Quote): string {
  const [from, to] = speaker?.mention ?? [0, 0];
  const [start] = spans[0] ?? [0];
  const [, end] = spans.at(-1) ?? [0, 0];
  const between = from >= start ? text.slice(Math.min(end, from), from) : text.slice(to, start);
  const far = between.includes('\n') ? 'other paragraph' : /[.?!]\s/.test(between) ? 'other sentence' : null;
  const place = from < start ? 'before' : from < end ? 'middle' : 'after';
  const verb = cue === null ? 'no verb' : PLAIN.test(cue) ? 'plain verb' : 'other verb';
  const said = text.slice(from, to);
  const kind = isPronoun(said) ? 'pronoun' : speaker?.name ? 'name' : 'description';
  return `${far ?? place}, ${verb}, ${kind}`;
}
