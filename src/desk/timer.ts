/** Carries out what was confirmed when its seconds to undo are over, and ends what nobody answered. Any process may. */
import type { Log } from '../../queue/log.ts';
import { repeat } from '../../queue/repeat.ts';
import type { Policy } from './policy.ts';
import type { Desk } from './push.ts';
import { carryOutNext } from './tickets.ts';

const EVERY_MS = 200;

export function startTimer(desk: Desk, policy: Policy, log: Log): { close(): Promise<void> } {
  const look = async () => {
    try {
      while (await carryOutNext(desk, policy));
    } catch (error) {
      log.warn({ error: String(error) }, 'what an editor confirmed waits: tried again in seconds');
    }
  };
  return repeat(EVERY_MS, look);
}
