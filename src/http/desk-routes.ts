/** What waits and who did what, as OpenAPI 3.1 describes it; what each route does stands in app.ts. */
import { createRoute, z } from '@hono/zod-openapi';
import { AuditLine } from '../desk/audit.ts';
import { TicketView } from '../desk/ticket-view.ts';
import { DECISIONS } from '../desk/tickets.ts';
import { json, Problem } from './routes.ts';

const turnedAway = {
  401: json(Problem, 'No token, or another one.'),
  403: json(Problem, 'The role of the token does not allow it.'),
};
const id = z.object({ id: z.string() });

export const listTickets = createRoute({
  method: 'get',
  path: '/v1/tickets',
  summary: 'What waits for a second editor, or can still be undone',
  responses: { 200: json(z.object({ tickets: z.array(TicketView) }), 'The next one first.'), ...turnedAway },
});

export const getTicket = createRoute({
  method: 'get',
  path: '/v1/tickets/{id}',
  summary: 'One of them, and what became of it',
  request: { params: id },
  responses: { 200: json(TicketView, 'The ticket.'), ...turnedAway, 404: json(Problem, 'No such ticket.') },
});

const Decision = z
  .strictObject({
    as: z.enum(DECISIONS).meta({
      description:
        'approve: as a second editor, never what one asked for oneself; override: a senior’s word, in an emergency; bulletin: a FLASH that nobody answered for two minutes goes out as BULLETIN; refuse; undo: before it goes out',
    }),
    reason: z
      .string()
      .max(2_000)
      .transform((value) => value.toWellFormed())
      .optional()
      .meta({ description: 'For the newsroom and the audit alone; an override needs one.' }),
  })
  .refine(({ as, reason = '' }) => as !== 'override' || reason.trim() !== '', {
    path: ['reason'],
    error: 'say why it cannot wait for a second editor',
  })
  .meta({ id: 'Decision' });

export const postDecision = createRoute({
  method: 'post',
  path: '/v1/tickets/{id}/decisions',
  summary: 'Approve, override, refuse or undo what waits, or send it as BULLETIN',
  request: { params: id, body: { required: true, content: { 'application/json': { schema: Decision } } } },
  responses: {
    200: json(
      TicketView,
      'The ticket after it; what was approved is carried out, and `failed` says why it could not be.',
    ),
    400: json(Problem, 'The request is wrong; nothing was decided.'),
    ...turnedAway,
    404: json(Problem, 'No such ticket.'),
    409: json(Problem, 'It was decided already, or cannot be decided so; nothing was changed.'),
    503: json(Problem, 'Redis does not answer.'),
  },
});

export const AUDIT_TYPES = ['application/x-ndjson', 'text/csv'] as const;

export const getAudit = createRoute({
  method: 'get',
  path: '/v1/audit',
  summary: 'Who did what, when and from where, oldest first',
  description: 'A JSON document a line, or CSV where `Accept` asks for text/csv.',
  request: { query: z.object({ alert: z.string().optional().meta({ description: 'Of this alert alone.' }) }) },
  responses: {
    200: {
      description: 'All that is kept.',
      content: { 'application/x-ndjson': { schema: AuditLine }, 'text/csv': { schema: z.string() } },
    },
    ...turnedAway,
  },
});
