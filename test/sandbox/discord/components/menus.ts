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
  snowflake,
  text,
} from '../form.ts';
import { emoji, TYPE } from './kinds.ts';

/** https://docs.discord.com/developers/components/reference#string-select */
const OPTIONS_MAX = 25;
const VALUES_MAX = 25;

const shared = {
  custom_id: needs(text(100, 1)),
  placeholder: may(text(150)),
  min_values: may(integer(0, VALUES_MAX)),
  max_values: may(integer(1, VALUES_MAX)),
  disabled: may(flag),
  required: may(flag),
};

const option = form({
  label: needs(text(100, 1)),
  value: needs(text(100, 1)),
  description: may(text(100)),
  emoji: may(emoji),
  default: may(flag),
});

const stringMenu: Check = (value, path, errors) => {
  form({ ...shared, options: needs(list(option, OPTIONS_MAX, 1)) })(value, path, errors);
  checkOptions(value, path, errors);
  checkRange(value, path, errors);
};

const filled: Check = (value, path, errors) => {
  const preset = form({ id: needs(snowflake), type: needs(oneOf('user', 'role', 'channel')) });
  form({ ...shared, default_values: may(list(preset, VALUES_MAX)), channel_types: may(list(integer(0, 16), 17)) })(
    value,
    path,
    errors,
  );
  checkRange(value, path, errors);
};

/** The menus that a message or a modal may hold, by their type. */
export const menus: Readonly<Record<number, Check>> = {
  [TYPE.stringMenu]: stringMenu,
  [TYPE.userMenu]: filled,
  [TYPE.roleMenu]: filled,
  [TYPE.mentionableMenu]: filled,
  [TYPE.channelMenu]: filled,
};

/** No two options of one value. */
export function checkOptions(value: unknown, path: Path, errors: FormErrors): void {
  const options = isObject(value) && Array.isArray(value['options']) ? value['options'] : [];
  const values = options.map((each) => (isObject(each) ? each['value'] : undefined));
  values.forEach((each, n) => {
    if (each === undefined || values.indexOf(each) === n) return;
    const message = 'The specified option value is already used';
    errors.add([...path, 'options', n], 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message);
  });
}

export function checkRange(value: unknown, path: Path, errors: FormErrors): void {
  if (!isObject(value)) return;
  const [min, max] = [Number(value['min_values'] ?? 1), Number(value['max_values'] ?? VALUES_MAX)];
  if (min <= max) return;
  errors.add([...path, 'min_values'], 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
}
