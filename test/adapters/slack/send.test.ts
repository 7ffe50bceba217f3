import { markerOf, renderSlack } from '../../../adapters/slack/render.ts';
import { slackAdapter } from '../../../adapters/slack/send.ts';
import { testAdapter } from '../../contract/adapter.contract.ts';
import { mentionsOf } from '../../sandbox/slack/mentions.ts';
import { startSlack } from '../../sandbox/slack/slack.ts';

testAdapter('Slack', async () => ({
  sandbox: await startSlack(),
  connect: slackAdapter,
  render: renderSlack,
  marker: markerOf,
  mentionsOf,
  destination: 'slack:C0NEWS',
  unknown: 'slack:C0GONE',
  postCall: 'chat.postMessage',
  lookupCall: 'auth.test',
  noSuchChannel: 'channel_not_found',
}));
