import { type Cast, type Gender, type Mention, type Person, personIn } from './entities.ts';
import type { Phrase } from './phrases.ts';
import type { Hit } from './subjects.ts';
import { ROLES } from './words/people.ts';

const GENDERS: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' };
/** How many sentences back a pronoun can reach: to one who spoke, to one who is only named. */
const SPOKE_WITHIN = 4;
const NAMED_WITHIN = 8;

/** How many speakers are looked back on: a story's sentence has few, a hostile one a million. */
const MOST_SPEAKERS = 20;

/** Who spoke; null for somebody whom the story does not name: `a nurse`. */
interface Spoken {
  sentence: number;
  person: Person | null;
}

/** Who speaks at the token where each speech verb's subject begins; nobody for a pronoun that could be several. */
export type Speakers = ReadonlyMap<number, Person>;

/** Everyone who speaks in a text, pronouns resolved in its order: whoever spoke last is whom the next "she" means. */
export function speakersOf(people: Cast, hits: readonly (readonly Hit[])[]): Speakers {
  const speakers = new Map<number, Person>();
  const past: Spoken[] = [];
  const unnamed = new Set<string>();
  hits.forEach((inSentence, sentence) => {
    for (const { subject } of inSentence) {
      const gender = GENDERS[people.tokens[subject.from]?.lower ?? ''];
      if (subject.kind !== 'pronoun') {
        const person = personIn(people, subject.head);
        if (person !== null) speakers.set(subject.from, person);
        if (person !== null || isUnnamed(people, subject, unnamed)) past.push({ sentence, person });
      } else if (gender !== undefined) {
        const person = personMeant(people, past, subject.from, sentence, gender);
        if (person !== null) speakers.set(subject.from, person);
        past.push({ sentence, person });
      }
    }
  });
  return speakers;
}

/** `A nurse`, and later `the nurse`: a person whom the story describes and does not name. */
function isUnnamed({ tokens }: Cast, { from, head }: Phrase, known: Set<string>): boolean {
  const noun = tokens[head[1] - 1]?.lower ?? '';
  if (!ROLES.has(noun)) return false;
  if (/^(?:an?|one|another)$/.test(tokens[from]?.lower ?? '')) known.add(noun);
  return known.has(noun);
}

/** Whoever spoke last, unless somebody else who fits was named since: then nobody can be sure. */
function personMeant(
  people: Cast,
  past: readonly Spoken[],
  token: number,
  sentence: number,
  gender: Gender,
): Person | null {
  const last = lastSpeaker(past, sentence, gender);
  if (last === null) return personNamed(people, token, sentence, gender);
  const since = namedSince(people, token, last.sentence, sentence, gender);
  return since === null || since === last.person ? last.person : null;
}

const fits = (person: Person, gender: Gender): boolean => person.gender === gender || person.gender === null;

function lastSpeaker(past: readonly Spoken[], sentence: number, gender: Gender): Spoken | null {
  for (const last of past.slice(-MOST_SPEAKERS).reverse()) {
    if (sentence - last.sentence > SPOKE_WITHIN) return null;
    if (last.person === null || fits(last.person, gender)) return last;
  }
  return null;
}

/** Whoever is named first in a later sentence than the one in which somebody spoke last. */
function namedSince(people: Cast, token: number, since: number, sentence: number, gender: Gender): Person | null {
  const near = mentionsBefore(people, token, sentence).filter(
    ({ person, sentence: own }) => own > since && fits(person, gender),
  );
  return byCentre(near);
}

/** Of those who are only named, the one whom both ways of looking name, else nobody. */
function personNamed(people: Cast, token: number, sentence: number, gender: Gender): Person | null {
  const near = mentionsBefore(people, token, sentence).filter(({ person }) => fits(person, gender));
  const central = byCentre(near);
  return central !== null && central === bySalience(near, sentence, gender) ? central : null;
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
    if (mention.sentence < sentence - NAMED_WITHIN) break;
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

/** Weight of every mention, less by each sentence between; a known gender counts for more. */
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
