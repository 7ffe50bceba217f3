/** A Slack message as its readers see it, from the exact payload. Pure; whatever the payload holds, it is escaped. */
import type { Payload } from '../adapter.ts';
import { card, type Row, rowOf } from '../draw/card.ts';
import type { Reader } from '../draw/clock.ts';
import { escapeHtml, isWebLink, type Line, linesHtml, linkHtml, spansHtml, spansText } from '../draw/spans.ts';
import { clip } from '../text.ts';
import { readEntities, readMrkdwn } from './draw/mrkdwn.ts';
import { type Button, type Part, type Picture, partsOf } from './draw/parts.ts';

/** Semantic HTML in `<div class="slack-message">`; `slackStyle` (draw/style.ts) makes it look like Slack. */
export function drawHtml(payload: Payload, reader: Reader = {}): string {
  return `<div class="slack-message">${partsOf(payload, reader).map(partHtml).join('')}</div>`;
}

/** A card for a terminal. */
export function drawText(payload: Payload, { width, ...reader }: Reader & { width?: number } = {}): string {
  const rows = partsOf(payload, reader).flatMap((part, index): Row[] => {
    const drawn = partRows(part);
    return index > 0 && drawn.length > 0 ? [{ text: '' }, ...drawn] : drawn;
  });
  return card(rows, width);
}

/** About what three lines of a lock screen hold. */
const PUSH_LIMIT = 178;

/** What a phone's lock screen shows: the first line of `text`, which Slack gives with its markup taken away. */
export function drawPush(payload: Payload, reader: Reader = {}): string {
  const text = typeof payload['text'] === 'string' ? payload['text'] : '';
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  const [read] = payload['mrkdwn'] === false ? readEntities(line, reader) : readMrkdwn(line, reader);
  return clip(spansText(read?.spans ?? []), PUSH_LIMIT);
}

function partHtml(part: Part): string {
  switch (part.kind) {
    case 'header':
      return `<h3 class="header">${spansHtml(part.spans)}</h3>`;
    case 'section': {
      const fields = part.fields.map((lines) => `<div>${linesHtml(lines)}</div>`).join('');
      const held = `${linesHtml(part.lines)}${fields && `<div class="fields">${fields}</div>`}`;
      return `<div class="section">${held}${part.picture ? pictureHtml(part.picture) : ''}</div>`;
    }
    case 'context':
      return `<div class="context">${part.items.map((item) => (isPicture(item) ? pictureHtml(item) : `<span>${inlineHtml(item)}</span>`)).join(' ')}</div>`;
    case 'image': {
      const title = part.title === null ? '' : `<figcaption>${escapeHtml(part.title)}</figcaption>`;
      return `<figure>${title}${pictureHtml(part.picture)}</figure>`;
    }
    case 'actions':
      return `<div class="actions">${part.buttons.map(buttonHtml).join('')}</div>`;
    case 'divider':
      return '<hr>';
    case 'unknown':
      return `<p class="unknown">[${escapeHtml(part.type)}]</p>`;
  }
}

const isPicture = (item: readonly Line[] | Picture): item is Picture => 'url' in item;
const inlineHtml = (lines: readonly Line[]): string => lines.map(({ spans }) => spansHtml(spans)).join('<br>');

const pictureHtml = ({ url, alt }: Picture): string =>
  isWebLink(url) ? `<img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}" loading="lazy">` : escapeHtml(alt);

function buttonHtml({ label, url, look }: Button): string {
  const name = `button ${look}`;
  const words = escapeHtml(label);
  return url !== null && isWebLink(url)
    ? linkHtml(url, words, name)
    : `<span class="${name}" role="presentation">${words}</span>`;
}

function partRows(part: Part): Row[] {
  switch (part.kind) {
    case 'header':
      return [{ text: spansText(part.spans) }];
    case 'section':
      return [...part.lines, ...part.fields.flat()].map(rowOf);
    case 'context':
      return [{ text: part.items.map((item) => (isPicture(item) ? item.alt : inlineText(item))).join(' ') }];
    case 'image':
      return [{ text: `[image: ${part.picture.alt}]` }];
    case 'actions':
      return part.buttons.map((button) => ({ text: buttonText(button) }));
    case 'divider':
      return [{ text: '───' }];
    case 'unknown':
      return [{ text: `[${part.type}]` }];
  }
}

function buttonText({ label, url, look }: Button): string {
  if (look === 'box') return `( ) ${label}`;
  return `[ ${label}${look === 'menu' ? ' ▾' : ''} ]${url === null ? '' : ` ${url}`}`;
}

const inlineText = (lines: readonly Line[]): string => lines.map(({ spans }) => spansText(spans)).join(' ');
