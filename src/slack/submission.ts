import type { ViewResponseAction } from '@slack/bolt';
import type { At } from './room.ts';
import type { Visitor } from './who.ts';

/** What becomes of a window that was sent off: Slack is answered at once, and the work comes after. */
export type Submission =
  | { answer: ViewResponseAction; afterwards: null }
  | {
      answer: ViewResponseAction;
      /** Where its outcome is shown, and what goes wrong. */
      at: At;
      /** What such a window is called. */
      title: string;
      afterwards(visitor: Visitor): Promise<void>;
    };
