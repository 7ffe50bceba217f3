/** Tells a sentence from a part of one. */
import type { Candidate } from './refuse.ts';

/** Openings of a clause that a story took up in the middle: `While talks go on, “the parameters will …”`. */
const OPENS_CLAUSE =
  /^(?:the|a|an|this|that|these|those|there|we|I|it|our|my|your|you|no|every|each|all|nobody|everyone|it['’]s|we['’]\p{L}+|I['’]\p{L}+|there['’]s|you['’]\p{L}+)(?!\p{L})/u;
/** What a story writes before a quoted clause: a comma, a colon, or the word that leads to it. */
const LEADS_TO_CLAUSE =
  /(?:^|[,:;—–-]|\b(?:that|because|said|says|saying|added|wrote|warned|told \p{L}+|and|but))\s*["“‘'«]*$/u;
/** After a quote without a mark of its own: the story goes on with the same sentence. */
const GOES_ON =
  /^["”’'»]*\s+(?:of|in|for|to|at|by|with|from|and|or|because|that|which|on|about|than|when|while|if|is|are|was|were|will|would|has|have|had|into|against|between|through|among|after|before)\b/;
const VERB =
  /(?<!\p{L})(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|cannot|shall|should|may|might|must|need|needs|want|wants|know|knows|think|thinks|say|says|get|gets|got|go|goes|went|come|comes|came|make|makes|made|take|takes|took|keep|kept|stay|leave|left|let|stop|give|gave|see|saw|look|looks|believe|hope|feel|felt|found|find|call|expect|demand|stand|stands|stood|run|ran|put|hold|held|lost|lose|won|win|tell|told|show|shows|help|work|works|live|lives|love|fight|fought|saw|knew|began|became|brought|cut|cost|deserve|deserves|\p{L}{2,}(?:ed|ize|ise))(?!\p{L})|(?<=\p{L})['’](?:s|re|m|ll|ve|d)(?!\p{L})|n['’]t(?!\p{L})/iu;

/** A subject by itself promises a verb, irregular ones too. */
const OPENS_WITH_SUBJECT = /^["'“‘([]*(?:I|we|you|they|he|she|it|there|nobody|everybody|everyone)(?!\p{L})/iu;

/** Half of a sentence, a heading, or words that need the story's own around them. */
export function isPart({ text, raw, around, said }: Candidate): boolean {
  const opensLow = /^["'“‘([]*\p{Ll}/u.test(text);
  // "I believe that when the tide comes," Lind said, "we will lose the town": neither half says what he said.
  if (opensLow && said.before !== '' && !ENDS.test(said.before)) return true;
  if (/^\s*\p{Ll}/u.test(said.after) && !ENDS.test(raw)) return true;
  if (opensLow && !(OPENS_CLAUSE.test(text) && LEADS_TO_CLAUSE.test(around.before))) return true;
  if (/[—–-]["'”’]*[.,]?\s*$/.test(raw)) return true;
  if (!/[.,?!…;—–-]["'”’»)\]]*\s*$/.test(raw) && GOES_ON.test(around.after)) return true;
  const tells =
    VERB.test(text) || OPENS_WITH_SUBJECT.test(text) || (!opensLow && text.split(' ').length >= WORDS_OF_A_CRY);
  return !tells || isTitle(text);
}

const ENDS = /[.?!…]["'”’»)\]]*\s*$/;

/** So many words say something without a verb, too: "A dark day for the whole town." */
const WORDS_OF_A_CRY = 6;

/** A book's or a song's name: every word of some length is a capital. */
const isTitle = (text: string): boolean => {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
};
