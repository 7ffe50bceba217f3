import { isObject } from '../shape.ts';
import { HOLDS, isEmpty, type Value } from '../views/values.ts';
import type { Workspace } from '../workspace.ts';
import { fileOf } from './files.ts';

/** What a test gives an input: words, an option's value or label, several of them, seconds, files; null empties it. */
export type Given = string | number | null | readonly string[] | readonly Upload[];

export interface Upload {
  name: string;
  content: string | Buffer;
}

type Fields = Readonly<Record<string, unknown>>;

/** What an element holds once a person gave it this. @throws where nobody could give that by hand. */
export function valueFor(workspace: Workspace, user: string, element: Fields, given: Given): Value {
  const type = String(element['type']);
  const holds = HOLDS[type];
  if (!holds) throw new Error(`a ${type} holds nothing that could be filled in`);
  const { field } = holds;
  if (given === null) return { type, [field]: holds.empty };
  const named = [given].flat().filter((one): one is string => typeof one === 'string');
  switch (field) {
    case 'selected_option':
      return { type, [field]: optionFor(element, String(given)) };
    case 'selected_options':
      return {
        type,
        [field]: atMost(
          element,
          named.map((name) => optionFor(element, name)),
        ),
      };
    case 'selected_users':
    case 'selected_channels':
    case 'selected_conversations':
      for (const name of named) known(workspace, field, name);
      return { type, [field]: atMost(element, named) };
    case 'selected_user':
    case 'selected_channel':
    case 'selected_conversation':
      known(workspace, field, String(given));
      return { type, [field]: given };
    case 'files':
      return { type, [field]: filesFor(workspace, user, element, given as readonly Upload[]) };
    case 'rich_text_value': {
      const section = { type: 'rich_text_section', elements: [{ type: 'text', text: String(given) }] };
      return { type, [field]: { type: 'rich_text', elements: [section] } };
    }
    case 'selected_date_time':
      return { type, [field]: Number(given) };
    default:
      return { type, [field]: String(given) };
  }
}

/** Every option of a menu, in its groups or without. */
export function optionsOf(element: Fields): Record<string, unknown>[] {
  const groups = (element['option_groups'] ?? []) as { options: Record<string, unknown>[] }[];
  return [...((element['options'] ?? []) as Record<string, unknown>[]), ...groups.flatMap(({ options }) => options)];
}

/** An option by its value or its label. */
export function optionFor(element: Fields, named: string): Record<string, unknown> {
  const options = optionsOf(element);
  const found = options.find((option) => option['value'] === named || labelOf(option['text']) === named);
  if (found) return found;
  const offered = options.map((option) => `${String(option['value'])} (${labelOf(option['text'])})`).join(', ');
  throw new Error(`nothing called ${named} to choose, only: ${offered}`);
}

export const labelOf = (text: unknown): string => (isObject(text) ? String(text['text'] ?? '') : '');

function atMost<T>(element: Fields, chosen: readonly T[]): readonly T[] {
  const max = element['max_selected_items'];
  if (typeof max === 'number' && chosen.length > max) throw new Error(`at most ${max} can be chosen`);
  return chosen;
}

function known(workspace: Workspace, field: string, name: string): void {
  const found = field.startsWith('selected_user') ? workspace.people.has(name) : workspace.channel(name);
  if (!found) throw new Error(`nothing called ${name} to choose`);
}

function filesFor(workspace: Workspace, user: string, element: Fields, given: readonly Upload[]): unknown[] {
  const max = Number(element['max_files'] ?? 10);
  if (given.length > max) throw new Error(`at most ${max} files can be given`);
  const taken = element['filetypes'] as string[] | undefined;
  return given.map(({ name, content }) => {
    const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
    if (taken && !taken.includes(ending)) throw new Error(`no ${ending} can be given here, only: ${taken.join(', ')}`);
    return fileOf(workspace, workspace.files.add(user, name, content));
  });
}

/** What the client itself says against an input before anything is sent; null where it says nothing. */
export function complaintOf(block: Fields, value: Value): string | null {
  const element = block['element'] as Fields;
  if (isEmpty(value)) return block['optional'] === true ? null : 'Please complete this required field.';
  const held = value['value'];
  if (typeof held !== 'string') return null;
  if (value.type === 'plain_text_input') {
    const { min_length: min, max_length: max } = element as { min_length?: number; max_length?: number };
    if (min !== undefined && held.length < min) return `Must be at least ${min} characters.`;
    if (max !== undefined && held.length > max) return `Must be at most ${max} characters.`;
    return held.length > TYPED_MAX ? `Must be at most ${TYPED_MAX} characters.` : null;
  }
  if (value.type === 'number_input') return numberComplaint(element, held);
  if (value.type === 'email_text_input') return /^\S+@\S+\.\S+$/.test(held) ? null : 'Please enter a valid email.';
  return URL.canParse(held) ? null : 'Please enter a valid URL.';
}

/** https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
const TYPED_MAX = 3000;

function numberComplaint(element: Fields, held: string): string | null {
  if (!/^-?\d+(\.\d+)?$/.test(held)) return 'Please enter a number.';
  if (element['is_decimal_allowed'] !== true && held.includes('.')) return 'Please enter a whole number.';
  const [min, max] = [element['min_value'], element['max_value']];
  if (min !== undefined && Number(held) < Number(min)) return `Must be at least ${String(min)}.`;
  if (max !== undefined && Number(held) > Number(max)) return `Must be at most ${String(max)}.`;
  return null;
}
