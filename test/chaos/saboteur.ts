/** Lets one fault of a schedule happen. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Operation } from '../../queue/message.ts';
import type { Script } from '../../queue/scripts.ts';
import { channelOf, type PlatformName, platformOf } from '../../src/alert/destination.ts';
import { type Caught, isAfter, isAt } from './crew.ts';
import { failOver } from './failover.ts';
import type { Fault, Moment } from './fault.ts';
import { CALLS, SLOW_MS, strikePlatform } from './platforms.ts';
import { type ChaosRedis, cutOf } from './redis.ts';
import type { World } from './world.ts';

/** How long a rare moment is waited for; then something else is hit. */
const WAIT_MS = 5_000;
const callOf = (platform: PlatformName, operation: Operation): string =>
  CALLS[platform][
    operation === 'edit' || operation === 'read'
      ? operation
      : operation === 'find' && platform === 'slack'
        ? 'read'
        : 'post'
  ];

/** What the newsroom can be asked for while something breaks. */
export interface Editors {
  /** Pushes the next story, or changes one of the newest where all are out. */
  push(): void;
  /** Changes one of the newest stories. */
  change(): void;
  /** Corrects or kills a story that is out, in turn. @returns once the newsroom knows that it will stand */
  mend(): Promise<void>;
  /** Kills the story that a message belongs to. */
  kill(key: string): Promise<void>;
}

/** @returns what was hit, as it is counted */
export async function strike(fault: Fault, world: World, editors: Editors): Promise<string> {
  const { crew } = world;
  switch (fault.kind) {
    case 'kill':
      return kill(fault.moment, world, editors);
    case 'kill-anywhere':
      crew.killAny(crew.kills());
      return 'kill -9 anywhere';
    case 'kill-thrice':
      return killThrice(fault.moment, world, editors);
    case 'stop': {
      const caught = await catchAt(fault.moment, world, editors);
      await caught?.stop(fault.forMs);
      return caught ? `SIGSTOP at ${fault.moment.point} for ${fault.forMs / 1_000} s` : 'none: no worker came by';
    }
    case 'stop-overtaken': {
      const caught = await catchAt({ point: 'asking', operation: 'edit' }, world, editors);
      if (caught === null) return 'none: no worker came by';
      const late = crew.catch(isAfter(caught.step), WAIT_MS);
      await Promise.all([caught.stopUntilOvertaken(fault.atMostMs), editors.kill(caught.step.key)]);
      if (fault.thenKilled) (await late)?.kill();
      else void late.then((back) => back?.go());
      return `SIGSTOP before an edit that a kill overtakes${fault.thenKilled ? ', then kill -9' : ''}`;
    }
    case 'redis-kill': {
      const killed = alone(world).killAt(cutOf(fault.script, fault.when));
      stir(fault.script, world, editors);
      return `redis kill -9 at ${await killed}`;
    }
    case 'redis-away':
      await alone(world).killAt(cutOf('settle', 'after'), { awayMs: fault.forMs });
      return 'redis away for 20 s';
    case 'power-loss': {
      const lost = alone(world).losePower(cutOf(fault.script, 'after'));
      stir(fault.script, world, editors);
      crew.note(`power loss: ${await lost} bytes of the file cut`);
      return 'power loss';
    }
    case 'failover':
      return failOver(fault, world, editors, catchAt);
    default:
      return strikePlatform(fault, world);
  }
}

function alone({ redis }: World): ChaosRedis {
  if (redis === null) throw new Error('This Redis is a set of servers: a schedule for it has failovers.');
  return redis;
}

/** Makes sure that the script is run. */
function stir(script: Script | 'bullmq', { platforms }: World, editors: Editors): void {
  // Discord is asked again where its answer was lost.
  if (script === 'again') platforms.discord.fail({ kind: 'drop-after-commit', call: CALLS.discord.post });
  if (script === 'revise') editors.change();
  else editors.push();
}

/** The next worker that comes to it, and what brings one there. */
async function catchAt(moment: Moment, { crew, platforms }: World, editors: Editors): Promise<Caught | null> {
  const caught = crew.catch(isAt(moment), WAIT_MS);
  const { operation } = moment;
  // A search follows a post, and a look back an edit, whose answer was lost.
  const lost = (platform: PlatformName, on: 'post' | 'edit') =>
    platforms[platform].fail({ kind: 'drop-after-commit', call: CALLS[platform][on] });
  if (operation === 'find') for (const platform of ['slack', 'discord'] as const) lost(platform, 'post');
  if (operation === 'read') for (const platform of ['slack', 'discord'] as const) lost(platform, 'edit');
  if (operation === 'edit' || operation === 'read') editors.change();
  else editors.push();
  return caught;
}

async function kill(moment: Moment, world: World, editors: Editors): Promise<string> {
  const { crew, platforms } = world;
  const caught = await catchAt(moment, world, editors);
  if (caught === null) {
    crew.killAny(crew.kills());
    return 'kill -9 anywhere';
  }
  if (moment.point === 'committed') {
    const { destination, operation } = caught.step;
    const platform = platforms[platformOf(destination)];
    const call = callOf(platformOf(destination), operation);
    platform.fail({ kind: 'slow', channel: channelOf(destination), call, delayMs: SLOW_MS });
    const before = platform.log.length;
    caught.go();
    for (let waited = 0; waited < 100 && platform.log.length === before; waited += 5) await sleep(5);
  }
  caught.kill();
  return `kill -9 at ${moment.point}`;
}

async function killThrice(moment: Moment, world: World, editors: Editors): Promise<string> {
  const { crew } = world;
  const first = await catchAt(moment, world, editors);
  const key = first?.step.key;
  let kills = 0;
  for (let caught = first; caught !== null && kills < 3; ) {
    caught.kill();
    kills += 1;
    if (kills < 3) caught = await crew.catch((step) => step.key === key && step.point !== 'recorded', 2 * WAIT_MS);
  }
  // Where nobody came for it any more, the others hit whom they hit: a run has the kills that it was asked for.
  for (let left = 3 - kills; left > 0; left--) crew.killAny(crew.kills());
  return kills === 3 ? 'three kills on one message' : `kills on one message: ${kills}`;
}
