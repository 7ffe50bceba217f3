/** Items, alerts and health as OpenAPI 3.1 describes them; what each route does stands in app.ts. */
import { createRoute, z } from '@hono/zod-openapi';
import { ChangeRequest } from '../desk/request.ts';
import { AlertView } from '../desk/view.ts';
import { Item } from '../intake/item.ts';

export const Problem = z
  .object({ error: z.string(), problems: z.array(z.string()).optional() })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;

export const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

const Waits = z.object({ outcome: z.literal('waits'), ticket: z.string(), alert: z.string() }).meta({
  id: 'Waits',
  description: 'A second editor has to approve it first; GET the ticket for what becomes of it.',
});

export const postItem = createRoute({
  method: 'post',
  path: '/v1/items',
  summary: 'Push an item',
  description:
    'Takes an item for the queue. The same content again is no second alert: it names the one that it became. Another body under the same identity is a new version, held for an editor.',
  request: {
    // Strict: `?dril=true` must not be a live push.
    query: z.strictObject({
      drill: z
        .enum(['true', 'false'])
        .default('false')
        .meta({ description: 'A drill: every line says so, and it goes to drill channels alone.' }),
    }),
    body: { required: true, content: { 'application/json': { schema: Item } } },
  },
  responses: {
    202: json(
      z.union([
        z.object({ outcome: z.enum(['new', 'same', 'version', 'stale']), item: z.string(), alert: z.string() }),
        Waits,
      ]),
      'Taken; durable before this answer is sent. `waits`: a second editor has to approve it.',
    ),
    400: json(Problem, 'The item is wrong; nothing was taken.'),
    401: json(Problem, 'No token, or another one.'),
    403: json(Problem, 'The role of the token does not allow it.'),
    413: json(Problem, 'Too large.'),
    503: json(Problem, 'Redis does not answer; nothing was taken.'),
  },
});

export const listAlerts = createRoute({
  method: 'get',
  path: '/v1/alerts',
  summary: 'The newest alerts first',
  request: { query: z.object({ limit: z.coerce.number().int().min(1).max(500).default(50) }) },
  responses: {
    200: json(z.object({ alerts: z.array(AlertView) }), 'Each with its messages.'),
    401: json(Problem, 'No token, or another one.'),
    403: json(Problem, 'The role of the token does not allow it.'),
  },
});

export const getAlert = createRoute({
  method: 'get',
  path: '/v1/alerts/{id}',
  summary: 'One alert with each message and its receipt',
  request: { params: z.object({ id: z.string() }) },
  responses: {
    200: json(AlertView, 'The alert.'),
    401: json(Problem, 'No token, or another one.'),
    403: json(Problem, 'The role of the token does not allow it.'),
    404: json(Problem, 'No such alert.'),
  },
});

export const postChange = createRoute({
  method: 'post',
  path: '/v1/alerts/{id}/changes',
  summary: 'Update, correct, refile, hold, release, kill, purge, extend, reschedule, retry or resolve an alert',
  description:
    'Reaches every place that the alert reached. The answer is durable; GET the alert for proof of each place.',
  request: {
    params: z.object({ id: z.string() }),
    body: { required: true, content: { 'application/json': { schema: ChangeRequest } } },
  },
  responses: {
    202: json(
      z.union([
        z.object({
          alert: z.string(),
          revision: z.number().int(),
          messages: z.number().int().nullable(),
          confirmed: z.boolean(),
        }),
        Waits,
      ]),
      'On its way; durable before this answer is sent. `confirmed: false`: done, but no replica of Redis has it yet (REDIS_WAIT_REPLICAS), and a master lost right now would undo it: look again, and repeat it where it is not there.',
    ),
    400: json(Problem, 'The request is wrong; nothing was changed.'),
    401: json(Problem, 'No token, or another one.'),
    403: json(Problem, 'The role of the token does not allow it.'),
    404: json(Problem, 'No such alert.'),
    409: json(Problem, 'The alert does not allow it as it is now; nothing was changed.'),
    503: json(Problem, 'Redis does not answer; nothing was changed.'),
  },
});

export const health = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Alive',
  security: [],
  responses: { 200: json(z.object({ alive: z.literal(true) }), 'The process answers.') },
});

export const metrics = createRoute({
  method: 'get',
  path: '/metrics',
  summary: 'Figures for Prometheus',
  responses: { 200: { description: 'As Prometheus reads them.', content: { 'text/plain': { schema: z.string() } } } },
});

const Ready = z.object({ ready: z.boolean(), parts: z.record(z.string(), z.string()) });

export const readiness = createRoute({
  method: 'get',
  path: '/readyz',
  summary: 'Ready: Redis and every configured platform answer',
  security: [],
  responses: { 200: json(Ready, 'Ready.'), 503: json(Ready, 'Not ready; the parts say why.') },
});
