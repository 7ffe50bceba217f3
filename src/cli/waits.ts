/** What the command line says of something that waits for a second editor, and how it follows it. */
import { clean } from '../../adapters/text.ts';
import type { Ticket } from '../../queue/tickets.ts';
import type { Destination } from '../alert/destination.ts';
import type { Newsroom } from '../app.ts';
import type { Config } from '../config/config.ts';
import type { Waiting } from '../desk/confirm.ts';
import { followTicket } from '../desk/follow.ts';
import { ticketView } from '../desk/ticket-view.ts';
import { fateOf, mayBeBulletin } from '../desk/tickets.ts';
import { ConfigError } from '../errors.ts';
import { note, print, printJson, time } from './print.ts';
import { Unfinished } from './program.ts';
import { untilDone, withWorkers } from './until-done.ts';
import { shellWho } from './who.ts';

/**
 * Says who can say yes to it, and how; with `wait` follows it to its end, and the alert after it.
 * @param what begins the sentence: what waits
 * @throws {ConfigError} where nobody could answer; {Unfinished} where it was not carried out
 */
export async function waitForSecond(
  { outcome, ticket, alert, due, isNew }: Waiting,
  what: string,
  newsroom: Newsroom,
  config: Config,
  { wait = false, json = false }: { wait?: boolean; json?: boolean },
): Promise<void> {
  if (newsroom.engine.kind === 'embedded')
    throw new ConfigError([
      'It takes a second editor, and without Redis nobody else can answer: install redis-server, or set REDIS_URL. Nothing was sent.',
    ]);
  const { ledger } = newsroom.desk;
  const until = new Date(due).toISOString();
  if (!json) {
    print(
      `${what} waits for a second editor${isNew ? '' : ', and did already'}: request ${ticket}, until ${time(until)}.`,
    );
    for (const line of howToApprove(await ledger.tickets.read(ticket), config)) print(`  ${line}`);
  }
  const served = await ledger.isServed();
  if (!wait) {
    if (json) printJson({ outcome, ticket, alert, due: until });
    if (!served) note('! No service runs: what is approved waits for stop-press start.');
    return;
  }
  await withWorkers(newsroom, config, served, async () => {
    const ended = await followTicket(ledger, ticket);
    if (ended.state !== 'done') failed(ended, json);
    const { decided } = ended;
    if (!json && decided) print(`${decided.did} ${time(decided.at)} by ${decided.actor.name} (${decided.actor.via})`);
    await untilDone(newsroom, alert, { json, more: { ticket: ticketView(ended) } });
  });
}

/** @throws {Unfinished} why it was not carried out is told */
export function failed(ticket: Ticket, json: boolean): never {
  if (json) printJson(ticketView(ticket));
  note(`✗ ${clean(fateOf(ticket))}`);
  throw new Unfinished();
}

function howToApprove(ticket: Ticket | null, { desk: { people }, editors }: Config): string[] {
  if (ticket === null) return []; // answered already
  const { id } = ticket;
  const { name } = shellWho().actor;
  const isLinked = people.some(({ cli }) => cli === name);
  return [
    isLinked
      ? `Any other editor can approve it: ${asked(editors)}, or another login by stop-press approve ${id}.`
      : `Another login can approve it: stop-press approve ${id}. Editors elsewhere cannot, for nobody said which person ${name} is: name it as cli in desk.people.`,
    ...(mayBeBulletin(ticket)
      ? [`Unanswered for two minutes it can go out as BULLETIN: stop-press bulletin ${id}`]
      : []),
    `In an emergency: stop-press override ${id} --reason "…"`,
  ];
}

const asked = (editors: readonly Destination[]): string =>
  editors.length === 0 ? 'where they work (newsroom.editors names no channel to ask in)' : `in ${editors.join(', ')}`;
