import { OPTION } from '../commands/command.ts';
import { type Check, form, list, needs, text } from '../form.ts';
import type { Interaction } from './interaction.ts';

const CHOICES_MAX = 25;

interface Given {
  type: number;
  focused?: boolean;
  options?: readonly Given[];
}

/**
 * What may be offered for the option that is being typed: at most 25, their values of the option's own type.
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-autocomplete
 */
export function choicesFor({ data }: Interaction): Check {
  const option = focused((data['options'] as Given[] | undefined) ?? []);
  const value = option?.type === OPTION.string ? words : number;
  return list(form({ name: needs(text(100, 1)), value: needs(value) }), CHOICES_MAX);
}

const words: Check = (given, path, errors) => {
  if (typeof given === 'string') return text(100, 1)(given, path, errors);
  errors.add(path, 'BASE_TYPE_BAD_TYPE', `Could not interpret "${String(given)}" as string.`);
};

const number: Check = (given, path, errors) => {
  if (typeof given !== 'number') errors.add(path, 'NUMBER_TYPE_COERCE', `Value "${String(given)}" is not a number.`);
};

function focused(options: readonly Given[]): Given | undefined {
  return (
    options.find((option) => option.focused) ?? options.map((option) => focused(option.options ?? [])).find(Boolean)
  );
}
