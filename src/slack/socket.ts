/** Keeps a socket to Slack open for as long as the desk is. */
import type { SocketModeReceiver } from '@slack/bolt';
import { redact } from '../../adapters/transport.ts';
import type { Log } from '../../queue/log.ts';

const FIRST_MS = 250;
const MOST_MS = 5_000;

/**
 * Opens the socket, and opens it anew whenever it closes. Bolt's own way waits five seconds before it is back where Slack
 * closes one, which it does by itself a few times a day; after an hour without network it waits for many minutes; and where
 * the app token is refused then, it throws where nobody can catch it, and the alerts' workers would end with it.
 * @returns resolves once, at the first connection or the first failure; `problem` says what is wrong now
 */
export function keepSocket({ client }: SocketModeReceiver, appToken: string, log: Log) {
  const state: { problem: string | null } = { problem: 'not connected yet' };
  let isClosing = false;
  let wake = () => {};
  let tell = () => {};
  const first = new Promise<void>((resolve) => {
    tell = resolve;
  });

  async function keep(): Promise<void> {
    for (let failures = 0; !isClosing; ) {
      try {
        await client.start();
        const gone = new Promise<void>((resolve) => client.once('disconnected', resolve));
        if (state.problem !== null) log.info({}, 'Slack: the desk listens');
        state.problem = null;
        failures = 0;
        tell();
        await gone;
      } catch (error) {
        const problem = redact(error instanceof Error ? error.message : 'the connection was refused', appToken);
        if (problem !== state.problem)
          log.warn({ error: problem }, 'Slack: the desk does not listen, and is tried again');
        state.problem = problem;
        tell();
        await pause(Math.min(FIRST_MS * 2 ** failures++, MOST_MS));
      }
    }
  }

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const kept = keep();
  return {
    first,
    problem: () => state.problem,
    async close(): Promise<void> {
      isClosing = true;
      wake();
      await client.disconnect();
      await kept;
    },
  };
}
