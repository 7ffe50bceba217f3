import { TYPE } from '../components/kinds.ts';
import type { DiscordMessage, Guild } from '../guild.ts';
import { type Act, ANSWER, type Answer, KIND } from '../interactions/interaction.ts';
import type { DiscordMember } from '../members.ts';
import { type Answered, type Choice, type Offered, SHOWN } from './answered.ts';
import { Before } from './before.ts';
import { fillIn, findCommand, type Line, type Typed, typing, type Values } from './command-line.ts';
import { rawValue } from './modal-field.ts';
import { OpenModal, type SeenModal } from './open-modal.ts';
import { COMPONENT_NAMES, Resolved } from './resolved.ts';
import { type SeenMessage, seen } from './seen.ts';

/**
 * A person at their client: they use commands, press buttons and fill in modals, and see what is for their eyes. What their
 * client would not send throws an Error at once; where the bot does not answer in time, the promise rejects with what the
 * client shows then. The bot hears of it before the call returns, so two presses in a row are two presses.
 */
export class Person {
  readonly id: string;
  /** Where they are. */
  channel: string;
  /** What their client told them of what failed, oldest first. */
  readonly notices: string[] = [];
  /** The last of these, until they do something that succeeds. */
  failed: string | null = null;
  /** What they are typing, until they do something. */
  offered: Offered | null = null;
  readonly #guild: Guild;
  readonly #before: Before;
  #modal: OpenModal | null = null;

  constructor(guild: Guild, id: string) {
    if (!guild.members.has(id)) throw new Error(`there is no member ${id}`);
    this.#guild = guild;
    this.#before = new Before(guild, id);
    this.id = id;
    this.channel = guild.channels[0]!.id;
  }

  get name(): string {
    return this.#member.name;
  }

  /** They open another channel. */
  goTo(channel: string): this {
    if (!this.#guild.channel(channel)) throw new Error(`there is no channel ${channel}`);
    this.channel = channel;
    return this;
  }

  /** `command('breaking', 'push', {headline: '…'})` */
  async command(...line: Line): Promise<Answered> {
    const { typed, values } = this.#type(line);
    const resolved = new Resolved(this.#guild, this.channel);
    const options = typed.wrap(fillIn(typed, values, resolved));
    return this.#act(this.#use(KIND.command, typed, { options, ...resolved.told }));
  }

  /** What is offered for the last of the values, which they are typing. @returns what they can choose from */
  async autocomplete(...line: Line): Promise<readonly Choice[]> {
    const { typed, values } = this.#type(line);
    const { option, typed: words, given } = typing(typed, values);
    this.offered = { line: typed.line, option, typed: words, choices: [] };
    const { data } = await this.#begin(this.#use(KIND.autocomplete, typed, { options: typed.wrap(given) }));
    const choices = (data['choices'] as Choice[] | undefined) ?? [];
    this.offered = { ...this.offered, choices };
    return choices;
  }

  /** They press a button. @param button its label or its `custom_id` */
  async click(message: SeenMessage | string, button: string): Promise<Answered> {
    const { standing, component } = this.#before.component(message, button);
    if (component['type'] !== TYPE.button) throw new Error(`“${button}” is no button`);
    if (component['url'])
      throw new Error(`“${button}” leads to ${String(component['url'])}, and tells the bot nothing`);
    return this.#press(standing, { custom_id: component['custom_id'], component_type: TYPE.button });
  }

  /** They choose in a menu. @param values what is chosen: values or labels, or ids */
  async select(message: SeenMessage | string, menu: string, ...values: string[]): Promise<Answered> {
    const { standing, component } = this.#before.component(message, menu);
    if (component['type'] === TYPE.button) throw new Error(`“${menu}” is no menu`);
    const { min_values: min = 1, max_values: max = 1, type, custom_id } = component;
    if (values.length < Number(min) || values.length > Number(max)) throw new Error(`“${menu}” takes ${min} to ${max}`);
    const resolved = new Resolved(this.#guild, this.channel);
    const chosen = rawValue(component, values, resolved);
    const told = COMPONENT_NAMES[Number(type)] ? resolved.told : {};
    return this.#press(standing, { custom_id, component_type: type, ...chosen, ...told });
  }

  /** The modal before them. */
  modal(): SeenModal | null {
    return this.#modal?.seen ?? null;
  }

  /** @param values by `custom_id` or label: text, true or false, values, ids, files; the rest stays as it is */
  fill(values: Readonly<Record<string, unknown>>): this {
    this.#opened().fill(values);
    return this;
  }

  /** They send the modal off. It closes once the bot answers; until then, and where it never does, their words stay. */
  async submit(): Promise<Answered> {
    const modal = this.#opened();
    const data = modal.submission(new Resolved(this.#guild, modal.from.channel));
    const answered = await modal.send(() => this.#act({ kind: KIND.modal, member: this.#member, data, ...modal.from }));
    if (this.#modal === modal) this.#modal = null;
    return answered;
  }

  /** They close the modal without sending it. The bot hears nothing. */
  cancel(): void {
    this.#modal = null;
  }

  /** The messages that they alone see, in every channel, oldest first. */
  ephemerals(): SeenMessage[] {
    return this.#before.whispers().map((message) => seen(this.#guild, message));
  }

  /** All that they see in a channel, oldest first. @param channel default: where they are */
  messages(channel = this.channel): SeenMessage[] {
    return this.#before.messages(channel).map((message) => seen(this.#guild, message));
  }

  /** The newest message before them with these words, as soon as there is one. @throws after `timeoutMs` */
  sees(words: string | RegExp, timeoutMs = 5000): Promise<SeenMessage> {
    const has = ({ words: held }: SeenMessage) => (typeof words === 'string' ? held.includes(words) : words.test(held));
    const find = () => this.messages().findLast(has);
    return this.#guild.changes.until(
      find,
      () => {
        const before = this.messages().map(({ words }) => words);
        return `${String(words)} before ${this.name}, who sees:\n${before.join('\n---\n') || 'nothing'}`;
      },
      timeoutMs,
    );
  }

  get #member(): DiscordMember {
    return this.#guild.members.get(this.id)!;
  }

  #type(line: Line): { typed: Typed; values: Values } {
    const last = line.at(-1);
    const values = typeof last === 'object' ? last : {};
    const names = (line as readonly unknown[]).filter((part) => typeof part === 'string');
    return { typed: findCommand(this.#guild, this.#member, names), values };
  }

  #use(kind: Act['kind'], { command, line }: Typed, given: Record<string, unknown>): Act {
    const data = { id: command.id, name: command.name, type: 1, guild_id: this.#guild.id, ...given };
    return { kind, member: this.#member, channel: this.channel, data, message: null, command: line };
  }

  #press(message: DiscordMessage, data: Record<string, unknown>): Promise<Answered> {
    const { channel } = message;
    return this.#act({ kind: KIND.component, member: this.#member, channel, data, message, command: null });
  }

  #opened(): OpenModal {
    if (!this.#modal) throw new Error(`${this.name} has no modal before them`);
    return this.#modal;
  }

  async #act(act: Act): Promise<Answered> {
    this.offered = null;
    const { type, message, data } = await this.#begin(act);
    const { channel, command } = act;
    if (type === ANSWER.modal) this.#modal = new OpenModal(data, { channel, command, message: act.message });
    return {
      kind: SHOWN[type]!,
      message: message && seen(this.#guild, message),
      modal: type === ANSWER.modal ? this.modal() : null,
    };
  }

  async #begin(act: Act): Promise<Answer> {
    try {
      const answer = await this.#guild.interactions.begin(this.#guild.nextId(), act);
      this.failed = null;
      return answer;
    } catch (error) {
      this.failed = (error as Error).message;
      this.notices.push(this.failed);
      throw error;
    }
  }
}
