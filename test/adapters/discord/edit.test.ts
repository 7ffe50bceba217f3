import { afterEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../../adapters/adapter.ts';
import { renderDiscord } from '../../../adapters/discord/render.ts';
import { discordAdapter } from '../../../adapters/discord/send.ts';
import { ALONE } from '../../contract/stage.ts';
import { type DiscordOptions, type DiscordSandbox, startDiscord } from '../../sandbox/discord/discord.ts';
import { anAlert, KEY } from '../an-alert.ts';

const payload = (revision: number) => renderDiscord(anAlert({ revision }), { key: KEY, mentions: [], part: 'root' });
const order = (revision = 1) => ({
  key: KEY,
  destination: 'discord:1001' as const,
  payload: payload(revision),
  mentions: [],
  parent: null,
});

let sandbox: DiscordSandbox;
let adapter: Adapter;
const start = async (options: DiscordOptions = {}): Promise<void> => {
  sandbox = await startDiscord(options);
  adapter = discordAdapter(sandbox);
};
afterEach(async () => {
  await adapter.close();
  await sandbox.close();
});

describe('publishing on Discord', () => {
  const announcements = [{ id: '1001', name: 'announcements', type: 5 as const }];

  it('is yet to be done in an announcement channel, and there only once', async () => {
    await start({ channels: announcements });
    const receipt = await adapter.deliver(order());
    expect(receipt.publishable).toBe(true);
    await adapter.publish(receipt);
    await adapter.publish(receipt);
    const seen = await adapter.find({ ...order(), sinceFirstMs: 0, sinceLastMs: 0, mayPost: false, ...ALONE });
    expect(seen).toMatchObject({ found: true, receipt: { ...receipt, publishable: false } });
  });

  it('is tried where Discord did not say what kind of channel it is', async () => {
    await start();
    sandbox.fail({ kind: '500-before-commit', call: 'GET /channels/:id' });
    const receipt = await adapter.deliver(order());
    expect(receipt.publishable).toBe(true);
    await expect(adapter.publish(receipt)).resolves.toBeUndefined();
  });

  it('waits as long as the body says where the hour’s allowance is spent, not as the header does', async () => {
    await start({ channels: announcements, publishedAnHour: 1 });
    await adapter.publish(await adapter.deliver(order()));
    const error: unknown = await adapter.publish(await adapter.deliver(order(2))).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ fault: 'rate-limited', message: expect.stringContaining('1001') });
    expect((error as { retryAfterMs: number }).retryAfterMs).toBeGreaterThan(3_500_000);
  });

  it('is open after an unclear answer, refused for good without the permission, and gone with the message', async () => {
    await start({ channels: announcements });
    const receipt = await adapter.deliver(order());
    const call = 'POST /channels/:id/messages/:mid/crosspost';
    sandbox.fail({ kind: 'html', call });
    await expect(adapter.publish(receipt)).rejects.toMatchObject({ fault: 'uncertain' });
    sandbox.fail({ kind: 'error', code: 50013, call });
    await expect(adapter.publish(receipt)).rejects.toMatchObject({ fault: 'rejected' });
    await adapter.remove(receipt);
    await expect(adapter.publish(receipt)).rejects.toMatchObject({ fault: 'gone' });
  });
});

it('an edit of an old message waits where the hour’s allowance is spent', async () => {
  await start();
  const receipt = await adapter.deliver(order());
  sandbox.fail({ kind: 'error', code: 30046, call: 'PATCH /channels/:id/messages/:mid' });
  const edit = { key: KEY, receipt, payload: payload(2) };
  await expect(adapter.edit(edit)).rejects.toMatchObject({ fault: 'rate-limited' });
});
