/** What becomes of a window that was sent off. */
import type { ViewResponseAction } from '@slack/bolt';
import { ChangeError } from '../errors.ts';
import { problemOf, tellIn } from './answer.ts';
import { asWritten } from './as-written.ts';
import { type At, type Room, type Seen, show } from './room.ts';
import type { Visitor } from './who.ts';

/** Slack is answered at once, and the work comes after. */
export type Submission =
  | { answer: ViewResponseAction; afterwards: null }
  | {
      answer: ViewResponseAction;
      /** Where its outcome is shown, and what goes wrong. */
      at: At;
      /** What such a window is called. */
      title: string;
      /** What was sent off, where it stands no more: whatever goes wrong, it stands again with all that was written in it. */
      form: Seen | null;
      afterwards(visitor: Visitor): Promise<void>;
    };

/** Nothing can be done in that form any more. */
const POINTLESS: ReadonlySet<string> = new Set(['ended', 'forbidden', 'no-draft', 'old', 'not-found']);

/** Does the work, and says what went wrong. */
export async function finish(
  room: Room,
  user: string,
  submission: Extract<Submission, { form: unknown }>,
): Promise<void> {
  const { at, title, form, afterwards } = submission;
  try {
    await afterwards(await room.visitor(user));
  } catch (error) {
    const words = problemOf(error, room.newsdesk.log);
    const isPointless = error instanceof ChangeError && POINTLESS.has(error.code);
    const stands = form !== null && !isPointless && (await show(room, at, asWritten(form, words)).catch(() => false));
    if (!stands) await tellIn(room, user, at, { title, words });
  }
}
