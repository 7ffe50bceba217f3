import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Committed } from '../sandbox.ts';
import { BOT, type Guild } from './guild.ts';
import { wholeGuild } from './guild-shown.ts';
import { botMember } from './members.ts';
import { botUser, messageOf } from './shown.ts';

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-opcodes */
const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;
/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const CLOSE = {
  unknownOp: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  badToken: 4004,
  identifiedTwice: 4005,
  disallowedIntents: 4014,
} as const;
/** https://docs.discord.com/developers/events/gateway#list-of-intents */
export const INTENT = {
  guilds: 1 << 0,
  members: 1 << 1,
  presences: 1 << 8,
  messages: 1 << 9,
  content: 1 << 15,
} as const;
/** To be switched on in the developer portal first. */
const PRIVILEGED = INTENT.members | INTENT.presences | INTENT.content;

const HEARTBEAT_MS = 41_250;

/** What outlives a connection, so that it can be resumed. */
interface Session {
  id: string;
  intents: number;
  seq: number;
  /** Every dispatch, for whoever resumes. */
  sent: { seq: number; frame: string }[];
  socket: WebSocket | null;
}

export interface Gateway {
  /** Tells every session of a commit: MESSAGE_CREATE, MESSAGE_UPDATE, MESSAGE_DELETE. */
  tell(committed: Committed): void;
  /** Tells every session of an event. @param intents those of which a session needs one; default none */
  announce(event: string, told: unknown, intents?: number): void;
  /** Ends every connection with this close code; sessions can be resumed. */
  drop(code: number): void;
  close(): void;
}

/** Whom the gateway lets in. */
export interface Gate {
  authorized(token: string): boolean;
  /** Whether the privileged intents are switched on. */
  privileged: boolean;
}

/** The gateway, as far as a client needs it to log in, stay, and see messages. https://docs.discord.com/developers/events/gateway */
export function openGateway(server: Server, guild: Guild, gate: Gate): Gateway {
  const sockets = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  server.on('upgrade', (request, socket, head) => {
    if (!request.url?.startsWith('/gateway')) return socket.destroy();
    sockets.handleUpgrade(request, socket, head, (opened) => greet(opened));
  });

  function greet(socket: WebSocket): void {
    let session: Session | null = null;
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      if (session?.socket === socket) session.socket = null;
    });
    socket.on('message', (raw) => {
      const frame = readFrame(String(raw));
      if (!frame) return socket.close(CLOSE.decodeError, 'Error while decoding payload.');
      switch (frame.op) {
        case OP.heartbeat:
          return send(socket, OP.heartbeatAck, null);
        case OP.identify:
          if (session) return socket.close(CLOSE.identifiedTwice, 'Already authenticated.');
          session = identify(socket, frame.d);
          return;
        case OP.resume:
          session = resume(socket, frame.d) ?? session;
          return;
        default:
          if (!session) return socket.close(CLOSE.notAuthenticated, 'Not authenticated.');
          // Presence and voice updates and requests for members are none of our business, but no error.
          if (![3, 4, 8, 31].includes(frame.op)) socket.close(CLOSE.unknownOp, 'Unknown opcode.');
      }
    });
    send(socket, OP.hello, { heartbeat_interval: HEARTBEAT_MS });
  }

  function identify(socket: WebSocket, given: Readonly<Record<string, unknown>>): Session | null {
    if (!gate.authorized(String(given['token']))) {
      socket.close(CLOSE.badToken, 'Authentication failed.');
      return null;
    }
    const intents = Number(given['intents'] ?? 0);
    if (!gate.privileged && (intents & PRIVILEGED) !== 0) {
      socket.close(CLOSE.disallowedIntents, 'Disallowed intent(s).');
      return null;
    }
    const id = randomBytes(16).toString('hex');
    const session: Session = { id, intents, seq: 0, sent: [], socket };
    sessions.set(id, session);
    const { port } = server.address() as { port: number };
    dispatch(session, 'READY', {
      v: 10,
      user: { ...botUser(), verified: true, mfa_enabled: true, flags: 0 },
      guilds: [{ id: guild.id, unavailable: true }],
      session_id: id,
      resume_gateway_url: `ws://127.0.0.1:${port}/gateway`,
      shard: [0, 1],
      application: { id: BOT.application, flags: 0 },
    });
    if (session.intents & INTENT.guilds) dispatch(session, 'GUILD_CREATE', wholeGuild(guild));
    return session;
  }

  function resume(socket: WebSocket, given: Readonly<Record<string, unknown>>): Session | null {
    const session = sessions.get(String(given['session_id']));
    if (!session || !gate.authorized(String(given['token']))) {
      send(socket, OP.invalidSession, false);
      return null;
    }
    session.socket = socket;
    const missed = session.sent.filter(({ seq }) => seq > Number(given['seq']));
    for (const { frame } of missed) socket.send(frame);
    dispatch(session, 'RESUMED', {});
    return session;
  }

  function announce(event: string, told: unknown, intents = 0): void {
    for (const session of sessions.values()) {
      if (intents === 0 || session.intents & intents) dispatch(session, event, told);
    }
  }

  return {
    tell({ kind, channel, messageId }) {
      const message = kind === 'delete' ? undefined : guild.book.find(channel, messageId);
      const whole = message ? { ...messageOf(guild, message), guild_id: guild.id, member: botMember() } : undefined;
      const told = whole ?? { id: messageId, channel_id: channel, guild_id: guild.id };
      announce(EVENTS[kind], told, INTENT.messages);
    },
    announce,
    drop(code) {
      for (const socket of sockets.clients) socket.close(code);
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

const EVENTS = { post: 'MESSAGE_CREATE', update: 'MESSAGE_UPDATE', delete: 'MESSAGE_DELETE' } as const;

function dispatch(session: Session, event: string, told: unknown): void {
  session.seq += 1;
  const frame = JSON.stringify({ op: OP.dispatch, t: event, s: session.seq, d: told });
  session.sent.push({ seq: session.seq, frame });
  session.socket?.send(frame);
}

function send(socket: WebSocket, op: number, d: unknown): void {
  socket.send(JSON.stringify({ op, d, s: null, t: null }));
}

function readFrame(raw: string): { op: number; d: Record<string, unknown> } | null {
  try {
    const frame = JSON.parse(raw) as { op?: unknown; d?: Record<string, unknown> | null };
    return typeof frame?.op === 'number' ? { op: frame.op, d: Object(frame.d) } : null;
  } catch {
    return null;
  }
}
