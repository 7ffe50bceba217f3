/** The HTTP way in: items go in, alerts can be read, monitors ask for health. */
import { serve } from '@hono/node-server';
import type { Env, Hono } from 'hono';
import type { Log } from '../../queue/log.ts';
import { type HttpOptions, httpApp } from './app.ts';

/** Pages that are served beside the interface for programs. */
export interface Room<E extends Env> {
  path: string;
  app: Hono<E>;
  /** Ends what would hold the server open. */
  close(): void;
}

/**
 * Listens until `close`, which lets requests in hand end.
 * @returns the address with the port that was really taken
 * @throws {Error} with `code` EADDRINUSE or EACCES where the port is not to be had
 */
export async function listen<E extends Env>(
  options: HttpOptions & { host: string; port: number; log: Log; rooms?: readonly Room<E>[] },
): Promise<{ url: string; close(): Promise<void> }> {
  const { host, port, log, rooms = [] } = options;
  const app = httpApp(options);
  for (const room of rooms) app.route(room.path, room.app);
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve({ fetch: app.fetch, hostname: host, port }, () => resolve(starting));
    starting.once('error', reject);
  });
  server.on('error', (error) => log.error({ error: error.message }, 'HTTP server'));
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    async close() {
      for (const room of rooms) room.close();
      const closed = new Promise((resolve) => server.close(resolve));
      // Again and again: a connection whose answer ends only now would be kept alive for seconds.
      const idle = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 50);
      await closed;
      clearInterval(idle);
    },
  };
}
