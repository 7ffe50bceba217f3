import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { OpenAPIHono } from '@hono/zod-openapi';
import { accepts } from 'hono/accepts';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { Log } from '../../queue/log.ts';
import type { PushRequest } from '../../queue/records.ts';
import type { ApiToken } from '../config/config.ts';
import { seeAudit } from '../desk/audit.ts';
import { confirmChange, confirmPush } from '../desk/confirm.ts';
import type { Policy } from '../desk/policy.ts';
import { drilled } from '../desk/propose.ts';
import type { Desk } from '../desk/push.ts';
import type { RecogniserOf } from '../desk/resolve.ts';
import { demand } from '../desk/rights.ts';
import { seeAlert, seeAlerts, seeTicket, seeTickets } from '../desk/see.ts';
import { ticketView } from '../desk/ticket-view.ts';
import { decide } from '../desk/tickets.ts';
import { viewOf } from '../desk/view.ts';
import { ChangeError, isRedisAway, StoryError } from '../errors.ts';
import { auditLines } from './audit.ts';
import { AUDIT_TYPES, getAudit, getTicket, listTickets, postDecision } from './desk-routes.ts';
import { bearer, type Guarded, sameHostOnly } from './guard.ts';
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
  policy: Policy;
  recogniserOf: RecogniserOf;
  /** Empty: no token is asked, which is for loopback only. */
  apiTokens: readonly ApiToken[];
  readiness: () => Promise<Readiness>;
  version: string;
  log: Log;
  /** Answers what Slack signs and sends to `/slack/events`; unset where Slack does not. */
  slackRequests?: (request: IncomingMessage, response: ServerResponse) => void;
}

/** All else that the alert's state does not allow is a conflict. */
const STATUS: Readonly<Record<string, 403 | 404>> = { forbidden: 403, own: 403, 'not-found': 404, 'no-ticket': 404 };

/** Every route of the service. `fetch` on it needs no socket. */
export function httpApp(options: HttpOptions) {
  const { desk, policy, apiTokens, log } = options;
  const app = new OpenAPIHono<Guarded>({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const problems = result.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
      return c.json({ error: 'This cannot be taken.', problems } satisfies Problem, 400);
    },
  });

  const guard = apiTokens.length === 0 ? sameHostOnly : bearer(apiTokens);
  app.use('/v1/*', guard);
  app.use('/metrics', guard);
  app.use(
    '/v1/items',
    bodyLimit({ maxSize: MOST_BYTES, onError: (c) => c.json({ error: 'The item is over 6 MB.' }, 413) }),
  );

  app.openapi(postItem, async (c) => {
    const item = c.req.valid('json');
    const who = c.get('who');
    const asked: PushRequest = { actor: who.actor, priority: item.priority ?? 'routine', to: [], image: false };
    const isDrill = c.req.valid('query').drill === 'true';
    demand(who, isDrill ? 'drill' : 'push');
    const { item: pushes, request } = isDrill ? drilled(policy, item, asked) : { item, request: asked };
    const pushed = await confirmPush(desk, policy, who, pushes, request);
    if (pushed.outcome === 'pushed') return c.json(pushed.accepted, 202);
    const { outcome, ticket, alert } = pushed;
    return c.json({ outcome, ticket, alert }, 202);
  });
  app.openapi(listAlerts, async (c) => {
    const records = await seeAlerts(desk, c.get('who'), c.req.valid('query').limit);
    return c.json({ alerts: records.map(viewOf) }, 200);
  });
  app.openapi(getAlert, async (c) => {
    return c.json(viewOf(await seeAlert(desk, c.get('who'), c.req.valid('param').id)), 200);
  });
  app.openapi(postChange, async (c) => {
    const { id } = c.req.valid('param');
    const changed = await confirmChange(desk, policy, c.get('who'), id, c.req.valid('json'), options.recogniserOf);
    if (changed.outcome === 'changed') return c.json(changed.done, 202);
    const { outcome, ticket, alert } = changed;
    return c.json({ outcome, ticket, alert }, 202);
  });
  app.openapi(listTickets, async (c) => {
    return c.json({ tickets: (await seeTickets(desk, c.get('who'))).map(ticketView) }, 200);
  });
  app.openapi(getTicket, async (c) => {
    return c.json(ticketView(await seeTicket(desk, c.get('who'), c.req.valid('param').id)), 200);
  });
  app.openapi(postDecision, async (c) => {
    const { as, reason = null } = c.req.valid('json');
    return c.json(ticketView(await decide(desk, policy, c.get('who'), c.req.valid('param').id, as, reason)), 200);
  });
  app.openapi(getAudit, async (c) => {
    const lines = seeAudit(desk, c.get('who'), c.req.valid('query').alert);
    const [json] = AUDIT_TYPES;
    const type = accepts(c, { header: 'Accept', supports: [...AUDIT_TYPES], default: json });
    return auditLines(lines, type);
  });
  const figures = metricsOf(desk.ledger);
  app.openapi(metrics, async (c) => c.text(await figures.metrics(), 200, { 'content-type': figures.contentType }));
  app.openapi(health, (c) => c.json({ alive: true as const }, 200));
  app.openapi(readiness, async (c) => {
    const answer = await options.readiness();
    return answer.ready ? c.json(answer, 200) : c.json(answer, 503);
  });

  const { slackRequests } = options;
  if (slackRequests !== undefined) {
    app.post('/slack/events', (c) => {
      // As it came: what Slack signed are the bytes.
      const { incoming, outgoing } = c.env as unknown as HttpBindings;
      slackRequests(incoming, outgoing);
      return RESPONSE_ALREADY_SENT;
    });
  }

  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' });
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Stop Press', version: options.version, description: 'Breaking-news alerts: items in, alerts out.' },
    ...(apiTokens.length > 0 && { security: [{ bearer: [] }] }),
  });

  app.notFound((c) => c.json({ error: `Nothing is at ${c.req.path}; /openapi.json lists what is.` }, 404));
  app.onError((error, c) => {
    if (error instanceof ChangeError) return c.json({ error: error.message }, STATUS[error.code] ?? 409);
    if (error instanceof StoryError) return c.json({ error: error.message }, 400);
    if (error instanceof HTTPException) return c.json({ error: error.message }, error.status);
    log.error({ path: c.req.path, error: error.message }, 'request failed');
    const away = isRedisAway(error);
    return away
      ? c.json({ error: 'Redis does not answer: nothing was taken. Send it again in a moment.' }, 503)
      : c.json({ error: 'Stop Press failed; its log says why. Nothing is known to have been taken.' }, 500);
  });
  return app;
}
