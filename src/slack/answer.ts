/** What people are told, and how it reaches them. */
import type { KnownBlock } from '@slack/web-api';
import { escaped } from '../../adapters/slack/blocks.ts';
import { TEXT_LIMIT } from '../../adapters/slack/limits.ts';
import { clipEscaped } from '../../adapters/text.ts';
import type { Log } from '../../queue/log.ts';
import { ChangeError, isRedisAway, StoryError } from '../errors.ts';
import { modal, section } from './blocks.ts';
import { type At, codeOf, type Room, show } from './room.ts';

/** It was asked for, and its answer never came: it may have been taken. */
export class Unsure extends Error {
  override readonly name = 'Unsure';
}

/** @throws {Unsure} for all that is not told in plain words already */
export const orUnsure = <T>(asked: Promise<T>): Promise<T> =>
  asked.catch((error: unknown) => {
    throw isForPeople(error) ? error : new Unsure(String(error), { cause: error });
  });

const isForPeople = (error: unknown): error is Error => error instanceof ChangeError || error instanceof StoryError;

/** What went wrong, for whoever acted; what is not for them goes to the log. */
export function problemOf(error: unknown, log: Log): string {
  if (isForPeople(error)) return error.message;
  const words = String(error instanceof Unsure ? error.message : error);
  if (codeOf(error) === 'expired_trigger_id' || codeOf(error) === 'exchanged_trigger_id') return TOO_LATE;
  log.error({ error: words }, 'Slack: what somebody did failed');
  if (isSlacks(error))
    return `Slack did not do its part (${codeOf(error) ?? 'no answer'}); nothing was sent. Please do the same again.`;
  const isAway = isRedisAway(words);
  if (error instanceof Unsure)
    return `${isAway ? 'Redis does not answer' : 'Stop Press failed; its log says why'}: it is not sure whether this was taken. Try it again in a moment, for the same twice is done once; /breaking status shows what is out.`;
  if (isAway) return 'Redis does not answer; nothing was sent. Try again in a moment.';
  return 'Stop Press failed, and its log says why; nothing was sent. Try again, or use another way in.';
}

// https://docs.slack.dev/tools/node-slack-sdk/web-api#handle-errors
const isSlacks = (error: unknown): boolean => String((error as { code?: unknown }).code).startsWith('slack_');

const TOO_LATE =
  'Slack gives three seconds to open a window, and they were over: nothing was sent. Please do the same again.';

/** A message that only one person sees, in words that call nobody and hide no link. */
export const privately = (words: string, blocks: readonly KnownBlock[] = []) => ({
  response_type: 'ephemeral' as const,
  replace_original: false,
  text: clipEscaped(words, TEXT_LIMIT, escaped),
  blocks: [section(words), ...blocks],
  mrkdwn: false,
  unfurl_links: false,
  unfurl_media: false,
});

export interface Told {
  title: string;
  words: string;
  blocks?: readonly KnownBlock[];
  /** Nothing more is to be done: closing it closes what it stands upon. */
  isLast?: boolean;
}

/** A window that says something, and has nothing to fill in. */
export const saying = ({ title, words, blocks = [], isLast = false }: Told, named?: string) =>
  modal({
    callback: 'told',
    title,
    blocks: [section(words), ...blocks],
    close: isLast ? 'Close' : 'Back',
    isLast,
    named,
  });

/** Says it in a window; where that is closed by now, in a direct message, for an editor must not miss what became of it. */
export async function tellIn(room: Room, user: string, at: At, told: Told): Promise<void> {
  const stands = await show(room, at, saying(told)).catch(() => false);
  if (!stands) await tellDirectly(room, user, told);
}

/** A direct message of the app. */
export async function tellDirectly(
  { client }: Pick<Room, 'client'>,
  user: string,
  told: Pick<Told, 'words' | 'blocks'>,
) {
  // https://docs.slack.dev/reference/methods/conversations.open
  const opened: object = await client.apiCall('conversations.open', { users: user });
  const { id } = (opened as { channel: { id: string } }).channel;
  const { response_type: _, replace_original: __, ...message } = privately(told.words, told.blocks);
  await client.apiCall('chat.postMessage', { channel: id, ...message });
}
