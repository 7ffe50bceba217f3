import type { DiscordMessage, Guild } from '../guild.ts';
import { componentsOf, type SeenMessage, seen } from './seen.ts';

/** The messages that a person has before them. */
export class Before {
  readonly #guild: Guild;
  readonly #id: string;

  constructor(guild: Guild, id: string) {
    this.#guild = guild;
    this.#id = id;
  }

  /** Those that they alone see, in every channel, oldest first. */
  whispers(): DiscordMessage[] {
    const { whispers, channels } = this.#guild;
    return channels.flatMap(({ id }) => whispers.in(id).filter(({ to }) => to === this.#id));
  }

  /** All of a channel, oldest first. */
  messages(channel: string): DiscordMessage[] {
    const own = this.whispers().filter((whisper) => whisper.channel === channel);
    return [...this.#guild.book.in(channel), ...own].sort((a, b) => a.postedAt - b.postedAt);
  }

  /** A button or a menu. @param named its label or its `custom_id` @throws where it is not there to be used */
  component(message: SeenMessage | string, named: string) {
    const id = typeof message === 'string' ? message : message.id;
    const all = this.#guild.channels.flatMap((channel) => this.messages(channel.id));
    const standing = all.find(({ messageId }) => messageId === id);
    if (!standing) throw new Error(`no message ${id} is before ${this.#guild.members.get(this.#id)?.name}`);
    const component = componentsOf(standing.payload).find(
      (each) => each['custom_id'] === named || each['label'] === named,
    );
    if (!component) throw new Error(`“${named}” is not on the message: ${seen(this.#guild, standing).words}`);
    if (component['disabled'] === true) throw new Error(`“${named}” is disabled`);
    return { standing, component };
  }
}
