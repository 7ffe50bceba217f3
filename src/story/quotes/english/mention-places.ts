import type { Mention } from './cast/person.ts';
import { cueAt } from './cues.ts';
import type { Page } from './page.ts';
import { AUXILIARIES, IRREGULAR_PASTS, isAdverb, PREPOSITIONS } from './words/function-words.ts';

/** How far an aside after a name may reach, in tokens: `Lind, who took over in July, left`. */
const ASIDE = 25;
const SUBORDINATES =
  /^(?:when|while|if|because|that|after|before|as|since|until|although|though|whether|how|why|what|where|which)$/;

/** What a name does in its sentence: it speaks, acts (first, after a comma, in a clause of time or cause), owns, or is acted on. */
export function placeOf(page: Page, mention: Mention): string {
  const { tokens, sentences } = page;
  if (tokens[mention.to - 1]?.possessive) return 'owns';
  if (speaks(page, mention)) return 'speaks';
  const before = tokens[mention.from - 1];
  if (acts(page, mention)) {
    if (SUBORDINATES.test(before?.lower ?? '') || SUBORDINATES.test(tokens[mention.from - 2]?.lower ?? ''))
      return 'clause';
    const start = sentences[mention.sentence]?.from ?? 0;
    return start >= mention.from - 3 ? 'first' : before?.text === ',' ? 'comma' : 'acts';
  }
  if (before?.kind !== 'word') return 'object';
  if (PREPOSITIONS.has(before.lower)) return /^(?:by|with)$/.test(before.lower) ? before.lower : 'prep';
  if (cueAt(tokens, mention.from - 1) === null) return 'object';
  return /^(?:ask|told|tell)/.test(before.lower) ? 'asked' : 'said';
}

/** The places of one who acts or speaks. */
export const isActing = (place: string): boolean => /^(?:speaks|clause|first|comma|acts)$/.test(place);

/** Whether a name is the subject of a verb of speech, before or after it. */
const speaks = ({ hits }: Page, { to, sentence }: Mention): boolean => {
  const own = hits[sentence] ?? [];
  return own.length < 40 && own.some(({ subject }) => subject.head[1] === to);
};

/** Whether a verb follows a name, over an aside. */
function acts({ tokens, sentences }: Page, { from, to, sentence }: Mention): boolean {
  const before = tokens[from - 1];
  if (before?.kind === 'word' && PREPOSITIONS.has(before.lower) && !SUBORDINATES.test(before.lower)) return false;
  const end = sentences[sentence]?.to ?? to;
  let at = to;
  if (/^[,(]$/.test(tokens[at]?.text ?? '')) {
    const limit = Math.min(end, at + ASIDE);
    at++;
    while (at < limit && !/^[,)]$/.test(tokens[at]?.text ?? '')) at++;
    at++;
  }
  while (at < end && (isAdverb(tokens[at]?.lower ?? '') || /^(?:who|on)$/.test(tokens[at]?.lower ?? ''))) at++;
  const verb = tokens[at];
  if (verb?.kind !== 'word') return false;
  const { lower, capital } = verb;
  if (cueAt(tokens, at) !== null || AUXILIARIES.has(lower) || IRREGULAR_PASTS.has(lower)) return true;
  return /[a-z]ed$/.test(lower) || (/[a-z]s$/.test(lower) && !capital);
}
