import { type Command, InvalidArgumentError } from 'commander';
import { seeAlerts, seeTickets } from '../desk/see.ts';
import { ticketView } from '../desk/ticket-view.ts';
import { viewOf } from '../desk/view.ts';
import { alertLine, print, printJson, ticketLine } from './print.ts';
import { withDesk } from './session.ts';
import { shellWho } from './who.ts';

export function addList(program: Command): void {
  program
    .command('list')
    .description('The newest alerts, each with its state, and what waits for a second editor')
    .option('-n, --limit <count>', 'how many', wholeNumber, 20)
    .option('--json', 'one JSON document')
    .action(async ({ limit, json }: { limit: number; json?: true }) => {
      await withDesk({}, async ({ desk }) => {
        const alerts = (await seeAlerts(desk, shellWho(), limit)).map(viewOf);
        const tickets = (await seeTickets(desk, shellWho())).map(ticketView);
        if (json) return printJson({ alerts, tickets });
        for (const ticket of tickets) print(ticketLine(ticket));
        if (alerts.length === 0 && tickets.length === 0)
          return print('No alerts yet. Push one: stop-press push --headline "…"');
        for (const alert of alerts) print(alertLine(alert));
      });
    });
}

function wholeNumber(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('expected a whole number from 1 up.');
  return count;
}
