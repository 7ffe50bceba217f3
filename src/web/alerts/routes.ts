/** The list, one alert, and what is done to it. */
import { Hono } from 'hono';
import type { AlertRecord } from '../../../queue/records.ts';
import type { Ticket } from '../../../queue/tickets.ts';
import { type Changed, confirmChange } from '../../desk/confirm.ts';
import { demand, may } from '../../desk/rights.ts';
import { seeAlert, seeAlerts, seeTickets } from '../../desk/see.ts';
import { ChangeError } from '../../errors.ts';
import { type Html, html } from '../html.ts';
import { notice, page } from '../page.ts';
import { stage } from '../previews.ts';
import { type Asked, ROOT, type Visitor, type WebOptions } from '../room.ts';
import { type Do, isDo } from './actions.ts';
import { alertParts } from './alert.ts';
import { changePage } from './change-page.ts';
import { meanwhile, mergedValues } from './conflict.ts';
import { type Values, valuesOf } from './fields.ts';
import { lists, NEWEST } from './list.ts';
import { requestOf } from './request.ts';

const ALERT = '/alerts/:id{[0-9a-z]{1,40}}';

export function alerts(options: WebOptions): Hono<Visitor> {
  const app = new Hono<Visitor>();
  const { desk, policy } = options;

  app.get('/', async (c) => {
    const who = c.get('who');
    const records = await seeAlerts(desk, who, NEWEST);
    const tickets = await ticketsFor(options, c);
    const write =
      may(who.role, 'push') && html`<p><a class="press primary" href="${ROOT}/compose">Write an alert</a></p>`;
    const body = html`<div class="title"><h1>Alerts</h1>${write}</div>${lists(c, records, tickets, policy)}`;
    return page(c, { title: 'Alerts', at: 'alerts', live: 'list=1', body });
  });

  app.get(ALERT, async (c) => {
    const record = await seeAlert(desk, c.get('who'), c.req.param('id'));
    const said = SAID[c.req.query('said') ?? ''];
    const tickets = await ticketsFor(options, c);
    const { alert, previews } = await alertParts(
      options,
      c,
      record,
      tickets.filter(({ alert }) => alert === record.id),
    );
    return page(c, {
      title: record.alert?.headline ?? record.title,
      at: 'alerts',
      live: `alert=${record.id}`,
      body: html`${said !== undefined && notice(said.words, said.look)}<div class="one"><div>${alert}</div>${stage(previews)}</div>`,
    });
  });

  app.get(`${ALERT}/:what`, async (c) => {
    const { record, what } = await asked(options, c);
    return changePage(options, c, {
      record,
      what,
      values: valuesOf(record, { destination: c.req.query('at'), part: c.req.query('part') }),
      problems: {},
      above: null,
    });
  });

  app.post(`${ALERT}/:what`, async (c) => {
    const { record, what } = await asked(options, c);
    const values = typedIn(await c.req.parseBody({ all: true }));
    const parsed = requestOf(what, values, record, c.get('zone'));
    if ('problems' in parsed)
      return changePage(options, c, { record, what, values, problems: parsed.problems, above: null }, 400);
    try {
      return c.redirect(
        leadsTo(
          record.id,
          await confirmChange(desk, policy, c.get('who'), record.id, parsed.request, options.recogniserOf),
        ),
        303,
      );
    } catch (error) {
      if (!(error instanceof ChangeError) || error.code === 'forbidden' || error.code === 'not-found') throw error;
      return refused(options, c, { record, what, values }, error);
    }
  });
  return app;
}

/** What waits, for those who may see it. */
const ticketsFor = async ({ desk }: WebOptions, c: Asked): Promise<Ticket[]> =>
  may(c.get('who').role, 'see-hidden') ? seeTickets(desk, c.get('who')) : [];

/** Which alert and what of it, where this person may. */
async function asked({ desk }: WebOptions, c: Asked): Promise<{ record: AlertRecord; what: Do }> {
  const what = c.req.param('what') ?? '';
  if (!isDo(what)) throw new ChangeError('not-found', `There is nothing called ${what} to do to an alert.`);
  demand(c.get('who'), what);
  return { record: await seeAlert(desk, c.get('who'), c.req.param('id') ?? ''), what };
}

function typedIn(fields: Readonly<Record<string, unknown>>): Values {
  const plain = Object.entries(fields).flatMap(([name, value]): [string, string | string[]][] => {
    const all = [value]
      .flat()
      .filter((each) => typeof each === 'string')
      .map((each) => each.replace(/\r\n?/g, '\n'));
    return name === '_csrf' ? [] : [[name, name === 'to' ? all : (all[0] ?? '')]];
  });
  return Object.fromEntries(plain);
}

function leadsTo(id: string, changed: Changed): string {
  if (changed.outcome === 'waits') return `${ROOT}/tickets/${changed.ticket}`;
  return `${ROOT}/alerts/${id}?said=${changed.done.confirmed ? 'done' : 'unconfirmed'}`;
}

const SAID: Readonly<Record<string, { words: string; look: 'good' | 'bad' }>> = {
  done: { words: 'It is done. Each place below shows its proof as it follows.', look: 'good' },
  unconfirmed: {
    words:
      'It is done, but no replica of Redis has confirmed it: look again in a minute, and do it once more if it is not there.',
    look: 'bad',
  },
  same: { words: 'This story is this alert already. Nothing new was posted.', look: 'bad' },
  version: {
    words:
      'This is another version of this alert. It is held for an editor; nothing was posted. Update or correct the alert.',
    look: 'bad',
  },
  stale: { words: 'A newer version of this alert is known. Yours is kept; nothing was posted.', look: 'bad' },
};

/** It could not be done as the alert is now; what was typed is kept. */
async function refused(
  options: WebOptions,
  c: Asked,
  { what, values, record }: { what: Do; values: Values; record: AlertRecord },
  error: ChangeError,
) {
  const newest = (await options.desk.ledger.readAlert(record.id)) ?? record;
  if (error.code !== 'conflict') {
    const above: Html = notice(error.message, 'bad');
    return changePage(options, c, { record: newest, what, values, problems: {}, above }, 409);
  }
  const base = Number(values['base']);
  const before = await options.desk.ledger.readRevision(record.id, base);
  const above = meanwhile(c, newest, base, before);
  return changePage(
    options,
    c,
    { record: newest, what, values: mergedValues(values, before, newest), problems: {}, above },
    409,
  );
}
