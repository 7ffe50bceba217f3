/** The command line: which commands there are, and how a command ends. */
import { Command, CommanderError } from 'commander';
import { ConfigError, StoryError } from '../errors.ts';
import { VERSION } from '../version.ts';
import { addAudit } from './audit.ts';
import { addChanges } from './change.ts';
import { addDecisions } from './decide.ts';
import { addDeskUser } from './desk-user.ts';
import { addDoctor } from './doctor.ts';
import { addList } from './list.ts';
import { addPreview } from './preview.ts';
import { addPush } from './push.ts';
import { addQuotes } from './quotes.ts';
import { addShow } from './show.ts';
import { addStart } from './start.ts';
import { addTickets } from './tickets.ts';

const COMMANDS = [
  addStart,
  addPush,
  addPreview,
  addQuotes,
  addList,
  addShow,
  addChanges,
  addTickets,
  addDecisions,
  addAudit,
  addDeskUser,
  addDoctor,
];

/** 0: done. 1: the work failed. 2: wrong usage or configuration. */
export type ExitCode = 0 | 1 | 2;

/** The work was done as far as it could be, what failed is told already: end with 1 and say no more. */
export class Unfinished extends Error {}

/** Runs one command. Human words or one JSON document go to stdout, errors to stderr. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const program = new Command('stop-press')
    .description('Breaking-news alerts for Slack and Discord: out once, now, and right.')
    .version(VERSION)
    .showHelpAfterError('(--help shows what there is)')
    .exitOverride();
  // Subcommands take over exitOverride only when they are made by the program itself.
  for (const add of COMMANDS) add(program);
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    return ended(error);
  }
}

function ended(error: unknown): ExitCode {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // commander has said it
  if (error instanceof Unfinished) return 1;
  if (error instanceof ConfigError) {
    for (const problem of error.problems) say(`✗ ${problem}`);
    return 2;
  }
  if (error instanceof StoryError) say(`✗ ${error.message}`);
  else say(`✗ ${error instanceof Error ? error.message : String(error)}`);
  return 1;
}
