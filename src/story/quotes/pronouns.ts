import type { Cast, Gender, Mention, Person } from './entities.ts';

const GENDERS: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' };
/** How many sentences back a pronoun can reach. */
const REACH = 8;

/** Who a "he" or "she" is: the one whom both ways of looking name, else nobody. */
export function personOfPronoun(people: Cast, token: number, sentence: number): Person | null {
  const gender = GENDERS[people.tokens[token]?.lower ?? ''];
  if (gender === undefined) return null;
  const near = mentionsBefore(people, token, sentence).filter(
    ({ person }) => person.gender === gender || person.gender === null,
  );
  const central = byCentre(near);
  const salient = bySalience(near, sentence, gender);
  return central !== null && central === salient ? central : null;
}

function mentionsBefore({ mentions, tokens }: Cast, token: number, sentence: number): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).from < token) low = middle + 1;
    else high = middle;
  }
  const near: Mention[] = [];
  for (let at = low - 1; at >= 0 && low - at < 60; at--) {
    const mention = mentions[at] as Mention;
    if (mention.sentence < sentence - REACH) break;
    if (mention.person.shown && (!tokens[mention.to - 1]?.possessive || mention.sentence < sentence))
      near.push(mention);
  }
  return near;
}

/** Nearest sentence first; in it, the first who is named, who is most often its subject. */
function byCentre(near: readonly Mention[]): Person | null {
  const sentence = near[0]?.sentence;
  return near.findLast((mention) => mention.sentence === sentence)?.person ?? null;
}

/** Weight of every mention, halved by each sentence between; a known gender counts for more. */
function bySalience(near: readonly Mention[], sentence: number, gender: Gender): Person | null {
  const weights = new Map<Person, number>();
  for (const mention of near) {
    const weight = 0.6 ** (sentence - mention.sentence) * (mention.person.gender === gender ? 1 : 0.6);
    weights.set(mention.person, (weights.get(mention.person) ?? 0) + weight);
  }
  let best: Person | null = null;
  for (const [person, weight] of weights) if (best === null || weight > (weights.get(best) ?? 0)) best = person;
  return best;
}
