import type { Mention } from '../../src/alert/alert.ts';

/** Ours: nobody needs more, and a list without an end would push out the words. */
const CALLS_A_MESSAGE = 20;

/** Whom a message calls: the words of it, and what `allowed_mentions` must let through. Pure. */
export function callOf(mentions: readonly Mention[]): { text: string; everyone: boolean; roles: string[] } {
  const called = mentions.slice(0, CALLS_A_MESSAGE).flatMap((mention) => {
    if (mention === 'channel') return '@everyone';
    if (mention === 'here') return '@here';
    return 'role' in mention && /^\d{1,20}$/.test(mention.role) ? `<@&${mention.role}>` : [];
  });
  const calls = [...new Set(called)];
  return {
    text: calls.join(' '),
    everyone: calls.some((call) => call.startsWith('@')),
    roles: calls.flatMap((call) => (call.startsWith('<@&') ? call.slice(3, -1) : [])),
  };
}
