/** Whom each clause means: names to people, pronouns to whoever spoke last, unless somebody else could be meant. */
import type { Clause } from './clauses.ts';
import type { Gender, Lexicon } from './lexicon.ts';
import type { Cast, Person } from './people.ts';
import type { Phrase } from './phrase.ts';
import type { Sentence, Word } from './words.ts';

/** How many sentences back a pronoun can reach into an earlier paragraph. */
const SPOKE_WITHIN = 4;
/** How many mentions are looked back on: a paragraph has few, a hostile one a million. */
const MOST_MENTIONS = 40;

/** Somebody who is named or speaks; null for one whom the story does not name, told apart by `who`. */
interface Mention {
  at: number;
  sentence: number;
  paragraph: number;
  who: Person | string;
  gender: Gender | null;
  /** The words by which they spoke; null where they are only named. */
  spoke: readonly [from: number, to: number] | null;
}

/** Who speaks in each clause, and the words that say so. */
export interface Spoken {
  person: Person | null;
  mention: readonly [from: number, to: number] | null;
}

export interface Told {
  clause: Clause;
  sentence: number;
}

/** Goes through a story's clauses and phrases in its order. */
export function speakersOf(
  words: readonly Word[],
  sentences: readonly Sentence[],
  phrases: readonly (readonly Phrase[])[],
  told: readonly Told[],
  cast: Cast,
  lexicon: Lexicon,
): ReadonlyMap<Clause, Spoken> {
  const spoken = new Map<Clause, Spoken>();
  const mentions: Mention[] = [];
  const bySentence = new Map<number, Clause[]>();
  for (const { clause, sentence } of told) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), clause]);
  sentences.forEach(({ paragraph }, sentence) => {
    const named = (phrases[sentence] ?? []).flatMap((phrase) => mentionOf(words, phrase, cast, sentence, paragraph));
    const clauses = (bySentence.get(sentence) ?? []).sort((a, b) => a.cue - b.cue);
    for (const clause of clauses) {
      const subjectAt = clause.subject?.from ?? clause.cue;
      while (named[0] && named[0].at < Math.max(subjectAt, clause.subject?.kind === 'pronoun' ? subjectAt : clause.cue))
        mentions.push(named.shift() as Mention);
      const who = speakerOf(clause, mentions, { words, cast, sentence, paragraph, lexicon });
      spoken.set(clause, who);
      const key = who.person ?? unnamed(words, clause);
      if (key === null) continue;
      const gender = who.person?.gender ?? clause.subject?.gender ?? null;
      mentions.push({
        at: clause.cue,
        sentence,
        paragraph,
        who: key,
        gender,
        spoke: who.mention ?? [clause.cue, clause.cue + 1],
      });
    }
    mentions.push(...named);
  });
  return spoken;
}

function mentionOf(words: readonly Word[], phrase: Phrase, cast: Cast, sentence: number, paragraph: number): Mention[] {
  if (phrase.kind === 'pronoun' || phrase.kind === 'body' || phrase.many) return [];
  const person = cast.personIn(phrase);
  if (person === null ? phrase.kind === 'name' : !person.shown) return [];
  const who = person ?? words[phrase.head ?? phrase.from]?.lower ?? '';
  return [{ at: phrase.from, sentence, paragraph, who, gender: person?.gender ?? phrase.gender, spoke: null }];
}

/** One who speaks and stays without a name: `un ingénieur`, `die Polizei`, an unresolved "she". */
function unnamed(words: readonly Word[], { subject, many }: Clause): string | null {
  if (subject === null || many) return null;
  return words[subject.head ?? subject.from]?.lower ?? null;
}

interface Here {
  words: readonly Word[];
  cast: Cast;
  sentence: number;
  paragraph: number;
  lexicon: Lexicon;
}

function speakerOf(clause: Clause, mentions: readonly Mention[], here: Here): Spoken {
  const { subject, many, cue } = clause;
  if (subject === null) {
    const last = many ? null : lastOf(mentions, here.paragraph);
    if (last === null || typeof last.who === 'string') return { person: null, mention: null };
    // A finite verb holds its person; "et d’ajouter" and "und weiter" only go on.
    return { person: last.who, mention: clause.loose ? last.spoke : [cue, cue + 1] };
  }
  const mention = [subject.from, subject.to] as const;
  if (many) return { person: null, mention };
  if (subject.kind === 'pronoun')
    return { person: subject.gender && personMeant(mentions, subject.gender, here), mention };
  const person = here.cast.personIn(subject);
  if (person) person.shown = true;
  return { person, mention };
}

/** Whoever spoke last in a paragraph, unless somebody else was named since. */
function lastOf(mentions: readonly Mention[], paragraph: number): Mention | null {
  const near = mentions.slice(-MOST_MENTIONS).filter((mention) => mention.paragraph === paragraph);
  const last = near.findLast(({ spoke }) => spoke !== null);
  if (last === undefined) return null;
  return near.slice(near.indexOf(last)).every(({ who }) => who === last.who) ? last : null;
}

/** The only one of a paragraph who fits; of several, whoever spoke last with nobody else named since; else whoever spoke last before. */
function personMeant(mentions: readonly Mention[], gender: Gender, { paragraph, sentence }: Here): Person | null {
  const near = mentions
    .slice(-MOST_MENTIONS)
    .filter(
      (mention) =>
        sentence - mention.sentence <= SPOKE_WITHIN && (mention.gender === null || mention.gender === gender),
    );
  const own = near.filter((mention) => mention.paragraph === paragraph);
  const only = new Set(own.map(({ who }) => who));
  if (only.size === 1) return named([...only][0]);
  const pool = only.size > 1 ? own : near;
  const last = pool.findLastIndex(({ spoke }) => spoke !== null);
  if (last < 0) return null;
  const since = new Set(pool.slice(last).map(({ who }) => who));
  return since.size === 1 ? named([...since][0]) : null;
}

const named = (who: Person | string | undefined): Person | null => (typeof who === 'object' ? who : null);
