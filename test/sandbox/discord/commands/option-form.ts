import {
  type Check,
  type FormErrors,
  flag,
  form,
  integer,
  isObject,
  list,
  may,
  needs,
  oneOf,
  type Path,
  text,
} from '../form.ts';
import { OPTION } from './command.ts';

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure */
const OPTIONS_MAX = 25;
const CHOICES_MAX = 25;
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LENGTH_MAX = 6000;
const CHANNEL_TYPES = [0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16];

/** Of commands and options. */
export const nameOf: Check = (value, path, errors) => {
  if (typeof value !== 'string' || value.length < 1 || value.length > 32) return text(32, 1)(value, path, errors);
  if (!NAME.test(value)) {
    errors.add(path, 'STRING_TYPE_REGEX', 'String value did not match validation regex.');
  } else if (value !== value.toLowerCase()) {
    errors.add(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
};

const real: Check = (value, path, errors) => {
  if (typeof value !== 'number') errors.add(path, 'NUMBER_TYPE_COERCE', `Value "${String(value)}" is not float.`);
};
const whole = integer(-(2 ** 53) + 1, 2 ** 53 - 1);

const choicesOf = (value: Check) => may(list(form({ name: needs(text(100, 1)), value: needs(value) }), CHOICES_MAX));
const numeric = (value: Check) => ({
  choices: choicesOf(value),
  autocomplete: may(flag),
  min_value: may(value),
  max_value: may(value),
});

/** What each kind of option has beside its name, its description and whether it must be given. */
const KINDS: Readonly<Record<number, Parameters<typeof form>[0]>> = {
  [OPTION.string]: {
    choices: choicesOf(text(100, 1)),
    autocomplete: may(flag),
    min_length: may(integer(0, LENGTH_MAX)),
    max_length: may(integer(1, LENGTH_MAX)),
  },
  [OPTION.integer]: numeric(whole),
  [OPTION.number]: numeric(real),
  [OPTION.boolean]: {},
  [OPTION.user]: {},
  [OPTION.channel]: { channel_types: may(list(oneOf(...CHANNEL_TYPES), CHANNEL_TYPES.length)) },
  [OPTION.role]: {},
  [OPTION.mentionable]: {},
  [OPTION.attachment]: { file_types: may(list(text(20, 1), 10)) },
};
const named = { name: needs(nameOf), description: needs(text(100, 1)) };

const option =
  (depth: number): Check =>
  (value, path, errors) => {
    const type = isObject(value) ? Number(value['type']) : Number.NaN;
    if (type === OPTION.subcommand && depth > 0) {
      return form({ ...named, options: may(optionsAt(0)) })(value, path, errors);
    }
    if (type === OPTION.group && depth > 1) {
      return form({ ...named, options: needs(optionsAt(1, true)) })(value, path, errors);
    }
    const more = KINDS[type];
    if (!more) {
      const known = `${[...(depth > 1 ? [1, 2] : depth > 0 ? [1] : []), ...Object.keys(KINDS)].join(', ')}`;
      return errors.add([...path, 'type'], 'BASE_TYPE_CHOICES', `Value must be one of {${known}}.`);
    }
    form({ ...named, required: may(flag), ...more })(value, path, errors);
    checkChoices(value as Record<string, unknown>, path, errors);
  };

/** @param depth how many levels of subcommands may follow @param only whether nothing else may */
const optionsAt =
  (depth: number, only = false): Check =>
  (value, path, errors) => {
    list(option(depth), OPTIONS_MAX, only ? 1 : 0)(value, path, errors);
    if (!Array.isArray(value)) return;
    unique(value, path, errors, {
      key: ({ name }) => String(name),
      code: 'APPLICATION_COMMAND_OPTIONS_DUPLICATE_NAME',
      message: 'Option names must be unique',
    });
    checkOrder(value, path, errors, only);
  };

/** What a slash command may hold. */
export const options: Check = (value, path, errors) => optionsAt(2)(value, path, errors);

function checkChoices(
  { autocomplete, choices, min_length: min, max_length: max }: Record<string, unknown>,
  path: Path,
  errors: FormErrors,
): void {
  if (autocomplete === true && Array.isArray(choices) && choices.length > 0) {
    const message = 'Autocomplete cannot be enabled on an option with choices';
    errors.add([...path, 'autocomplete'], 'APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_CHOICES', message);
  }
  if (typeof min === 'number' && typeof max === 'number' && min > max) {
    errors.add([...path, 'min_length'], 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
  }
}

/** Subcommands stand alone, and what must be given stands first. */
function checkOrder(given: readonly unknown[], path: Path, errors: FormErrors, only: boolean): void {
  const subs = given.map((each) => isObject(each) && Number(each['type']) <= OPTION.group);
  if ((only || subs.includes(true)) && subs.includes(false)) {
    const message = 'Sub-command and sub-command group option types are mutually exclusive to all other types';
    errors.add(path, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message);
  }
  let optional = false;
  given.forEach((each, index) => {
    const required = isObject(each) && each['required'] === true;
    if (required && optional) {
      const message = 'Required options must be placed before non-required options';
      errors.add([...path, index], 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message);
    }
    optional ||= !required;
  });
}

interface Uniqueness {
  key: (given: Record<string, unknown>) => string;
  code: string;
  message: string;
}

export function unique(
  given: readonly unknown[],
  path: Path,
  errors: FormErrors,
  { key, code, message }: Uniqueness,
): void {
  const seen = new Set<string>();
  given.forEach((each, index) => {
    if (!isObject(each)) return;
    if (seen.has(key(each))) errors.add([...path, index], code, message);
    seen.add(key(each));
  });
}
