/** The modals. Pure. https://docs.discord.com/developers/components/reference#label */
import {
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { clean, clip } from '../../adapters/text.ts';
import { PRIORITIES, type Priority } from '../alert/alert.ts';

export type Form = APIModalInteractionResponseCallbackData;

/** Of a text input. */
export const TEXT_LIMIT = 4_000;
/** Of a menu. */
export const OPTIONS_LIMIT = 25;
const OPTION_LIMIT = 100;
const TITLE_LIMIT = 45;

export const form = (id: string, title: string, ...components: APILabelComponent[]): Form => ({
  custom_id: id,
  title: clip(clean(title), TITLE_LIMIT),
  components,
});

export const label = (name: string, component: APIComponentInLabel, description?: string): APILabelComponent => ({
  type: ComponentType.Label,
  label: name,
  component,
  ...(description !== undefined && { description }),
});

interface Input {
  value?: string | null;
  description?: string;
  placeholder?: string;
  required?: boolean;
  long?: boolean;
  most?: number;
}

export function input(
  id: string,
  name: string,
  { value, description, placeholder, required = false, long = false, most = TEXT_LIMIT }: Input = {},
): APILabelComponent {
  const component: APIComponentInLabel = {
    type: ComponentType.TextInput,
    custom_id: id,
    style: long ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required,
    max_length: most,
    ...(value && { value }),
    ...(placeholder !== undefined && { placeholder }),
  };
  return label(name, component, description);
}

export interface Choice {
  label: string;
  value: string;
  description?: string | undefined;
  default?: boolean;
}

/** A choice as a menu or a group of boxes holds it: cut to what Discord takes. */
export const option = ({ label, value, description, default: on = false }: Choice) => ({
  label: clip(clean(label), OPTION_LIMIT) || value,
  value,
  default: on,
  ...(description && { description: clip(clean(description), OPTION_LIMIT) }),
});

export const radio = (id: string, name: string, choices: readonly Choice[], description?: string): APILabelComponent =>
  label(name, { type: ComponentType.RadioGroup, custom_id: id, options: choices.map(option) }, description);

/** Any number of them, none among them. */
export const boxes = (id: string, name: string, choices: readonly Choice[], description?: string): APILabelComponent =>
  label(
    name,
    {
      type: ComponentType.CheckboxGroup,
      custom_id: id,
      required: false,
      min_values: 0,
      max_values: choices.length,
      options: choices.map(option),
    },
    description,
  );

export const box = (id: string, name: string, description?: string): APILabelComponent =>
  label(name, { type: ComponentType.Checkbox, custom_id: id }, description);

export const upload = (id: string, name: string, description?: string): APILabelComponent =>
  label(name, { type: ComponentType.FileUpload, custom_id: id, required: false, max_values: 1 }, description);

/** What a menu or a command holds as a priority. */
export const priorityOf = (text: string | null | undefined): Priority | undefined =>
  PRIORITIES.find((each) => each === text);

export const priorityField = (now: Priority): APILabelComponent =>
  radio(
    'priority',
    'Priority',
    PRIORITIES.map((each) => ({ label: each.toUpperCase(), value: each, default: each === now })),
  );

export type Filled = ReturnType<typeof filled>;

/** What was typed or chosen; undefined where the form had no such field. */
export const filled = ({ fields }: ModalSubmitInteraction) => {
  const has = (id: string) => fields.fields.has(id);
  return {
    text: (id: string): string | undefined => (has(id) ? fields.getTextInputValue(id).trim() : undefined),
    choice: (id: string): string | undefined => (has(id) ? (fields.getRadioGroup(id) ?? undefined) : undefined),
    values: (id: string): readonly string[] | undefined => (has(id) ? fields.getStringSelectValues(id) : undefined),
    ticked: (id: string): readonly string[] | undefined => (has(id) ? fields.getCheckboxGroup(id) : undefined),
    isTicked: (id: string): boolean => has(id) && fields.getCheckbox(id),
    file: (id: string) => (has(id) ? fields.getUploadedFiles(id)?.first() : undefined),
  };
};
