/** The words of a Slack message, without its markup and without a trace of who wrote it where. Pure. */
import { decoded } from '../../adapters/slack/draw/mrkdwn.ts';

/** A message's own address tells channel and workspace. */
const PERMALINK = /^https:\/\/[\w.-]+\.slack(-gov)?\.com\/archives\//;

// https://docs.slack.dev/messaging/formatting-message-text
const ENTITY = /<([^<>\n]+)>/g;
const MARKS =
  /(?<![\w*_~`])(?:\*(?=\S)([^*\n]*[^\s*])\*|~(?=\S)([^~\n]*[^\s~])~|_(?=\S)([^_\n]*[^\s_])_|`([^`\n]+)`)(?![\w*_~`])/g;

/** @param texts the message's own, then its attachments', as Slack gives them */
export function wordsOfMessage(texts: readonly string[]): string {
  const [own = '', ...others] = texts.map(wordsOf);
  return own === '' ? others.filter(Boolean).join('\n\n') : own;
}

function wordsOf(text: string): string {
  const bare = text
    .replace(/```\n?/g, '')
    .replace(ENTITY, (_, entity: string) => wordsOfEntity(entity))
    .replace(MARKS, unmarked)
    .replace(MARKS, unmarked) // bold and italic
    .replace(/^(?:&gt;|>) ?/gm, '');
  return decoded(bare)
    .replace(/[ \t]+$/gm, '')
    .replace(/(\S)[ \t]{2,}/g, '$1 ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const unmarked = (_: string, ...stretches: (string | undefined)[]): string => stretches.slice(0, 4).find(Boolean) ?? '';

/** People, groups, channels and calls go; a link is its words, or its address where it has none. */
function wordsOfEntity(entity: string): string {
  const bar = entity.indexOf('|');
  const [body, label] = bar < 0 ? [entity, ''] : [entity.slice(0, bar), entity.slice(bar + 1)];
  if (body.startsWith('!date^')) return label;
  if (/^[@#!]/.test(body) || PERMALINK.test(body)) return '';
  return label || body.replace(/^mailto:/, '');
}
