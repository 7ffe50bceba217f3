import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { Log } from '../../queue/log.ts';
import { type ChangeSettings, change } from '../desk/change.ts';
import { type Desk, push } from '../desk/push.ts';
import type { RecogniserOf } from '../desk/resolve.ts';
import { viewOf } from '../desk/view.ts';
import { ChangeError, StoryError } from '../errors.ts';
import { bearer, sameHostOnly } from './guard.ts';
import { metricsOf } from './metrics.ts';
import { getAlert, health, listAlerts, metrics, type Problem, postChange, postItem, readiness } from './routes.ts';

/** A body over this is refused: an article is 5 MB at the very most. */
const MOST_BYTES = 6 * 1024 * 1024;

export interface Readiness {
  ready: boolean;
  /** `redis`, `slack`, `discord` → `ok` or what is wrong. */
  parts: Record<string, string>;
}

export interface HttpOptions {
  desk: Desk;
  changes: ChangeSettings;
  recogniserOf: RecogniserOf;
  /** Null: no token is asked, which is for loopback only. */
  apiToken: string | null;
  readiness: () => Promise<Readiness>;
  version: string;
  log: Log;
}

/** Every route of the service. `fetch` on it needs no socket. */
export function httpApp(options: HttpOptions) {
  const { desk, apiToken, log } = options;
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const problems = result.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
      return c.json({ error: 'This cannot be taken.', problems } satisfies Problem, 400);
    },
  });

  const guard = apiToken === null ? sameHostOnly : bearer(apiToken);
  app.use('/v1/*', guard);
  app.use('/metrics', guard);
  app.use(
    '/v1/items',
    bodyLimit({ maxSize: MOST_BYTES, onError: (c) => c.json({ error: 'The item is over 6 MB.' }, 413) }),
  );

  app.openapi(postItem, async (c) => {
    const item = c.req.valid('json');
    const actor = { via: 'api', name: 'api' } as const;
    const request = { actor, priority: item.priority ?? 'routine', to: [], image: false };
    const { outcome, item: id, alert } = await push(desk, item, request);
    return c.json({ outcome, item: id, alert }, 202);
  });
  app.openapi(listAlerts, async (c) => {
    const records = await desk.ledger.list(c.req.valid('query').limit);
    return c.json({ alerts: records.map(viewOf) }, 200);
  });
  app.openapi(getAlert, async (c) => {
    const { id } = c.req.valid('param');
    const record = await desk.ledger.readAlert(id);
    return record ? c.json(viewOf(record), 200) : c.json({ error: `There is no alert ${id}.` } satisfies Problem, 404);
  });
  app.openapi(postChange, async (c) => {
    const actor = { via: 'api', name: 'api' } as const;
    try {
      const { changes, recogniserOf } = options;
      return c.json(
        await change(desk, c.req.valid('param').id, c.req.valid('json'), actor, changes, recogniserOf),
        202,
      );
    } catch (error) {
      if (!(error instanceof ChangeError)) throw error;
      return c.json({ error: error.message }, error.code === 'not-found' ? 404 : 409);
    }
  });
  const figures = metricsOf(desk.ledger);
  app.openapi(metrics, async (c) => c.text(await figures.metrics(), 200, { 'content-type': figures.contentType }));
  app.openapi(health, (c) => c.json({ alive: true as const }, 200));
  app.openapi(readiness, async (c) => {
    const answer = await options.readiness();
    return answer.ready ? c.json(answer, 200) : c.json(answer, 503);
  });

  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' });
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Stop Press', version: options.version, description: 'Breaking-news alerts: items in, alerts out.' },
    ...(apiToken !== null && { security: [{ bearer: [] }] }),
  });

  app.notFound((c) => c.json({ error: `Nothing is at ${c.req.path}; /openapi.json lists what is.` }, 404));
  app.onError((error, c) => {
    if (error instanceof StoryError) return c.json({ error: error.message }, 400);
    if (error instanceof HTTPException) return c.json({ error: error.message }, error.status);
    log.error({ path: c.req.path, error: error.message }, 'request failed');
    const away = /redis|connection|timed out|stream isn't writeable/i.test(error.message);
    return away
      ? c.json({ error: 'Redis does not answer: nothing was taken. Send it again in a moment.' }, 503)
      : c.json({ error: 'Stop Press failed; its log says why. Nothing is known to have been taken.' }, 500);
  });
  return app;
}
