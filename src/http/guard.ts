import { createHash, timingSafeEqual } from 'node:crypto';
import { createMiddleware } from 'hono/factory';

const sha = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Lets only those in who know the token; compares in constant time. */
export const bearer = (token: string) =>
  createMiddleware(async (c, next) => {
    const given = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
    if (!timingSafeEqual(sha(given), sha(token))) {
      c.header('www-authenticate', 'Bearer');
      return c.json({ error: 'Send the header "Authorization: Bearer TOKEN" with STOP_PRESS_API_TOKEN.' }, 401);
    }
    return next();
  });

/**
 * Where no token is asked we listen on loopback only; but a page in a browser on this machine reaches loopback too. It
 * cannot help naming itself by Origin, or its own host by DNS rebinding, and is refused for that.
 */
export const sameHostOnly = createMiddleware(async (c, next) => {
  const host = (c.req.header('host') ?? '').replace(/:\d+$/, '');
  const strange = c.req.header('origin') !== undefined || !['localhost', '127.0.0.1', '[::1]'].includes(host);
  if (strange) return c.json({ error: 'Without STOP_PRESS_API_TOKEN only programs on this machine may ask.' }, 403);
  return next();
});
