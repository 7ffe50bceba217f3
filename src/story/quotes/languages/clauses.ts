/** Who speaks in a sentence: each verb of speech with its subject, each `according to` with its name. */
import type { Lexicon } from './lexicon.ts';
import { type Phrase, pronounPhrase } from './phrase.ts';
import { phraseAt, phrasesIn } from './phrases.ts';
import { joined, type Page, sharedSubject, subjectAfter, subjectBefore } from './subjects.ts';
import { type Verb, verbAt } from './verbs.ts';
import type { Sentence, Word } from './words.ts';

export interface Clause {
  kind: 'verb' | 'according';
  /** Where its words begin and end. */
  from: number;
  to: number;
  /** The word that attributes. */
  cue: number;
  /** Null where the language leaves the subject out. */
  subject: Phrase | null;
  /** `sagte Lind`, and not `Lind sagte`. */
  inverted: boolean;
  /** The subject of an earlier verb: `Lind kam und sagte`. */
  shared: boolean;
  weak: boolean;
  /** An infinitive or a gerund: `et d’ajouter`. */
  loose: boolean;
  many: boolean;
}

export function clausesIn(
  words: readonly Word[],
  sentence: Sentence,
  lexicon: Lexicon,
  phrases: readonly Phrase[] = phrasesIn(words, sentence, lexicon),
): Clause[] {
  const clauses: Clause[] = [];
  const page = { words, sentence, lexicon, phrases, clauses };
  for (let at = sentence.from; at < sentence.to; at++) {
    const clause = accordingAt(page, at) ?? readAt(page, at) ?? spokenAt(page, at);
    if (clause !== null && !clauses.some(({ cue }) => cue === clause.cue)) {
      clauses.push(clause);
      if (clause.kind === 'according') at = clause.to - 1;
    }
  }
  return clauses;
}

/** `laut Lind`, `selon la maire`, `Lind zufolge`. */
function accordingAt({ words, sentence, lexicon, phrases }: Page, at: number): Clause | null {
  const { to } = sentence;
  const made = (subject: Phrase, from: number, cue: number, end: number): Clause => ({
    kind: 'according',
    from,
    to: end,
    cue,
    subject: { ...subject, oblique: false },
    inverted: true,
    shared: false,
    weak: false,
    loose: false,
    many: subject.many,
  });
  if (lexicon.sets.accordingAfter.has((words[at] as Word).lower)) {
    const named = phrases.find((phrase) => phrase.end === at && phrase.kind !== 'pronoun');
    return named ? made(named, named.from, at, at + 1) : null;
  }
  const opens = at === sentence.from || words[at - 1]?.kind === 'quote' || /^[,–—]$/.test(words[at - 1]?.text ?? '');
  const length = lengthOf(words, at, lexicon.according) || (opens ? lengthOf(words, at, lexicon.weakAccording) : 0);
  if (length === 0) return null;
  let from = at + length;
  if (lexicon.language.capitalNouns && words[from]?.lower === 'von') from++;
  const gender = lexicon.stressed.get(words[from]?.lower ?? '');
  if (gender !== undefined && words[from + 1]?.kind !== 'word')
    return made(pronounPhrase(from, gender, false), at, at, from + 1);
  const named = phraseAt(words, from, to, lexicon);
  if (named === null || named.kind === 'pronoun') return null;
  return made(named, at, at, named.end);
}

/** `en palabras de` meets `en palabras del` as well, and `d’après` is two words. */
function lengthOf(words: readonly Word[], at: number, phrases: readonly (readonly string[])[]): number {
  for (const phrase of phrases) {
    const meets = phrase.every((word, index) => {
      const own = words[at + index]?.lower ?? '';
      return own === word || (word === 'de' && index === phrase.length - 1 && /^(?:del|du|des|d’)$/.test(own));
    });
    if (meets) return phrase.length;
  }
  return 0;
}

/** `heißt es in dem Bericht`, `peut-on lire dans le rapport`: the document next behind, else the last before. */
function readAt({ words, lexicon, phrases }: Page, at: number): Clause | null {
  const length = lengthOf(words, at, lexicon.reads);
  if (length === 0) return null;
  const bodies = phrases.filter(({ kind, oblique }) => kind === 'body' && oblique);
  const subject = bodies.find(({ from }) => from > at) ?? bodies.at(-1);
  return subject
    ? {
        kind: 'verb',
        from: at,
        to: Math.max(at + length, subject.from > at ? subject.to : 0),
        cue: at,
        subject,
        inverted: true,
        shared: false,
        weak: false,
        loose: false,
        many: false,
      }
    : null;
}

/** A verb of speech with its subject: within it, before it, behind it, or shared with an earlier verb. */
function spokenAt(page: Page, at: number): Clause | null {
  const { words, sentence, lexicon } = page;
  const verb = verbAt(words, at, sentence.to, lexicon);
  if (verb === null || verb.from < sentence.from) return null;
  const made = (found: Phrase | null, inverted: boolean, shared = false): Clause => {
    const subject = found && verb.number === 'many' ? joined(page, found) : found;
    return {
      kind: 'verb',
      from: Math.min(verb.from, shared ? verb.from : (subject?.from ?? verb.from)),
      to: Math.max(verb.to, inverted ? (subject?.end ?? verb.to) : verb.to),
      cue: verb.cue,
      subject,
      inverted,
      shared,
      weak: verb.weak,
      loose: verb.number === null,
      many: verb.number === 'many' || (subject?.many ?? false),
    };
  };
  if (verb.pronoun !== null) return hanging(page, verb, made);
  if (verb.number !== null) {
    const left = subjectBefore(page, verb);
    if (left !== null) return made(left, false);
    const right = subjectAfter(page, verb);
    if (right !== null) return made(right, true);
  }
  const shared = sharedSubject(page, verb);
  if (shared !== null) return made(shared, false, true);
  return verb.number === null || lexicon.language.dropsSubjects ? made(null, true) : null;
}

function hanging(
  { words, lexicon }: Page,
  verb: Verb,
  made: (subject: Phrase, inverted: boolean) => Clause,
): Clause | null {
  const at = verb.pronoun as number;
  const kind = lexicon.pronouns.get((words[at] as Word).lower);
  if (kind === 'nobody') return null;
  const many = kind === 'many' || verb.number === 'many' || lexicon.many.has((words[at] as Word).lower);
  return made(pronounPhrase(at, kind === 'male' || kind === 'female' ? kind : null, many), true);
}
