/** One worker of ours as a process that can be killed: the service's own workers, with a word to the driver at each step. */
import type { Adapter } from '../../adapters/adapter.ts';
import { discordAdapter } from '../../adapters/discord/send.ts';
import { slackAdapter } from '../../adapters/slack/send.ts';
import { openEngine } from '../../queue/engine.ts';
import type { Claim } from '../../queue/message.ts';
import type { PlatformName } from '../../src/alert/destination.ts';
import { type Newsroom, startWorkers } from '../../src/app.ts';
import { silent } from '../builders.ts';
import { configOf } from './config.ts';
import { ordersOf, stepper } from './steps.ts';

const orders = ordersOf(process.argv);
const { slack, discord, timing } = orders;
const config = configOf(orders);
const say = stepper();

const inHand = new Map<string, Claim>();
const stepOf = ({ operation, message }: Claim, point: 'claimed' | 'begun' | 'asking' | 'asked' | 'recorded') => {
  const { key, destination, part, alert } = message;
  return say({ point, operation, key, destination, part, alert });
};

/** Stops once more behind the last check of the lease, right before the request. */
function watched(adapter: Adapter): Adapter {
  const before = (key: string) => {
    const claim = inHand.get(key);
    return claim ? stepOf(claim, 'asking') : Promise.resolve();
  };
  return {
    ...adapter,
    deliver: (order) => before(order.key).then(() => adapter.deliver(order)),
    edit: (order) => before(order.key).then(() => adapter.edit(order)),
    find: (order) => before(order.key).then(() => adapter.find(order)),
    read: (key, receipt) => before(key).then(() => adapter.read(key, receipt)),
  };
}

const adapters = new Map<PlatformName, Adapter>([
  ['slack', watched(slackAdapter({ ...slack, deadlineMs: timing.deadline }))],
  [
    'discord',
    watched(discordAdapter({ ...discord, deadlineMs: timing.deadline, requestsPerSecond: Number.POSITIVE_INFINITY })),
  ],
]);
const engine = await openEngine(config);
await startWorkers(config, { engine } as Newsroom, adapters, silent, {
  timing,
  async onStep(point, claim) {
    const { key } = claim.message;
    if (point === 'claimed') inHand.set(key, claim);
    await stepOf(claim, point);
    if (point === 'recorded') inHand.delete(key);
  },
});
