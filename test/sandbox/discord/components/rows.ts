import { type Check, flag, form, isObject, list, may, needs, oneOf, text, url } from '../form.ts';
import { checkIds, emoji, kinds, TYPE } from './kinds.ts';
import { menus } from './menus.ts';

/** https://docs.discord.com/developers/components/reference */
const ROWS_MAX = 5;
const BUTTONS_MAX = 5;
const LINK = 5;

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

/** A row holds buttons, or one menu alone. */
const row: Check = (value, path, errors) => {
  form({ components: needs(list(kinds({ [TYPE.button]: button, ...menus }), BUTTONS_MAX, 1)) })(value, path, errors);
  const held = isObject(value) && Array.isArray(value['components']) ? value['components'] : [];
  const menu = held.findIndex((component) => isObject(component) && component['type'] !== TYPE.button);
  if (menu < 0 || held.length === 1) return;
  const message = 'The specified component exceeds the maximum width';
  errors.add([...path, 'components', menu], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message);
};
const rows = list(kinds({ [TYPE.row]: row }), ROWS_MAX);

/** What a message may hold without the flag for components of the second version. */
export const components: Check = (value, path, errors) => {
  rows(value, path, errors);
  checkIds(value, path, errors);
};
