import type { Attribution, Rule } from './attribute.ts';
import { cueAt } from './cues.ts';
import type { Page, Place } from './page.ts';
import { type Phrase, phraseBefore, phraseFrom } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import { isAccording } from './subjects/according.ts';
import type { Hit } from './subjects/hits.ts';
import { isHeardAt } from './subjects/participles.ts';
import { sentenceSubject } from './subjects/sentence-subject.ts';
import type { Token } from './tokenize.ts';
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, PERSONAL, PREPOSITIONS, RELATIVES } from './words/function-words.ts';

/** How many speakers of one sentence are looked at on either side of a quote; a hostile one holds a million. */
const MOST_HITS = 40;
/** How many tokens of a sentence a speaker's clause can reach over. */
const FARTHEST = 400;
/** A sentence of nothing but quotes and stops that is longer stands alone in no article. */
const LONGEST_ALONE = 60;

/** Who stands for a quote by the surest rule that applies; null where none does. `found` holds those of the quotes before. */
export function byRule(page: Page, index: number, found: readonly (Attribution | null)[]): Attribution | null {
  const place = page.places[index];
  if (place === undefined) return null;
  return (
    labelled(page, place) ??
    inItsSentence(page, place) ??
    split(page, index, place, found) ??
    topic(page, place) ??
    afterColon(page, place) ??
    signature(page, place) ??
    carried(page, index, place, found)
  );
}

const made = (rule: Rule, hit: Hit, sentence: number): Attribution => ({
  sure: 0,
  rule,
  speaker: hit.subject,
  cue: hit.cue,
  sentence,
  joins: null,
});

/** The rules that need only the quote's own sentence. */
function inItsSentence(page: Page, { token, sentence }: Place): Attribution | null {
  const hits = page.hits[sentence] as Hit[];
  const { from } = page.sentences[sentence] as Sentence;
  const next = firstAfter(hits, token);
  const after = hits.slice(next, next + MOST_HITS);
  const direct = after.find((hit) => !hit.shared && follows(page, token, hit));
  // "The crowd chanted, “…,” as Lind said goodbye": who leads up to the quote spoke it.
  const led = /^[,:]$/.test(page.tokens[token - 1]?.text ?? '') && hits[next - 1]?.cue === token - 2;
  // "in what Lind called “a disgrace,” the port closed": the verb right before a quote has it.
  const owned = hits[next - 1]?.cue === token - 1 && direct && !direct.inverted && direct.subject.kind !== 'pronoun';
  if (direct && !owned && !(led && page.tokens[token + 1]?.lower === 'as')) {
    const rule = isAccording(page.tokens, direct.cue) ? 'according' : direct.inverted ? 'inverted' : 'after';
    return made(direct.strong ? rule : 'weak', direct, sentence);
  }
  const before = hits
    .slice(Math.max(0, next - MOST_HITS), next)
    .filter((hit) => !(hit.inverted && isQuoteBefore(page, hit, from) && !isAccording(page.tokens, hit.cue)));
  // "Lind said he believes …": the outer verb speaks, the inner one only tells what.
  const last = before.at(-1);
  const outer = before.findLast((hit) => hit.strong && hit !== last);
  const isInner =
    last?.strong === false || (outer && last && last.subject.kind === 'pronoun' && last.subject.from - outer.cue < 3);
  const nearest = isInner ? (outer ?? last) : last;
  if (nearest && reaches(page, nearest, token)) {
    const adjacent =
      /^[,:]$/.test(page.tokens[token - 1]?.text ?? '') ||
      page.tokens[token - 1]?.lower === 'that' ||
      nearest.cue === token - 1;
    return made(
      !nearest.strong ? 'weak' : nearest.shared ? 'shared' : adjacent ? 'before' : 'within',
      nearest,
      sentence,
    );
  }
  // "The wall was “sound,” and that was that, Lind said": the one who closes the sentence.
  const tail = hits
    .slice(Math.max(next, hits.length - MOST_HITS))
    .findLast((hit) => hit.strong && !hit.shared && closes(page, sentence, hit));
  return tail ? made('tail', tail, sentence) : null;
}

/** The index of the first hit whose cue stands after a token; hits are in their cues' order. */
function firstAfter(hits: readonly Hit[], token: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as Hit).cue > token) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether a hit's clause begins right after a quote: `Q, Lind said`, `Q said Lind`, `Q, former port chief Ada Lind said`. */
function follows(page: Page, token: number, hit: Hit): boolean {
  // "“…,” Varga recalled Lind saying"
  if (hit.form === 'ing' && isHeardAt(page.tokens, hit.subject.from)) return hit.subject.from - token < LONGEST_TITLE;
  const according = isAccording(page.tokens, hit.cue);
  const start = according || hit.inverted ? hit.cue : Math.min(hit.subject.from, hit.cue);
  const described = !according && !hit.inverted && hit.subject.kind === 'name' && start - token < LONGEST_TITLE;
  for (let at = token + 1; at < start; at++) {
    const word = page.tokens[at] as Token;
    if (/^[,—–'’"”]$|^--$/.test(word.text)) continue;
    if (word.kind !== 'word') return false;
    if (ADVERBS.has(word.lower) || (word.lower === 'as' && at === token + 1) || (at > token + 1 && word.lower === 'is'))
      continue;
    if (at <= token + 2 && PREPOSITIONS.has(word.lower)) return false;
    if (/^(?:after|before|since|until|than)$/.test(word.lower)) return false;
    if (!described || PERSONAL.has(word.lower) || AUXILIARIES.has(word.lower) || RELATIVES.has(word.lower))
      return false;
    if (CONJUNCTIONS.has(word.lower) || cueAt(page.tokens, at) !== null) return false;
  }
  return true;
}

/** How many words may describe a speaker between quote and name. */
const LONGEST_TITLE = 12;

const isQuoteBefore = (page: Page, hit: Hit, floor: number): boolean => {
  for (let at = hit.cue - 1; at >= Math.max(floor, hit.cue - 3); at--)
    if (page.tokens[at]?.kind === 'quote') return true;
  return false;
};

/** Whether a cue's clause still holds where the quote stands. */
function reaches(page: Page, hit: Hit, token: number): boolean {
  if (token - hit.cue > FARTHEST) return false;
  for (let at = hit.cue + 1; at < token; at++) if (page.tokens[at]?.text === ';') return false;
  return true;
}

/** Whether a hit closes its sentence: `…, Lind said on Monday.` */
function closes(page: Page, sentence: number, hit: Hit): boolean {
  const { to } = page.sentences[sentence] as Sentence;
  const start = Math.min(hit.subject.from, hit.cue);
  const before = page.tokens[start - 1];
  if (before === undefined || !(before.text === ',' || before.kind === 'quote' || before.text === '—')) return false;
  if (page.tokens[hit.cue + 1]?.lower === 'that') return false;
  return to - hit.cue < 40;
}

/** `"A," Lind said. "B."`: the second goes on from the first, for nobody else speaks between. */
function split(
  page: Page,
  index: number,
  { token, sentence }: Place,
  found: readonly (Attribution | null)[],
): Attribution | null {
  const last = found[index - 1];
  const before = page.places[index - 1];
  if (!last || !before || last.cue === null || token - before.token > 60) return null;
  const own = page.sentences[sentence] as Sentence;
  const other = page.sentences[before.sentence] as Sentence;
  if (own.paragraph !== other.paragraph) return null;
  const between =
    last.cue > before.token && last.cue < token && ['after', 'inverted', 'according', 'weak'].includes(last.rule);
  if (!between || (sentence !== before.sentence && !(sentence === before.sentence + 1 && token === own.from)))
    return null;
  const lastOfCue = page.tokens[token - 1];
  if (lastOfCue === undefined || !/^[.,:;—–-]$|^--$/.test(lastOfCue.text)) return null;
  return { ...last, rule: 'split', joins: index - 1 };
}

/** `Q:` and `A:` of an interview: somebody, by a letter. */
function letterBefore(tokens: readonly Token[], colon: number): Phrase | null {
  const letter = tokens[colon - 1];
  if (letter?.text !== 'Q' && letter?.text !== 'A') return null;
  return { from: colon - 1, to: colon, head: [colon - 1, colon], kind: 'description', sure: true };
}

/** `Lind: “…”` and `More from Lind: “…”` name the speaker. */
function labelled(page: Page, { token, sentence }: Place): Attribution | null {
  const own = page.sentences[sentence] as Sentence;
  if (page.tokens[token - 1]?.text !== ':' || token - 1 <= own.from) return null;
  const label = letterBefore(page.tokens, token - 1) ?? phraseBefore(page.tokens, token - 1, own.from);
  const before = page.tokens[(label?.from ?? 0) - 1];
  const opens =
    label &&
    label.kind !== 'pronoun' &&
    (label.kind === 'name' || label.to - label.from === 1) &&
    (label.from === own.from ||
      (label.from === own.from + 1 && before?.kind === 'stop') ||
      isDash(before) ||
      (before?.lower === 'from' && token - label.from < 6));
  return opens ? { rule: 'label', speaker: label, cue: null, sentence, joins: null, sure: 0 } : null;
}

/** `Lind has apologized for it: “…”` has them for its subject. */
function topic(page: Page, { token, sentence }: Place): Attribution | null {
  const own = page.sentences[sentence] as Sentence;
  if (page.tokens[token - 1]?.text !== ':' || token - 1 <= own.from) return null;
  const speaker = sentenceSubject(page.tokens, own, token - 1);
  return speaker && { rule: 'subject', speaker, cue: null, sentence, joins: null, sure: 0 };
}

/** A paragraph that is a quote after one that ends in a colon: `Lind wrote:`. */
function afterColon(page: Page, { token, sentence }: Place): Attribution | null {
  const own = page.sentences[sentence] as Sentence;
  if (token !== own.from) return null;
  const previous = page.sentences[sentence - 1];
  if (previous === undefined || page.tokens[previous.to - 1]?.text !== ':') return null;
  const hits = page.hits[sentence - 1] as Hit[];
  const hit = hits.at(-1);
  if (hit) return made(hit.strong ? 'colon' : 'weak', hit, sentence - 1);
  const speaker = sentenceSubject(page.tokens, previous, previous.to);
  return speaker && { rule: 'subject', speaker, cue: null, sentence: sentence - 1, joins: null, sure: 0 };
}

/** A quote that is signed: `“…” ― Ada Lind` and no more, or below it a line `- Ada Lind, Port Ellery`. */
function signature(page: Page, { token, sentence }: Place): Attribution | null {
  const own = page.sentences[sentence] as Sentence;
  const below = page.sentences[sentence + 1];
  if (isDash(page.tokens[token + 1])) return signedBy(page, token + 2, own, sentence);
  if (below === undefined || below.paragraph === own.paragraph || !standsAlone(page, own)) return null;
  return isDash(page.tokens[below.from]) ? signedBy(page, below.from + 1, below, sentence + 1) : null;
}

const isDash = (token: Token | undefined): boolean => /^[—–―-]$|^--$/.test(token?.text ?? '');

function signedBy({ tokens }: Page, from: number, { to }: Sentence, sentence: number): Attribution | null {
  const speaker = phraseFrom(tokens, from, to);
  const after = speaker && tokens[speaker.to];
  if (speaker?.kind !== 'name' || (after?.kind === 'word' && speaker.to < to)) return null;
  return { rule: 'signature', speaker, cue: null, sentence, joins: null, sure: 0 };
}

/** A quote that stands alone, after somebody who spoke in the same paragraph; or a paragraph of it after theirs. */
function carried(
  page: Page,
  index: number,
  { sentence }: Place,
  found: readonly (Attribution | null)[],
): Attribution | null {
  const own = page.sentences[sentence] as Sentence;
  if (!standsAlone(page, own)) return null;
  const previous = page.sentences[sentence - 1];
  const last = found[index - 1] ?? null;
  const lastPlace = page.places[index - 1];
  if (previous && previous.paragraph === own.paragraph) {
    if (last && lastPlace && lastPlace.sentence === sentence - 1) return { ...last, rule: 'paragraph', joins: null };
    const hit = (page.hits[sentence - 1] as Hit[]).findLast((hit) => hit.strong);
    if (hit) return made('paragraph', hit, sentence - 1);
    if (last && lastPlace && page.sentences[lastPlace.sentence]?.paragraph === own.paragraph)
      return { ...last, rule: 'carried', joins: null };
    return null;
  }
  if (last && lastPlace && lastPlace.sentence === sentence - 1) return { ...last, rule: 'chain', joins: null };
  const hit = sentence > 0 ? (page.hits[sentence - 1] as Hit[]).findLast((hit) => hit.strong) : undefined;
  return hit ? made('chain', hit, sentence - 1) : null;
}

/** Whether a sentence holds nothing but quotes and stops, and no colon. */
function standsAlone(page: Page, { from, to }: Sentence): boolean {
  if (to - from > LONGEST_ALONE) return false;
  for (let at = from; at < to; at++) {
    const { kind, text } = page.tokens[at] as Token;
    if (kind === 'word') return false;
    if (kind === 'stop' && text === ':') return false;
  }
  return true;
}
