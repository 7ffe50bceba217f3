/** What went wrong, in words for an editor; the details are in the log. */
import { HTTPException } from 'hono/http-exception';
import type { Log } from '../../queue/log.ts';
import { ChangeError, isRedisAway, StoryError } from '../errors.ts';
import { html } from './html.ts';
import { saying } from './page.ts';
import type { Asked } from './room.ts';

export interface Problem {
  status: 400 | 403 | 404 | 409 | 413 | 500 | 503;
  title: string;
  words: string;
}

const STATUS: Readonly<Record<string, 403 | 404>> = {
  forbidden: 403,
  'not-found': 404,
  'no-ticket': 404,
  'no-draft': 404,
};
const TITLES: Readonly<Record<string, string>> = {
  forbidden: 'Not with your role',
  'not-found': 'No such alert',
  'no-ticket': 'No such request',
  'no-draft': 'No such draft',
};

/** An error for people is shown as it is. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ChangeError)
    return { status: STATUS[error.code] ?? 409, title: TITLES[error.code] ?? 'Not as it is now', words: error.message };
  if (error instanceof StoryError) return { status: 400, title: 'This cannot go out', words: error.message };
  if (error instanceof HTTPException && error.status === 413)
    return { status: 413, title: 'Too large', words: 'A story is 5 MB at most. Nothing was taken.' };
  const away = isRedisAway(error);
  return away
    ? {
        status: 503,
        title: 'Redis does not answer',
        words: 'Nothing is known to have been done: look at the alerts before you do it again.',
      }
    : {
        status: 500,
        title: 'Stop Press failed',
        words: 'Its log says why. Nothing is known to have been done: look at the alerts before you do it again.',
      };
}

/** Whether our script asked, for a piece of a page. */
export const isFragment = (c: Asked): boolean => c.req.header('x-desk') !== undefined;

export function tell(c: Asked, error: unknown, log: Log) {
  const { status, title, words } = problemOf(error);
  if (status >= 500) log.error({ path: c.req.path, error: String(error) }, 'the web desk failed');
  return isFragment(c) ? c.html(html`${words}`, status) : saying(c, title, words, status);
}
