import { TYPE } from '../components/kinds.ts';
import type { Act } from '../interactions/interaction.ts';
import { fieldOf, type ModalField, type Raw, rawValue } from './modal-field.ts';
import type { Resolved } from './resolved.ts';

/** A modal as a person has it before them. */
export interface SeenModal {
  title: string;
  customId: string;
  fields: readonly ModalField[];
  /** Text between the fields. */
  texts: readonly string[];
}

/** A modal that is open, with what was filled in so far. */
export class OpenModal {
  /** Where it came from: what its submission says of the message and the command. */
  readonly from: Pick<Act, 'message' | 'command' | 'channel'>;
  readonly #data: Raw;
  readonly #values = new Map<string, unknown>();
  #sending = false;

  constructor(data: Raw, from: OpenModal['from']) {
    this.#data = data;
    this.from = from;
  }

  get seen(): SeenModal {
    const fields = this.#components.flatMap((component) => this.#fieldsOf(component));
    const texts = this.#components
      .filter(({ type }) => type === TYPE.textDisplay)
      .map(({ content }) => String(content));
    return { title: String(this.#data['title']), customId: String(this.#data['custom_id']), fields, texts };
  }

  /** @param values by `custom_id` or by label; a missing one stays as it is @throws where there is no such field */
  fill(values: Readonly<Record<string, unknown>>): void {
    const { fields, title } = this.seen;
    for (const [name, value] of Object.entries(values)) {
      const field = fields.find(({ customId, label }) => customId === name || label === name);
      if (!field) throw new Error(`“${title}” has no field ${name}`);
      this.#values.set(field.customId, value);
    }
  }

  /** What the client sends. @throws where it would not let it go */
  submission(resolved: Resolved): Raw {
    const problems = this.seen.fields.flatMap(({ label, problem }) => (problem ? [`${label}: ${problem}`] : []));
    if (problems.length > 0) throw new Error(`the client does not submit it: ${problems.join('; ')}`);
    const given = (component: Raw): Raw => ({
      type: component['type'],
      id: component['id'],
      custom_id: component['custom_id'],
      ...rawValue(component, this.#values.get(String(component['custom_id'])), resolved),
    });
    const components = this.#components.map(({ type, id, component, components }) => {
      if (type === TYPE.label) return { type, id, component: given(component as Raw) };
      return type === TYPE.row ? { type, id, components: (components as Raw[]).map(given) } : { type, id };
    });
    return { custom_id: this.#data['custom_id'], components, ...resolved.told };
  }

  /** It can be sent off again only once the bot failed to answer. @throws where it is on its way */
  async send<T>(act: () => Promise<T>): Promise<T> {
    if (this.#sending) throw new Error(`“${this.seen.title}” is on its way`);
    this.#sending = true;
    try {
      return await act();
    } finally {
      this.#sending = false;
    }
  }

  get #components(): Raw[] {
    return this.#data['components'] as Raw[];
  }

  #fieldsOf({ type, label, description, component, components }: Raw): ModalField[] {
    const named = (inner: Raw, name: unknown, more: unknown) =>
      fieldOf(inner, { label: String(name), description: more === undefined ? null : String(more) }, this.#values);
    if (type === TYPE.label) return [named(component as Raw, label, description)];
    return type === TYPE.row ? (components as Raw[]).map((each) => named(each, each['label'], undefined)) : [];
  }
}
