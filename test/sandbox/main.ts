import { parseArgs } from 'node:util';
import { startDiscord } from './discord/discord.ts';
import { servePage } from './page.ts';
import { startSlack } from './slack/slack.ts';

/**
 * The sandbox as a process of its own. Prints one line of JSON when it is ready: where each platform is, its token, its
 * channels. `POST /_sandbox/fail` and its like (control.ts) work on each platform's own port. Ends on SIGTERM or SIGINT.
 */
const { values } = parseArgs({
  options: {
    'slack-port': { type: 'string', default: '0' },
    'discord-port': { type: 'string', default: '0' },
    'page-port': { type: 'string', default: '0' },
    'slack-channels': { type: 'string' },
    'discord-channels': { type: 'string' },
    /** So many channels on each platform, numbered. */
    channels: { type: 'string' },
    pacing: { type: 'boolean', default: false },
  },
});

const listed = (
  ids: string | undefined,
  numbered: (n: number) => string,
): { id: string; name: string }[] | undefined => {
  if (ids !== undefined) return ids.split(',').map((id) => ({ id, name: `channel-${id.toLowerCase()}` }));
  if (values.channels === undefined) return undefined;
  return Array.from({ length: Number(values.channels) }, (_, n) => ({ id: numbered(n + 1), name: `channel-${n + 1}` }));
};

const slackChannels = listed(values['slack-channels'], (n) => `C${String(n).padStart(5, '0')}`);
const discordChannels = listed(values['discord-channels'], (n) => String(100_000 + n));
const slack = await startSlack({
  port: Number(values['slack-port']),
  pacing: values.pacing,
  ...(slackChannels ? { channels: slackChannels } : {}),
});
const discord = await startDiscord({
  port: Number(values['discord-port']),
  pacing: values.pacing,
  ...(discordChannels ? { channels: discordChannels } : {}),
});
const page = await servePage({ slack, discord }, { port: Number(values['page-port']) });

const facts = ({ apiUrl, token, channels }: typeof slack | typeof discord) => ({
  apiUrl,
  pageUrl: page.url,
  token,
  channels: channels.map(({ id }) => id),
});
process.stdout.write(`${JSON.stringify({ slack: facts(slack), discord: facts(discord) })}\n`);

const end = () => {
  void Promise.all([slack.close(), discord.close(), page.close()]).then(() => process.exit(0));
};
process.once('SIGTERM', end);
process.once('SIGINT', end);
