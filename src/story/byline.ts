/** `By Ana Marsh and Tom Reed, Example Wire` as a line of its own. */
const BYLINE =
  /^(?:by|von|par|por)\s+(?=\p{Lu})(\p{L}[\p{L}.'’-]*(?:[\s,]+(?:and|und|et|y|&|\p{Lu}[\p{L}.'’-]*)){1,9})\s*(?:[|,–—-].{0,60})?$/iu;
const NAME_LINE = /^(by|von|par|por)\s/i;

/** The writers that a line names, or null where it is no byline. */
export function bylineOf(line: string): string | null {
  if (line.length > 160 || !NAME_LINE.test(line)) return null;
  const [, names] = BYLINE.exec(line) ?? [];
  return names && /^\p{Lu}/u.test(names) ? names.trim() : null;
}
