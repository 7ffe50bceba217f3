import { anyText, id, plain } from './blocks/composition.ts';
import { button, choices, overflow } from './blocks/elements.ts';
import { inputBlock, richTextInput } from './blocks/inputs.ts';
import { richTextElements } from './blocks/rich-text.ts';
import { SlackRefusal } from './refusal.ts';
import { all, byType, type Check, flag, isObject, list, may, needs, rule, shape, text, url } from './shape.ts';

/** Where blocks stand: each surface takes its own kinds, and so many. */
export type Surface = 'message' | 'modal' | 'home';

const BLOCKS_MAX: Readonly<Record<Surface, number>> = { message: 50, modal: 100, home: 100 };

/** https://docs.slack.dev/reference/block-kit/block-elements/image-element */
const smallImage = shape({ image_url: needs(url(3000)), alt_text: needs(text(2000)) });

/** https://docs.slack.dev/reference/block-kit/blocks */
const everywhere: Record<string, Check> = {
  header: shape({ text: needs(plain(150)), block_id: id }),
  section: all(
    rule(({ text, fields }) =>
      text === undefined && fields === undefined ? 'must define either `text` or `fields`' : null,
    ),
    shape({
      text: may(anyText(3000)),
      fields: may(list(anyText(2000), 10)),
      accessory: may(byType({ button, overflow, image: smallImage, ...choices })),
      expand: may(flag),
      block_id: id,
    }),
  ),
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
  actions: shape({
    elements: needs(list(byType({ button, overflow, rich_text_input: richTextInput, ...choices }), 25)),
    block_id: id,
  }),
  divider: shape({ block_id: id }),
  image: shape({
    image_url: needs(url(3000)),
    alt_text: needs(text(2000)),
    title: may(plain(2000)),
    block_id: id,
  }),
  rich_text: shape({ elements: needs(richTextElements), block_id: id }),
};

const block: Readonly<Record<Surface, Check>> = {
  message: byType({
    ...everywhere,
    input: inputBlock('message'),
    markdown: shape({ text: needs(text(12_000)), block_id: id }),
  }),
  modal: byType({ ...everywhere, input: inputBlock('modal') }),
  home: byType({ ...everywhere, input: inputBlock('home') }),
};

/** A surface's blocks, each by itself and all together. */
export const blocksOn = (surface: Surface): Check =>
  all(list(block[surface], BLOCKS_MAX[surface], 0), (blocks, at, problems) => {
    if (Array.isArray(blocks)) checkTogether(blocks, at, problems);
  });

/** What is wrong with a message's blocks, in Slack's words; empty where nothing is. */
export function problemsOf(blocks: unknown): string[] {
  const problems: string[] = [];
  blocksOn('message')(blocks, '/blocks', problems);
  return problems;
}

/** Every element of a block that a person can work with. */
export function elementsOf(block: unknown): Record<string, unknown>[] {
  if (!isObject(block)) return [];
  const held = block['type'] === 'actions' && Array.isArray(block['elements']) ? block['elements'] : [];
  return [...held, block['accessory'], block['element']].filter(isObject).filter(({ type }) => type !== 'image');
}

/** `block_id` names a block on its surface, `action_id` an element within its block; one element may have the focus. */
function checkTogether(blocks: readonly unknown[], at: string, problems: string[]): void {
  const ids = new Set<unknown>();
  let focused = 0;
  blocks.forEach((given, index) => {
    if (!isObject(given)) return;
    const name = given['block_id'];
    if (name !== undefined && ids.has(name)) {
      problems.push(`duplicate block_id: ${String(name)} [json-pointer:${at}/${index}/block_id]`);
    }
    ids.add(name);
    const elements = elementsOf(given);
    focused += elements.filter((element) => element['focus_on_load'] === true).length;
    const actions = elements.flatMap((element) => element['action_id'] ?? []);
    if (new Set(actions).size < actions.length) {
      problems.push(`duplicate action_id [json-pointer:${at}/${index}/elements]`);
    }
  });
  if (focused > 1) problems.push(`only one element may have \`focus_on_load\` [json-pointer:${at}]`);
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
