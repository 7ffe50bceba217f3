import type { Command } from 'commander';
import { clean } from '../../adapters/text.ts';
import type { Ticket } from '../../queue/tickets.ts';
import type { Config } from '../config/config.ts';
import { composeItem } from '../desk/compose.ts';
import type { Work } from '../desk/confirm.ts';
import { confirmationOf } from '../desk/confirmation.ts';
import { channelsForDrills } from '../desk/drill.ts';
import { seeTicket, seeTickets } from '../desk/see.ts';
import { ticketView } from '../desk/ticket-view.ts';
import { fateOf } from '../desk/tickets.ts';
import { print, printJson, ticketLine, time, wordsLines } from './print.ts';
import { withDesk } from './session.ts';
import { shellWho } from './who.ts';

export function addTickets(program: Command): void {
  program
    .command('tickets')
    .description('What waits for a second editor, or can still be undone')
    .argument('[request]', 'one of them, with all that it would send or change')
    .option('--json', 'one JSON document')
    .action((id: string | undefined, { json }: { json?: true }) =>
      withDesk({}, async ({ desk }, config) => {
        if (id !== undefined) {
          const ticket = await seeTicket(desk, shellWho(), id.toLowerCase());
          if (json) return printJson(ticketView(ticket));
          for (const line of await whole(ticket, config)) print(line);
          return;
        }
        const tickets = (await seeTickets(desk, shellWho())).map(ticketView);
        if (json) return printJson({ tickets });
        if (tickets.length === 0) return print('Nothing waits.');
        for (const ticket of tickets) print(ticketLine(ticket));
      }),
    );
}

/** What somebody must know who answers it: the very words and where they go, or what is to be changed. */
async function whole(ticket: Ticket, config: Config): Promise<string[]> {
  const work = ticket.does as Work | null;
  if (work === null) return [fateOf(ticket)];
  const head = ticketLine(ticketView(ticket));
  if (work.kind === 'change') {
    const { do: _, ...changes } = work.request;
    const lines = Object.entries(changes).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`);
    return [head, ...lines.map(clean)];
  }
  const { item, request } = work;
  const { alert, addresses } = await composeItem(
    { alert: ticket.alert, item, request },
    { ...config, drillChannels: channelsForDrills(config) },
  );
  const proposal = { alert, addresses, before: null, embargo: null, request };
  const { title, warnings } = confirmationOf(proposal, new Map(), time, Date.now());
  return [head, title, ...warnings.map((warning) => `! ${warning}`), '', ...wordsLines(alert)];
}
