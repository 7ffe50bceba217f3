import { createHash, timingSafeEqual } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import type { ApiToken } from '../config/config.ts';
import type { Role, Who } from '../desk/rights.ts';

const sha = (text: string): Buffer => createHash('sha256').update(text).digest();

/** What the routes behind a guard know: who asks. */
export interface Guarded {
  Variables: { who: Who };
}

const asApi = (name: string, role: Role): Who => ({ actor: { via: 'api', name }, role });

/** Lets only those in who know a token, and says whose it is; compares in constant time. */
export const bearer = (tokens: readonly ApiToken[]) =>
  createMiddleware<Guarded>(async (c, next) => {
    const given = sha(/^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? '');
    const known = tokens.filter(({ token }) => timingSafeEqual(given, sha(token)))[0];
    if (!known) {
      c.header('www-authenticate', 'Bearer');
      return c.json({ error: 'Send the header "Authorization: Bearer TOKEN" with STOP_PRESS_API_TOKEN.' }, 401);
    }
    c.set('who', asApi(known.name, known.role));
    return next();
  });

/**
 * Where no token is asked we listen on loopback only; but a page in a browser on this machine reaches loopback too. It
 * cannot help naming itself by Origin, or its own host by DNS rebinding, and is refused for that.
 */
export const sameHostOnly = createMiddleware<Guarded>(async (c, next) => {
  const host = (c.req.header('host') ?? '').replace(/:\d+$/, '');
  const strange = c.req.header('origin') !== undefined || !['localhost', '127.0.0.1', '[::1]'].includes(host);
  if (strange) return c.json({ error: 'Without STOP_PRESS_API_TOKEN only programs on this machine may ask.' }, 403);
  c.set('who', asApi('api', 'senior'));
  return next();
});
