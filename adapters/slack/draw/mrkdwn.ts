import type { Reader } from '../../draw/clock.ts';
import type { Line, Span, Style } from '../../draw/spans.ts';
import { fillDate } from './date.ts';

/** Slack's own markup. https://docs.slack.dev/messaging/formatting-message-text */

const FENCE = /```\n?([\s\S]*?)\n?```/g;
const QUOTE = /^(?:&gt;|>) ?/;
/** An entity, or a stretch between two equal signs that stand at the ends of words. */
const INLINE =
  /<([^<>\n]+)>|(?<![\w*_~`])(?:`([^`\n]+)`|\*(?=\S)([^*\n]*[^\s*])\*|_(?=\S)([^_\n]*[^\s_])_|~(?=\S)([^~\n]*[^\s~])~)(?![\w*_~`])/g;

const ENTITY = /<([^<>\n]+)>/g;

/** With `mrkdwn: false` a message's `text` keeps its marks; only what stands between angle brackets is still read. */
export function readEntities(text: string, reader: Reader): Line[] {
  return text.split('\n').map((line) => ({ kind: 'text', spans: readInline(line, {}, reader, ENTITY) }));
}

export function readMrkdwn(text: string, reader: Reader): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const fence of text.matchAll(FENCE)) {
    lines.push(...plainLines(text.slice(from, fence.index).replace(/\n$/, ''), reader));
    for (const code of (fence[1] ?? '').split('\n')) lines.push({ kind: 'code', spans: [{ text: decoded(code) }] });
    from = fence.index + fence[0].length;
  }
  lines.push(...plainLines(text.slice(from).replace(from > 0 ? /^\n/ : '', ''), reader));
  return lines;
}

function plainLines(text: string, reader: Reader): Line[] {
  if (text === '') return [];
  return text.split('\n').map((line) => {
    const quote = QUOTE.test(line);
    return { kind: quote ? 'quote' : 'text', spans: readInline(line.replace(QUOTE, ''), {}, reader) };
  });
}

function readInline(text: string, style: Style, reader: Reader, markup = INLINE): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(markup)) {
    if (match.index > from) spans.push({ ...style, text: decoded(text.slice(from, match.index)) });
    from = match.index + match[0].length;
    const [, entity, code, bold, italic, strike] = match;
    if (entity !== undefined) spans.push({ ...style, ...readEntity(entity, reader) });
    else if (code !== undefined) spans.push({ ...style, code: true, text: decoded(code) });
    else if (bold !== undefined) spans.push(...readInline(bold, { ...style, bold: true }, reader));
    else if (italic !== undefined) spans.push(...readInline(italic, { ...style, italic: true }, reader));
    else spans.push(...readInline(strike ?? '', { ...style, strike: true }, reader));
  }
  if (from < text.length) spans.push({ ...style, text: decoded(text.slice(from)) });
  return spans;
}

/** What stands between angle brackets: a date, a call, a channel, a link. */
function readEntity(entity: string, reader: Reader): Span {
  const bar = entity.indexOf('|');
  const body = bar < 0 ? entity : entity.slice(0, bar);
  const label = bar < 0 ? undefined : decoded(entity.slice(bar + 1));
  if (body.startsWith('!date^')) {
    const [, at = '', template = '', href] = body.split('^');
    const words = fillDate(Number(at), template, reader);
    if (words === null) return { text: label ?? body };
    return { text: words, at: Number(at), ...(href ? { href } : {}) };
  }
  if (body.startsWith('!subteam^')) return { text: label ?? '@group', mention: true };
  if (body.startsWith('!')) return { text: `@${label?.replace(/^@/, '') || body.slice(1)}`, mention: true };
  if (body.startsWith('@')) return { text: `@${label?.replace(/^@/, '') || body.slice(1)}`, mention: true };
  if (body.startsWith('#')) return { text: `#${label ?? body.slice(1)}`, mention: true };
  // No scheme, no link: Slack shows the brackets.
  if (!/^[a-z][a-z0-9+.-]*:/i.test(body)) return { text: decoded(`<${entity}>`) };
  const href = decoded(body);
  return { text: label || href.replace(/^mailto:/, ''), href };
}

/** Slack knows these three and no others. */
export const decoded = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
