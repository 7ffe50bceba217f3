import { called, officeOf } from '../offices.ts';
import type { Token } from '../tokenize.ts';
import { ROLES } from '../words/people.ts';
import type { Known } from './known.ts';
import type { Mention, Person } from './person.ts';

/** Adds the mentions between two names that take up an office. */
export function takeUpOffices(known: Known, from: number, to: number, mentions: Mention[]): void {
  let sentence = mentions.at(-1)?.sentence ?? 0;
  for (let at = from; at < to; at++) {
    const again = officeTakenUp(known, at, to);
    if (again === null) continue;
    while (sentence + 1 < known.sentences.length && (known.sentences[sentence]?.to ?? 0) <= at) sentence++;
    const { person } = again;
    mentions.push({ from: at, to: again.to, sentence, person, candidates: [person], described: true });
    at = again.to - 1;
  }
}

/** `the senator`: the one who was given that office before, and where the phrase ends. */
function officeTakenUp({ tokens, described }: Known, at: number, limit: number): { to: number; person: Person } | null {
  // After a comma or "and" it describes whoever stands before: "Lind, a pilot and the owner of two boats".
  if (tokens[at]?.lower !== 'the' || /^(?:,|and)$/.test(tokens[at - 1]?.text ?? '')) return null;
  for (let next = at + 1; next < Math.min(limit, at + 5); next++) {
    const token = tokens[next] as Token;
    if (token.kind !== 'word' || token.possessive) return null;
    const follow = tokens[next + 1];
    if (!ROLES.has(token.lower) || (follow?.kind === 'word' && (ROLES.has(follow.lower) || follow.capital))) continue;
    const known = described.get(officeOf(tokens[next - 1]?.lower, called(token.lower))) ?? [];
    return known.length === 1 && known[0] ? { to: next + 1, person: known[0] } : null;
  }
  return null;
}
