import { INTENT } from './gateway-frames.ts';
import type { Guild } from './guild.ts';
import { memberOf } from './members.ts';
import { Person } from './person/person.ts';

/** What people do beside the bot, and what becomes of what they do. */
export interface People {
  /** A member at their client: always the same one for an id, until the sandbox is reset. */
  person(id: string): Person;
  /** What `look` finds, as soon as it finds anything: it looks at every change. @throws after five seconds */
  until<T>(look: () => T): Promise<Exclude<NonNullable<T>, false>>;
  /** From now on a member holds these roles and no others. */
  setRoles(id: string, roles: readonly string[]): void;
  /** The server's owner lets a role or a member use a command, whatever permissions it asks for. */
  allowCommand(name: string, id: string): void;
  /** The next interactions never reach the bot. @param count default 1 */
  loseInteractions(count?: number): void;
  /** The last interaction that reached the bot reaches it again. */
  repeatInteraction(): void;
  /** As if so much time had passed for the deadlines of interactions. */
  passTime(ms: number): void;
  /** A person writes in a channel. @param more what else the message holds, as a webhook's could @returns its id */
  say(channel: string, content: string, more?: object): string;
  /** A person with the right to do so deletes a message. */
  deleteAsPerson(channel: string, messageId: string): void;
  /** A moderator takes the embeds away: they are shown no more, to nobody. */
  suppressEmbeds(channel: string, messageId: string): void;
}

/** Somebody who is no member of ours. */
const STRANGER = '1400000000000000009';
const SUPPRESS_EMBEDS = 1 << 2;

/** @param announce tells the bot's sessions that have one of these intents */
export function peopleOf(
  guild: Guild,
  announce: (event: string, told: unknown, intents: number) => void,
): People & { forget(): void } {
  const { book, interactions } = guild;
  const people = new Map<string, Person>();
  return {
    person(id) {
      const person = people.get(id) ?? new Person(guild, id);
      people.set(id, person);
      return person;
    },
    until: (look) => guild.changes.until(look, () => look.toString()),
    setRoles(id, roles) {
      const before = guild.members.get(id);
      if (!before) throw new Error(`there is no member ${id}`);
      const member = { ...before, roles };
      guild.members.set(id, member);
      announce('GUILD_MEMBER_UPDATE', { ...memberOf(guild, member), guild_id: guild.id }, INTENT.members);
    },
    allowCommand(name, id) {
      const command = guild.commands?.find((each) => each.name === name);
      if (!command) throw new Error(`the bot has registered no command ${name}`);
      command.allowed.add(id);
    },
    loseInteractions: (count = 1) => interactions.lose(count),
    repeatInteraction: () => interactions.repeat(),
    passTime: (ms) => interactions.passTime(ms),
    say(channel, content, more = {}) {
      const messageId = guild.nextId();
      const message = { channel, messageId, postedAt: Date.now(), edited: false, payload: { content, ...more } };
      const unseen = { editedAt: null, published: false, nonce: null, parent: null, answers: null };
      book.post({ ...message, ...unseen, author: STRANGER });
      return messageId;
    },
    deleteAsPerson(channel, messageId) {
      const message = book.find(channel, messageId);
      if (message) book.remove(message);
    },
    suppressEmbeds(channel, messageId) {
      const message = book.find(channel, messageId);
      if (message) book.update(message, { ...message.payload, embeds: [], flags: SUPPRESS_EMBEDS }, {});
    },
    forget: () => people.clear(),
  };
}
