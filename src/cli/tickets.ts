import type { Command } from 'commander';
import { seeTickets } from '../desk/see.ts';
import { ticketView } from '../desk/ticket-view.ts';
import { print, printJson, ticketLine } from './print.ts';
import { withDesk } from './session.ts';
import { shellWho } from './who.ts';

export function addTickets(program: Command): void {
  program
    .command('tickets')
    .description('What waits for a second editor, or can still be undone')
    .option('--json', 'one JSON document')
    .action(async ({ json }: { json?: true }) => {
      await withDesk({}, async ({ desk }) => {
        const tickets = (await seeTickets(desk, shellWho())).map(ticketView);
        if (json) return printJson({ tickets });
        if (tickets.length === 0) return print('Nothing waits.');
        for (const ticket of tickets) print(ticketLine(ticket));
      });
    });
}
