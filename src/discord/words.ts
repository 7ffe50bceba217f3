/** What the desk says on Discord. Words from outside are disarmed; markup is ours alone. Pure. */
import { disarm } from '../../adapters/discord/markdown.ts';
import { clean, clip } from '../../adapters/text.ts';
import { ChangeError, isRedisAway, StoryError } from '../errors.ts';

export const REDIS_AWAY = 'Redis does not answer; nothing was sent. Try again in a moment.';
export const NOBODY =
  'That is for the newsroom: none of your roles here may do it. Whoever runs Stop Press names the roles (docs/discord.md). Nothing was sent.';
const FAILED = 'Stop Press failed; its log says why. Nothing was sent.';
/** Said where a request may have reached Redis: to claim that nothing was sent could be untrue. */
const IN_DOUBT =
  'Redis stopped answering: it may have been taken, or not. Look with /breaking status before you do it again; the same story twice is one alert.';
const FAILED_IN_DOUBT = 'Stop Press failed; its log says why. Look with /breaking status before you do it again.';

/** Words of anybody, on a line of their own or within one. */
export const line = (text: string): string => disarm(clean(text), true);
export const within = (text: string): string => disarm(clean(text));
/** The same, no longer than so many characters as they were written. */
export const short = (text: string, most: number): string => disarm(clip(clean(text), most));

/** What an editor typed, told again so that it is not lost. */
export const wrote = (typed: readonly (string | null | undefined)[]): string[] => {
  const lines = quotedLines(typed);
  return lines.length === 0 ? [] : ['You wrote:', ...lines];
};

/** Each text on a line of its own, as a quotation. */
export const quotedLines = (texts: readonly (string | null | undefined)[]): string[] =>
  texts.flatMap((text) => (text ? [`> ${short(text, QUOTED_LIMIT)}`] : []));

/** A message holds 2,000 characters. */
const QUOTED_LIMIT = 400;

/** A moment by the reader's own clock: https://docs.discord.com/developers/reference#message-formatting */
export const clock = (at: number, style: 't' | 'f' | 'R' = 't'): string => `<t:${Math.floor(at / 1_000)}:${style}>`;

/** Whether somebody can mend it, and its message is for them. */
export const isForPeople = (error: unknown): error is ChangeError | StoryError =>
  error instanceof ChangeError || error instanceof StoryError;

/**
 * What an editor is told where something failed; the log has the rest.
 * @param mayBeDone whether something may have been sent or changed before it failed
 */
export function wordsFor(error: unknown, mayBeDone: boolean): string {
  if (isForPeople(error)) return error.message.split('\n').map(line).join('\n');
  const isAway = isRedisAway(error);
  if (mayBeDone) return isAway ? IN_DOUBT : FAILED_IN_DOUBT;
  return isAway ? REDIS_AWAY : FAILED;
}
