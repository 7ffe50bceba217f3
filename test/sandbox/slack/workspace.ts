import { Book } from '../book.ts';
import { Changes } from '../changes.ts';
import { Files } from './people/files.ts';
import type { SlackGroup, SlackPerson } from './people/people.ts';
import { type RespondsTo, ResponseUrls } from './people/response-urls.ts';
import { Screens } from './people/screens.ts';
import { Triggers } from './people/triggers.ts';
import type { Direct, SlackChannel, SlackMessage, SlackTeam } from './team.ts';

const CHANNEL = { member: true, private: false, archived: false, shared: false, people: null };

/** One Slack workspace: who and what is in it. */
export class Workspace {
  readonly book = new Book<SlackMessage>();
  readonly team: SlackTeam;
  readonly token: string;
  /** For Socket Mode alone: `xapp-…`. */
  readonly appToken: string;
  readonly channels: readonly Required<SlackChannel>[];
  readonly directs: Direct[] = [];
  readonly people: ReadonlyMap<string, SlackPerson>;
  readonly groups: readonly SlackGroup[];
  readonly changes = new Changes();
  readonly screens = new Screens();
  readonly triggers = new Triggers(() => this.now());
  readonly responseUrls = new ResponseUrls(() => this.now());
  readonly files = new Files();
  readonly scopes: Set<string>;
  readonly pacing: boolean;
  /** `channel/ts` of every message that was replied to. */
  readonly threaded = new Set<string>();
  /** What was deleted while others stood beneath it, by `channel/ts`. */
  readonly tombstones = new Map<string, SlackMessage>();
  revoked = false;
  /** Where this workspace is reached: `http://127.0.0.1:1234`. */
  origin = '';
  /** How far this workspace's clock is ahead, for what runs out: triggers and response addresses. */
  aheadMs = 0;
  readonly #lastPost = new Map<string, number>();
  #lastTs = 0;

  constructor(given: {
    team: SlackTeam;
    token: string;
    appToken: string;
    channels: readonly SlackChannel[];
    people: readonly SlackPerson[];
    groups: readonly SlackGroup[];
    scopes: readonly string[];
    pacing: boolean;
  }) {
    this.team = given.team;
    this.token = given.token;
    this.appToken = given.appToken;
    this.channels = given.channels.map((channel) => ({ ...CHANNEL, ...channel }));
    this.people = new Map(given.people.map((person) => [person.id, person]));
    this.groups = given.groups;
    this.scopes = new Set(given.scopes);
    this.pacing = given.pacing;
  }

  now(): number {
    return Date.now() + this.aheadMs;
  }

  /** By id, or by name as `chat.postMessage` takes it; a direct conversation by its own id or the person's. */
  channel(named: string): Required<SlackChannel> | undefined {
    const name = named.replace(/^#/, '');
    const channel = this.channels.find((channel) => channel.id === named || channel.name === name);
    if (channel) return channel;
    const direct = this.directs.find(({ id }) => id === named) ?? (this.people.has(named) ? this.direct(named) : null);
    return direct
      ? { ...CHANNEL, id: direct.id, name: 'directmessage', private: true, people: [direct.user] }
      : undefined;
  }

  /** The app's direct conversation with somebody, opened where it was not. */
  direct(user: string): Direct {
    const open = this.directs.find((direct) => direct.user === user);
    if (open) return open;
    const direct = { id: `D${user.slice(1)}`, user };
    this.directs.push(direct);
    return direct;
  }

  /** Whether a person is in a channel, and so sees it. */
  isIn({ people, shared }: Required<SlackChannel>, user: string): boolean {
    const person = this.people.get(user);
    if (!person) return false;
    return people ? people.includes(user) : shared || person.team === undefined;
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

  /** A new `response_url`, whole. */
  responseUrl(kind: 'actions' | 'commands' | 'app', to: RespondsTo): string {
    return `${this.origin}${this.responseUrls.issue(kind, this.team.id, to)}`;
  }

  permalink(channel: string, ts: string): string {
    return `${this.team.url}archives/${channel}/p${ts.replace('.', '')}`;
  }

  clear(): void {
    this.book.clear();
    this.threaded.clear();
    this.tombstones.clear();
    this.#lastPost.clear();
    this.aheadMs = 0;
    this.directs.length = 0;
    this.screens.clear();
    this.triggers.clear();
    this.responseUrls.clear();
    this.files.clear();
    this.changes.tell();
  }
}
