import { all, type Check, flag, form, integer, list, may, needs, oneOf, rule, shape, text, url } from '../shape.ts';
import { confirm, id, linkOption, option, optionGroup, placeholder, plain, richOption } from './composition.ts';

/** Elements that a person can work with, and what each takes. https://docs.slack.dev/reference/block-kit/block-elements */

const base = { action_id: id, confirm, focus_on_load: may(flag) };
const several = { max_selected_items: may(integer(1, 1000)) };
const filter = may(
  shape({
    include: may(list(oneOf('im', 'mpim', 'private', 'public'), 4)),
    exclude_external_shared_channels: may(flag),
    exclude_bot_users: may(flag),
  }),
);
const conversations = {
  ...base,
  placeholder,
  filter,
  default_to_current_conversation: may(flag),
};
const ids = may(list(text(255), 1000));

const listsOnce = rule((given) =>
  (given['options'] === undefined) === (given['option_groups'] === undefined)
    ? 'must define either `options` or `option_groups`'
    : null,
);

/** What is chosen from the beginning has to be on the list, letter by letter. */
const initialIsListed = rule((given) => {
  const groups = (Array.isArray(given['option_groups']) ? given['option_groups'] : []) as { options?: unknown[] }[];
  const listed = [given['options'], ...groups.map(({ options }) => options)]
    .flatMap((options) => (Array.isArray(options) ? options : []))
    .map((one) => JSON.stringify(one));
  const initial = [given['initial_option'] ?? [], given['initial_options'] ?? []].flat();
  return initial.some((one) => !listed.includes(JSON.stringify(one)))
    ? 'initial options must match the options exactly'
    : null;
});

const staticMenu = {
  ...base,
  placeholder,
  options: may(list(option, 100)),
  option_groups: may(list(optionGroup, 100)),
};

export const button = shape({
  text: needs(plain(75)),
  action_id: id,
  url: may(url(3000)),
  value: may(text(2000)),
  style: may(oneOf('primary', 'danger')),
  confirm,
  accessibility_label: may(text(75)),
});

export const overflow = shape({ action_id: id, options: needs(list(linkOption, 5)), confirm });

/** Pickers and menus: they stand in actions, beside a section, and in inputs. */
export const choices: Record<string, Check> = {
  checkboxes: all(
    shape({ ...base, options: needs(list(richOption, 10)), initial_options: may(list(richOption, 10)) }),
    initialIsListed,
  ),
  radio_buttons: all(
    shape({ ...base, options: needs(list(richOption, 10)), initial_option: may(richOption) }),
    initialIsListed,
  ),
  datepicker: shape({
    ...base,
    placeholder,
    initial_date: may(form(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'must be in the format YYYY-MM-DD')),
  }),
  timepicker: shape({
    ...base,
    placeholder,
    initial_time: may(form(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be in the format HH:mm')),
    timezone: may(text(255)),
  }),
  datetimepicker: shape({ ...base, initial_date_time: may(integer(1_000_000_000, 9_999_999_999)) }),
  static_select: all(shape({ ...staticMenu, initial_option: may(option) }), listsOnce, initialIsListed),
  multi_static_select: all(
    shape({ ...staticMenu, ...several, initial_options: may(list(option, 100)) }),
    listsOnce,
    initialIsListed,
  ),
  users_select: shape({ ...base, placeholder, initial_user: may(text(255)) }),
  multi_users_select: shape({ ...base, ...several, placeholder, initial_users: ids }),
  conversations_select: shape({
    ...conversations,
    initial_conversation: may(text(255)),
    response_url_enabled: may(flag),
  }),
  multi_conversations_select: shape({ ...conversations, ...several, initial_conversations: ids }),
  channels_select: shape({ ...base, placeholder, initial_channel: may(text(255)), response_url_enabled: may(flag) }),
  multi_channels_select: shape({ ...base, ...several, placeholder, initial_channels: ids }),
};
