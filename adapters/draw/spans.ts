/** Words as a platform shows them, its markup already understood: what both drawings, page and terminal, are made from. */
export interface Style {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  code?: boolean;
  spoiler?: boolean;
}

export interface Span extends Style {
  text: string;
  /** http, https or mailto, else it is no link. */
  href?: string;
  /** Somebody who is called, or a channel that is named. */
  mention?: boolean;
  /** Seconds since the epoch: `text` is that time in the reader's words. */
  at?: number;
}

export interface Line {
  kind: 'text' | 'quote' | 'code' | 'heading' | 'subtext' | 'item';
  spans: readonly Span[];
  /** Of a heading, 1 the largest; of an item, how deep it stands. */
  level?: number;
  /** Of an item: its number or bullet. */
  mark?: string;
}

/** Only these may be clicked: a payload's `javascript:` stays words. */
export const isWebLink = (url: string): boolean => /^(?:https?:\/\/|mailto:)/i.test(url);

export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

export const spansHtml = (spans: readonly Span[]): string => spans.map(spanHtml).join('');

export const spansText = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');

function spanHtml(span: Span): string {
  let html = escapeHtml(span.text).replaceAll('\n', '<br>');
  if (span.at !== undefined) html = `<time datetime="${isoOf(span.at)}">${html}</time>`;
  if (span.code) html = `<code>${html}</code>`;
  if (span.strike) html = `<s>${html}</s>`;
  if (span.underline) html = `<u>${html}</u>`;
  if (span.italic) html = `<em>${html}</em>`;
  if (span.bold) html = `<strong>${html}</strong>`;
  if (span.spoiler) html = `<span class="spoiler">${html}</span>`;
  if (span.mention) html = `<span class="mention">${html}</span>`;
  return span.href !== undefined && isWebLink(span.href) ? linkHtml(span.href, html) : html;
}

export const linkHtml = (url: string, html: string, name = ''): string =>
  `<a${name && ` class="${name}"`} href="${escapeHtml(url)}" rel="noopener noreferrer nofollow">${html}</a>`;

/** Lines as paragraphs, quotes, code and lists; neighbours of one kind stand in one element. */
export function linesHtml(lines: readonly Line[]): string {
  const groups: { kind: Line['kind']; lines: Line[] }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.kind === line.kind && line.kind !== 'heading') last.lines.push(line);
    else groups.push({ kind: line.kind, lines: [line] });
  }
  return groups.map(({ kind, lines: held }) => groupHtml(kind, held)).join('');
}

function groupHtml(kind: Line['kind'], lines: readonly Line[]): string {
  const joined = lines.map(({ spans }) => spansHtml(spans)).join('<br>');
  switch (kind) {
    case 'quote':
      return `<blockquote>${joined}</blockquote>`;
    case 'code':
      return `<pre>${lines.map(({ spans }) => escapeHtml(spansText(spans))).join('\n')}</pre>`;
    case 'heading':
      return `<h${(lines[0]?.level ?? 1) + 2}>${joined}</h${(lines[0]?.level ?? 1) + 2}>`;
    case 'subtext':
      return `<p class="subtext">${joined}</p>`;
    case 'item':
      return `<ul>${lines.map(itemHtml).join('')}</ul>`;
    case 'text':
      return paragraphHtml(joined);
  }
}

/** Blank lines beside a quote or a list are its margin, not a line of their own. */
function paragraphHtml(html: string): string {
  const inner = html.replace(/^(?:<br>)+|(?:<br>)+$/g, '');
  return inner === '' ? '' : `<p>${inner}</p>`;
}

const itemHtml = ({ spans, level = 0, mark = '•' }: Line): string =>
  `<li data-mark="${escapeHtml(mark)}" data-level="${level}">${spansHtml(spans)}</li>`;

function isoOf(at: number): string {
  const date = new Date(at * 1000);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
