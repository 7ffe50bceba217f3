/** `GENEVA (Example Wire) —`, `PORT ELLERY, March 1 –`: where and when an agency's copy begins. */
const DATELINE =
  /^((?:\p{Lu}[\p{Lu}.'’-]+)(?:[ ,]+(?:\p{Lu}[\p{L}.'’-]*|\d{1,2}|\([^)]{1,40}\)|\/[^/]{1,30}\/|de|la|of)){0,8}\s*(?:\([^)]{1,40}\))?)\s*(?:—|–|--|- )\s*(?=\S)/u;

/** A paragraph's dateline and what follows it, which stays a verbatim stretch; null where there is none. */
export function splitDateline(paragraph: string): { dateline: string; rest: string } | null {
  const match = DATELINE.exec(paragraph.slice(0, 160));
  if (!match?.[1] || paragraph.length - match[0].length < 20) return null;
  return { dateline: match[1].trim(), rest: paragraph.slice(match[0].length) };
}
