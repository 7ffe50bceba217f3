/**
 * Care for words that came from outside, the same on every platform. Pure.
 *
 * Lengths are UTF-16 units. Slack and Discord say "characters" and nowhere which ones; whichever they mean, code points or
 * UTF-16 units, a text never has more code points than units, so what fits here fits there.
 */

// What a reader cannot see can still hide words from an editor, or turn them round: bidi controls and isolates, blanks of
// no width, fillers that print as nothing, tags (but for those that make a flag England's), noncharacters, and the control
// characters that are no white space. Joiners and variation selectors come next.
const UNSEEN =
  /(?!\p{Join_Control}|\p{Variation_Selector})(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]{0,6})\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb\p{Noncharacter_Code_Point}]|(?![\s\u0085])\p{Cc}/gu;

// A joiner means something inside an emoji (a family is several people joined), and in scripts that join their letters
// (Persian, Hindi). Anywhere else it only hides.
const LOST_JOINER =
  /(?<![\p{Extended_Pictographic}\p{M}\p{Emoji_Modifier}\p{Script_Extensions=Arabic}\p{Script_Extensions=Bengali}\p{Script_Extensions=Sinhala}\p{Script_Extensions=Mongolian}\p{Script_Extensions=Syriac}])[\u200c\u200d]|[\u200c\u200d](?![\p{Extended_Pictographic}\p{L}\p{M}])/gu;

// One selector picks how the sign before it looks; a run of them carries a hidden message.
const SELECTOR_RUN = /(?<=\p{Variation_Selector})\p{Variation_Selector}+/gu;

const LONE_SURROGATE = /\p{Surrogate}/gu;
const BLANKS = /[\s\u0085]+/gu;

/**
 * One line of readable text: nothing unseen, no lone surrogate, every run of white space one blank. Linear in its length.
 * Line breaks go as well, for a story could write a second "Source:" line into the message by them.
 */
export const clean = (text: string): string =>
  text
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(UNSEEN, '')
    .replace(LOST_JOINER, '')
    .replace(SELECTOR_RUN, '')
    .replace(BLANKS, ' ')
    .trim();

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** How far back from the cut a word may end; beyond that (Chinese, a URL) the cut goes between two graphemes. */
const WORD_REACH = 40;

/** What a clipped text should not end on before its ellipsis. */
const DANGLING = ' ,;:(–—-';

/** At most `limit` UTF-16 units, the ellipsis among them; cut behind a word, never inside a grapheme. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  if (limit < 1) return '';
  // Only the head and a little beyond the cut is looked at: a megabyte costs no more than the limit does.
  const head = text.slice(0, limit + 64);
  const room = limit - 1;
  const space = head.lastIndexOf(' ', room);
  const cut = space > 0 && space > room - WORD_REACH ? space : boundary(head, room);
  let end = cut;
  while (end > 0 && DANGLING.includes(head.charAt(end - 1))) end -= 1;
  return `${head.slice(0, end || cut)}…`;
}

/** The last place at or before `room` between two graphemes; between two code points where one grapheme fills it all. */
function boundary(head: string, room: number): number {
  const start = graphemes.segment(head).containing(room)?.index ?? 0;
  if (start > 0 || room === 0) return start;
  const unit = head.charCodeAt(room - 1);
  return unit >= 0xd800 && unit < 0xdc00 ? room - 1 : room;
}

/**
 * The text as `written` escapes it, clipped before it is escaped so that no `&amp;` and no backslash is cut in half, and no
 * longer than `limit` afterwards.
 */
export function clipEscaped(text: string, limit: number, written: (text: string) => string): string {
  const whole = text.length <= limit ? written(text) : null;
  if (whole !== null && whole.length <= limit) return whole;
  let fits = 0;
  let over = Math.min(text.length, limit) + 1;
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (written(clip(text, middle)).length <= limit) fits = middle;
    else over = middle;
  }
  return written(clip(text, fits));
}

// https://en.wikipedia.org/wiki/Quotation_mark#Summary_table; French sets a narrow no-break space inside.
const MARKS = new Map<string, readonly [string, string]>([
  ['en', ['“', '”']],
  ['de', ['„', '“']],
  ['de-ch', ['«', '»']],
  ['fr', ['«\u202f', '\u202f»']],
  ['es', ['«', '»']],
  ['it', ['«', '»']],
  ['pt-pt', ['«', '»']],
  ['el', ['«', '»']],
  ['ru', ['«', '»']],
  ['uk', ['«', '»']],
  ['fa', ['«', '»']],
  ['no', ['«', '»']],
  ['nb', ['«', '»']],
  ['nn', ['«', '»']],
  ['da', ['»', '«']],
  ['sv', ['”', '”']],
  ['fi', ['”', '”']],
  ['pl', ['„', '”']],
  ['hu', ['„', '”']],
  ['ro', ['„', '”']],
  ['cs', ['„', '“']],
  ['sk', ['„', '“']],
  ['bg', ['„', '“']],
  ['sl', ['„', '“']],
  ['lt', ['„', '“']],
  ['ja', ['「', '」']],
  ['zh-tw', ['「', '」']],
  ['zh-hk', ['「', '」']],
  ['zh-hant', ['「', '」']],
]);

/** The text between the outer marks of its language (BCP 47, any case); English ones where we do not know better. */
export function quoted(text: string, language: string): string {
  const tag = language.toLowerCase();
  const [open, close] = MARKS.get(tag) ?? MARKS.get(tag.split('-', 1)[0] ?? '') ?? ['“', '”'];
  return `${open}${text}${close}`;
}
