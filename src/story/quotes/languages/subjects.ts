/** Where a verb's subject stands: before it, behind it, or with an earlier verb. */
import type { Clause } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import type { Verb } from './verbs.ts';
import type { Sentence, Word } from './words.ts';

/** How far behind its verb an inverted subject may stand: `dijo el lunes a la agencia NPA el secretario`. */
const INVERTED_REACH = 14;
/** How long an apposition or a relative clause before the verb may be. */
const APPOSITION_REACH = 60;

/** A sentence with its phrases, and its clauses so far. */
export interface Page {
  words: readonly Word[];
  sentence: Sentence;
  lexicon: Lexicon;
  phrases: readonly Phrase[];
  clauses: readonly Clause[];
}

/** `Lind sagte`, `Lind, die Bürgermeisterin, sagte`, `Lind, die seit Mai im Amt ist, sagte`, `wie Lind dem Sender sagte`. */
export function subjectBefore({ words, sentence, lexicon, phrases }: Page, { from }: Verb): Phrase | null {
  let end = from;
  while (end > sentence.from && lexicon.sets.adverbs.has(words[end - 1]?.lower ?? '')) end--;
  const near = phrases.find((phrase) => phrase.end === end || phrase.to === end);
  if (near && !near.oblique) return near;
  if (words[end - 1]?.text === ',' || /^[)–—]$/.test(words[end - 1]?.text ?? '')) {
    const far = phrases.find(
      (phrase) =>
        !phrase.oblique &&
        phrase.kind !== 'pronoun' &&
        phrase.end < end &&
        end - phrase.to < APPOSITION_REACH &&
        opensClause(words, phrase.from, sentence, lexicon) &&
        /^[,(–—]$/.test(words[phrase.to]?.text ?? ''),
    );
    if (far && !crosses(words, far.to, end)) return far;
  }
  if (lexicon.sets.relatives.has(words[end - 1]?.lower ?? '')) {
    const antecedent = phrases.findLast(
      (phrase) =>
        phrase.end === end - 1 || phrase.to === end - 1 || (phrase.to === end - 2 && words[end - 2]?.text === ','),
    );
    if (antecedent) return { ...antecedent, oblique: false };
  }
  if (!lexicon.language.capitalNouns) {
    // "Un ingénieur qui a requis l’anonymat affirme": past a relative clause without commas.
    const described = phrases.find(({ from: own }) => own >= sentence.from);
    const isSubject =
      described !== undefined &&
      !described.oblique &&
      described.to < end &&
      end - described.to < APPOSITION_REACH &&
      opensClause(words, described.from, sentence, lexicon) &&
      lexicon.sets.relatives.has(words[described.to]?.lower ?? '');
    return isSubject && !crosses(words, described.to, end) ? described : null;
  }
  const as = phrases.find(
    (phrase) =>
      phrase.from < from &&
      from - phrase.to < 8 &&
      lexicon.sets.as.has(words[phrase.from - 1]?.lower ?? '') &&
      !phrase.oblique,
  );
  return as ?? null;
}

const opensClause = (words: readonly Word[], at: number, { from }: Sentence, { sets }: Lexicon): boolean => {
  const before = words[at - 1];
  return at <= from || before?.kind !== 'word' || sets.adverbs.has(before.lower) || sets.conjunctions.has(before.lower);
};

/** Whether a quote or a harder stop than a comma parts two places. */
function crosses(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (words[at]?.kind === 'quote' || /^[;:]$/.test(words[at]?.text ?? '')) return true;
  return false;
}

/** `sagte am Montag Lind`, `dijo a la agencia NPA el secretario`: the first that could be a subject. */
export function subjectAfter({ words, sentence, lexicon, phrases }: Page, { to, from }: Verb): Phrase | null {
  for (let at = to; at < Math.min(sentence.to, to + INVERTED_REACH); at++) {
    const { kind, lower, text } = words[at] as Word;
    if (kind !== 'word') {
      const past = text === ',' && at === to && !lexicon.language.capitalNouns ? pastAside(words, at, lexicon) : null;
      if (past === null) return null;
      at = past;
      continue;
    }
    const phrase = phrases.find((each) => each.from === at);
    if (phrase && !phrase.oblique) return phrase.kind === 'pronoun' && at > to ? null : phrase;
    if (phrase) at = phrase.to - 1;
    else if (lexicon.sets.relatives.has(lower) && !lexicon.determiners.has(lower)) return null;
    else if (lexicon.sets.conjunctions.has(lower)) return null;
    else if (
      lexicon.verbs.get(lower)?.finite &&
      at > from + 1 &&
      !lexicon.sets.nouns.has(lower) &&
      !(words[at] as Word).capital
    )
      return null;
  }
  return null;
}

/** Past what two commas put between a verb and its subject: `lance, tout sourire, Ada Lind`. */
function pastAside(words: readonly Word[], comma: number, { verbs }: Lexicon): number | null {
  for (let at = comma + 1; at < Math.min(words.length, comma + 7); at++) {
    const { kind, text, lower } = words[at] as Word;
    if (text === ',') return at;
    if (kind !== 'word' || verbs.get(lower)?.finite) return null;
  }
  return null;
}

/** `Lind besuchte den Kai und sagte`, `en ajoutant`, `avant d’ajouter`. */
export function sharedSubject({ words, sentence, lexicon, phrases, clauses }: Page, verb: Verb): Phrase | null {
  const before = words[verb.from - 1];
  if (before === undefined || verb.from === sentence.from) return null;
  // Where subjects may be dropped, "La alcaldesa mintió, dijo" is somebody else's word.
  const joins =
    lexicon.sets.conjunctions.has(before.lower) ||
    (verb.number === null && before.kind === 'word') ||
    (before.text === ',' && (verb.number === null || !lexicon.language.dropsSubjects));
  if (!joins) return null;
  const last = clauses.findLast(({ subject }) => subject !== null);
  if (last?.subject && verb.from - last.cue < APPOSITION_REACH) return last.subject;
  const first = phrases.find(({ oblique, to }) => !oblique && to < verb.from);
  return first && verb.from - first.to < APPOSITION_REACH ? first : null;
}

/** `Lind und Thomsen sagten`: one phrase, with nobody's name. */
export function joined({ words, lexicon, phrases }: Page, found: Phrase): Phrase {
  const joins = (at: number) => lexicon.sets.conjunctions.has(words[at]?.lower ?? '');
  const next = joins(found.to) ? phrases.find(({ from }) => from === found.to + 1) : undefined;
  const last = joins(found.from - 1) ? phrases.find(({ to }) => to === found.from - 1) : undefined;
  if (found.kind === 'pronoun' || (next ?? last) === undefined) return found;
  const to = next?.to ?? found.to;
  return {
    ...found,
    kind: 'name',
    from: last?.from ?? found.from,
    to,
    end: to,
    name: null,
    role: null,
    head: null,
    many: true,
  };
}
