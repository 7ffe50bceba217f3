/** A Discord message as its readers see it, from the exact payload. Pure; whatever the payload holds, it is escaped. */
import type { Payload } from '../adapter.ts';
import { card, type Row, rowOf } from '../draw/card.ts';
import type { Reader } from '../draw/clock.ts';
import { escapeHtml, isWebLink, type Line, linesHtml, linkHtml, spansHtml, spansText } from '../draw/spans.ts';
import { clip } from '../text.ts';
import { type Control, controlsOf } from './draw/controls.ts';
import { type Embed, embedsOf } from './draw/embed.ts';
import { type Names, readMarkdown } from './draw/markdown.ts';

export interface DiscordReader extends Reader {
  /** What roles, users and channels are called, by id. */
  names?: Names;
}

/** Semantic HTML in `<div class="discord-message">`; `discordStyle` (draw/style.ts) makes it look like Discord. */
export function drawHtml(payload: Payload, { names = {}, ...reader }: DiscordReader = {}): string {
  const content = linesHtml(readMarkdown(contentOf(payload), reader, names));
  const embeds = embedsOf(payload, reader, names).map(embedHtml).join('');
  const controls = controlsOf(payload).map((row) => `<div class="actions">${row.map(controlHtml).join('')}</div>`);
  return `<div class="discord-message">${content && `<div class="content">${content}</div>`}${embeds}${controls.join('')}</div>`;
}

/** A card for a terminal. */
export function drawText(
  payload: Payload,
  { names = {}, width, ...reader }: DiscordReader & { width?: number } = {},
): string {
  const parts = [
    readMarkdown(contentOf(payload), reader, names).map(rowOf),
    ...embedsOf(payload, reader, names).map(embedRows),
    controlsOf(payload).flat().map(controlRow),
  ];
  const rows = parts.filter((part) => part.length > 0).flatMap((part, index) => (index > 0 ? [BLANK, ...part] : part));
  return card(rows, width);
}

/** About what three lines of a lock screen hold. */
const PUSH_LIMIT = 178;

/** What a phone's lock screen shows: `content` on one line with its markup taken away; never an embed. */
export function drawPush(payload: Payload, { names = {}, ...reader }: DiscordReader = {}): string {
  const lines = readMarkdown(contentOf(payload), reader, names);
  return clip(lines.map(({ spans }) => spansText(spans)).join(' '), PUSH_LIMIT);
}

const contentOf = (payload: Payload): string =>
  typeof payload['content'] === 'string' ? payload['content'].trim() : '';

function embedHtml({ colour, author, title, url, description, fields, image, thumbnail, footer }: Embed): string {
  const heading = inlineHtml(title);
  const parts = [
    author && `<p class="author">${escapeHtml(author)}</p>`,
    heading && `<h4>${url !== null && isWebLink(url) ? linkHtml(url, heading) : heading}</h4>`,
    description.length > 0 && `<div class="description">${linesHtml(description)}</div>`,
    fields.length > 0 && `<dl>${fields.map(fieldHtml).join('')}</dl>`,
    image && pictureHtml(image, 'image'),
    thumbnail && pictureHtml(thumbnail, 'thumbnail'),
    footer && `<p class="footer">${escapeHtml(footer)}</p>`,
  ];
  return `<article class="embed">${edgeHtml(colour)}${parts.filter(Boolean).join('')}</article>`;
}

/** Drawn, and not styled: a page that allows no inline style shows the colour too. */
const edgeHtml = (colour: string | null): string =>
  colour === null
    ? ''
    : `<svg class="edge" aria-hidden="true"><rect width="100%" height="100%" fill="${colour}"/></svg>`;

const inlineHtml = (lines: readonly Line[]): string => lines.map(({ spans }) => spansHtml(spans)).join(' ');

const fieldHtml = ({ name, value, inline }: Embed['fields'][number]): string =>
  `<div${inline ? ' class="inline"' : ''}><dt>${inlineHtml(name)}</dt><dd>${linesHtml(value)}</dd></div>`;

const pictureHtml = (url: string, name: string): string =>
  isWebLink(url) ? `<img class="${name}" src="${escapeHtml(url)}" alt="" loading="lazy">` : '';

const BUTTONS: Readonly<Record<number, string>> = { 1: 'primary', 3: 'success', 4: 'danger', 5: 'link' };

function controlHtml({ label, menu, url, style, disabled }: Control): string {
  const kind = menu ? 'menu' : `button ${BUTTONS[style] ?? 'secondary'}`;
  const name = disabled ? `${kind} disabled` : kind;
  return url !== null && isWebLink(url)
    ? linkHtml(url, escapeHtml(label), name)
    : `<span class="${name}" role="presentation">${escapeHtml(label)}</span>`;
}

const BLANK: Row = { text: '' };
/** The colour bar at an embed's left. */
const EDGE = '┃ ';

function embedRows({ author, title, url, description, fields, image, thumbnail, footer }: Embed): Row[] {
  const picture = image ?? thumbnail;
  const rows: Row[] = [
    ...(author === null ? [] : [{ text: author }]),
    ...title.map(rowOf),
    ...(url === null ? [] : [{ text: url }]),
    ...description.map(rowOf),
    ...fields.flatMap(({ name, value }) => [...name, ...value]).map(rowOf),
    ...(picture === null ? [] : [{ text: `[image: ${picture}]` }]),
    ...(footer === null ? [] : [BLANK, { text: footer }]),
  ];
  return rows.map(({ text, first = '', rest = first }) => ({ text, first: EDGE + first, rest: EDGE + rest }));
}

const controlRow = ({ label, menu, url }: Control): Row => ({
  text: `[ ${label} ${menu ? '▾ ' : ''}]${url === null ? '' : ` ${url}`}`,
});
