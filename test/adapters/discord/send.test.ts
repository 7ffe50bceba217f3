import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Payload } from '../../../adapters/adapter.ts';
import { nonceOf } from '../../../adapters/discord/post.ts';
import { markerOf, renderDiscord } from '../../../adapters/discord/render.ts';
import { discordAdapter } from '../../../adapters/discord/send.ts';
import { testAdapter } from '../../contract/adapter.contract.ts';
import { CHANNELS, type DiscordSandbox, startDiscord } from '../../sandbox/discord/discord.ts';
import { mentionsOf } from '../../sandbox/discord/mentions.ts';
import { ALL } from '../../sandbox/discord/permissions.ts';
import { anAlert, KEY } from '../an-alert.ts';

/** May post, and sees an empty history. */
const BLIND = ALL.filter((name) => name !== 'READ_MESSAGE_HISTORY');

const subject = {
  connect: discordAdapter,
  render: renderDiscord,
  marker: markerOf,
  mentionsOf,
  parentOf: (payload: Payload) => (payload['message_reference'] as { message_id: string }).message_id,
  destination: 'discord:1001' as const,
  unknown: 'discord:9999' as const,
  unreadable: 'discord:1003' as const,
  postCall: 'POST /channels/:id/messages',
  lookupCall: 'GET /channels/:id',
  searchCall: 'GET /channels/:id/messages',
  editCall: 'PATCH /channels/:id/messages/:mid',
  readCall: 'GET /channels/:id/messages/:mid',
  removeCall: 'DELETE /channels/:id/messages/:mid',
  noSuchChannel: 10003,
  cannotEdit: [50005, 50083],
};

testAdapter('Discord', async () => {
  const blind = { id: '1003', name: 'no-history', permissions: BLIND };
  const sandbox = await startDiscord({ channels: [...CHANNELS, blind] });
  return { ...subject, sandbox, strip: (id) => sandbox.suppressEmbeds('1001', id) };
});

describe('a nonce', () => {
  let sandbox: DiscordSandbox;
  beforeAll(async () => {
    sandbox = await startDiscord();
  });
  afterAll(() => sandbox.close());

  const orderOf = (revision: number) => ({
    key: KEY,
    destination: 'discord:1001' as const,
    payload: renderDiscord(anAlert({ revision }), { key: KEY, mentions: [], part: 'root' }),
    parent: null,
    mentions: [],
  });

  it('makes a repetition after an unknown outcome one message', async () => {
    const adapter = discordAdapter(sandbox);
    sandbox.fail({ kind: 'drop-after-commit' });
    await expect(adapter.deliver(orderOf(1))).rejects.toMatchObject({ fault: 'uncertain' });
    const receipt = await adapter.deliver(orderOf(1));
    expect(sandbox.log.map(({ messageId }) => messageId)).toEqual([receipt.messageId]);
    await adapter.deliver(orderOf(2));
    expect(sandbox.log).toHaveLength(2);
  });

  it('that belongs to a deleted message leaves its outcome open: it was sent once', async () => {
    sandbox.reset();
    const adapter = discordAdapter(sandbox);
    const { messageId } = await adapter.deliver(orderOf(1));
    sandbox.deleteAsPerson('1001', messageId);
    await expect(adapter.deliver(orderOf(1))).rejects.toMatchObject({ fault: 'uncertain', reason: '10008' });
  });

  it('differs by channel, key and words, and fits', () => {
    const all = [nonceOf('a', '1', {}), nonceOf('b', '1', {}), nonceOf('a', '2', {}), nonceOf('a', '1', { x: 1 })];
    expect(new Set(all).size).toBe(4);
    for (const nonce of all) expect(nonce).toHaveLength(25);
  });
});
