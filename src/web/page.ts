/** What every page of the desk stands in. */
import { may } from '../desk/rights.ts';
import { asset } from './assets.ts';
import { type Html, html, NOTHING, type Piece } from './html.ts';
import { type Asked, ROOT } from './room.ts';

export interface Page {
  title: string;
  /** Which entry of the menu it is. */
  at?: 'alerts' | 'compose';
  body: Html;
  status?: 200 | 400 | 401 | 403 | 404 | 409 | 413 | 429 | 500 | 503;
  /** Where the page hears of changes: what `/events` is asked for. */
  live?: string;
}

export function page(c: Asked, { title, at, body, status = 200, live }: Page): Response | Promise<Response> {
  // Nobody is known on the way to the door.
  const who = c.get('who') as Asked['var']['who'] | undefined;
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Stop Press</title>
<link rel="icon" href="${asset('mark.svg')}">
<link rel="stylesheet" href="${asset('desk.css')}">
<link rel="stylesheet" href="${asset('platforms.css')}">
<script type="module" src="${asset('desk.js')}"></script>
</head>
<body data-zone="${c.get('zone')}" data-now="${Date.now()}"${live === undefined ? NOTHING : html` data-live="${ROOT}/events?${live}"`}>
<a class="skip" href="#main">Skip to the page</a>
<header class="top">
<a class="brand" href="${ROOT}"><img src="${asset('mark.svg')}" alt="" width="24" height="24"> Stop Press</a>
${who ? menu(c, who, at) : NOTHING}
</header>
<main id="main" tabindex="-1">
${body}
</main>
<p id="status" role="status"></p>
</body>
</html>`;
  return c.html(document, status);
}

function menu(c: Asked, { actor, role }: Asked['var']['who'], at: Page['at']): Html {
  const entry = (to: string, name: Page['at'], words: string) =>
    html`<li><a href="${to}"${at === name && html` aria-current="page"`}>${words}</a></li>`;
  return html`<nav aria-label="Desk"><ul>
${entry(ROOT, 'alerts', 'Alerts')}
${may(role, 'push') && entry(`${ROOT}/compose`, 'compose', 'Write')}
</ul></nav>
<div class="who"><span>${actor.name} <small>${role}</small></span>
${c.get('signedIn') && form(c, `${ROOT}/sign-out`, html`<button class="quiet">Sign out</button>`)}</div>`;
}

/** A form that proves to be ours. */
export const form = (c: Asked, action: string, body: Piece, more: Html = NOTHING): Html =>
  html`<form method="post" action="${action}" ${more}>${token(c)}${body}</form>`;

export const token = (c: Asked): Html => html`<input type="hidden" name="_csrf" value="${c.get('csrf')}">`;

/** A notice at the top of a page. */
export const notice = (words: Piece, look: 'good' | 'bad' | 'plain' = 'plain'): Html =>
  html`<div class="notice ${look}" role="${look === 'bad' ? 'alert' : 'status'}">${words}</div>`;

/** A page that says one thing. */
export const saying = (c: Asked, title: string, words: Piece, status: NonNullable<Page['status']>) =>
  page(c, {
    title,
    status,
    body: html`<section class="saying"><h1>${title}</h1><p>${words}</p><p><a href="${ROOT}">Back to the alerts</a></p></section>`,
  });
