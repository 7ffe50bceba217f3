import { randomBytes, randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { isObject } from '../shape.ts';
import { BOT } from '../team.ts';
import { type Delivery, type Line, NotAcknowledged } from './line.ts';

/** https://docs.slack.dev/apis/events-api/using-socket-mode#using-multiple-connections */
const CONNECTIONS_MAX = 10;
const PING_MS = 10_000;

export interface SocketMode extends Line {
  /** A ticket for one connection: the address that `apps.connections.open` gives. */
  open(): string;
  /** Connections that are open. */
  readonly connections: number;
  /** Says goodbye on every connection: `warning` comes before the end, `refresh_requested` with it. */
  disconnect(reason: 'warning' | 'refresh_requested' | 'link_disabled'): void;
  /** Ends every connection without a word. */
  drop(): void;
}

/** Socket Mode. https://docs.slack.dev/apis/events-api/using-socket-mode @param onChange hears of every connection's begin and end */
export function openSocketMode(server: Server, ackMs: number, onChange: () => void): SocketMode {
  const sockets = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const open: WebSocket[] = [];
  const waiting = new Map<string, (payload: Record<string, unknown>) => void>();
  let turn = 0;

  server.on('upgrade', (request, socket, head) => {
    const ticket = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('ticket') ?? '';
    if (!request.url?.startsWith('/link/') || !tickets.delete(ticket)) return socket.destroy();
    sockets.handleUpgrade(request, socket, head, greet);
  });

  function greet(socket: WebSocket): void {
    socket.on('error', () => socket.terminate());
    if (open.length >= CONNECTIONS_MAX) {
      say(socket, { type: 'disconnect', reason: 'too_many_websockets', debug_info: HOST });
      return socket.close();
    }
    open.push(socket);
    onChange();
    const pings = setInterval(() => socket.ping(), PING_MS);
    socket.on('close', () => {
      clearInterval(pings);
      remove(socket);
    });
    socket.on('message', (raw) => hear(String(raw)));
    const connection_info = { app_id: BOT.app };
    const debug_info = { ...HOST, build_number: 1, approximate_connection_time: 18_060 };
    say(socket, { type: 'hello', num_connections: open.length, debug_info, connection_info });
  }

  function remove(socket: WebSocket): void {
    const index = open.indexOf(socket);
    if (index < 0) return;
    open.splice(index, 1);
    onChange();
  }

  function hear(raw: string): void {
    const answer = readAnswer(raw);
    if (!answer) return;
    waiting.get(answer.id)?.(answer.payload);
    waiting.delete(answer.id);
  }

  return {
    get connections() {
      return open.length;
    },
    open() {
      const ticket = randomBytes(18).toString('base64url');
      tickets.add(ticket);
      const { port } = server.address() as { port: number };
      return `ws://127.0.0.1:${port}/link/?ticket=${ticket}&app_id=${BOT.app}`;
    },
    deliver({ kind, payload, retry }: Delivery) {
      const socket = open[turn++ % Math.max(open.length, 1)];
      if (!socket) return Promise.reject(new NotAcknowledged('dispatch_failed'));
      const envelope_id = randomUUID();
      const retries = { retry_attempt: retry?.attempt ?? 0, retry_reason: retry?.reason ?? '' };
      const envelope = {
        envelope_id,
        payload,
        type: kind,
        accepts_response_payload: kind !== 'events_api',
        ...(kind === 'events_api' ? retries : {}),
      };
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(envelope_id);
          reject(new NotAcknowledged('operation_timeout'));
        }, ackMs);
        waiting.set(envelope_id, (answered) => {
          clearTimeout(timer);
          resolve(answered);
        });
        say(socket, envelope);
      });
    },
    disconnect(reason) {
      for (const socket of [...open]) {
        say(socket, { type: 'disconnect', reason, debug_info: HOST });
        if (reason === 'warning') continue;
        remove(socket);
        socket.close();
      }
    },
    drop() {
      for (const socket of [...open]) socket.terminate();
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

const HOST = { host: 'applink-sandbox' };

const say = (socket: WebSocket, frame: unknown): void => socket.send(JSON.stringify(frame));

function readAnswer(raw: string): { id: string; payload: Record<string, unknown> } | null {
  try {
    const frame: unknown = JSON.parse(raw);
    if (!isObject(frame) || typeof frame['envelope_id'] !== 'string') return null;
    return { id: frame['envelope_id'], payload: isObject(frame['payload']) ? frame['payload'] : {} };
  } catch {
    return null;
  }
}
