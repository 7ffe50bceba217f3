import { byType, type Check, flag, list, may, needs, oneOf, shape, text, url } from '../shape.ts';

/** The small parts that blocks and elements share. https://docs.slack.dev/reference/block-kit/composition-objects */

export const plain = (max: number, min = 1): Check =>
  byType({ plain_text: shape({ text: needs(text(max, min)), emoji: may(flag) }) });

export const anyText = (max: number): Check =>
  byType({
    plain_text: shape({ text: needs(text(max)), emoji: may(flag) }),
    mrkdwn: shape({ text: needs(text(max)), verbatim: may(flag) }),
  });

export const id = may(text(255));

/** https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object */
export const confirm = may(
  shape({
    title: needs(plain(100)),
    text: needs(anyText(300)),
    confirm: needs(plain(30)),
    deny: needs(plain(30)),
    style: may(oneOf('primary', 'danger')),
  }),
);

const optionFields = { value: needs(text(150)), description: may(plain(75)) };

/** Of a select menu: plain text only. https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
export const option = shape({ text: needs(plain(75)), ...optionFields });

/** Of checkboxes and radio buttons, which know mrkdwn. */
export const richOption = shape({
  text: needs(anyText(75)),
  value: needs(text(150)),
  description: may(anyText(75)),
});

/** Of an overflow menu, the only one that may hold an address. */
export const linkOption = shape({ text: needs(plain(75)), ...optionFields, url: may(url(3000)) });

/** https://docs.slack.dev/reference/block-kit/composition-objects/option-group-object */
export const optionGroup = shape({ label: needs(plain(75)), options: needs(list(option, 100)) });

export const placeholder = may(plain(150));
