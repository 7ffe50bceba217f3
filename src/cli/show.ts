import type { Command } from 'commander';
import { seeAlert } from '../desk/see.ts';
import { viewOf } from '../desk/view.ts';
import { alertLines, print, printJson } from './print.ts';
import { withDesk } from './session.ts';
import { shellWho } from './who.ts';

export function addShow(program: Command): void {
  program
    .command('show')
    .description('One alert with each message and its receipt')
    .argument('<alert>', 'its id, as push and list print it')
    .option('--json', 'one JSON document')
    .action(async (id: string, { json }: { json?: true }) => {
      await withDesk({}, async ({ desk }) => {
        const alert = viewOf(await seeAlert(desk, shellWho(), id.toLowerCase()));
        if (json) return printJson(alert);
        for (const line of alertLines(alert)) print(line);
      });
    });
}
