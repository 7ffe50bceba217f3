import type { GivenFile } from '../attachments.ts';
import { TYPE } from '../components/kinds.ts';
import { isObject } from '../form.ts';
import { COMPONENT_NAMES, type Resolved } from './resolved.ts';

/** A component as it was sent. */
export type Raw = Record<string, unknown>;

export interface ModalField {
  customId: string;
  label: string;
  description: string | null;
  /** Its component's type: 4 text, 3 and 5 to 8 menus, 19 files, 21 to 23 boxes. */
  type: number;
  required: boolean;
  /** What stands in it now: text, whether it is ticked, or a list of values, ids or files. */
  value: string | boolean | readonly unknown[];
  /** What one can choose from. */
  options: readonly { label: string; value: string; description?: string }[];
  placeholder: string | null;
  /** Whether it has more than one line. */
  long: boolean;
  /** Why the client does not let it go; null where it does. */
  problem: string | null;
}

/** @param values what was filled in so far, by `custom_id` */
export function fieldOf(
  component: Raw,
  { label, description }: Pick<ModalField, 'label' | 'description'>,
  values: ReadonlyMap<string, unknown>,
): ModalField {
  const customId = String(component['custom_id']);
  const value = standsIn(component, values.get(customId));
  const type = Number(component['type']);
  return {
    customId,
    label,
    description,
    type,
    required: type !== TYPE.checkbox && component['required'] !== false,
    value,
    options: optionsOf(component) as unknown as ModalField['options'],
    placeholder: typeof component['placeholder'] === 'string' ? component['placeholder'] : null,
    long: component['style'] === 2,
    problem: problemOf(component, value),
  };
}

/** As the submission says it. @throws where a menu has no such choice */
export function rawValue(component: Raw, given: unknown, resolved: Resolved): Raw {
  const value = standsIn(component, given);
  if (typeof value === 'string' || typeof value === 'boolean') return { value };
  const kind = COMPONENT_NAMES[Number(component['type'])];
  if (kind) return { values: value.map((each) => resolved.name(kind, each)) };
  return component['type'] === TYPE.radioGroup ? { value: value[0] ?? null } : { values: value };
}

/** What stands in it: as filled in, else as the bot had it. */
function standsIn(component: Raw, given: unknown): ModalField['value'] {
  switch (component['type']) {
    case TYPE.textInput:
      return String(given ?? component['value'] ?? '');
    case TYPE.checkbox:
      return Boolean(given ?? component['default'] ?? false);
    case TYPE.stringMenu:
    case TYPE.radioGroup:
    case TYPE.checkboxGroup:
      return given === undefined ? preset(component) : listOf(given).map((each) => chosen(component, each));
    default: {
      const presets = Array.isArray(component['default_values']) ? component['default_values'] : [];
      return given === undefined ? presets.map(({ id }) => id) : listOf(given);
    }
  }
}

const listOf = (given: unknown): unknown[] => (Array.isArray(given) ? given : [given]);
const optionsOf = ({ options }: Raw): Raw[] => (Array.isArray(options) ? options.filter(isObject) : []);
const preset = (component: Raw) => optionsOf(component).flatMap((each) => (each['default'] ? [each['value']] : []));

function chosen(component: Raw, given: unknown): unknown {
  const option = optionsOf(component).find(({ value, label }) => value === given || label === given);
  if (!option) throw new Error(`${String(component['custom_id'])} offers no ${String(given)}`);
  return option['value'];
}

function problemOf(component: Raw, value: ModalField['value']): string | null {
  if (typeof value === 'boolean') return null;
  const [low, high] = typeof value === 'string' ? ['min_length', 'max_length'] : ['min_values', 'max_values'];
  const required = component['required'] !== false;
  if (value.length === 0) return required ? 'is required' : null;
  const several = component['type'] === TYPE.checkboxGroup ? optionsOf(component).length : 1;
  const min = Number(component[low!] ?? 0);
  const max = Number(component[high!] ?? (typeof value === 'string' ? 4000 : several));
  if (value.length < min) return `needs at least ${min}`;
  if (value.length > max) return `takes at most ${max}`;
  return component['type'] === TYPE.fileUpload ? wrongFile(component, value as readonly GivenFile[]) : null;
}

/** https://docs.discord.com/developers/reference#file-type-filtering; by a file's name alone. */
function wrongFile({ file_types: types }: Raw, files: readonly GivenFile[]): string | null {
  const endings = Array.isArray(types) ? types.filter((type) => String(type).startsWith('.')) : [];
  if (!Array.isArray(types) || endings.length < types.length) return null;
  const wrong = files.find(({ name }) => !endings.some((ending) => name.toLowerCase().endsWith(ending)));
  return wrong ? `takes no ${wrong.name}` : null;
}
