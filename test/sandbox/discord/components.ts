import {
  type Check,
  type FormErrors,
  flag,
  form,
  isObject,
  list,
  may,
  needs,
  oneOf,
  type Path,
  text,
  url,
} from './form.ts';

/** https://docs.discord.com/developers/components/reference */
const ROWS_MAX = 5;
const BUTTONS_MAX = 5;
const LINK = 5;
const ACTION_ROW = 1;
const BUTTON = 2;

const emoji = form({ id: may(text(20)), name: may(text(100)), animated: may(flag) });

/** https://docs.discord.com/developers/components/reference#button */
const button: Check = (value, path, errors) => {
  form({
    style: needs(oneOf(1, 2, 3, 4, LINK)),
    label: may(text(80)),
    emoji: may(emoji),
    custom_id: may(text(100, 1)),
    url: may(url(512)),
    disabled: may(flag),
  })(value, path, errors);
  if (!isObject(value)) return;
  const { style, url: address, custom_id: id, label, emoji: icon } = value;
  if (style === LINK) {
    if (!address) errors.add([...path, 'url'], 'BASE_TYPE_REQUIRED', 'A url is required');
    if (id) errors.add(path, 'BUTTON_COMPONENT_CUSTOM_ID_URL', 'A custom id and url cannot both be specified');
  } else {
    if (address) errors.add(path, 'BUTTON_COMPONENT_CUSTOM_ID_URL', 'A custom id and url cannot both be specified');
    if (!id) errors.add([...path, 'custom_id'], 'BASE_TYPE_REQUIRED', 'A custom id is required');
  }
  if (!label && !icon) errors.add(path, 'BUTTON_COMPONENT_LABEL_OR_EMOJI', 'A button must have a label or an emoji');
};

const typed =
  (type: number, check: Check): Check =>
  (value, path, errors) => {
    if (isObject(value) && value['type'] === type) return check(value, path, errors);
    errors.add([...path, 'type'], 'BASE_TYPE_CHOICES', `Value must be one of {${type}}.`);
  };

const row = form({ components: needs(list(typed(BUTTON, button), BUTTONS_MAX, 1)) });
const rows = list(typed(ACTION_ROW, row), ROWS_MAX);

export const components: Check = (value, path, errors) => {
  rows(value, path, errors);
  if (Array.isArray(value)) checkUnique(value, path, errors);
};

function checkUnique(given: readonly unknown[], path: Path, errors: FormErrors): void {
  const ids = new Set<unknown>();
  given.forEach((row, r) => {
    const held = isObject(row) && Array.isArray(row['components']) ? row['components'] : [];
    held.forEach((component, c) => {
      const id = isObject(component) ? component['custom_id'] : undefined;
      if (id !== undefined && ids.has(id)) {
        const at = [...path, r, 'components', c, 'custom_id'];
        errors.add(at, 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
      }
      ids.add(id);
    });
  });
}
