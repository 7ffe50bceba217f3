import type { Payload } from '../../../adapters/adapter.ts';
import { markerOf, renderSlack } from '../../../adapters/slack/render.ts';
import { slackAdapter } from '../../../adapters/slack/send.ts';
import { testAdapter } from '../../contract/adapter.contract.ts';
import { mentionsOf } from '../../sandbox/slack/mentions.ts';
import { CHANNELS, startSlack } from '../../sandbox/slack/slack.ts';

const subject = {
  connect: slackAdapter,
  render: renderSlack,
  marker: markerOf,
  mentionsOf,
  parentOf: (payload: Payload) => payload['thread_ts'],
  destination: 'slack:C0NEWS' as const,
  unknown: 'slack:C0GONE' as const,
  unreadable: 'slack:C0OUT' as const,
  postCall: 'chat.postMessage',
  lookupCall: 'auth.test',
  searchCall: 'conversations.history',
  editCall: 'chat.update',
  readCall: 'conversations.history',
  removeCall: 'chat.delete',
  noSuchChannel: 'channel_not_found',
  cannotEdit: ['edit_window_closed', 'cant_update_message'],
};

testAdapter('Slack', async () => {
  const sandbox = await startSlack({ channels: [...CHANNELS, { id: 'C0OUT', name: 'outside', member: false }] });
  return { ...subject, sandbox, strip: (ts) => sandbox.strip('C0NEWS', ts) };
});
