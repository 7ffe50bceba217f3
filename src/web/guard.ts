/** Who asks, and whether a form is one of ours. Nothing behind it is reached without both. */
import { createMiddleware } from 'hono/factory';
import type { DeskUser } from '../config/config.ts';
import type { Who } from '../desk/rights.ts';
import { digest } from '../digest.ts';
import { type Arrival, arrivals } from './arrival.ts';
import { zoneOf } from './clock.ts';
import { readCookie, writeCookie, zoneCookie } from './cookies.ts';
import { forged, isOurs } from './forms.ts';
import { html } from './html.ts';
import { saying } from './page.ts';
import { isFragment } from './problem.ts';
import { type Asked, ROOT, type Visitor, type WebOptions } from './room.ts';
import type { Session, Sessions } from './sessions.ts';

/** What a session was opened with: another password, and it is over. */
export const proofOf = ({ name, hash }: DeskUser): string => digest(12, name, hash ?? '');

export function guard(options: WebOptions, sessions: Sessions) {
  const arrive = arrivals(options);
  return createMiddleware<Visitor>(async (c, next) => {
    c.set('zone', zoneOf(zoneCookie(c)));
    const arrival = arrive(c);
    if (arrival.as === 'stranger') return saying(c, 'The desk is closed to you', arrival.why, 403);
    const kept = await sessionOf(c, sessions);
    const entered = arrival.as === 'known' ? await enter(c, sessions, arrival, kept) : signedIn(options, kept);
    if (entered === null) return toSignIn(c);
    const { who, session } = entered;
    c.set('who', who);
    c.set('csrf', session.csrf);
    c.set('signedIn', arrival.as === 'password');
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && !(await isOurs(c, session))) return forged(c);
    return next();
  });
}

async function sessionOf(c: Asked, sessions: Sessions): Promise<Session | null> {
  const id = readCookie(c, 'session');
  return id === undefined ? null : sessions.read(id);
}

const whoIs = ({ name, role }: Pick<DeskUser, 'name' | 'role'>): Who => ({ actor: { via: 'web', name }, role });

/** Whoever is known without a password has a session all the same: it holds the proof of their forms. */
async function enter(
  c: Asked,
  sessions: Sessions,
  { user, proof }: Extract<Arrival, { as: 'known' }>,
  kept: Session | null,
) {
  if (kept?.name === user.name && kept.proof === proof) return { who: whoIs(user), session: kept };
  const { id, session } = await sessions.open(user.name, proof);
  writeCookie(c, 'session', id);
  return { who: whoIs(user), session };
}

/** By password: the user must still be there, with the same one. */
function signedIn({ users }: WebOptions, kept: Session | null) {
  const user = users.find(({ name, hash }) => name === kept?.name && hash !== null);
  return kept !== null && user && proofOf(user) === kept.proof ? { who: whoIs(user), session: kept } : null;
}

const SESSION_OVER = 'Your session is over, and nothing was done. What you wrote is kept: sign in again.';

/** Where to come back to: only ever a page of the desk. */
export const backTo = (path: string | undefined): string =>
  path !== undefined && /^\/desk(\/[a-z0-9/-]*)?(\?[a-z0-9=&-]*)?$/i.test(path) ? path : ROOT;

function toSignIn(c: Asked) {
  if (isFragment(c)) return c.text(SESSION_OVER, 401);
  if (c.req.method === 'GET' && c.req.header('sec-fetch-site') === 'cross-site') return knockAgain(c);
  const { pathname, search } = new URL(c.req.url);
  const from = c.req.header('referer');
  const page = c.req.method === 'GET' ? pathname + search : from && URL.canParse(from) ? new URL(from).pathname : ROOT;
  return c.redirect(`${ROOT}/sign-in?next=${encodeURIComponent(backTo(page))}`, 303);
}

/** A link from elsewhere (a message in Slack) brings no SameSite cookie along; our own page brings it. */
const knockAgain = (c: Asked) =>
  c.html(
    html`<!doctype html><html lang="en"><title>Stop Press</title><meta http-equiv="refresh" content="0"><p><a href="">Go on to the desk</a></p></html>`,
  );
