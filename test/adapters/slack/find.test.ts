import type { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SearchOrder } from '../../../adapters/adapter.ts';
import { slackReconciler } from '../../../adapters/slack/find.ts';
import { slackNote } from '../../../adapters/slack/note.ts';
import { renderSlack, type SlackPayload } from '../../../adapters/slack/render.ts';
import { slackAdapter } from '../../../adapters/slack/send.ts';
import { ALONE } from '../../contract/stage.ts';
import { type SlackSandbox, startSlack } from '../../sandbox/slack/slack.ts';
import { anAlert, KEY } from '../an-alert.ts';

describe('a message of ours in Slack’s history', () => {
  let sandbox: SlackSandbox;
  beforeEach(async () => {
    sandbox = await startSlack();
  });
  afterEach(() => sandbox.close());

  const rendered = () => renderSlack(anAlert(), { key: KEY, mentions: [], part: 'root' });
  const search = (payload: SlackPayload = rendered()): SearchOrder => ({
    key: KEY,
    destination: 'slack:C0NEWS',
    payload,
    mentions: [],
    parent: null,
    sinceFirstMs: 1_000,
    sinceLastMs: 1_000,
    mayPost: false,
    ...ALONE,
  });

  it('is found by its first block where Slack dropped the metadata', async () => {
    const adapter = slackAdapter(sandbox);
    const payload = { ...rendered(), metadata: { ...rendered().metadata, event_type: 'stop.press' } };
    const receipt = await adapter.deliver(search(payload));
    expect(sandbox.standing()[0]?.payload).not.toHaveProperty('metadata');
    expect(await adapter.find(search())).toEqual({ found: true, receipt, revision: 1 });
    expect(await adapter.read(KEY, receipt)).toBe(1);
  });

  it('is found by its metadata where the first block bears another mark', async () => {
    const adapter = slackAdapter(sandbox);
    const [first, ...others] = rendered().blocks;
    const blocks = [{ ...first, block_id: 'mark' } as SlackPayload['blocks'][number], ...others];
    const receipt = await adapter.deliver(search({ ...rendered(), blocks }));
    expect(await adapter.find(search())).toEqual({ found: true, receipt, revision: 1 });
  });

  it('is absent in the editors’ channel, though our notes to them stand there without its mark', async () => {
    const adapter = slackAdapter(sandbox);
    await adapter.deliver({ ...search(), payload: slackNote('Alert a1b2c3d4e5f6 was not delivered.') });
    expect(await adapter.find(search())).toEqual({ found: false });
  });

  it('is not absent where Slack says that there is more, and not how to get there', async () => {
    const client = { apiCall: async () => ({ ok: true, messages: [], has_more: true }) } as unknown as WebClient;
    const home = async () => ({ bot: 'B0STOPPRESS', workspace: null, summary: '', url: '' });
    const looking = slackReconciler({ client, token: 'xoxb-1', home }).find(search());
    await expect(looking).rejects.toMatchObject({ fault: 'uncertain', reason: 'no cursor' });
  });

  it('is looked for from the beginning where the place at which a search stopped is not known any more', async () => {
    const adapter = slackAdapter(sandbox);
    const receipt = await adapter.deliver(search());
    for (let n = 0; n < 250; n += 1) sandbox.say('C0NEWS', 'Morning all');
    const { soFar } = (await adapter.find({ ...search(), askUntil: 0 })) as { soFar: string };
    const stale = JSON.stringify({ ...JSON.parse(soFar), from: 'c3RhbGU=' });
    expect(await adapter.find({ ...search(), soFar: stale })).toEqual({ found: true, receipt, revision: 1 });
  });

  it('cannot be looked for without the scope, though the token is good', async () => {
    const adapter = slackAdapter(sandbox);
    const receipt = await adapter.deliver(search());
    sandbox.revokeScope('channels:history');
    const unreadable = { fault: 'unreadable', message: expect.stringContaining('channels:history') };
    await expect(adapter.find(search())).rejects.toMatchObject(unreadable);
    await expect(adapter.read(KEY, receipt)).rejects.toMatchObject(unreadable);
    await expect(adapter.deliver(search())).resolves.toMatchObject({ destination: 'slack:C0NEWS' });
  });

  it('is not looked for by a bot that does not know who it is, which is asked again the next time', async () => {
    const adapter = slackAdapter(sandbox);
    sandbox.fail({ kind: '500-before-commit', call: 'auth.test' });
    await expect(adapter.find(search())).rejects.toMatchObject({ fault: 'uncertain' });
    expect(await adapter.find(search())).toEqual({ found: false });
  });

  it('opens in its thread, where it stands in one', async () => {
    const adapter = slackAdapter(sandbox);
    const parent = await adapter.deliver(search());
    expect(parent.link).toMatch(/\/archives\/C0NEWS\/p\d+$/);
    const beneath = { ...search(), key: 'th3n0t1c3abcdefghijk', parent };
    const { link } = await adapter.deliver(beneath);
    expect(link).toMatch(new RegExp(`\\?thread_ts=${parent.messageId}&cid=C0NEWS$`));
    // Deleted with something beneath it, the parent leaves a tombstone, and its thread goes on.
    sandbox.deleteAsPerson('C0NEWS', parent.messageId);
    expect((await adapter.deliver({ ...beneath, key: '4n0th3rn0t1c3abcdefg' })).link).toContain('thread_ts');
    const nowhere = await adapter.deliver({ ...beneath, parent: { messageId: '1700000000.000100' } });
    expect(nowhere.link).not.toContain('thread_ts');
  });

  it('moves the revision in its metadata on with every edit', async () => {
    const adapter = slackAdapter(sandbox);
    const receipt = await adapter.deliver(search());
    const payload = renderSlack(anAlert({ revision: 2 }), { key: KEY, mentions: [], part: 'root' });
    await adapter.edit({ key: KEY, receipt, payload });
    const { metadata } = sandbox.standing()[0]!.payload as SlackPayload;
    expect(metadata.event_payload).toMatchObject({ key: KEY, revision: 2 });
  });
});
