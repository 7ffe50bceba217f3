import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import type { Engine } from './engine.ts';

/**
 * A Redis in this process, where the machine has none: good for a first look, a demo and the tests. It keeps nothing
 * when the process ends, and no other process sees it.
 */
export async function startEmbedded(): Promise<Engine> {
  const { createRedisMock } = await import('js-redis-server');
  const server = await createRedisMock();
  const [address] = server.addresses();
  if (!address) throw new Error('The embedded Redis did not start: it has no address.');
  const { host, port } = address;

  // It leaves Nagle's algorithm on, which costs every job some 40 ms. It offers no option, so its sockets are caught here.
  const quicken = (message: unknown) => {
    const { socket } = message as { socket: Socket };
    if (socket.localPort === port) socket.setNoDelay(true);
  };
  subscribe('net.server.socket', quicken);

  return {
    kind: 'embedded',
    address: { host, port },
    summary: 'embedded Redis, in memory',
    warning:
      'No redis-server or valkey-server was found: this process keeps everything in memory, and loses it when it ends. ' +
      'An alert sent now cannot be corrected or killed later. Install redis-server or set REDIS_URL.',
    async close() {
      unsubscribe('net.server.socket', quicken);
      await server.close();
    },
  };
}
