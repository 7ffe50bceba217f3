import { channelOf, type Destination, platformOf } from '../../src/alert/destination.ts';
import type { Examine, Finding } from '../adapter.ts';
import type { Connection } from '../transport.ts';
import { slackClient } from './client.ts';
import { slackFault } from './faults.ts';
import { DESK_SCOPES, SCOPES } from './scopes.ts';

/**
 * Token, scopes, and membership in each channel, without posting anything.
 * @param desk whether editors work in this Slack, which takes more scopes
 */
export function examineSlack(connection: Connection, { desk = false } = {}): Examine {
  const { token } = connection;
  const client = slackClient(connection);

  async function channel(destination: Destination): Promise<Finding> {
    const id = channelOf(destination);
    try {
      // https://docs.slack.dev/reference/methods/conversations.info
      const result: object = await client.apiCall('conversations.info', { channel: id });
      return { subject: destination, ...membership((result as { channel?: Channel }).channel ?? {}) };
    } catch (error) {
      return { subject: destination, ok: false, message: slackFault(error, { channel: id, token }).message };
    }
  }

  return async (destinations) => {
    const findings: Finding[] = [];
    try {
      const result = await client.apiCall('auth.test');
      const { user, team } = result as unknown as Record<string, string | undefined>;
      findings.push({ subject: 'Slack token', ok: true, message: `@${user ?? '?'} in ${team ?? '?'}` });
      findings.push(scopes(result.response_metadata?.scopes, desk));
    } catch (error) {
      return [{ subject: 'Slack token', ok: false, message: slackFault(error, { channel: null, token }).message }];
    }
    // One after the other: conversations.info allows about 50 a minute, and doctor is in no hurry.
    for (const each of destinations) if (platformOf(each) === 'slack') findings.push(await channel(each));
    return findings;
  };
}

interface Channel {
  name?: string;
  is_member?: boolean;
  is_archived?: boolean;
  is_im?: boolean;
}

function membership({ name = 'it', is_member, is_archived, is_im }: Channel): Pick<Finding, 'ok' | 'message'> {
  if (is_archived) return { ok: false, message: `#${name} is archived. Unarchive it, or choose another channel.` };
  if (is_im) return { ok: true, message: 'a direct message' };
  if (is_member) return { ok: true, message: `#${name}, the bot is a member` };
  return { ok: false, message: `the bot is not a member of #${name}. Invite it there: /invite @stop-press` };
}

function scopes(granted: readonly string[] | undefined, desk: boolean): Finding {
  const subject = 'Slack scopes';
  if (granted === undefined) return { subject, ok: true, message: 'Slack did not say which scopes the token has' };
  const needed = new Set([...SCOPES, ...(desk ? DESK_SCOPES : [])]);
  const missing = [...needed].filter((scope) => !granted.includes(scope));
  if (missing.length === 0) return { subject, ok: true, message: 'all that we need' };
  return {
    subject,
    ok: false,
    message: `missing: ${missing.join(', ')}. Paste docs/slack-manifest.yaml into the app's manifest, then install it again.`,
  };
}
