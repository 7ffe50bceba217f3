/**
 * A Slack and a Discord of our own on loopback, for tests, demo and benchmarks. They check what the real ones check, hold
 * what was committed, and fail on order in the ways that the real ones do. `startSlack` and `startDiscord` each return one
 * of these.
 */

/** What a platform can do to a request. */
export type FaultKind =
  | 'drop-after-commit' // the message stands, the connection is reset before the answer
  | 'drop-before-commit' // the connection is reset, nothing stands
  | '500-after-commit'
  | '500-before-commit'
  | 'rate-limited' // 429 with Retry-After: `retryAfter` seconds
  | 'rate-limited-without-header' // 429, no Retry-After, no JSON body
  | 'slow' // answers `delayMs` late, all else as usual; committed at once
  | 'late-commit' // answers 504 at once, commits after `delayMs`
  | 'truncated' // committed; the answer's body ends in the middle
  | 'html' // committed; answers 200 with an HTML page
  | 'hang' // committed; headers are sent, the body never ends
  | 'error'; // nothing stands; the platform's own refusal named by `code` (Slack `channel_not_found`, Discord 50013)

export interface FaultOrder {
  kind: FaultKind;
  /** Only for requests to this channel; default: any. */
  channel?: string;
  /**
   * Slack: method name (`chat.postMessage`), or `response_url`, `files.download`. Discord: method and path with `:id`, `:mid`, `:gid`, `:uid` for what it names
   * (`POST /channels/:id/messages`, `PATCH /channels/:id/messages/:mid`). Default: posting a message.
   */
  call?: string;
  /** How many requests it hits; default 1. */
  times?: number;
  retryAfter?: number;
  delayMs?: number;
  code?: string | number;
}

/** One entry of the append-only log: what was committed, in order. The oracle of every test. */
export interface Committed {
  seq: number;
  /** Milliseconds since the epoch. */
  at: number;
  kind: 'post' | 'update' | 'delete';
  channel: string;
  /** Slack `ts`, Discord snowflake. */
  messageId: string;
  /** The payload as it was sent (for `delete`: empty). */
  payload: Record<string, unknown>;
}

/** A message as its channel holds it now. */
export interface Standing {
  channel: string;
  messageId: string;
  postedAt: number;
  edited: boolean;
  payload: Record<string, unknown>;
}

/** A request as it came in, whatever became of it. Tokens are not kept. */
export interface Seen {
  at: number;
  call: string;
  channel: string | null;
  /** 0 until it was answered, and for good where the connection was reset. */
  status: number;
}

export interface Sandbox {
  /** For SLACK_API_URL / DISCORD_API_URL. */
  readonly apiUrl: string;
  /** The page that shows every channel as its users would see it. */
  readonly pageUrl: string;
  readonly token: string;
  readonly log: readonly Committed[];
  readonly seen: readonly Seen[];
  /** What stands now, oldest first. */
  standing(channel?: string): Standing[];
  fail(order: FaultOrder): void;
  /** Forgets messages, log, seen requests and faults; keeps channels and token. */
  reset(): void;
  close(): Promise<void>;
}
