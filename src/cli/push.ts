import type { Command } from 'commander';
import type { Accepted, PushRequest } from '../../queue/records.ts';
import type { Priority } from '../alert/alert.ts';
import type { Destination } from '../alert/destination.ts';
import { addressesFor } from '../alert/route.ts';
import type { Newsroom } from '../app.ts';
import type { Config } from '../config/config.ts';
import { confirmPush } from '../desk/confirm.ts';
import { policyOf } from '../desk/policy.ts';
import { drilled } from '../desk/propose.ts';
import type { Who } from '../desk/rights.ts';
import { type AlertView, viewOf } from '../desk/view.ts';
import { ConfigError } from '../errors.ts';
import { checkDrill, destinationOf, type ItemFlags, readItem, withItemFlags } from './input.ts';
import { note, noteLength, print, printJson, time } from './print.ts';
import { Unfinished } from './program.ts';
import { withDesk } from './session.ts';
import { untilDone, withWorkers } from './until-done.ts';
import { waitForSecond } from './waits.ts';
import { shellWho } from './who.ts';

type Flags = ItemFlags & {
  to?: Destination[];
  at?: string;
  embargo?: string;
  wait?: true;
  json?: true;
  acceptLoss?: true;
};

export function addPush(program: Command): void {
  withItemFlags(program.command('push').description('Push a story, or a headline alone, to its channels'))
    .option('--to <destination>', 'only there: slack:C0123 or discord:1234; may be repeated', destinationOf)
    .option('--embargo <time>', 'not before then, for the text asks so: 2026-03-01T14:02:00Z, or with +01:00')
    .option('--at <time>', 'not before then: 2026-03-01T14:02:00Z, or with +01:00')
    .option('--wait', 'follow it until every message has ended; without a running service, do the work here')
    .option('--json', 'one JSON document')
    .option('--accept-loss', 'send even where no Redis keeps the alert, so that nobody can correct or kill it later')
    .action((input: string | undefined, flags: Flags) =>
      withDesk({ acceptLoss: flags.acceptLoss ?? false }, (newsroom, config) =>
        pushOne(input, flags, newsroom, config),
      ),
    );
}

async function pushOne(input: string | undefined, flags: Flags, newsroom: Newsroom, config: Config): Promise<void> {
  const { desk, engine } = newsroom;
  const policy = policyOf(config);
  const who = shellWho();
  const given = await readItem(input, flags, config.newsroom.name);
  const asked = requestOf(given.priority ?? 'routine', flags, who);
  checkDrill(flags, config);
  const { item, request } = flags.drill ? drilled(policy, given, asked) : { item: given, request: asked };
  const addresses = addressesFor(request.priority, flags.drill ? [] : config.routes, request.to);
  checkDestinations(
    config,
    addresses.map(({ destination }) => destination),
  );

  const served = await desk.ledger.isServed();
  const pushed = await confirmPush(desk, policy, who, item, request);
  if (pushed.outcome === 'waits') return waitForSecond(pushed, 'Nothing was sent. It', newsroom, config, flags);
  const { accepted } = pushed;
  if (accepted.outcome === 'version' || accepted.outcome === 'stale') return tellHeld(accepted, flags);
  if (!flags.wait) {
    if (!served && engine.kind === 'embedded') {
      throw new ConfigError(['Without Redis nothing waits for a service: push with --wait, or install redis-server.']);
    }
    return tellAccepted(accepted, served, await view(newsroom, accepted), flags);
  }

  await withWorkers(newsroom, config, served, async () => {
    if (!flags.json && accepted.outcome === 'same') note(sameLine(await view(newsroom, accepted)));
    noteLength((await untilDone(newsroom, accepted.alert, { json: flags.json ?? false, more: accepted })).headline);
  });
}

/** @throws {ConfigError} where the hours are wrong */
function requestOf(priority: Priority, flags: Flags, { actor }: Who): PushRequest {
  if (flags.at !== undefined && flags.embargo !== undefined)
    throw new ConfigError(['--at and --embargo exclude each other: one hour, and why.']);
  const hour = flags.at ?? flags.embargo;
  return {
    actor,
    priority,
    to: flags.to ?? [],
    image: flags.image ?? false,
    notBefore: hour === undefined ? undefined : momentOf(flags.at === undefined ? '--embargo' : '--at', hour),
    embargoed: flags.embargo !== undefined,
  };
}

const view = async ({ desk }: Newsroom, { alert }: Accepted): Promise<AlertView> => {
  const record = await desk.ledger.readAlert(alert);
  if (!record) throw new Error(`The alert ${alert} is gone from the ledger: was Redis emptied?`);
  return viewOf(record);
};

/** An hour that is to come. @throws {ConfigError} */
function momentOf(flag: string, text: string): string {
  const at = /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at))
    throw new ConfigError([`${flag} ${text}: expected a time with its zone, such as 2026-03-01T14:02:00+01:00.`]);
  if (at <= Date.now()) throw new ConfigError([`${flag} ${text} is past: to send it now, leave ${flag} out.`]);
  return new Date(at).toISOString();
}

/** An alert for nowhere, or for a platform without a token, is told before anything is taken. */
function checkDestinations(config: Config, destinations: readonly Destination[]): void {
  const problems = new Set<string>();
  if (destinations.length === 0) {
    problems.add('No channel would get it: set SLACK_CHANNELS or DISCORD_CHANNELS, mend the routes, or say --to.');
  }
  for (const destination of destinations) {
    if (destination.startsWith('slack:') && !config.slack) problems.add(`${destination}: SLACK_BOT_TOKEN is not set.`);
    if (destination.startsWith('discord:') && !config.discord)
      problems.add(`${destination}: DISCORD_BOT_TOKEN is not set.`);
  }
  if (problems.size > 0) throw new ConfigError([...problems]);
}

function tellAccepted(accepted: Accepted, served: boolean, alert: AlertView, { json }: Flags): void {
  if (json) return printJson({ ...accepted, ...alert });
  if (accepted.outcome === 'same') return print(sameLine(alert));
  print(`Alert ${accepted.alert} is in the queue.`);
  if (!served) note('! No service runs: it waits for stop-press start.');
}

const sameLine = (alert: AlertView): string =>
  `This is alert ${alert.id} already, pushed ${time(alert.createdAt)} by ${alert.by.name}; nothing new is posted.`;

function tellHeld(accepted: Accepted, { json }: Flags): never {
  if (json) printJson(accepted);
  note(
    accepted.outcome === 'version'
      ? `! This is another version of alert ${accepted.alert}. It is held for an editor as ${accepted.item}; nothing was posted.`
      : `! A newer version of alert ${accepted.alert} is known. This one is kept as ${accepted.item}; nothing was posted.`,
  );
  throw new Unfinished();
}
