/** The newsroom's hands in a run: editors who push, change and kill, and who try again until they were heard. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ledger } from '../../queue/ledger.ts';
import { messageKey } from '../../queue/message.ts';
import type { Destination } from '../../src/alert/destination.ts';
import { type Newsroom, openNewsroom } from '../../src/app.ts';
import { change } from '../../src/desk/change.ts';
import { push } from '../../src/desk/push.ts';
import { type ChangeInput, ChangeRequest } from '../../src/desk/request.ts';
import { isDone } from '../../src/desk/view.ts';
import { ChangeError } from '../../src/errors.ts';
import { identify } from '../../src/intake/identity.ts';
import { anItem, aRequest, silent } from '../builders.ts';
import { configOf } from './config.ts';
import type { Edit, Story } from './fault.ts';
import type { Asked, Kept, Name } from './oracle.ts';
import type { Orders } from './steps.ts';

/** A newsroom as a run uses it: ours, or the naive one. */
export interface House {
  push(story: Story): Promise<void>;
  edit(story: Story, edit: Edit['do']): Promise<void>;
  asked(): Asked[];
  names(): Map<string, Name>;
  kept(): Promise<Kept[]>;
  isQuiet(): Promise<boolean>;
  /** Changes that editors were told no replica had yet, and how many of these a lost master took along: they said them again. */
  unconfirmed(): { told: number; repeated: number };
  close(): Promise<void>;
}

/** What was said of a story so far. */
export interface Said extends Asked {
  alert: string;
  revision: number;
  notices: { part: string; at: number }[];
  threads: string[];
}

/** The oracle reads the wording out of the text; see `Asked`. */
export const headlineOf = (story: number, wording: number): string =>
  `Harbour wall breached at Port Ellery, report ${story}-${wording} of the coast guard`;

/** As it was pushed. */
export const FRESH = { revision: 1, wording: 1, corrected: 0, killed: false } as const;

const ACTOR = { via: 'cli', name: 'tess' } as const;
const AGAIN_MS = 100;
const LOOK_MS = 500;
const PATIENCE_MS = 60_000;

/** Asks until Redis answers; what was done though its answer was lost is told by `change` itself. */
export async function untilHeard<T>(ask: () => Promise<T>): Promise<T> {
  for (const since = performance.now(); ; await sleep(AGAIN_MS)) {
    try {
      return await ask();
    } catch (error) {
      const final = error instanceof ChangeError && error.code !== 'not-out';
      if (final || performance.now() - since > PATIENCE_MS) throw error;
    }
  }
}

export async function openOurs(orders: Orders, seed: number): Promise<House & { ledger: Ledger }> {
  const config = configOf(orders);
  const newsroom: Newsroom = await openNewsroom(config, silent, { acceptLoss: true });
  const { desk, redis } = newsroom;
  const settings = { routes: config.routes, expiresAfterMs: config.expiresAfterMs };
  const stories = new Map<number, Said>();
  const destinations = [...new Set(config.routes.flatMap(({ to }) => to))];
  const unconfirmed = { told: 0, repeated: 0 };

  return {
    ledger: desk.ledger,
    unconfirmed: () => unconfirmed,

    async push({ number, priority }) {
      const item = anItem({ id: `chaos-${seed}-${number}`, headline: headlineOf(number, 1), priority });
      await untilHeard(() => push(desk, item, aRequest({ priority })));
      const { alert } = identify(item);
      stories.set(number, { story: number, alert, ...FRESH, notices: [], threads: [] });
    },

    async edit({ number }, what) {
      const said = stories.get(number);
      if (said === undefined || said.killed) return;
      const wording = what === 'hold' || what === 'release' || what === 'kill' ? said.wording : said.wording + 1;
      const request = ChangeRequest.parse({ base: said.revision, ...requestOf(what, headlineOf(number, wording)) });
      const at = Date.now();
      const kill = what === 'kill';
      for (let stands = false; !stands; ) {
        const { confirmed } = await untilHeard(() => change(desk, said.alert, request, ACTOR, settings)).catch(
          ifDone(desk.ledger, said, kill),
        );
        stands = confirmed || (await staysDone(desk.ledger, said, kill));
        if (!confirmed) unconfirmed.told += 1;
        if (!stands) unconfirmed.repeated += 1;
      }
      note(said, what, at, wording);
    },

    asked: () => [...stories.values()],
    names: () => namesOf([...stories.values()], destinations),

    async kept() {
      const records = await Promise.all([...stories.values()].map(({ alert }) => desk.ledger.readAlert(alert)));
      return records.flatMap((record, n) => {
        const { story } = [...stories.values()][n] as Said;
        return (record?.messages ?? []).map(({ destination, part, state, reason }) => ({
          story,
          destination,
          part,
          state,
          reason,
        }));
      });
    },

    async isQuiet() {
      const root = `{${orders.prefix}}:ledger`;
      if ((await redis.zcard(`${root}:wakes`)) + (await redis.zcard(`${root}:intake`)) > 0) return false;
      const records = await Promise.all([...stories.values()].map(({ alert }) => desk.ledger.readAlert(alert)));
      return records.every((record) => record === null || isDone(record));
    },

    close: () => newsroom.close(),
  };
}

/** Writes down what was asked for and taken. */
export function note(said: Said, what: Edit['do'], at: number, wording: number): void {
  said.revision += 1;
  said.wording = wording;
  if (what === 'kill') said.killed = true;
  if (what === 'correct') said.corrected = wording;
  if (what === 'correct' || what === 'kill') said.notices.push({ part: `notice:${said.revision}`, at });
  if (what === 'update') said.threads.push(`thread:${said.revision}`);
}

export const namesOf = (stories: readonly Said[], destinations: readonly Destination[]): Map<string, Name> =>
  new Map(
    stories.flatMap(({ story, alert, notices, threads }) =>
      destinations.flatMap((destination) =>
        ['root', ...notices.map(({ part }) => part), ...threads].map((part): [string, Name] => [
          messageKey(alert, destination, part as 'root'),
          { story, destination, part },
        ]),
      ),
    ),
  );

function requestOf(what: Edit['do'], headline: string): ChangeInput {
  switch (what) {
    case 'correct':
      return { do: what, headline, wasWrong: 'It was the north quay.' };
    case 'update':
    case 'refile':
      return { do: what, headline };
    case 'kill':
      return { do: what, reason: 'The source made it up.' };
    default:
      return { do: what };
  }
}

/** The change was made though its answer was lost: then the alert stands where it would have been led. */
const ifDone =
  (ledger: Ledger, said: Said, kill: boolean) =>
  async (error: unknown): Promise<{ confirmed: boolean }> => {
    if (!(await isDoneTo(ledger, said, kill))) throw error;
    return { confirmed: await ledger.isConfirmed('alert', said.alert, shownBy(said, kill)) };
  };

/** Whoever was told that no replica has it yet looks again. @returns false where it is not there any more */
async function staysDone(ledger: Ledger, said: Said, kill: boolean): Promise<boolean> {
  for (const since = performance.now(); performance.now() - since < PATIENCE_MS; await sleep(LOOK_MS)) {
    if (!(await isDoneTo(ledger, said, kill))) return false;
    if (await ledger.isConfirmed('alert', said.alert, shownBy(said, kill))) return true;
  }
  throw new Error(`no replica has it after ${PATIENCE_MS / 1_000} s`);
}

async function isDoneTo(ledger: Ledger, { alert, revision }: Said, kill: boolean): Promise<boolean> {
  const record = await untilHeard(() => ledger.readAlert(alert));
  return (kill && record?.life === 'killed') || record?.alert?.revision === revision + 1;
}

const shownBy = ({ revision }: Said, kill: boolean): Record<string, string> =>
  kill ? { life: 'killed' } : { revision: String(revision + 1) };
