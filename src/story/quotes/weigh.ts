import type { Attribution } from './attribute.ts';
import { hitFor, optionsFor } from './clues.ts';
import type { Page } from './page.ts';
import { WEIGHTS } from './words/weights.ts';

/** Below this, nobody is named: no speaker is better than a wrong one. */
const LIKELY = 0.56;

/** Who spoke in another paragraph is never surer than this: an alert asks for more. */
const CARRIED = 0.89;

/**
 * Whoever the clues speak for most: each clue's weight adds to the odds of one who might have said the quote (a
 * log-linear model); null where nobody is likely, or more likely nobody can be told.
 */
export function weigh(page: Page, index: number, rule: Attribution | null, last: Attribution | null): Attribution | null {
  if (page.places[index] === undefined) return null;
  const options = optionsFor(page, index, rule, last);
  let best = 0;
  let bestOdds = 0;
  let all = 0;
  options.forEach(({ clues, candidate }, option) => {
    let sum = 0;
    for (const clue of clues) sum += WEIGHTS.get(clue) ?? 0;
    const odds = Math.exp(sum);
    all += odds;
    if (candidate !== null && odds > bestOdds) {
      best = option;
      bestOdds = odds;
    }
  });
  const candidate = options[best]?.candidate;
  const own = page.sentences[page.places[index]?.sentence ?? 0];
  const carried = page.sentences[candidate?.sentence ?? 0]?.paragraph !== own?.paragraph;
  const sure = Math.min(bestOdds / all, carried ? CARRIED : 1);
  if (!candidate || !(sure >= LIKELY)) return null;
  if (rule && candidate.phrase.from === rule.speaker.from) return { ...rule, speaker: rule.speaker, sure };
  const token = page.places[index]?.token ?? 0;
  const hit = hitFor(candidate, token);
  return { family: 'weighed', speaker: candidate.phrase, cue: hit?.cue ?? null, sentence: candidate.sentence, joins: null, sure };
}
