/** What waits: looked at, approved, refused, undone. */
import { Hono } from 'hono';
import type { Ticket } from '../../../queue/tickets.ts';
import { seeTicket } from '../../desk/see.ts';
import { DECISIONS, decide } from '../../desk/tickets.ts';
import { ChangeError } from '../../errors.ts';
import { html } from '../html.ts';
import { notice, page } from '../page.ts';
import { type Asked, ROOT, type Visitor, type WebOptions } from '../room.ts';
import { ticketPart } from './box.ts';
import { contentOf } from './content.ts';

const TICKET = '/:id{[0-9a-z]{1,40}}';

export function tickets(options: WebOptions): Hono<Visitor> {
  const app = new Hono<Visitor>();
  const { desk, policy } = options;

  app.get(TICKET, async (c) => ticketPage(options, c, await seeTicket(desk, c.get('who'), c.req.param('id')), null));

  app.post(TICKET, async (c) => {
    const fields = await c.req.parseBody();
    const decision = DECISIONS.find((each) => each === fields['decision']);
    if (decision === undefined)
      throw new ChangeError('unknown', 'Say what is to become of it: approve, refuse or undo.');
    const id = c.req.param('id');
    const reason =
      typeof fields['reason'] === 'string' && fields['reason'].trim() !== ''
        ? fields['reason'].trim().slice(0, 2_000)
        : null;
    try {
      const { state, alert } = await decide(desk, policy, c.get('who'), id, decision, reason);
      return c.redirect(state === 'done' ? `${ROOT}/alerts/${alert}` : `${ROOT}/tickets/${id}`, 303);
    } catch (error) {
      if (!(error instanceof ChangeError) || error.code === 'forbidden' || error.code === 'no-ticket') throw error;
      return ticketPage(options, c, await seeTicket(desk, c.get('who'), c.req.param('id')), error.message);
    }
  });
  return app;
}

async function ticketPage(options: WebOptions, c: Asked, ticket: Ticket, problem: string | null) {
  const { beside, beneath } = await contentOf(options, c, ticket);
  return page(c, {
    title: ticket.title,
    at: 'alerts',
    status: problem === null ? 200 : 409,
    live: `ticket=${ticket.id}`,
    body: html`${problem !== null && notice(problem, 'bad')}<div class="one"><div>${ticketPart(c, ticket, options.policy)}${beneath}</div>${beside}</div>`,
  });
}
