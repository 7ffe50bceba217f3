import {
  all,
  byType,
  type Check,
  flag,
  form,
  integer,
  list,
  may,
  needs,
  oneOf,
  rule,
  shape,
  text,
  url,
} from '../shape.ts';
import { id, placeholder, plain } from './composition.ts';
import { choices } from './elements.ts';
import { richTextElements } from './rich-text.ts';

/** Elements that are typed into, and the block that holds one. https://docs.slack.dev/reference/block-kit/blocks/input-block */

const typed = {
  action_id: id,
  placeholder,
  focus_on_load: may(flag),
  dispatch_action_config: may(
    shape({ trigger_actions_on: may(list(oneOf('on_enter_pressed', 'on_character_entered'), 2)) }),
  ),
};
/** https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
const TEXT_MAX = 3000;
const figure = form(/^-?\d+(\.\d+)?$/, 'must be a number');

const plainTextInput = all(
  shape({
    ...typed,
    initial_value: may(text(TEXT_MAX, 0)),
    multiline: may(flag),
    min_length: may(integer(0, TEXT_MAX)),
    max_length: may(integer(1, TEXT_MAX)),
  }),
  rule(({ min_length: min, max_length: max }) =>
    typeof min === 'number' && typeof max === 'number' && min > max ? '`min_length` is above `max_length`' : null,
  ),
  rule(({ initial_value: value, max_length: max }) =>
    typeof value === 'string' && typeof max === 'number' && value.length > max
      ? `\`initial_value\` must be less than ${max + 1} characters`
      : null,
  ),
);

const numberInput = all(
  shape({
    ...typed,
    is_decimal_allowed: needs(flag),
    initial_value: may(figure),
    min_value: may(figure),
    max_value: may(figure),
  }),
  rule(({ min_value: min, max_value: max }) =>
    min !== undefined && max !== undefined && Number(min) > Number(max) ? '`min_value` is above `max_value`' : null,
  ),
);

const richText = byType({ rich_text: shape({ elements: needs(richTextElements), block_id: id }) });

export const richTextInput = shape({ ...typed, initial_value: may(richText) });

const input: Record<string, Check> = {
  ...choices,
  plain_text_input: plainTextInput,
  number_input: numberInput,
  rich_text_input: richTextInput,
  email_text_input: shape({ ...typed, initial_value: may(form(/^\S+@\S+$/, 'must be an email address')) }),
  url_text_input: shape({ ...typed, initial_value: may(url(TEXT_MAX)) }),
};

/** Only a modal takes files. https://docs.slack.dev/reference/block-kit/block-elements/file-input-element */
const fileInput = shape({
  action_id: id,
  filetypes: may(list(text(255), 100)),
  max_files: may(integer(1, 10)),
});

export const inputBlock = (surface: 'message' | 'modal' | 'home'): Check =>
  shape({
    label: needs(plain(2000)),
    element: needs(byType(surface === 'modal' ? { ...input, file_input: fileInput } : input)),
    hint: may(plain(2000)),
    optional: may(flag),
    dispatch_action: may(flag),
    block_id: id,
  });
