import { OPTION } from '../commands/command.ts';
import { type Check, form, isObject, list, needs, text } from '../form.ts';
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
  const numeric = focused((data['options'] as Given[] | undefined) ?? [])?.type !== OPTION.string;
  const value: Check = (given, path, errors) => {
    if (!numeric) return text(100, 1)(given, path, errors);
    if (typeof given !== 'number') {
      errors.add(path, 'NUMBER_TYPE_COERCE', `Value "${String(given)}" is not a number.`);
    }
  };
  const textual: Check = (given, path, errors) => {
    if (isObject(given) && !numeric && typeof given['value'] !== 'string') {
      errors.add(
        [...path, 'value'],
        'BASE_TYPE_BAD_TYPE',
        `Could not interpret "${String(given['value'])}" as string.`,
      );
    } else form({ name: needs(text(100, 1)), value: needs(value) })(given, path, errors);
  };
  return list(textual, CHOICES_MAX);
}

function focused(options: readonly Given[]): Given | undefined {
  return (
    options.find((option) => option.focused) ?? options.map((option) => focused(option.options ?? [])).find(Boolean)
  );
}
