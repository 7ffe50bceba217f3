import type { Token } from '../tokenize.ts';
import { BE } from '../words/function-words.ts';

/** `according to Lind`, `in Lind’s words`, `in the mayor’s view`. */
export function isAccording(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower;
  if (lower === 'according') return tokens[at + 1]?.lower === 'to';
  if (lower !== 'in') return false;
  for (let next = at + 1; next <= at + 6; next++) {
    const token = tokens[next];
    if (token?.kind !== 'word') return false;
    if (/^(?:words|view|opinion|telling|estimation|phrase|account)$/.test(token.lower))
      return Boolean(tokens[next - 1]?.possessive) || /^(?:his|her|their)$/.test(tokens[next - 1]?.lower ?? '');
  }
  return false;
}

/** `was told by`, `was asked by`: in a passive, who stands after "by" speaks. */
export const hasAgent = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:told|asked|warned|informed|advised|urged|assured)$/.test(tokens[verb]?.lower ?? '') &&
  BE.has(tokens[verb - 1]?.lower ?? '');
