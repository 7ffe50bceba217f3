/** Every state that is written, in the middle of a script too, as Redis itself tells it. */
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { createInterface } from 'node:readline';
import type { Redis } from 'ioredis';
import { type MessageState, TRANSITIONS } from '../../../queue/message.ts';

/** One message's step from one state to another; `new`: it was not there. */
export interface Hop {
  key: string;
  from: MessageState | 'new';
  to: MessageState;
}

/**
 * Listens to what the ledger's scripts do. A look between two scripts would miss what one of them does in two steps (a
 * claim finds SENDING without its worker, makes it UNKNOWN and takes it for RECONCILING), and would have to let any two
 * steps pass as one; MONITOR shows each write of a state by itself. It has a bare connection: ioredis loses count of its
 * answers where others' commands come right behind MONITOR's own.
 */
export async function listenTo(socket: string, redis: Redis, prefix: string) {
  const written = new RegExp(`"HSET" "\\{${prefix}\\}:ledger:message:(\\w+)" .*"state" "([A-Z]+)"`);
  const connection = createConnection(socket);
  const lines = createInterface({ input: connection });
  const states = new Map<string, MessageState>();
  let hops: Hop[] = [];
  let awaited = { token: '', heard: () => {} };

  lines.on('line', (line) => {
    const [, key, to] = (written.exec(line) ?? []) as [string?, string?, MessageState?];
    if (key !== undefined && to !== undefined) {
      const from = states.get(key) ?? 'new';
      states.set(key, to);
      if (from !== to) hops.push({ key, from, to });
    } else if (awaited.token !== '' && line.endsWith(`"echo" "${awaited.token}"`)) awaited.heard();
  });
  const ready = once(lines, 'line');
  connection.write('MONITOR\r\n');
  await ready;

  let count = 0;
  return {
    /** The steps since the last call, in their order. */
    async hops(): Promise<Hop[]> {
      const token = `${prefix}:${++count}`;
      await new Promise<void>((heard, failed) => {
        awaited = { token, heard };
        redis.echo(token).catch(failed);
      });
      const all = hops;
      hops = [];
      return all;
    },
    forget(): void {
      states.clear();
      hops = [];
    },
    close: () => connection.destroy(),
  };
}

/** Whether the table of transitions has this step. */
export const isKnown = ({ from, to }: Hop): boolean =>
  from === 'new' ? to === 'PENDING' : (TRANSITIONS[from] as readonly MessageState[]).includes(to);
