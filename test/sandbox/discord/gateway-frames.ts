import type { WebSocket } from 'ws';

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-opcodes */
export const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;
/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
export const CLOSE = {
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
  whispers: 1 << 12,
  content: 1 << 15,
} as const;
/** To be switched on in the developer portal first. */
export const PRIVILEGED = INTENT.members | INTENT.presences | INTENT.content;

export function send(socket: WebSocket, op: number, d: unknown): void {
  socket.send(JSON.stringify({ op, d, s: null, t: null }));
}

export function readFrame(raw: string): { op: number; d: Record<string, unknown> } | null {
  try {
    const frame = JSON.parse(raw) as { op?: unknown; d?: Record<string, unknown> | null };
    return typeof frame?.op === 'number' ? { op: frame.op, d: Object(frame.d) } : null;
  } catch {
    return null;
  }
}
