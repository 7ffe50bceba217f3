/** Our cookies: for this host alone, out of scripts' reach, and never sent along by another site's page. */
import { getCookie, setCookie } from 'hono/cookie';
import { isSecure } from './origin.ts';
import type { Asked } from './room.ts';

/** `session`: the id of one; `form`: proves that a sign-in form is ours. */
type Cookie = 'session' | 'form';

/** Under https the browser itself holds a cookie of this name to its host. */
const nameOf = (c: Asked, cookie: Cookie): string => `${isSecure(c) ? '__Host-' : ''}stop-press-${cookie}`;

export const readCookie = (c: Asked, cookie: Cookie): string | undefined => getCookie(c, nameOf(c, cookie));

export function writeCookie(c: Asked, cookie: Cookie, value: string): void {
  const secure = isSecure(c);
  setCookie(c, nameOf(c, cookie), value, { httpOnly: true, sameSite: 'Strict', secure, path: '/' });
}

export const dropCookie = (c: Asked, cookie: Cookie): void =>
  setCookie(c, nameOf(c, cookie), '', { secure: isSecure(c), path: '/', maxAge: 0 });

/** Set by our script: no secret, and read with care. */
export const zoneCookie = (c: Asked): string | undefined => getCookie(c, 'stop-press-zone');
