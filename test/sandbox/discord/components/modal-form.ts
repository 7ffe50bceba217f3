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
import { checkIds, kinds, TYPE } from './kinds.ts';
import { checkOptions, checkRange, menus } from './menus.ts';

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal */
const COMPONENTS_MAX = 5;
const TITLE_MAX = 45;
const LABEL_MAX = 45;
const VALUE_MAX = 4000;
const FILES_MAX = 10;

const id = needs(text(100, 1));

/** https://docs.discord.com/developers/components/reference#text-input */
const input = {
  custom_id: id,
  style: needs(oneOf(1, 2)),
  min_length: may(integer(0, VALUE_MAX)),
  max_length: may(integer(1, VALUE_MAX)),
  required: may(flag),
  value: may(text(VALUE_MAX)),
  placeholder: may(text(100)),
};

const textInput =
  (label: Record<string, ReturnType<typeof may>>): Check =>
  (value, path, errors) => {
    form({ ...input, ...label })(value, path, errors);
    if (!isObject(value)) return;
    const [min, max] = [Number(value['min_length'] ?? 0), Number(value['max_length'] ?? VALUE_MAX)];
    if (min > max) {
      errors.add([...path, 'min_length'], 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
    }
    const { length } = String(value['value'] ?? '');
    if (length > 0 && (length < min || length > max)) {
      errors.add([...path, 'value'], 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    }
  };

const noLabel: Check = (_value, path, errors) =>
  errors.add(path, 'BASE_TYPE_INVALID', 'Cannot be used in a label component');

const choice = form({
  value: needs(text(100, 1)),
  label: needs(text(100, 1)),
  description: may(text(100)),
  default: may(flag),
});
const group = (min: number, more: Parameters<typeof form>[0]): Check => {
  const check = form({ custom_id: id, required: may(flag), options: needs(list(choice, 10, min)), ...more });
  return (value, path, errors) => {
    check(value, path, errors);
    checkOptions(value, path, errors);
    checkRange(value, path, errors);
  };
};
const range = { min_values: may(integer(0, FILES_MAX)), max_values: may(integer(1, FILES_MAX)) };

/** What a modal asks for must be asked for: nothing is disabled, and what is required wants at least one. */
const asked =
  (check: Check): Check =>
  (value, path, errors) => {
    check(value, path, errors);
    if (!isObject(value)) return;
    if (value['disabled'] === true) {
      errors.add([...path, 'disabled'], 'BASE_TYPE_INVALID', 'Components in a modal cannot be disabled');
    }
    if (value['min_values'] === 0 && value['required'] !== false) {
      const message = 'int value should be greater than or equal to 1.';
      errors.add([...path, 'min_values'], 'NUMBER_TYPE_MIN', message);
    }
  };

/** https://docs.discord.com/developers/components/reference#label-label-child-components */
const labelled: Readonly<Record<number, Check>> = {
  ...Object.fromEntries(Object.entries(menus).map(([type, menu]) => [type, asked(menu)])),
  [TYPE.textInput]: textInput({ label: may(noLabel) }),
  [TYPE.fileUpload]: asked(
    form({ custom_id: id, required: may(flag), ...range, file_types: may(list(text(20, 1), 10)) }),
  ),
  [TYPE.radioGroup]: group(2, {}),
  [TYPE.checkboxGroup]: asked(group(1, range)),
  [TYPE.checkbox]: form({ custom_id: id, default: may(flag) }),
};

const label = form({
  label: needs(text(LABEL_MAX, 1)),
  description: may(text(100)),
  component: needs(kinds(labelled)),
});
/** As it was before there were labels; still taken. */
const row = form({
  components: needs(list(kinds({ [TYPE.textInput]: textInput({ label: needs(text(LABEL_MAX, 1)) }) }), 1, 1)),
});
const display = form({ content: needs(text(VALUE_MAX, 1)) });

const whole = form({
  custom_id: id,
  title: needs(text(TITLE_MAX, 1)),
  components: needs(
    list(kinds({ [TYPE.label]: label, [TYPE.row]: row, [TYPE.textDisplay]: display }), COMPONENTS_MAX, 1),
  ),
});

export function modal(value: unknown, path: Path, errors: FormErrors): void {
  whole(value, path, errors);
  if (isObject(value)) checkIds(value['components'], [...path, 'components'], errors);
}
