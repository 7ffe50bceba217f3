/** Tells a monitor outside, once a minute, that all is well. It is silence that raises the alarm there. */
import { request } from 'undici';
import type { Log } from '../queue/log.ts';
import { repeat } from '../queue/repeat.ts';

const EVERY_MS = 60_000;
const DEADLINE_MS = 5_000;

export interface HeartbeatOptions {
  /** Whoever has it can speak for us: it stands in no log. */
  url: string;
  /** What is wrong; null where all is well. Where it throws, all is not well. */
  ailment: () => Promise<string | null>;
  /** Shorter in tests. */
  everyMs?: number;
  deadlineMs?: number;
  log: Log;
}

export function startHeartbeat(options: HeartbeatOptions): { close(): Promise<void> } {
  const stop = new AbortController();
  const beats = repeat(options.everyMs ?? EVERY_MS, () => beat(options, stop.signal), { atOnce: true });
  return {
    close() {
      stop.abort();
      return beats.close();
    },
  };
}

async function beat(options: HeartbeatOptions, stop: AbortSignal): Promise<void> {
  const { url, ailment, deadlineMs = DEADLINE_MS, log } = options;
  const wrong = await ailment().catch((error: unknown) => String(error));
  if (wrong !== null) return log.warn({ wrong }, 'no heartbeat: all is not well');
  try {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(deadlineMs)]);
    const { statusCode, body } = await request(url, { method: 'GET', signal });
    await body.dump();
    if (statusCode >= 300)
      log.warn({ status: statusCode }, 'the monitor does not take our heartbeat: see HEARTBEAT_URL');
  } catch (error) {
    if (stop.aborted) return;
    // The error's own words may name the address.
    const { name, code } = error as { name?: string; code?: unknown };
    log.warn({ error: typeof code === 'string' ? code : name }, 'the monitor was not reached: see HEARTBEAT_URL');
  }
}
