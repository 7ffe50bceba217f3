/** The way to the tests' Redis, which a test can let hang or cut. */
import { once } from 'node:events';
import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Connections are tried again after a second at most. */
const BACK_MS = 1_500;

export async function openLine(socket: string) {
  const ends = new Set<Socket>();
  let hangs = false;
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return near.destroy();
    const far = createConnection(socket);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(from);
      from.on('error', () => {});
      from.on('close', () => {
        ends.delete(from);
        to.destroy();
      });
      from.on('data', (bytes) => {
        if (!hangs) to.write(bytes);
      });
    }
    return near;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: { host: '127.0.0.1', port: (server.address() as AddressInfo).port },
    /** From now on nothing comes through, and nobody says so. */
    hang() {
      hangs = true;
    },
    /** From now on nobody is there. */
    cut() {
      isCut = true;
      for (const end of ends) end.destroy();
    },
    /** It is there again, and whoever lost it has had the time to come back. */
    async mend() {
      if (!hangs && !isCut) return;
      hangs = false;
      isCut = false;
      for (const end of ends) end.destroy();
      await sleep(BACK_MS);
    },
    async close() {
      for (const end of ends) end.destroy();
      server.close();
    },
  };
}
