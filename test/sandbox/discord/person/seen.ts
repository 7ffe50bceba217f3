import { isObject } from '../form.ts';
import { BOT, type DiscordMessage, type Guild } from '../guild.ts';
import { isWhisper } from '../interactions/interaction.ts';
import { LOADING } from '../interactions/replies.ts';
import { personUser } from '../shown.ts';

export interface SeenButton {
  label: string;
  customId: string | null;
  url: string | null;
  /** 1 primary, 2 secondary, 3 success, 4 danger, 5 link. */
  style: number;
  disabled: boolean;
}

/** A message as a person has it before them. */
export interface SeenMessage {
  id: string;
  channel: string;
  /** Milliseconds since the epoch. */
  at: number;
  /** Whose it is, by name. */
  by: string;
  /** Who used which command, where it answers one. */
  used: { by: string; command: string } | null;
  /** Only they see it. */
  ephemeral: boolean;
  /** The bot is thinking. */
  loading: boolean;
  edited: boolean;
  /** Every word on it: content, embeds, labels. */
  words: string;
  buttons: readonly SeenButton[];
  /** As the bot sent it, with its edits. */
  payload: Readonly<Record<string, unknown>>;
}

export function seen(guild: Guild, message: DiscordMessage): SeenMessage {
  const { messageId, channel, payload, edited, postedAt, author, answers } = message;
  const nameOf = (id: string) => (id === BOT.id ? BOT.name : personUser(guild, id).global_name);
  return {
    id: messageId,
    channel,
    at: postedAt,
    by: nameOf(author),
    used: answers?.command ? { by: nameOf(answers.member), command: answers.command } : null,
    ephemeral: isWhisper(message),
    loading: (Number(payload['flags'] ?? 0) & LOADING) !== 0,
    edited,
    words: wordsOf(payload),
    buttons: componentsOf(payload)
      .filter(({ type }) => type === 2)
      .map(buttonOf),
    payload,
  };
}

const WORDS = ['content', 'title', 'name', 'description', 'text', 'label', 'placeholder', 'value'];

/** In the order in which they stand; nothing of addresses and ids. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join('\n');
  if (!isObject(value)) return '';
  const own = WORDS.map((name) => value[name]).filter((word) => typeof word === 'string' && word !== '');
  const parts = ['author', 'embeds', 'fields', 'footer', 'components', 'options'].map((name) => wordsOf(value[name]));
  return [...own, ...parts.filter(Boolean)].join('\n');
}

/** All that can be used, row by row. */
export function componentsOf({ components }: Readonly<Record<string, unknown>>): Record<string, unknown>[] {
  const rows = Array.isArray(components) ? components.filter(isObject) : [];
  return rows.flatMap((row) => (Array.isArray(row['components']) ? row['components'].filter(isObject) : []));
}

const buttonOf = (button: Record<string, unknown>): SeenButton => ({
  label: String(button['label'] ?? (isObject(button['emoji']) ? button['emoji']['name'] : '')),
  customId: typeof button['custom_id'] === 'string' ? button['custom_id'] : null,
  url: typeof button['url'] === 'string' ? button['url'] : null,
  style: Number(button['style'] ?? 2),
  disabled: button['disabled'] === true,
});
