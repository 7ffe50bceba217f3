/** What every part of the Discord desk is given. */
import type { Once } from '../../queue/once.ts';
import type { Newsdesk } from '../desk/newsdesk.ts';

export interface Room extends Newsdesk {
  once: Once;
  /** Where files that editors hand over may be read from. */
  origins: readonly string[];
  /** Says that the desk closes: whoever only watches stops. */
  closing: AbortSignal;
}
