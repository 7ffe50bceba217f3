import { byType, type Check, flag, list, may, needs, number, oneOf, shape, text, url } from '../shape.ts';

/** https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
const style = may(
  shape({
    bold: may(flag),
    italic: may(flag),
    strike: may(flag),
    underline: may(flag),
    code: may(flag),
    highlight: may(flag),
    client_highlight: may(flag),
    unlink: may(flag),
  }),
);

const LONG = 40_000;

const inline = byType({
  text: shape({ text: needs(text(LONG)), style }),
  link: shape({ url: needs(url(3000)), text: may(text(LONG, 0)), unsafe: may(flag), style }),
  emoji: shape({ name: needs(text(255)), unicode: may(text(255)), style }),
  user: shape({ user_id: needs(text(255)), style }),
  usergroup: shape({ usergroup_id: needs(text(255)), style }),
  channel: shape({ channel_id: needs(text(255)), style }),
  broadcast: shape({ range: needs(oneOf('here', 'channel', 'everyone')), style }),
  color: shape({ value: needs(text(255)) }),
  date: shape({
    timestamp: needs(number),
    format: needs(text(255)),
    url: may(url(3000)),
    fallback: may(text(LONG)),
    timezone: may(text(255)),
    style,
  }),
});

const inlines = needs(list(inline, 1000, 0));
const section = shape({ elements: inlines });

const element: Check = byType({
  rich_text_section: section,
  rich_text_quote: shape({ elements: inlines, border: may(number) }),
  rich_text_preformatted: shape({ elements: inlines, border: may(number), language: may(text(255)) }),
  rich_text_list: shape({
    elements: needs(list(byType({ rich_text_section: section }), 1000, 0)),
    style: needs(oneOf('bullet', 'ordered')),
    indent: may(number),
    offset: may(number),
    border: may(number),
  }),
});

export const richTextElements: Check = list(element, 1000, 1);
