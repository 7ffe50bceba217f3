/** Whether a quote can be read without what was said before it. Word lists: written for this project. */

/** "He", "them": somebody was named before, in the quote or outside of it. */
const HE = /(?<![\p{L}’'])(?:he|she|him|her|his|hers|himself|herself)(?!\p{L})/iu;
const THEY = /(?<![\p{L}’'])(?:they|them|their|theirs)(?!\p{L})/iu;
/** Who "he" could be: a name, or a noun for a person; nobody in particular will do. */
const SOMEBODY =
  /\p{Lu}\p{L}|\b(?:man|woman|boy|girl|child|person|mother|father|parent|son|daughter|brother|sister|wife|husband|friend|mayor|president|minister|governor|senator|judge|officer|doctor|teacher|student|worker|soldier|driver|patient|victim|player|leader|candidate|nominee|everyone|everybody|anyone|anybody|someone|somebody|nobody|no one|who(?:ever)?|baby|king|queen|chief|coach|boss|guy|kid|suspect|(?:every|each) [a-z]+|[a-z]{3,}(?:er|or|ist|man))\b/u;
const SEVERAL =
  /\p{Lu}\p{L}|\b(?:people|everyone|everybody|anyone|anybody|someone|somebody|nobody|no one|men|women|children|those|others|police|family|crew|team|who|government|company|council|companies|[a-z]{2,}(?:[^s'’]s))\b/u;

/** "It", "that" as a thing; not "it is time to", "that wall", "I know that you". */
const IT = /(?<![\p{L}’'])it(?:['’](?:s|ll|d)|self)?(?!\p{L})/iu;
const IDLE_IT =
  /(?<![\p{L}’'])it(?:['’]s|['’]ll be|['’]d be| is| was| will be| would be| has been| may be| might be| could be)(?: \p{L}+){0,3} (?:to|that|for|time|when|how|who|why|what|because|than|as)(?!\p{L})|(?<![\p{L}’'])it(?:['’]s| is| was) (?:raining|snowing|dark|cold|hot|late|early|over|\p{N})|(?<![\p{L}’'])it (?:takes|took|seems|appears|looks|turns out|means)(?!\p{L})/iu;
const THAT =
  /^(?:that|these|those)(?:['’](?:s|ll|d|re)| (?:is|was|are|were|has|have|will|would|can|could|means?|makes?|does|did|happens?|happened|should|must|may|might|wo|ca|is)(?:n['’]t)?)(?!\p{L})|(?<!\p{L})(?:do|did|done|doing|about|of|like|with|for|see|say|said|on|at|believe|accept|than|stop|after|before|continue) (?:that|this|these|those|so)(?=[.,;:!?]|$| (?:any ?more|again|now|and|because|when|if|way)(?!\p{L}))/iu;
/** "To do that", "if those are": what they stand for is a clause or a sentence before, and not a noun. */
const DO_THAT =
  /(?<!\p{L})(?:do|does|did|done|doing) (?:that|this|so|it)(?=[.,;:!?]|$)|(?<!\p{L})(?:if|as|that|because|when|think|but|and) (?:those|these) (?:are|were)(?!\p{L})|(?<!\p{L})(?:that|this|those|these) (?:person|man|woman|guy|people|one|ones)(?!\p{L})/iu;
const CLAUSE = /[.!?;,:—–]/;

/** A thing named in the quote: a word that is no verb of thinking and no small word. */
const IDLE = new Set(
  `think know believe want need really just that this with have will would could should when what there been from about some
   very much also like going make makes made look looks happen take takes because says said more most never always mean
   means feel guess hope wish don doesn didn isn wasn won can shouldn wouldn couldn done being able they them their your
   tell sure only even still well here then than were does doing glad happy sorry agree disagree afford certainly anymore absolutely probably thing idea reason point fact case lots things something anything everything kind sort`.split(
    /\s+/,
  ),
);

/** The word that leans on what the quote does not say; null where all is said. */
export function leansOn(text: string): string | null {
  return dangling(text, HE, SOMEBODY) ?? dangling(text, THEY, SEVERAL) ?? danglingDeed(text) ?? danglingIt(text);
}

function dangling(text: string, pronoun: RegExp, antecedent: RegExp): string | null {
  const found = pronoun.exec(text);
  // The first word is a capital by its place alone.
  const told = found !== null && antecedent.test(withoutFirstCapital(text.slice(0, found.index)));
  return found === null || told ? null : found[0].toLowerCase();
}

const withoutFirstCapital = (text: string): string =>
  /^(?:I|We|You|The|A|An|If|When|While|But|And|So|What|That|This|It|There|In|On|At|For|To|My|Our|Of|As|Now|Well|Yes|No|Let|By|With|After|Before|Because|Maybe|Perhaps|Not|Never|How|Why|Who|Where|Tell|Give|Ask|\p{L}+ly|Some|All|Any|Every|Just|Even|These|Those|From|Without|Until|Since)(?!\p{L})/u.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

function danglingDeed(text: string): string | null {
  const found = DO_THAT.exec(text);
  return found === null || CLAUSE.test(text.slice(0, found.index)) ? null : found[0].toLowerCase();
}

function danglingIt(text: string): string | null {
  const it = IT.exec(text);
  const that = THAT.exec(text);
  const idle = it === null ? null : IDLE_IT.exec(text);
  const first = it !== null && idle?.index !== it.index ? it : null;
  for (const found of [first, that]) {
    if (found === null) continue;
    if (!namesSomething(text.slice(0, found.index))) return found[0].toLowerCase();
  }
  return null;
}

const namesSomething = (text: string): boolean =>
  (text.match(/\p{L}{3,}/gu) ?? []).some((word) => word.length > 3 && !IDLE.has(word.toLowerCase())) ||
  /\S\s\p{Lu}\p{L}/u.test(text);
