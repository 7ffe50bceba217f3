/** The web desk: every page beneath `/desk`, and what stands before all of them. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { alerts } from './alerts/routes.ts';
import { assets } from './assets.ts';
import { compose } from './compose/routes.ts';
import { events } from './events.ts';
import { guard } from './guard.ts';
import { headers } from './headers.ts';
import { liveOn } from './live.ts';
import { saying } from './page.ts';
import { tell } from './problem.ts';
import { ROOT, type Visitor, type WebOptions } from './room.ts';
import { sessionsOn } from './sessions.ts';
import { signIn, signOut } from './sign-in.ts';
import { tickets } from './tickets/routes.ts';

/** A story of 5 MB, and the form around it. */
const MOST_BYTES = 6 * 1024 * 1024;
const SIGN_IN_BYTES = 16 * 1024;

export interface WebDesk {
  path: string;
  app: Hono<Visitor>;
  /** Ends the streams of those who watch; to be called before the server closes. */
  close(): void;
}

/** @throws {ConfigError} where a trusted proxy's address is none */
export function webDesk(options: WebOptions): WebDesk {
  const app = new Hono<Visitor>();
  const sessions = sessionsOn(options.redis, options.prefix);
  const watch = events(options, liveOn(options.desk, options.log));
  const tooLarge = () => {
    throw new HTTPException(413);
  };

  app.use(headers);
  app.route('/assets', assets());
  app.use('/sign-in', bodyLimit({ maxSize: SIGN_IN_BYTES, onError: tooLarge }));
  app.route('/sign-in', signIn(options, sessions));
  app.use(bodyLimit({ maxSize: MOST_BYTES, onError: tooLarge }));
  app.use(guard(options, sessions));
  app.post('/sign-out', signOut(sessions));
  app.get('/events', watch.answer);
  app.route('/', alerts(options));
  app.route('/compose', compose(options));
  app.route('/tickets', tickets(options));
  app.all('*', (c) =>
    c.req.path.endsWith('/')
      ? c.redirect(c.req.path.replace(/\/+$/, ''), 308)
      : saying(c, 'No such page', 'There is no such page at the desk.', 404),
  );
  app.onError((error, c) => tell(c, error, options.log));
  return { path: ROOT, app, close: watch.close };
}
