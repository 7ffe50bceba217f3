import type { Segment } from '../segment.ts';
import { afterColon, carried, labelled, made, onward, signature } from './carry.ts';
import type { Clause } from './clauses.ts';
import type { Family } from './confidence.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence, Word } from './words.ts';

/** Who stands for a quote, and by which rule. */
export interface Attribution {
  family: Family;
  clause: Clause;
  /** The sentence in which the clause stands. */
  sentence: number;
  /** The segment that this one goes on from: `„A“, sagte Lind. „B“` is one quote. */
  joins: number | null;
}

export interface Story {
  words: readonly Word[];
  sentences: readonly Sentence[];
  segments: readonly Segment[];
  clauses: readonly (readonly Clause[])[];
  lexicon: Lexicon;
  /** The last words of names that the story introduces. */
  surnames: ReadonlySet<string>;
}

interface Place {
  token: number;
  sentence: number;
}

/** Gives each segment its clause, from the surest rule down; null where none applies. */
export function attributionsOf(story: Story): (Attribution | null)[] {
  const places: Place[] = [];
  story.sentences.forEach(({ from, to }, sentence) => {
    for (let token = from; token < to; token++) {
      const { kind, segment } = story.words[token] as Word;
      if (kind === 'quote') places[segment] = { token, sentence };
    }
  });
  const found: (Attribution | null)[] = [];
  for (let index = 0; index < story.segments.length; index++) {
    const place = places[index];
    found.push(place === undefined ? null : attribute({ ...story, index, place, places, found }));
  }
  return found;
}

function attribute(page: Page): Attribution | null {
  for (const rule of RULES) {
    const found = rule(page);
    if (found !== null) return found;
  }
  return null;
}

/** A quote's place in its story, and what is known of the quotes before it. */
export interface Page extends Story {
  index: number;
  place: Place;
  places: readonly Place[];
  found: readonly (Attribution | null)[];
}

const RULES: readonly ((page: Page) => Attribution | null)[] = [
  after,
  split,
  before,
  tail,
  labelled,
  onward,
  afterColon,
  signature,
  carried,
];

/** `Q, sagte Lind`, `Q, so Lind`, `Q, wie Lind sagte`, `Q, según dijo Lind`. */
function after({ words, clauses, lexicon, place: { token, sentence } }: Page): Attribution | null {
  const clause = clauses[sentence]?.find(({ from, shared }) => from > token && !shared);
  if (clause === undefined) return null;
  let as = false;
  for (let at = token + 1; at < clause.from; at++) {
    const { kind, lower, text } = words[at] as Word;
    if (/^[,–—’-]$/.test(text)) continue;
    const introduces = lexicon.sets.as.has(lower) || lexicon.according.some(([first]) => first === lower);
    as ||= introduces;
    const small = lexicon.sets.adverbs.has(lower) || lexicon.sets.as.has(words[at + 1]?.lower ?? '');
    if (kind !== 'word' || !(introduces || small)) return null;
  }
  if (!clause.inverted && !as) return null;
  return made(clause.weak ? 'weak' : clause.kind === 'according' ? 'according' : 'after', clause, sentence);
}

/** `„A“, sagte Lind. „B.“`: the second goes on from the first, for nobody else speaks between. */
function split({
  words,
  clauses,
  sentences,
  found,
  places,
  index,
  place: { token, sentence },
}: Page): Attribution | null {
  const last = found[index - 1];
  const before = places[index - 1];
  if (
    !last ||
    !before ||
    last.sentence !== before.sentence ||
    last.clause.cue < before.token ||
    last.clause.cue > token
  )
    return null;
  const own = sentences[sentence] as Sentence;
  const next =
    sentence === before.sentence + 1 && token === own.from && own.paragraph === sentences[before.sentence]?.paragraph;
  if (sentence !== before.sentence && !next) return null;
  const others = clauses[before.sentence]?.some(({ from }) => from > last.clause.cue && from < token);
  if (others || !/^[.,;:—–-]$/.test(words[token - 1]?.text ?? '')) return null;
  return { ...last, family: 'split', joins: index - 1 };
}

/** `Lind sagte: Q`, `Laut Lind Q`, `Lind nannte die Mauer Q`. */
function before({ words, clauses, places, index, place: { token, sentence } }: Page): Attribution | null {
  const clause = clauses[sentence]?.findLast(({ cue, from }) => cue < token && from < token);
  if (clause === undefined) return null;
  for (let at = clause.to; at < token; at++) if (words[at]?.text === ';') return null;
  const previous = places[index - 1];
  // What follows a quote as its own attribution says nothing of the next, unless a colon or a "dass" leads on.
  const ofPrevious =
    clause.inverted &&
    previous?.sentence === sentence &&
    previous.token < clause.from &&
    clause.from - previous.token < 3;
  const lead = words[token - 1] as Word;
  const adjacent = /^[,:]$/.test(lead.text) || clause.to >= token || /^(?:que|qu’|dass)$/.test(lead.lower);
  if (ofPrevious && lead.text !== ':' && clause.kind !== 'according') return null;
  if (clause.kind === 'according') return made('according', clause, sentence);
  return made(clause.weak ? 'weak' : clause.shared ? 'shared' : adjacent ? 'before' : 'within', clause, sentence);
}

/** `Die Mauer sei Q und müsse weg, sagte Lind`, or `…, wie Lind sagte`. */
function tail({ words, clauses, lexicon, place: { token, sentence } }: Page): Attribution | null {
  const clause = clauses[sentence]?.findLast(({ from, inverted, shared, weak }) => {
    const before = words[from - 1];
    if (from <= token || shared || weak) return false;
    return inverted ? /^[,–—]$/.test(before?.text ?? '') : lexicon.sets.as.has(before?.lower ?? '');
  });
  return clause ? made('tail', clause, sentence) : null;
}
