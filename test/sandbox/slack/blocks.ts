import { SlackRefusal } from './refusal.ts';
import { richTextElements } from './rich-text.ts';
import { byType, type Check, flag, isObject, list, may, needs, oneOf, shape, text, url } from './shape.ts';

/** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
const plain = (max: number, min = 1): Check =>
  byType({ plain_text: shape({ text: needs(text(max, min)), emoji: may(flag) }) });

const anyText = (max: number): Check =>
  byType({
    plain_text: shape({ text: needs(text(max)), emoji: may(flag) }),
    mrkdwn: shape({ text: needs(text(max)), verbatim: may(flag) }),
  });

const id = may(text(255));

/** https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object */
const confirm = shape({
  title: needs(plain(100)),
  text: needs(anyText(300)),
  confirm: needs(plain(30)),
  deny: needs(plain(30)),
  style: may(oneOf('primary', 'danger')),
});

/** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
const button = shape({
  text: needs(plain(75)),
  action_id: id,
  url: may(url(3000)),
  value: may(text(2000)),
  style: may(oneOf('primary', 'danger')),
  confirm: may(confirm),
  accessibility_label: may(text(75)),
});

const option = shape({
  text: needs(anyText(75)),
  value: needs(text(150)),
  description: may(plain(75)),
  url: may(url(3000)),
});

/** https://docs.slack.dev/reference/block-kit/block-elements/overflow-menu-element */
const overflow = shape({ action_id: id, options: needs(list(option, 5)), confirm: may(confirm) });

/** https://docs.slack.dev/reference/block-kit/block-elements/image-element */
const smallImage = shape({ image_url: needs(url(3000)), alt_text: needs(text(2000)) });

/** https://docs.slack.dev/reference/block-kit/blocks */
const block = byType({
  header: shape({ text: needs(plain(150)), block_id: id }),
  section: (value, at, problems) => {
    const bare = isObject(value) && value['text'] === undefined && value['fields'] === undefined;
    if (bare) problems.push(`must define either \`text\` or \`fields\` [json-pointer:${at}]`);
    shape({
      text: may(anyText(3000)),
      fields: may(list(anyText(2000), 10)),
      accessory: may(byType({ button, overflow, image: smallImage })),
      expand: may(flag),
      block_id: id,
    })(value, at, problems);
  },
  context: shape({
    elements: needs(
      list(
        byType({
          image: smallImage,
          plain_text: shape({ text: needs(text(3000)), emoji: may(flag) }),
          mrkdwn: shape({ text: needs(text(3000)), verbatim: may(flag) }),
        }),
        10,
      ),
    ),
    block_id: id,
  }),
  actions: shape({ elements: needs(list(byType({ button, overflow }), 25)), block_id: id }),
  divider: shape({ block_id: id }),
  image: shape({
    image_url: needs(url(3000)),
    alt_text: needs(text(2000)),
    title: may(plain(2000)),
    block_id: id,
  }),
  rich_text: shape({ elements: needs(richTextElements), block_id: id }),
  markdown: shape({ text: needs(text(12_000)), block_id: id }),
});

const blockList = list(block, 50, 0);

/** What is wrong with a message's blocks, in Slack's words; empty where nothing is. */
export function problemsOf(blocks: unknown): string[] {
  const problems: string[] = [];
  blockList(blocks, '/blocks', problems);
  if (Array.isArray(blocks)) checkUnique(blocks, problems);
  return problems;
}

/** `block_id` names a block within its message, `action_id` an element within its block. */
function checkUnique(blocks: readonly unknown[], problems: string[]): void {
  const ids = new Set<unknown>();
  blocks.forEach((given, index) => {
    if (!isObject(given)) return;
    const name = given['block_id'];
    if (name !== undefined && ids.has(name)) {
      problems.push(`duplicate block_id: ${String(name)} [json-pointer:/blocks/${index}/block_id]`);
    }
    ids.add(name);
    const elements = Array.isArray(given['elements']) ? given['elements'] : [];
    const actions = elements.flatMap((element) => (isObject(element) ? (element['action_id'] ?? []) : []));
    if (new Set(actions).size < actions.length) {
      problems.push(`duplicate action_id [json-pointer:/blocks/${index}/elements]`);
    }
  });
}

/** @throws {SlackRefusal} invalid_blocks, with every problem. */
export function checkBlocks(blocks: unknown): void {
  const errors = problemsOf(blocks);
  if (errors.length === 0) return;
  throw new SlackRefusal('invalid_blocks', {
    errors,
    response_metadata: { messages: errors.map((problem) => `[ERROR] ${problem}`) },
  });
}
