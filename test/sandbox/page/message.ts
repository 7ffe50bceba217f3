import { escapeHtml } from '../../../adapters/draw/spans.ts';
import type { Standing } from '../sandbox.ts';

/** One message in its channel. */
export interface Drawn {
  standing: Standing;
  body: string;
  /** What hangs under it: its thread. */
  below: string;
  /** Whether it calls anyone: Discord marks such a message for whom it calls. */
  called: boolean;
}

export const MARK = `<svg viewBox="0 0 36 36" aria-hidden="true"><rect width="36" height="36" fill="#c40d1e"/>
<path d="M8 10.5h20M8 15.5h9M8 20h9M8 24.5h9" stroke="#fff" stroke-width="2.4"/><rect x="20" y="14.3" width="8" height="11.4" fill="#fff"/></svg>`;

export function messageHtml({ standing, body, below, called }: Drawn, bot: string, timeZone: string): string {
  const { messageId, postedAt, edited } = standing;
  const at = `<time datetime="${new Date(postedAt).toISOString()}">${clock(postedAt, timeZone)}</time>`;
  const mark = edited ? '<span class="edited">(edited)</span>' : '';
  return `<article class="message${called ? ' called' : ''}" id="m${escapeHtml(messageId)}"><div class="avatar">${MARK}</div>
<div class="said"><p class="by"><b>${bot}</b><span class="badge">APP</span>${at}</p>${body}${mark}${below}</div></article>`;
}

export function clock(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }).format(at);
}
