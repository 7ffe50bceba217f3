import { Book } from '../book.ts';
import { Changes } from '../changes.ts';
import type { Standing } from '../sandbox.ts';
import type { Attachments } from './attachments.ts';
import type { Command } from './commands/command.ts';
import type { Interactions } from './interactions/interactions.ts';
import type { DiscordMember } from './members.ts';
import { ALL, bitsOf, has, type Permission } from './permissions.ts';

export interface DiscordChannel {
  id: string;
  name: string;
  /** 0 a text channel (default), 5 an announcement channel, 11 a thread. */
  type?: 0 | 5 | 11;
  /** What the bot may do there: a decimal string of bits, or names. Default: all that we ask for. */
  permissions?: string | readonly Permission[];
}

export interface DiscordRole {
  id: string;
  name: string;
  /** Whether anyone may mention it. */
  mentionable?: boolean;
  /** What it lets its members do beside what everybody may; default nothing. */
  permissions?: string | readonly Permission[];
}

export interface DiscordMessage extends Standing {
  author: string;
  editedAt: number | null;
  published: boolean;
  nonce: string | null;
  /** The message that it answers, where that stood when it was posted. */
  parent: string | null;
  /** The interaction that it answers. */
  answers: Answered | null;
}

/** https://docs.discord.com/developers/resources/message#message-interaction-metadata-object */
export interface Answered {
  id: string;
  /** 2 a command, 3 a component, 5 a modal. */
  type: number;
  member: string;
  /** `breaking push`, where a command was used. */
  command: string | null;
}

/** A message that one person alone sees. It is in no channel's history, and no log of the sandbox's. */
export interface Whisper extends DiscordMessage {
  to: string;
}

interface Channel extends Required<DiscordChannel> {
  bits: bigint;
}

export const BOT = { id: '1400000000000000001', application: '1400000000000000000', name: 'Stop Press' };
export const BOT_ROLE = '1400000000000000002';

const EPOCH = 1_420_070_400_000;

/** One Discord server: who and what is in it. */
export class Guild {
  readonly book = new Book<DiscordMessage>();
  readonly whispers = new Book<Whisper>();
  /** Of what stands, in whatever channel and for whomever. */
  readonly changes = new Changes();
  readonly members: Map<string, DiscordMember>;
  readonly interactions: Interactions;
  readonly attachments: Attachments;
  /** The bot's commands in this guild; null where it was let in without the scope `applications.commands`. */
  commands: readonly Command[] | null;
  readonly id: string;
  readonly name: string;
  readonly token: string;
  readonly channels: readonly Channel[];
  readonly roles: readonly Required<DiscordRole>[];
  readonly #publishedAnHour: number;
  readonly #nonceWindowMs: number;
  readonly #published = new Map<string, number[]>();
  readonly #nonces = new Map<string, { at: number; channel: string; messageId: string }>();
  #lastId = 0n;

  constructor(given: {
    guild: { id: string; name: string };
    token: string;
    channels: readonly DiscordChannel[];
    roles: readonly DiscordRole[];
    members: readonly DiscordMember[];
    commands: boolean;
    interactions: Interactions;
    attachments: Attachments;
    nonceWindowMs: number;
    publishedAnHour: number;
  }) {
    this.id = given.guild.id;
    this.name = given.guild.name;
    this.token = given.token;
    this.channels = given.channels.map((channel) => {
      const permissions = channel.permissions ?? ALL;
      return { ...channel, type: channel.type ?? 0, permissions, bits: bitsOf(permissions) };
    });
    this.roles = given.roles.map((role) => ({ mentionable: false, permissions: [], ...role }));
    this.members = new Map(given.members.map((member) => [member.id, member]));
    this.commands = given.commands ? [] : null;
    this.interactions = given.interactions;
    this.attachments = given.attachments;
    this.#publishedAnHour = given.publishedAnHour;
    this.#nonceWindowMs = given.nonceWindowMs;
  }

  channel(id: string): Channel | undefined {
    return this.channels.find((channel) => channel.id === id);
  }

  may(channel: Channel, permission: Permission): boolean {
    return has(channel.bits, permission);
  }

  /** https://docs.discord.com/developers/reference#snowflakes, never the same twice. */
  nextId(): string {
    const fresh = BigInt(Date.now() - EPOCH) << 22n;
    this.#lastId = fresh > this.#lastId ? fresh : this.#lastId + 1n;
    return String(this.#lastId);
  }

  /** The message that the bot made with this nonce within the last few minutes, in whatever channel. */
  nonce(nonce: string): { channel: string; messageId: string } | undefined {
    const made = this.#nonces.get(nonce);
    return made && Date.now() - made.at < this.#nonceWindowMs ? made : undefined;
  }

  keepNonce(nonce: string, { channel, messageId }: DiscordMessage): void {
    this.#nonces.set(nonce, { at: Date.now(), channel, messageId });
  }

  /** Counts one message that is published. @returns for how many seconds the channel takes no more */
  countPublished(channel: string): number {
    const recent = (this.#published.get(channel) ?? []).filter((at) => Date.now() - at < 3_600_000);
    if (recent.length >= this.#publishedAnHour) return 3_600 - (Date.now() - recent[0]!) / 1000;
    this.#published.set(channel, [...recent, Date.now()]);
    return 0;
  }

  clear(): void {
    this.book.clear();
    this.whispers.clear();
    this.interactions.clear();
    this.attachments.clear();
    this.#published.clear();
    this.#nonces.clear();
  }
}

/** Whether `a` is older than `b`: ids grow, but as numbers, not as words. */
export const older = (a: string, b: string): boolean => (a.length === b.length ? a < b : a.length < b.length);
