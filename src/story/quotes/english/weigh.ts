import type { Attribution } from './attribute.ts';
import { hitFor, optionsFor } from './clues.ts';
import { likeliest } from './model.ts';
import type { Page } from './page.ts';

/** Below this, nobody is named: no speaker is better than a wrong one. */
const LIKELY = 0.56;
/** So many quotes a sentence has in no article; the others of it are not weighed. */
const MOST_IN_SENTENCE = 30;
/** As `Lind said, “…”` does: there the rule and the clues need less to agree. */
const LED = 0.25;
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
  if (!best || !candidate) return null;
  const { phrase, sentence } = candidate;
  const isLed = rule?.rule === 'before' && phrase.from === rule.speaker.from;
  if (best.share < (isLed ? LED : LIKELY)) return null;
  const isCarried = page.sentences[sentence]?.paragraph !== page.sentences[place.sentence]?.paragraph;
  const sure = Math.min(best.share, isCarried ? CARRIED : 1);
  if (phrase.from === rule?.speaker.from) return { ...rule, sure };
  return {
    rule: 'weighed',
    speaker: phrase,
    cue: hitFor(candidate, place.token)?.cue ?? null,
    sentence,
    joins: null,
    sure,
  };
}
