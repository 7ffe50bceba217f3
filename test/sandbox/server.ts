import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Book } from './book.ts';
import { control } from './control.ts';
import { type Faults, type Refusals, send, type Understood } from './faults.ts';
import type { Sandbox, Seen, Standing } from './sandbox.ts';

/** A request with its body read. */
export interface Received {
  method: string;
  /** Without the query: `/api/chat.postMessage`. */
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Platform {
  /** What the request asks for; null where it is not this platform's at all. */
  understand: (request: Received) => Understood | null;
  refusals: Refusals;
  book: Book<Standing>;
  faults: Faults;
  /** Pages for people: true where it answered. */
  page: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** Listens on loopback. @param port 0 for any. */
export async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

export async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

/** The HTTP server of one platform: understands a request, notes it, and carries it out unless a fault hits it. */
export function createPlatformServer(platform: Platform, sandbox: () => Sandbox): Server {
  return createServer({ noDelay: true, keepAliveTimeout: 60_000 }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('error', () => response.destroy());
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      try {
        const received = receive(request, Buffer.concat(chunks).toString('utf8'));
        if (control(received, response, sandbox())) return;
        const understood = platform.understand(received);
        if (understood) answer(platform, understood, response);
        else if (!platform.page(request, response)) send(response, { status: 404, headers: {}, body: 'not found' });
      } catch (error) {
        // A fault of the sandbox itself, and no platform's: it must be seen for what it is.
        send(response, { status: 599, headers: {}, body: `sandbox: ${(error as Error).stack}` });
      }
    });
  });
}

function receive(request: IncomingMessage, body: string): Received {
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  return {
    method: request.method ?? 'GET',
    path: mark < 0 ? url : url.slice(0, mark),
    query: new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1)),
    headers: request.headers,
    body,
  };
}

function answer({ book, faults, refusals }: Platform, request: Understood, response: ServerResponse): void {
  const seen: Seen = { at: Date.now(), call: request.call, channel: request.channel, status: 0 };
  book.seen.push(seen);
  const fault = faults.take(request);
  seen.status = fault ? faults.strike(fault, request, response, refusals) : send(response, request.commit());
}
