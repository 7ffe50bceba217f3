import { isObject } from './shape.ts';

/** What in mrkdwn calls somebody, as Slack's canonical token: `<!channel>`, `<@U0123>`, `<!subteam^S0123>`. */
const ENTITY = /<(?:(!(?:channel|here|everyone)|@[UW][A-Z0-9]+|!subteam\^S[A-Z0-9]+))(?:\|[^<>]*)?>/g;
/** With `parse: full` or `link_names`, words alone call. https://docs.slack.dev/reference/methods/chat.postMessage */
const WORD = /(?<![\w@.])@(channel|here|everyone)\b/g;
const MASKED = /<([a-z][a-z0-9+.-]*:[^|<>]*)\|([^<>]*)>/gi;
const MASKED_MARKDOWN = /\[([^\]]+)\]\(([^()\s]+)\)/g;

export interface Link {
  url: string;
  text: string;
}

interface Written {
  mrkdwn: string[];
  markdown: string[];
  /** The elements of rich text that are no plain text. */
  elements: Record<string, unknown>[];
}

/** Everyone that a message calls, each once, in Slack's syntax. `text` calls only where no blocks replace it. */
export function mentionsOf(payload: Readonly<Record<string, unknown>>): string[] {
  const { mrkdwn, markdown, elements } = written(payload);
  const words = payload['parse'] === 'full' || payload['link_names'] === true;
  const found = [...mrkdwn, ...markdown].flatMap((text) => [
    ...[...text.matchAll(ENTITY)].map((match) => `<${match[1]}>`),
    ...(words ? [...text.matchAll(WORD)].map((match) => `<!${match[1]}>`) : []),
  ]);
  return [...new Set([...found, ...elements.flatMap(mentionOf)])];
}

/** Links whose words hide their address. A bare `<https://…>` hides nothing, and a button is no link in the text. */
export function linksOf(payload: Readonly<Record<string, unknown>>): Link[] {
  const { mrkdwn, markdown, elements } = written(payload);
  return [
    ...mrkdwn.flatMap((text) => [...text.matchAll(MASKED)].map((match) => ({ url: match[1]!, text: match[2]! }))),
    ...markdown.flatMap((text) =>
      [...text.matchAll(MASKED_MARKDOWN)].map((match) => ({ url: match[2]!, text: match[1]! })),
    ),
    ...elements
      .filter(({ type, text, url }) => type === 'link' && text !== undefined && text !== url)
      .map(({ url, text }) => ({ url: String(url), text: String(text) })),
  ];
}

function mentionOf(element: Record<string, unknown>): string[] {
  switch (element['type']) {
    case 'broadcast':
      return [`<!${String(element['range'])}>`];
    case 'user':
      return [`<@${String(element['user_id'])}>`];
    case 'usergroup':
      return [`<!subteam^${String(element['usergroup_id'])}>`];
    default:
      return [];
  }
}

function written(payload: Readonly<Record<string, unknown>>): Written {
  const found: Written = { mrkdwn: [], markdown: [], elements: [] };
  const blocks = Array.isArray(payload['blocks']) ? payload['blocks'] : [];
  if (blocks.length === 0 && typeof payload['text'] === 'string') {
    found.mrkdwn.push(payload['text']);
  }
  collect(blocks, found);
  for (const attachment of Array.isArray(payload['attachments']) ? payload['attachments'] : []) {
    if (!isObject(attachment)) continue;
    for (const part of ['pretext', 'text']) {
      if (typeof attachment[part] === 'string') found.mrkdwn.push(attachment[part]);
    }
    collect(attachment['blocks'], found);
  }
  return found;
}

/** Walks whatever a block holds: text objects lie at many depths. */
function collect(value: unknown, found: Written): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
    return;
  }
  if (!isObject(value)) return;
  if (value['type'] === 'mrkdwn' && typeof value['text'] === 'string') found.mrkdwn.push(value['text']);
  if (value['type'] === 'markdown' && typeof value['text'] === 'string') found.markdown.push(value['text']);
  if (['broadcast', 'user', 'usergroup', 'link'].includes(String(value['type']))) found.elements.push(value);
  for (const part of Object.values(value)) collect(part, found);
}
