import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Book } from '../book.ts';
import type { Committed } from '../sandbox.ts';
import { CLOSE, INTENT, OP, PRIVILEGED, readFrame, send } from './gateway-frames.ts';
import { BOT, type DiscordMessage, type Guild } from './guild.ts';
import { wholeGuild } from './guild-shown.ts';
import { botMember } from './members.ts';
import { botUser, messageOf } from './shown.ts';

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
  /**
   * Tells every session of a commit to one of the guild's books: MESSAGE_CREATE, MESSAGE_UPDATE, MESSAGE_DELETE. What one
   * person alone sees counts as a direct message. https://docs.discord.com/developers/events/gateway-events#messages
   */
  tell(committed: Committed, book: Book<DiscordMessage>): void;
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
    tell({ kind, channel, messageId }, book) {
      const message = kind === 'delete' ? undefined : book.find(channel, messageId);
      const whole = message ? messageOf(guild, message) : { id: messageId, channel_id: channel };
      if (book !== guild.book) return announce(EVENTS[kind], whole, INTENT.whispers);
      announce(
        EVENTS[kind],
        { ...whole, guild_id: guild.id, ...(message ? { member: botMember() } : {}) },
        INTENT.messages,
      );
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
