/** Faults of the platforms themselves. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { PlatformName } from '../../src/alert/destination.ts';
import type { FaultOrder } from '../sandbox/sandbox.ts';
import type { Fault } from './fault.ts';
import type { World } from './world.ts';

const WAIT_MS = 3_000;
/** A commit that comes after its answer: later than the deadline, and before the second look. */
const LATE_MS = 2_000;
export const SLOW_MS = 400;

export const CALLS: Record<PlatformName, Record<'post' | 'edit' | 'read', string>> = {
  slack: { post: 'chat.postMessage', edit: 'chat.update', read: 'conversations.history' },
  discord: {
    post: 'POST /channels/:id/messages',
    edit: 'PATCH /channels/:id/messages/:mid',
    read: 'GET /channels/:id/messages/:mid',
  },
};
/** What a platform can do to a request, or a person to what stands there. */
type OnPlatform = Extract<Fault, { platform: PlatformName }>;

/** @returns what was done, as it is counted */
export async function strikePlatform(fault: OnPlatform, world: World): Promise<string> {
  const { platform } = fault;
  const sandbox = world.platforms[platform];
  switch (fault.kind) {
    case 'platform': {
      sandbox.fail({ ...orderOf(fault), call: CALLS[platform][fault.on], times: fault.times });
      return `${platform}: ${fault.what}`;
    }
    case 'deleted':
      world.deleteNewest(platform);
      return `${platform}: message deleted by a person`;
    case 'stripped':
      await strip(platform, world);
      return `${platform}: ${platform === 'slack' ? 'metadata' : 'embeds'} stripped`;
    case 'unreadable':
      sandbox.fail({ kind: 'drop-after-commit' });
      sandbox.fail(
        platform === 'slack'
          ? { kind: 'error', code: 'missing_scope', call: 'conversations.history' }
          : { kind: 'error', code: 50_001, call: 'GET /channels/:id/messages' },
      );
      return `${platform}: history unreadable`;
    default:
      return fault satisfies never;
  }
}

function orderOf({ platform, what }: Extract<Fault, { kind: 'platform' }>): FaultOrder {
  switch (what) {
    case 'unauthorized':
      return { kind: 'error', code: platform === 'slack' ? 'invalid_auth' : 401 };
    case 'rate-limited':
      return { kind: 'rate-limited', retryAfter: 2 };
    case 'late-commit':
      return { kind: what, delayMs: LATE_MS };
    case 'slow':
      return { kind: what, delayMs: SLOW_MS };
    default:
      return { kind: what };
  }
}

/** The next post's answer is lost, and what marks the message beside its words is taken away at once. */
async function strip(platform: PlatformName, { platforms }: World): Promise<void> {
  const { slack, discord } = platforms;
  const sandbox = platforms[platform];
  const before = sandbox.log.length;
  sandbox.fail({ kind: 'drop-after-commit' });
  for (let waited = 0; waited < WAIT_MS; waited += 2) {
    const posted = sandbox.log.slice(before).find(({ kind }) => kind === 'post');
    if (posted === undefined) {
      await sleep(2);
      continue;
    }
    if (platform === 'discord') discord.suppressEmbeds(posted.channel, posted.messageId);
    const stands = slack.standing(posted.channel).find(({ messageId }) => messageId === posted.messageId);
    if (platform === 'slack' && stands) delete stands.payload['metadata'];
    return;
  }
}
