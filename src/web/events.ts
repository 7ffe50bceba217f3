/** `/desk/events`: the parts of a page that changed, as they change. */
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { may } from '../desk/rights.ts';
import { maySee } from '../desk/see.ts';
import { alertParts } from './alerts/alert.ts';
import { lists } from './alerts/list.ts';
import { html } from './html.ts';
import type { Live, Snapshot } from './live.ts';
import type { Asked, WebOptions } from './room.ts';
import { ticketPart } from './tickets/box.ts';

/** The browser comes again by itself, and then has to be signed in still. */
const LONGEST_MS = 10 * 60_000;
/** Proxies cut what is silent for a minute. */
const SIGN_OF_LIFE_MS = 20_000;
const TROUBLE = 'Redis does not answer: what stands here may be old.';
const ID = /^[0-9a-z]{1,40}$/;

export function events(options: WebOptions, live: Live) {
  const open = new Set<() => void>();

  async function answer(c: Asked, stream: SSEStreamingApi): Promise<void> {
    const [alert, ticket] = [idOf(c.req.query('alert')), idOf(c.req.query('ticket'))];
    let shown: string | null = null;
    let sent = Date.now();
    // One after the other: a slow reader must not get an older page after a newer one.
    let line = Promise.resolve();
    const send = async (event: 'parts' | 'trouble' | 'alive', data: string) => {
      sent = Date.now();
      await stream.writeSSE({ event, data });
    };
    const show = async (now: Snapshot | null) => {
      const parts = now === null ? null : await partsNow(options, c, now, { alert, ticket });
      // What is shown is told once, and so is that it may be old.
      const news = now === null ? TROUBLE : parts;
      if (news !== null && news !== shown) {
        shown = news;
        await send(now === null ? 'trouble' : 'parts', news);
      } else if (Date.now() - sent > SIGN_OF_LIFE_MS) await send('alive', '');
    };
    const stop = live.watch((now) => {
      line = line.then(() => show(now)).catch(() => {});
    }, alert);
    await new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(timer);
        open.delete(end);
        resolve();
      };
      const timer = setTimeout(end, LONGEST_MS);
      open.add(end);
      stream.onAbort(end);
    }).finally(stop);
  }

  return {
    answer(c: Asked) {
      // nginx would keep it back.
      c.header('x-accel-buffering', 'no');
      return streamSSE(c, (stream) => answer(c, stream));
    },
    /** Ends what is open, for a server waits for it. */
    close(): void {
      for (const end of open) end();
    },
  };
}

const idOf = (text: string | undefined): string | null => (text !== undefined && ID.test(text) ? text : null);

/** What this person sees of it now; null where there is nothing for them. */
async function partsNow(
  options: WebOptions,
  c: Asked,
  { alerts, watched, tickets }: Snapshot,
  { alert, ticket }: { alert: string | null; ticket: string | null },
): Promise<string | null> {
  const who = c.get('who');
  const isEditor = may(who.role, 'see-hidden');
  if (ticket !== null) {
    const found = isEditor ? await options.desk.ledger.tickets.read(ticket) : null;
    return found === null ? null : String(ticketPart(c, found, options.policy));
  }
  if (alert === null)
    return String(
      lists(
        c,
        alerts.filter((record) => maySee(who, record)),
        tickets,
        options.policy,
      ),
    );
  const record = watched.get(alert);
  if (record === undefined || !maySee(who, record)) return null;
  const about = isEditor ? tickets.filter((each) => each.alert === alert) : [];
  const { alert: own, previews } = await alertParts(options, c, record, about);
  return String(html`${own}${previews}`);
}
