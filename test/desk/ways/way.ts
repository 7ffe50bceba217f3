/**
 * A way in, as the test of the table in docs/desk.md drives it (test/desk/rights.test.ts). To add one: write a file of this
 * folder that exports `open`, add it to WAYS there, and make its column in the table say what is so.
 *
 * `open` builds the real room (Bolt, the gateway, Chromium, a process) on `news`, a ledger that no other test has. The test
 * prepares there what an action needs, and hands it over as the target: an alert that is out, on hold, killed or refused, a
 * request that waits, an item. `does` then acts as somebody of that role does in that room: presses, types, fills in, sends.
 * It says what the room answered:
 *
 *   allowed    the room did it, or showed it
 *   forbidden  the room said that the role does not allow it, or showed nothing of it
 *   absent     the room has no such button, command or route: `–` in the table
 *
 * Anything else (a fault, another refusal) it throws. The test believes no room: it looks into the ledger whether the deed is
 * on record, and that nothing is where it was forbidden.
 */
import type { Connection } from '../../../queue/connection.ts';
import type { Jobs } from '../../../queue/jobs.ts';
import type { Ledger } from '../../../queue/ledger.ts';
import type { Actor } from '../../../src/alert/alert.ts';
import type { Destination } from '../../../src/alert/destination.ts';
import type { Policy } from '../../../src/desk/policy.ts';
import type { ChangeInput } from '../../../src/desk/request.ts';
import type { Action, Role } from '../../../src/desk/rights.ts';
import type { Item } from '../../../src/intake/item.ts';

export interface Way {
  /** The head of its column in docs/desk.md; null: it is no column, and may do what src/desk/rights.ts says. */
  column: string | null;
  via: Actor['via'];
  /** The roles that its people can have. */
  roles: readonly Role[];
  /** The room's own ledger. */
  news: { ledger: Ledger; jobs: Jobs; redis: Connection; prefix: string };
  does(role: Role, action: Action, target: Target): Promise<Answer>;
  close(): Promise<void>;
}
export type Answer = 'allowed' | 'forbidden' | 'absent';

/** What an action is to be tried on; what it does not need is there all the same. */
export interface Target {
  /** In the state that the action asks for; for `see` it is out, for `see-hidden` on hold. */
  alert: string;
  /** It waits, asked for by somebody else of the same way in. */
  ticket: string;
  /** For `push`, `drill` and `preview`; new each time. */
  item: Item;
  /** What is to be done to the alert, where the action is a change; its reason is REASON. */
  change: ChangeInput | null;
}

export const LIVE: Destination = 'slack:C0NEWS';
export const OTHER: Destination = 'slack:C0OTHER';
export const DRILL: Destination = 'slack:C0DRILL';
export const REASON = 'Two sources say so.';

/** The policy of every room here: a room of another configuration says the same by its own settings. */
export const POLICY: Policy = {
  routes: [{ priorities: null, to: [LIVE], mentions: [] }],
  expiresAfterMs: { default: 3_600_000, flash: 3_600_000 },
  undoMs: 0, // what an editor says yes to is done by the time that the test looks
  fourEyes: new Set(['flash']),
  people: [],
  drillTo: [DRILL],
};
