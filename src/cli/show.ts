import type { Command } from 'commander';
import { viewOf } from '../desk/view.ts';
import { alertLines, print, printJson } from './print.ts';
import { withDesk } from './session.ts';

export function addShow(program: Command): void {
  program
    .command('show')
    .description('One alert with each message and its receipt')
    .argument('<alert>', 'its id, as push and list print it')
    .option('--json', 'one JSON document')
    .action(async (id: string, { json }: { json?: true }) => {
      await withDesk({}, async ({ desk }) => {
        const record = await desk.ledger.readAlert(id.toLowerCase());
        if (!record) throw new Error(`There is no alert ${id}; stop-press list shows what there is.`);
        const alert = viewOf(record);
        if (json) return printJson(alert);
        for (const line of alertLines(alert)) print(line);
      });
    });
}
