import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DeliveryError } from '../../adapters/adapter.ts';
import { discordAdapter } from '../../adapters/discord/send.ts';
import { slackAdapter } from '../../adapters/slack/send.ts';
import type { PlatformName } from '../../src/alert/destination.ts';
import { namesOf } from '../../src/desk/names.ts';
import { silent } from '../builders.ts';
import { startDiscord } from '../sandbox/discord/discord.ts';
import { startSlack } from '../sandbox/slack/slack.ts';

const NEWS = 'slack:C0NEWS';

function asking(answer: (destination: string) => Promise<string | null>) {
  const nameOf = vi.fn(answer);
  return { nameOf, names: namesOf(new Map([['slack', { nameOf }]]), silent, 50) };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

it('channels are called what both platforms call them', async () => {
  const [slack, discord] = await Promise.all([startSlack(), startDiscord()]);
  const adapters = [slackAdapter(slack), discordAdapter(discord)];
  const { of } = namesOf(new Map(adapters.map((each) => [each.platform as PlatformName, each])), silent);
  expect(Object.fromEntries(await of(['slack:C0NEWS', 'discord:1001', 'slack:C0GONE']))).toEqual({
    'slack:C0NEWS': `#${slack.channels.find(({ id }) => id === 'C0NEWS')?.name} (Slack)`,
    'discord:1001': `#${discord.channels.find(({ id }) => id === '1001')?.name} (Discord)`,
    'slack:C0GONE': 'slack:C0GONE',
  });
  await Promise.all([...adapters, slack, discord].map((each) => each.close()));
});

it('a name is asked for once in ten minutes', async () => {
  const { names, nameOf } = asking(async () => '#breaking');
  await Promise.all([names.of([NEWS]), names.of([NEWS])]);
  vi.advanceTimersByTime(9 * 60_000);
  expect((await names.of([NEWS])).get(NEWS)).toBe('#breaking (Slack)');
  expect(nameOf).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(2 * 60_000);
  await names.of([NEWS]);
  expect(nameOf).toHaveBeenCalledTimes(2);
});

it('a platform that is down leaves a channel the name that it had, else its id, and is asked again after a minute', async () => {
  let isDown = false;
  const { names, nameOf } = asking(async () => {
    if (isDown) throw new DeliveryError('unreachable', 'ECONNREFUSED', 'Slack cannot be reached.');
    return '#breaking';
  });
  await names.of([NEWS]);
  isDown = true;
  vi.advanceTimersByTime(11 * 60_000);
  expect(Object.fromEntries(await names.of([NEWS, 'slack:C0OTHER']))).toEqual({
    [NEWS]: '#breaking (Slack)',
    'slack:C0OTHER': 'slack:C0OTHER',
  });
  isDown = false;
  vi.advanceTimersByTime(61_000);
  expect((await names.of(['slack:C0OTHER'])).get('slack:C0OTHER')).toBe('#breaking (Slack)');
  expect(nameOf).toHaveBeenCalledTimes(4);
});

it('an editor waits no longer for a name than it is worth', async () => {
  const { names } = asking(() => new Promise(() => {}));
  expect((await names.of([NEWS])).get(NEWS)).toBe(NEWS);
});
