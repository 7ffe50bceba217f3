/** Answers to what waits: an editor's, at the shell. */
import type { Command } from 'commander';
import { clean } from '../../adapters/text.ts';
import { policyOf } from '../desk/policy.ts';
import { ticketView } from '../desk/ticket-view.ts';
import { type Decision, decide, fateOf } from '../desk/tickets.ts';
import { ConfigError } from '../errors.ts';
import { note, print, printJson } from './print.ts';
import { withDesk } from './session.ts';
import { untilDone, withWorkers } from './until-done.ts';
import { failed } from './waits.ts';
import { shellWho } from './who.ts';

interface Flags {
  reason?: string;
  wait?: true;
  json?: true;
}

/** `goes`: what waits is carried out by it. */
const SPECS: readonly { name: Decision; description: string; goes: boolean }[] = [
  { name: 'approve', description: 'As a second editor: it is carried out', goes: true },
  {
    name: 'override',
    description: 'In an emergency, without a second editor; it is on record',
    goes: true,
  },
  { name: 'bulletin', description: 'A FLASH that nobody answered for two minutes goes out as BULLETIN', goes: true },
  { name: 'refuse', description: 'It is not carried out, and nothing is sent', goes: false },
  { name: 'undo', description: 'Takes back what waits, before it goes out', goes: false },
];

export function addDecisions(program: Command): void {
  for (const { name, description, goes } of SPECS) {
    const command = program
      .command(name)
      .description(description)
      .argument('<request>', 'its id, as tickets prints it')
      .option('--reason <text>', `why, for the newsroom and the audit alone${name === 'override' ? '; needed' : ''}`);
    if (goes) command.option('--wait', 'follow the alert to its end; without a running service, do the work here');
    command
      .option('--json', 'one JSON document')
      .action((id: string, flags: Flags) => answer(id.toLowerCase(), name, goes, flags));
  }
}

async function answer(id: string, decision: Decision, goes: boolean, flags: Flags): Promise<void> {
  const { reason = null, wait = false, json = false } = flags;
  if (decision === 'override' && !reason?.trim())
    throw new ConfigError(['--reason "…" is needed: why it cannot wait for a second editor.']);
  await withDesk({ acceptLoss: true }, async (newsroom, config) => {
    const { ledger } = newsroom.desk;
    const served = await ledger.isServed();
    const ticket = await decide(newsroom.desk, policyOf(config), shellWho(), id, decision, reason);
    if (ticket.state === 'failed') failed(ticket, json);
    if (goes && wait) {
      const more = { ticket: ticketView(ticket) };
      return void (await withWorkers(newsroom, config, served, () =>
        untilDone(newsroom, ticket.alert, { json, more }),
      ));
    }
    if (json) return printJson(ticketView(ticket));
    if (!goes) {
      print(clean(fateOf(ticket)));
      // A kill masks before it is approved.
      if ((await ledger.readAlert(ticket.alert))?.life === 'hold')
        note(`! Alert ${ticket.alert} stays on hold: release it, correct it or kill it.`);
      return;
    }
    print(`Alert ${ticket.alert} is on its way; stop-press show ${ticket.alert} says what each place shows.`);
    if (!served) note('! No service runs: it waits for stop-press start.');
  });
}
