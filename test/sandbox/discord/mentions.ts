import { isObject } from './form.ts';

const CODE = /```[\s\S]*?```|``[^`]+``|`[^`\n]+`/g;
const MENTION = /@(?:everyone|here)\b|<@!?\d+>|<@&\d+>/g;
const MASKED =
  /(?<!\\)\[([^[\]\n]*(?:\[[^[\]\n]*\][^[\]\n]*)*)\]\(\s*<?(https?:\/\/[^\s<>)]+)>?(?:\s+["'][^)]*["'])?\s*\)/gi;

export interface Link {
  url: string;
  text: string;
}

/**
 * Everyone that a message calls, each once, in Discord's syntax: `@everyone`, `@here`, `<@1>`, `<@&2>`. Only `content`
 * calls, never an embed; and of that, what `allowed_mentions` lets through.
 * https://docs.discord.com/developers/resources/message#allowed-mentions-object
 */
export function mentionsOf(payload: Readonly<Record<string, unknown>>): string[] {
  const content = String(payload['content'] ?? '').replace(CODE, ' ');
  const found = [...content.matchAll(MENTION)].map(([token]) => token.replace('<@!', '<@'));
  return [...new Set(found)].filter((token) => allows(payload['allowed_mentions'], token));
}

function allows(given: unknown, token: string): boolean {
  if (!isObject(given)) return true;
  const parse = Array.isArray(given['parse']) ? given['parse'] : [];
  if (!token.startsWith('<')) return parse.includes('everyone');
  const kind = token.startsWith('<@&') ? 'roles' : 'users';
  const named = Array.isArray(given[kind]) ? given[kind].map(String) : [];
  return parse.includes(kind) || named.includes(token.replace(/\D/g, ''));
}

/**
 * Links whose words hide their address, as Discord would draw them, in content and in the embeds' Markdown. A title with an
 * `url` of its own is a field and no link in the text.
 */
export function linksOf(payload: Readonly<Record<string, unknown>>): Link[] {
  const embeds = (Array.isArray(payload['embeds']) ? payload['embeds'] : []).filter(isObject);
  const texts = [
    payload['content'],
    ...embeds.flatMap(({ title, description, fields }) => [
      title,
      description,
      ...(Array.isArray(fields) ? fields.filter(isObject) : []).flatMap(({ name, value }) => [name, value]),
    ]),
  ];
  return texts.flatMap((text) =>
    typeof text === 'string'
      ? [...text.replace(CODE, ' ').matchAll(MASKED)].map((match) => ({ url: match[2]!, text: match[1]! }))
      : [],
  );
}
