import { Book } from '../book.ts';
import type { Standing } from '../sandbox.ts';

/** All that the app's manifest asks for. https://docs.slack.dev/reference/scopes */
export const SCOPES = ['chat:write', 'commands', 'channels:read', 'groups:read', 'channels:history', 'groups:history'];

export interface SlackChannel {
  id: string;
  name: string;
  /** Whether the bot was invited; default true. */
  member?: boolean;
  private?: boolean;
  archived?: boolean;
}

export interface SlackTeam {
  id: string;
  name: string;
  /** Ends in a slash. Permalinks begin with it. */
  url: string;
}

export interface SlackMessage extends Standing {
  user: string;
  /** The parent's `ts` where it is a reply. */
  thread: string | null;
  /** `ts` of the last edit. */
  editedTs: string | null;
}

export const BOT = { user: 'U0STOPPRESS', id: 'B0STOPPRESS', app: 'A0STOPPRESS', name: 'stop-press' };

/** One Slack workspace: who and what is in it. */
export class Workspace {
  readonly book = new Book<SlackMessage>();
  readonly team: SlackTeam;
  readonly token: string;
  readonly channels: readonly Required<SlackChannel>[];
  readonly scopes: Set<string>;
  readonly pacing: boolean;
  /** `channel/ts` of every message that was replied to. */
  readonly threaded = new Set<string>();
  /** What was deleted while others stood beneath it, by `channel/ts`. */
  readonly tombstones = new Map<string, SlackMessage>();
  revoked = false;
  readonly #lastPost = new Map<string, number>();
  #lastTs = 0;

  constructor(given: {
    team: SlackTeam;
    token: string;
    channels: readonly SlackChannel[];
    scopes: readonly string[];
    pacing: boolean;
  }) {
    this.team = given.team;
    this.token = given.token;
    this.channels = given.channels.map((channel) => ({ member: true, private: false, archived: false, ...channel }));
    this.scopes = new Set(given.scopes);
    this.pacing = given.pacing;
  }

  /** By id, or by name as `chat.postMessage` takes it. */
  channel(named: string): Required<SlackChannel> | undefined {
    const name = named.replace(/^#/, '');
    return this.channels.find((channel) => channel.id === named || channel.name === name);
  }

  /** A `ts`: seconds and microseconds, never the same twice. */
  nextTs(): string {
    this.#lastTs = Math.max(this.#lastTs + 1, Date.now() * 1000);
    const micros = String(this.#lastTs);
    return `${micros.slice(0, -6)}.${micros.slice(-6)}`;
  }

  /** One message a second a channel. https://docs.slack.dev/apis/web-api/rate-limits/ */
  mayPost(channel: string): boolean {
    const now = Date.now();
    if (this.pacing && now - (this.#lastPost.get(channel) ?? 0) < 1000) return false;
    this.#lastPost.set(channel, now);
    return true;
  }

  /** Everything that the history shows of a channel, oldest first. */
  shown(channel: string): readonly SlackMessage[] {
    const buried = [...this.tombstones.values()].filter((message) => message.channel === channel);
    const held = this.book.in(channel);
    return buried.length === 0 ? held : [...held, ...buried].sort((a, b) => Number(a.messageId) - Number(b.messageId));
  }

  /** A message that was replied to leaves a tombstone: https://github.com/slack-edge/slack-edge/pull/10 */
  remove(message: SlackMessage): void {
    const name = `${message.channel}/${message.messageId}`;
    const replied = this.book.in(message.channel).some(({ thread }) => thread === message.messageId);
    this.book.remove(message);
    if (replied) this.tombstones.set(name, message);
  }

  permalink(channel: string, ts: string): string {
    return `${this.team.url}archives/${channel}/p${ts.replace('.', '')}`;
  }

  clear(): void {
    this.book.clear();
    this.threaded.clear();
    this.tombstones.clear();
    this.#lastPost.clear();
  }
}
