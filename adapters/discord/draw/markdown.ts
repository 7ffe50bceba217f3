import type { Reader } from '../../draw/clock.ts';
import { isWebLink, type Line, type Span, type Style } from '../../draw/spans.ts';
import { timeOf } from './time.ts';

/** Discord's Markdown: https://support.discord.com/hc/en-us/articles/210298617 */

/** What ids are called; an id that is not in it is drawn as the id. */
export type Names = Readonly<Record<string, string>>;

const FENCE = /```(?:[a-z0-9+-]*\n)?([\s\S]*?)\n?```/gi;
const HEADING = /^(#{1,3}) +/;
const ITEM = /^( *)(?:([-*])|(\d+\.)) +/;

/** In the order they are tried: what is escaped or code first, for nothing inside it means anything. */
const INLINE = new RegExp(
  [
    /\\([^\w\s])/, // 1 escaped
    /(`+)([^`]|[^`][\s\S]*?[^`])\2(?!`)/, // 2, 3 code
    /\[((?:[^[\]\\\n]|\\.|\[[^[\]\n]*\])+)\]\(<?(https?:\/\/[^\s<>)]+)>?(?: +"[^"\n]*")?\)/, // 4, 5 masked link
    /<(https?:\/\/[^\s<>]+)>/, // 6 link without its preview
    /(https?:\/\/[^\s<>]*[^\s<>"'.,:;)\]])/, // 7 bare link
    /<t:(-?\d{1,17})(?::([tTdDfFsSR]))?>/, // 8, 9 time
    /<(@&|@!?|#)(\d+)>/, // 10, 11 mention
    /@(everyone|here)\b/, // 12
    /<a?:(\w+):\d+>/, // 13 emoji of the server's own
    /\*\*\*(?=\S)([\s\S]*?\S)\*\*\*/, // 14
    /\*\*(?=\S)([\s\S]*?\S)\*\*(?!\*)/, // 15 bold
    /__(?=\S)([\s\S]*?\S)__(?!_)/, // 16 underlined
    /\*(?=\S)((?:\\.|[^*\\])*?\S)\*(?!\*)/, // 17 italic
    /(?<!\w)_(?=\S)((?:\\.|[^_\\])*?\S)_(?!\w)/, // 18 italic
    /~~(?=\S)([\s\S]*?\S)~~/, // 19 struck
    /\|\|([\s\S]+?)\|\|/, // 20 spoiler
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

const STYLES: readonly (readonly [group: number, style: Style])[] = [
  [14, { bold: true, italic: true }],
  [15, { bold: true }],
  [16, { underline: true }],
  [17, { italic: true }],
  [18, { italic: true }],
  [19, { strike: true }],
  [20, { spoiler: true }],
];

export function readMarkdown(text: string, reader: Reader, names: Names): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const fence of text.matchAll(FENCE)) {
    lines.push(...readLines(text.slice(from, fence.index).replace(/\n$/, ''), reader, names));
    for (const code of (fence[1] ?? '').split('\n')) lines.push({ kind: 'code', spans: [{ text: code }] });
    from = fence.index + fence[0].length;
  }
  lines.push(...readLines(text.slice(from).replace(from > 0 ? /^\n/ : '', ''), reader, names));
  return lines;
}

function readLines(text: string, reader: Reader, names: Names): Line[] {
  if (text === '') return [];
  const inline = (words: string): Span[] => readInline(words, {}, reader, names);
  let quoted = false;
  return text.split('\n').map((line): Line => {
    if (quoted || line.startsWith('>>> ')) {
      const words = quoted ? line : line.slice(4);
      quoted = true;
      return { kind: 'quote', spans: inline(words) };
    }
    if (line.startsWith('> ')) return { kind: 'quote', spans: inline(line.slice(2)) };
    if (line.startsWith('-# ')) return { kind: 'subtext', spans: inline(line.slice(3)) };
    const heading = HEADING.exec(line);
    if (heading) {
      return { kind: 'heading', level: heading[1]?.length ?? 1, spans: inline(line.slice(heading[0].length)) };
    }
    const item = ITEM.exec(line);
    if (item) {
      const level = Math.floor((item[1]?.length ?? 0) / 2);
      return { kind: 'item', level, mark: item[3] ?? '•', spans: inline(line.slice(item[0].length)) };
    }
    return { kind: 'text', spans: inline(line) };
  });
}

function readInline(text: string, style: Style, reader: Reader, names: Names): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > from) spans.push({ ...style, text: text.slice(from, match.index) });
    from = match.index + match[0].length;
    const styled = STYLES.find(([group]) => match[group] !== undefined);
    if (styled) {
      spans.push(...readInline(match[styled[0]] ?? '', { ...style, ...styled[1] }, reader, names));
    } else if (match[4] !== undefined) {
      const words = readInline(match[4], style, reader, names);
      spans.push(...words.map((span) => ({ ...span, href: match[5] ?? '' })));
    } else {
      spans.push({ ...style, ...tokenOf(match, reader, names) });
    }
  }
  if (from < text.length) spans.push({ ...style, text: text.slice(from) });
  return spans;
}

/** What has no words of its own inside. */
function tokenOf(match: RegExpExecArray, reader: Reader, names: Names): Span {
  const [whole, escaped, , code, , , quiet, bare, at, form, kind, id = '', all, emoji] = match;
  if (escaped !== undefined) return { text: escaped };
  if (code !== undefined) return { text: code.trim() || code, code: true };
  const href = quiet ?? bare;
  if (href !== undefined && isWebLink(href)) return { text: href, href };
  if (at !== undefined) return timeOf(Number(at), form ?? 'f', reader) ?? { text: whole };
  if (kind !== undefined) return { text: `${kind === '#' ? '#' : '@'}${names[id] ?? id}`, mention: true };
  if (all !== undefined) return { text: `@${all}`, mention: true };
  return { text: emoji === undefined ? whole : `:${emoji}:` };
}
