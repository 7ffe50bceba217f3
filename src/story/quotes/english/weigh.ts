import type { Attribution } from './attribute.ts';
import { hitFor, optionsFor } from './clues.ts';
import { likeliest } from './model.ts';
import type { Page } from './page.ts';

/** Below this, nobody is named: no speaker is better than a wrong one. */
const LIKELY = 0.56;
/** So many quotes a sentence has in no article; the others of it are not weighed. */
const MOST_IN_SENTENCE = 30;
/** What it takes to outweigh `Lind said, “…”`, and how sure that is where the clues do not agree. */
const OUTWEIGHS = 0.7;
const LED = 0.6;
/** Who spoke in another paragraph is never surer than this: an alert asks for more. */
const CARRIED = 0.89;

/** Whoever the clues speak for most; null where nobody is likely, or more likely nobody can be told. */
export function weigh(
  page: Page,
  index: number,
  rule: Attribution | null,
  last: Attribution | null,
): Attribution | null {
  const place = page.places[index];
  if (place === undefined || page.places[index - MOST_IN_SENTENCE]?.sentence === place.sentence) return rule;
  const options = optionsFor(page, index, rule, last);
  page.watch?.quote(index, options);
  const best = likeliest(options, page.model.speakers);
  const candidate = best?.option.candidate;
  const agrees = rule !== null && candidate?.phrase.from === rule.speaker.from;
  if (rule && isLed(page, rule, place.token) && !(best && best.share >= (agrees ? LIKELY : OUTWEIGHS)))
    return { ...rule, sure: LED };
  if (!best || !candidate || best.share < LIKELY) return null;
  const { phrase, sentence } = candidate;
  const isCarried = page.sentences[sentence]?.paragraph !== page.sentences[place.sentence]?.paragraph;
  const sure = Math.min(best.share, isCarried ? CARRIED : 1);
  if (agrees) return { ...rule, sure };
  return {
    rule: 'weighed',
    speaker: phrase,
    cue: hitFor(candidate, place.token)?.cue ?? null,
    sentence,
    joins: null,
    sure,
  };
}

/** Whether a verb and a comma or colon lead up to the quote: `Lind said, “…”`. */
const isLed = ({ tokens }: Page, { rule, cue }: Attribution, token: number): boolean =>
  rule === 'before' && cue === token - 2 && /^[,:]$/.test(tokens[token - 1]?.text ?? '');
