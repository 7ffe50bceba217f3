import type { Speaker } from '../quote.ts';
import type { Attribution } from './attribute.ts';
import type { Cast, Person } from './cast/person.ts';
import { isPlural, personIn } from './cast/phrase.ts';
import { isKind, PARTICLES } from './names.ts';
import type { Speakers } from './pronouns.ts';
import type { Token } from './tokenize.ts';
import { DETERMINERS } from './words/function-words.ts';
import { ORGANISATIONS, TITLES, WORDS_GIVEN } from './words/people.ts';

/** A speaker, and how much surer or less sure than its rule the naming is (a factor, 0-1). */
interface Signatory {
  speaker: Speaker;
  sure: number;
}

/** Names the one whom an attribution points at, as the story names them; evidence without a name where that is unsure. */
export function signatoryOf(people: Cast, speakers: Speakers, attribution: Attribution): Signatory {
  const { tokens, text } = people;
  const { speaker } = attribution;
  const first = tokens[speaker.from] as Token;
  const last = tokens[speaker.to - 1] as Token;
  const mention = [first.start, last.end] as const;
  if (speaker.kind === 'pronoun') {
    const meant = speakers.get(speaker.from);
    if (meant?.person) return { speaker: signed(meant.person, mention), sure: meant.sure };
    return { speaker: { name: meant?.body ?? null, role: null, mention }, sure: meant?.sure ?? 1 };
  }
  const named = personIn(people, speaker.head) ?? shouted(people, speaker.head);
  if (named) return { speaker: signed(named, mention), sure: 1 };
  const described = speakers.get(speaker.from);
  if (described?.person) return { speaker: signed(described.person, mention), sure: described.sure };
  const words = text.slice(tokens[speaker.head[0]]?.start ?? 0, tokens[speaker.head[1] - 1]?.end ?? 0);
  if (speaker.kind === 'name') {
    const from = nameStart(tokens, speaker.head);
    const name = text.slice(tokens[from]?.start ?? 0, tokens[speaker.head[1] - 1]?.end ?? 0);
    const isName =
      !isPlural(tokens, speaker.head) &&
      !people.common.has(name.toLowerCase()) &&
      !isHeadline(tokens, from, speaker.head[1]) &&
      !(speaker.head[1] - from === 1 && isKind(tokens, from));
    return { speaker: { name: isName ? name : null, role: null, mention }, sure: 1 };
  }
  const owner = ownerOf(people, speaker.head);
  if (owner) return { speaker: signed(owner, mention), sure: OWNED };
  return { speaker: { name: null, role: /^[QA]$/.test(words) ? null : words, mention }, sure: 1 };
}

/** Where a name begins that the cast does not hold: past article, titles and what is set small, `the hedge fund | Quay Partners`. */
function nameStart(tokens: readonly Token[], [from, to]: readonly [number, number]): number {
  let start = from;
  for (let at = from; at < to - 1; at++) {
    const { lower, capital } = tokens[at] as Token;
    if (DETERMINERS.has(lower) || TITLES.has(lower) || (!capital && !PARTICLES.has(lower))) start = at + 1;
  }
  return start;
}

/** `Storm Closes Northern Harbour Again`, `HARBOUR CLOSED`: longer than names are, or shouted, and no known body's. */
function isHeadline(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (ORGANISATIONS.has(tokens[at]?.lower ?? '')) return false;
  const shouts = tokens.slice(from, to).filter(({ text }) => /^\p{Lu}{3,}$/u.test(text)).length;
  return to - from > MOST_WORDS || shouts > 1;
}
const MOST_WORDS = 4;

/** `LIND:` in a transcript: the one person of that surname whom the story names in small letters. */
function shouted({ tokens, people }: Cast, [from, to]: readonly [number, number]): Person | null {
  for (let at = from; at < to; at++) if (!/^[\p{Lu}.'’-]{3,}$/u.test(tokens[at]?.text ?? '')) return null;
  const surname = tokens[to - 1]?.lower ?? '';
  const bearers = people.filter((person) => person.shown && person.surname === surname);
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/** How often the words are the owner's own: `Lind’s answer`. */
const OWNED = 0.9;

/** Whose words a phrase names: `Lind’s warning`. */
function ownerOf(people: Cast, [from, to]: readonly [number, number]): Person | null {
  if (!WORDS_GIVEN.has(people.tokens[to - 1]?.lower ?? '')) return null;
  for (let at = to - 2; at >= from; at--)
    if (people.tokens[at]?.possessive) {
      const owner = people.at.get(at)?.person;
      return owner?.shown ? owner : null;
    }
  return null;
}

const signed = ({ name, role }: Person, mention: Speaker['mention']): Speaker => ({ name, role, mention });
