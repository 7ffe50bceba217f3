import { afterEach, describe, expect, it } from 'vitest';
import type { Adapter, SearchOrder } from '../../../adapters/adapter.ts';
import { renderDiscord } from '../../../adapters/discord/render.ts';
import { discordAdapter } from '../../../adapters/discord/send.ts';
import { ALONE } from '../../contract/stage.ts';
import { type DiscordOptions, type DiscordSandbox, startDiscord } from '../../sandbox/discord/discord.ts';
import { anAlert, KEY } from '../an-alert.ts';

const search = (given: Partial<SearchOrder> = {}): SearchOrder => ({
  key: KEY,
  destination: 'discord:1001',
  payload: renderDiscord(anAlert(), { key: KEY, mentions: [], part: 'root' }),
  mentions: [],
  parent: null,
  sinceFirstMs: 1_000,
  sinceLastMs: 1_000,
  mayPost: true,
  ...ALONE,
  ...given,
});

describe('a post to Discord of unknown outcome', () => {
  let sandbox: DiscordSandbox;
  let adapter: Adapter;
  const start = async (options: DiscordOptions = {}): Promise<void> => {
    sandbox = await startDiscord(options);
    adapter = discordAdapter(sandbox);
  };
  const posts = () => sandbox.seen.filter(({ call }) => call === 'POST /channels/:id/messages').length;
  afterEach(async () => {
    await adapter.close();
    await sandbox.close();
  });

  it('is posted again while its nonce lasts, and is one message', async () => {
    await start();
    for (const kind of ['drop-before-commit', 'drop-after-commit'] as const) {
      sandbox.reset();
      sandbox.fail({ kind });
      await expect(adapter.deliver(search())).rejects.toMatchObject({ fault: 'uncertain' });
      // As it comes back from the ledger.
      const payload = JSON.parse(JSON.stringify(search().payload));
      const seen = await adapter.find(search({ payload }));
      const { messageId } = sandbox.standing()[0]!;
      expect(seen).toMatchObject({ found: true, revision: 1, receipt: { messageId, publishable: false } });
      expect(sandbox.log).toHaveLength(1);
    }
  });

  it('is only looked for once the nonce may have been forgotten, or where it must not be posted', async () => {
    await start();
    for (const late of [{ sinceFirstMs: 120_000 }, { mayPost: false }]) {
      expect(await adapter.find(search(late))).toEqual({ found: false });
    }
    expect(posts()).toBe(0);
  });

  it('is gone where somebody deleted it meanwhile, and stays so', async () => {
    await start();
    const { messageId } = await adapter.deliver(search());
    sandbox.deleteAsPerson('1001', messageId);
    await expect(adapter.find(search())).rejects.toMatchObject({ fault: 'gone', reason: '10008' });
    expect(sandbox.standing()).toEqual([]);
  });

  it('is looked for where posting is refused by now: the first request may have gone through before', async () => {
    await start();
    const receipt = await adapter.deliver(search());
    sandbox.fail({ kind: 'error', code: 50013 });
    expect(await adapter.find(search())).toEqual({ found: true, receipt, revision: 1 });
  });

  it('stays open where Discord does not answer the repetition either', async () => {
    await start();
    sandbox.fail({ kind: 'drop-after-commit', times: 2 });
    await expect(adapter.deliver(search())).rejects.toMatchObject({ fault: 'uncertain' });
    await expect(adapter.find(search())).rejects.toMatchObject({ fault: 'uncertain' });
    expect(sandbox.standing()).toHaveLength(1);
  });

  it('is not absent where a moderator took the embeds off one of our messages, and the mark with them', async () => {
    await start();
    const receipt = await adapter.deliver(search());
    sandbox.suppressEmbeds('1001', receipt.messageId);
    const unknown = { fault: 'unreadable', reason: 'no mark' };
    await expect(adapter.find(search({ mayPost: false }))).rejects.toMatchObject(unknown);
    await expect(adapter.read(KEY, receipt)).rejects.toMatchObject(unknown);
  });

  it('is not absent in a thread, whose permissions stand elsewhere', async () => {
    await start({ channels: [{ id: '1001', name: 'a-thread', type: 11 }] });
    await expect(adapter.find(search({ mayPost: false }))).rejects.toMatchObject({ fault: 'unreadable' });
  });

  it.each(['GET /channels/:id', 'GET /guilds/:gid', 'GET /guilds/:gid/members/:uid', 'GET /users/@me'])(
    'stays open, and is nobody’s to mend, where Discord does not answer %s',
    async (call) => {
      await start();
      for (const kind of ['drop-before-commit', '500-before-commit', 'html', 'truncated'] as const) {
        sandbox.fail({ kind, call });
        await expect(adapter.find(search({ mayPost: false })), kind).rejects.toMatchObject({ fault: 'uncertain' });
      }
      expect(await adapter.find(search({ mayPost: false }))).toEqual({ found: false });
    },
  );

  it('answers its parent without calling anybody, and stands alone where that was deleted', async () => {
    await start();
    const parent = await adapter.deliver(search());
    const beneath = search({ key: 'th3n0t1c3abcdefghijk', parent });
    await adapter.deliver(beneath);
    expect(sandbox.log[1]?.payload).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
    sandbox.deleteAsPerson('1001', parent.messageId);
    await adapter.deliver({ ...beneath, key: '4n0th3rn0t1c3abcdefg' });
    expect(sandbox.standing()).toHaveLength(2);
  });
});
