/** Keeps a socket to Slack open for as long as the desk is. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { SocketModeReceiver } from '@slack/bolt';
import { redact } from '../../adapters/transport.ts';
import type { Log } from '../../queue/log.ts';

const FIRST_MS = 250;
const MOST_MS = 5_000;
/** A Slack that does not answer holds no shutdown up. */
const CLOSING_MS = 1_000;

/**
 * Opens the socket, and opens it anew whenever it closes. Bolt's own way waits five seconds before it is back where Slack
 * closes one, which it does by itself a few times a day; after an hour without network it waits for many minutes; and where
 * the app token is refused then, it throws where nobody can catch it, and the alerts' workers would end with it.
 * @returns `first` ends with the first connection or failure; `problem` says what is wrong now, null where nothing is
 */
export function keepSocket({ client }: SocketModeReceiver, appToken: string, log: Log) {
  const closing = new AbortController();
  let problem: string | null = 'not connected yet';
  let tell = () => {};
  const first = new Promise<void>((resolve) => {
    tell = resolve;
  });

  async function keep(): Promise<void> {
    for (let failures = 0; !closing.signal.aborted; ) {
      try {
        await client.start();
        if (closing.signal.aborted) return void (await client.disconnect());
        const gone = new Promise<void>((resolve) => client.once('disconnected', resolve));
        if (problem !== null) log.info({}, 'Slack: the desk listens');
        problem = null;
        failures = 0;
        tell();
        await gone;
      } catch (error) {
        const now = redact(error instanceof Error ? error.message : 'the connection was refused', appToken);
        if (now !== problem) log.warn({ error: now }, 'Slack: the desk does not listen, and is tried again');
        problem = now;
        tell();
        const ms = Math.min(FIRST_MS * 2 ** failures++, MOST_MS);
        await sleep(ms, undefined, { signal: closing.signal }).catch(() => {});
      }
    }
  }

  const kept = keep();
  return {
    first,
    problem: () => problem,
    async close(): Promise<void> {
      closing.abort();
      await Promise.race([client.disconnect().then(() => kept), sleep(CLOSING_MS, undefined, { ref: false })]);
    },
  };
}
