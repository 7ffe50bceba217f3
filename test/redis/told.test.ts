/** A Sentinel may tell of a new master at any moment, also while somebody asks it who that is. */
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, untilReady } from '../../queue/connection.ts';
import { type Server, someServers } from './servers.ts';

let servers: Awaited<ReturnType<typeof someServers>>;
let master: Server;
beforeAll(async () => {
  servers = await someServers();
  master = await servers.start({});
});
afterAll(() => servers.close());

const bulk = (...words: (string | number)[]): string =>
  `*${words.length}\r\n${words.map((word) => `$${String(word).length}\r\n${word}\r\n`).join('')}`;

/** Names the master. Before it answers a second time, it tells whoever listens of a failover, until nobody does any more. */
async function aSentinelThatTellsInBetween() {
  let listener: Socket | undefined;
  let asked = 0;
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', async (bytes) => {
      for (const [command] of bytes.toString().matchAll(/\*\d+\r\n(?:\$\d+\r\n[^\r\n]*\r\n)+/g)) {
        if (command.includes('subscribe')) {
          listener = socket;
          socket.write('*3\r\n$9\r\nsubscribe\r\n$14\r\n+switch-master\r\n:1\r\n');
          server.emit('listened to');
        } else if (command.includes('get-master-addr-by-name')) {
          asked += 1;
          if (asked === 2 && listener?.readyState === 'open') {
            const gone = once(listener, 'close');
            listener.write(bulk('message', '+switch-master', 'desk 127.0.0.1 1 127.0.0.1 2'));
            await gone;
          }
          socket.write(bulk('127.0.0.1', master.port));
        } else socket.write('+OK\r\n');
      }
    });
  });
  const isListenedTo = once(server, 'listened to');
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    port: (server.address() as { port: number }).port,
    isListenedTo,
    asked: () => asked,
    close: () => server.close(),
  };
}

it.each(['front', 'worker'] as const)(
  'a %s that asks who is the master, and is told of the failover meanwhile, is back all the same',
  async (kind) => {
    const sentinel = await aSentinelThatTellsInBetween();
    const redis = connect(
      {
        sentinels: [{ host: '127.0.0.1', port: sentinel.port }],
        name: 'desk',
        username: null,
        password: null,
        sentinelPassword: null,
      },
      kind,
    );
    redis.on('error', () => {});
    try {
      await untilReady(redis, 5_000);
      await sentinel.isListenedTo;
      const lost = once(redis, 'close');
      await master.ask.client('KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
      await lost;
      await untilReady(redis, 5_000);
      expect(await redis.ping()).toBe('PONG');
      expect(sentinel.asked()).toBe(2);
    } finally {
      redis.disconnect();
      sentinel.close();
    }
  },
);
