/** Signing in by name and password, and out. */
import { Hono } from 'hono';
import { isPassword } from '../desk/password.ts';
import { zoneOf } from './clock.ts';
import { dropCookie, readCookie, writeCookie, zoneCookie } from './cookies.ts';
import { forged, isSame } from './forms.ts';
import { backTo, proofOf } from './guard.ts';
import { html, NOTHING } from './html.ts';
import { addressOf, isOwnOrigin, proxiesOf } from './origin.ts';
import { notice, page } from './page.ts';
import { type Asked, ROOT, type Visitor, type WebOptions } from './room.ts';
import { type Sessions, secret } from './sessions.ts';
import { throttleOn } from './throttle.ts';

const WRONG = 'Name or password is wrong.';

export function signIn({ users, trust, redis, prefix, log }: WebOptions, sessions: Sessions): Hono<Visitor> {
  const app = new Hono<Visitor>();
  const throttle = throttleOn(redis, prefix);
  const isProxy = proxiesOf(trust?.proxies ?? []);
  app.use(async (c, next) => {
    c.set('zone', zoneOf(zoneCookie(c)));
    return next();
  });

  app.get('/', (c) => signInPage(c, { next: backTo(c.req.query('next')), name: '', problem: null }));

  app.post('/', async (c) => {
    const fields = await c.req.parseBody();
    const [name, password, proof, next] = ['name', 'password', '_csrf', 'next'].map((field) =>
      String(fields[field] ?? ''),
    );
    const shown = { next: backTo(next), name: name ?? '' };
    if (!isOwnOrigin(c) || !isSame(proof ?? '', readCookie(c, 'form') ?? '')) return forged(c);
    const account = (name ?? '').slice(0, 64);
    const address = addressOf(c, isProxy);
    const waitMs = await throttle.enter(account, address);
    if (waitMs > 0) {
      const seconds = Math.ceil(waitMs / 1_000);
      const problem = `Too many tries. Wait ${seconds === 1 ? 'a second' : `${seconds} seconds`}, then try again.`;
      return signInPage(c, { ...shown, problem }, 429);
    }
    const user = users.find((each) => each.name === account);
    if (!(await isPassword((password ?? '').slice(0, 1_000), user?.hash ?? null)) || !user) {
      log.warn({ account, address }, 'a sign-in at the web desk failed');
      return signInPage(c, { ...shown, problem: WRONG }, 401);
    }
    await throttle.clear(account, address);
    const { id } = await sessions.open(user.name, proofOf(user));
    writeCookie(c, 'session', id);
    dropCookie(c, 'form');
    return c.redirect(shown.next, 303);
  });
  return app;
}

interface Shown {
  next: string;
  name: string;
  problem: string | null;
}

function signInPage(c: Asked, { next, name, problem }: Shown, status: 200 | 401 | 429 = 200) {
  const kept = readCookie(c, 'form');
  const proof = kept ?? secret();
  if (kept === undefined) writeCookie(c, 'form', proof);
  const invalid = problem === null ? NOTHING : html` aria-invalid="true" aria-describedby="problem"`;
  const body = html`<section class="sign-in">
<h1>Sign in to the desk</h1>
${problem !== null && notice(html`<span id="problem">${problem}</span>`, 'bad')}
<form method="post" action="${ROOT}/sign-in">
<input type="hidden" name="_csrf" value="${proof}"><input type="hidden" name="next" value="${next}">
<p class="field"><label for="name">Name</label>
<input id="name" name="name" value="${name}" autocomplete="username" required maxlength="64" autocapitalize="none" spellcheck="false"${invalid}></p>
<p class="field"><label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="1000"${invalid}></p>
<p><button class="primary">Sign in</button></p>
</form></section>`;
  return page(c, { title: 'Sign in', body, status });
}

/** Behind the guard: only whoever is signed in can sign out. */
export const signOut = (sessions: Sessions) => async (c: Asked) => {
  const id = readCookie(c, 'session');
  if (id !== undefined) await sessions.close(id);
  dropCookie(c, 'session');
  return c.redirect(`${ROOT}/sign-in`, 303);
};
