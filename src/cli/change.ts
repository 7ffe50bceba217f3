/** The alert's life on the command line: what `push` sent out is updated, corrected, held, killed, and sent again. */
import { type Command, InvalidArgumentError } from 'commander';
import type { Destination } from '../alert/destination.ts';
import { confirmChange } from '../desk/confirm.ts';
import { policyOf } from '../desk/policy.ts';
import { type ChangeInput, ChangeRequest } from '../desk/request.ts';
import { ConfigError } from '../errors.ts';
import { destinationOf } from './input.ts';
import { note, print, printJson } from './print.ts';
import { withAdapters, withDesk } from './session.ts';
import { untilDone, withWorkers } from './until-done.ts';
import { waitForSecond } from './waits.ts';
import { shellWho } from './who.ts';

type Flags = { wait?: true; json?: true; base?: number; reason?: string } & Record<string, unknown>;

/** `make` is given the flags and the arguments after the alert. */
type Make = (flags: Flags, rest: readonly string[]) => ChangeInput;

type Described = readonly [what: string, description: string];

interface Spec {
  name: ChangeInput['do'];
  description: string;
  arguments?: readonly Described[];
  options?: readonly Described[];
  make: Make;
}

const WORDS = [
  ['--headline <text>', 'the new headline; left out, it stays'],
  ['--lede <text>', 'the new first paragraph; left out, it stays'],
  ['--no-lede', 'without one'],
  ['--url <address>', 'where to read on'],
] as const;
const REASON = ['--reason <text>', 'why, for the newsroom and the audit alone'] as const;

const SPECS: readonly Spec[] = [
  {
    name: 'update',
    description: 'New facts, nothing was wrong: the alert is edited everywhere, the news stands beneath it',
    options: [...WORDS, REASON],
    make: (flags) => ({ do: 'update', ...edits(flags), ...shared(flags) }),
  },
  {
    name: 'correct',
    description: 'It was wrong: edited and labelled everywhere, with a notice to whom it called',
    options: [['--what-was-wrong <text>', 'for the readers; needed'], ...WORDS, REASON],
    make: (flags) => ({
      do: 'correct',
      wasWrong: text(flags, 'whatWasWrong', '--what-was-wrong'),
      ...edits(flags),
      ...shared(flags),
    }),
  },
  {
    name: 'refile',
    description: 'A slip (spelling, link): edited everywhere, nobody is called',
    options: [...WORDS, REASON],
    make: (flags) => ({ do: 'refile', ...edits(flags), ...shared(flags) }),
  },
  {
    name: 'hold',
    description: 'In doubt while it is checked: marked HOLD everywhere, and what is not out yet waits',
    options: [['--mask', 'its words are hidden meanwhile, as a kill would'], REASON],
    make: (flags) => ({ do: 'hold', ...(flags['mask'] === true && { masked: true }), ...shared(flags) }),
  },
  {
    name: 'release',
    description: 'Ends a hold',
    options: [REASON],
    make: (flags) => ({ do: 'release', ...shared(flags) }),
  },
  {
    name: 'kill',
    description: 'Fundamentally wrong: its words are masked everywhere, with a notice to whom it called',
    options: [
      ['--reason <text>', 'why, for the newsroom and the audit alone; needed'],
      ['--public-reason <text>', 'what the readers are told; never repeat the claim'],
    ],
    make: (flags) => ({
      do: 'kill',
      ...shared(flags),
      reason: text(flags, 'reason', '--reason'),
      ...(flags['publicReason'] !== undefined && { publicReason: String(flags['publicReason']) }),
    }),
  },
  {
    name: 'purge',
    description:
      'Erases the words of a killed alert, or of one version of its story (ALERT.2), for good; that there was one stays',
    options: [['--reason <text>', 'why, for the audit; needed']],
    make: (flags) => ({ do: 'purge', reason: text(flags, 'reason', '--reason') }),
  },
  {
    name: 'extend',
    description: 'Sends an alert that is out to more channels, in its newest words',
    options: [REASON],
    make: (flags) => ({ do: 'extend', to: (flags['to'] ?? []) as Destination[], ...why(flags) }),
  },
  {
    name: 'reschedule',
    description: 'Another hour for an alert that waits for one; to cancel it, kill it',
    arguments: [['<time>', 'such as 2026-03-01T14:02:00Z']],
    options: [REASON],
    make: (flags, [at = '']) => ({ do: 'reschedule', at, ...why(flags) }),
  },
  {
    name: 'retry',
    description: 'Tries again what was refused, and switches its channels on again',
    arguments: [['[destination]', 'only there: slack:C0123 or discord:1234']],
    options: [REASON],
    make: (flags, [destination]) => ({ do: 'retry', ...(destination !== undefined && { destination }), ...why(flags) }),
  },
  {
    name: 'resolve',
    description: 'Ends a quarantine by what you saw in the channel',
    arguments: [['<destination>', 'slack:C0123 or discord:1234']],
    options: [
      ['--sent', 'it stands there'],
      ['--message <link>', 'with --sent: its link or id there, so that it can be edited again'],
      ['--resend', 'it does not: send it again'],
      ['--part <part>', 'which message, where several wait there: root, notice:2, thread:2'],
      REASON,
    ],
    make: (flags, [destination = '']) => {
      if ((flags['sent'] === true) === (flags['resend'] === true))
        throw new ConfigError([
          'Look into the channel, then say one: --sent (it stands there) or --resend (it does not).',
        ]);
      const { message, part } = flags as { message?: string; part?: string };
      return {
        do: 'resolve',
        destination,
        as: flags['sent'] === true ? 'sent' : 'resend',
        ...(message !== undefined && { message }),
        ...(part !== undefined && { part }),
        ...why(flags),
      };
    },
  },
];

/** What makes a revision, and can be based on one. */
const REVISES: ReadonlySet<Spec['name']> = new Set(['update', 'correct', 'refile', 'hold', 'release', 'kill']);

export function addChanges(program: Command): void {
  for (const spec of SPECS) {
    const command = program
      .command(spec.name)
      .description(spec.description)
      .argument('<alert>', 'its id, as list prints it');
    for (const [name, description] of spec.arguments ?? []) command.argument(name, description);
    for (const [flags, description] of spec.options ?? []) command.option(flags, description);
    if (spec.name === 'extend')
      command.requiredOption('--to <destination>', 'slack:C0123 or discord:1234; may be repeated', destinationOf);
    if (REVISES.has(spec.name))
      command.option('--base <revision>', 'only if that is the newest revision still', revisionOf);
    command
      .option('--wait', 'follow it until every place is as it should be; without a running service, do the work here')
      .option('--json', 'one JSON document')
      .action((...args: unknown[]) => {
        const [id, ...rest] = command.args;
        return carryOut(id ?? '', spec.make(args.at(-2) as Flags, rest), args.at(-2) as Flags);
      });
  }
}

async function carryOut(given: string, input: ChangeInput, flags: Flags): Promise<void> {
  const id = given.toLowerCase();
  const request = ChangeRequest.safeParse(input);
  if (!request.success) {
    throw new ConfigError(request.error.issues.map(({ path, message }) => `${path.join('.') || input.do}: ${message}`));
  }
  await withDesk({ acceptLoss: true }, async (newsroom, config) => {
    const served = await newsroom.desk.ledger.isServed();
    const changed = await withAdapters(config, (recogniserOf) =>
      confirmChange(newsroom.desk, policyOf(config), shellWho(), id, request.data, recogniserOf),
    );
    if (changed.outcome === 'waits') return waitForSecond(changed, WAITS, newsroom, config, flags);
    const { done } = changed;
    if (!done.confirmed)
      note(
        `! It is done, and no replica of Redis has confirmed it: if the master is lost now, it is undone. Look again in a minute with stop-press show ${id}, and repeat it where it is not there.`,
      );
    if (flags.wait) {
      return void (await withWorkers(newsroom, config, served, () =>
        untilDone(newsroom, done.alert, { json: flags.json ?? false }),
      ));
    }
    if (flags.json) return printJson(done);
    print(
      `Alert ${done.alert} is at revision ${done.revision}; stop-press show ${done.alert} says what each place shows.`,
    );
    if (!served) note('! No service runs: it waits for stop-press start.');
  });
}

/** Of all changes only a kill waits, and its alert is masked meanwhile. */
const WAITS = 'It is masked everywhere (HOLD). Its KILL';

const shared = (flags: Flags) => ({ ...(flags.base !== undefined && { base: flags.base }), ...why(flags) });
const why = ({ reason }: Flags) => (reason === undefined ? {} : { reason });

function edits(flags: Flags) {
  const { headline, lede, url } = flags as { headline?: string; lede?: string | boolean; url?: string };
  return {
    ...(headline !== undefined && { headline }),
    ...(lede === false ? { lede: null } : typeof lede === 'string' && { lede }),
    ...(url !== undefined && { url }),
  };
}

function text(flags: Flags, name: string, flag: string): string {
  const value = flags[name];
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new ConfigError([`${flag} "…" is needed.`]);
}

function revisionOf(value: string): number {
  const revision = Number(value);
  if (!Number.isInteger(revision) || revision < 1) throw new InvalidArgumentError('expected a whole number from 1 up.');
  return revision;
}
