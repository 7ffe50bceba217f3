/** What the ledger says now, read once a second for all who watch, and not at all where nobody does. */
import type { Log } from '../../queue/log.ts';
import type { AlertRecord } from '../../queue/records.ts';
import type { Ticket } from '../../queue/tickets.ts';
import type { Desk } from '../desk/push.ts';
import { NEWEST } from './alerts/list.ts';

const EVERY_MS = 1_000;

export interface Snapshot {
  /** The newest first. */
  alerts: readonly AlertRecord[];
  /** Those that somebody watches, too, however old. */
  watched: ReadonlyMap<string, AlertRecord>;
  /** Those that wait. */
  tickets: readonly Ticket[];
}

/** Told every second; null: Redis does not answer. */
export type Watcher = (now: Snapshot | null) => void;

export type Live = ReturnType<typeof liveOn>;

export function liveOn({ ledger }: Desk, log: Log) {
  const watchers = new Map<Watcher, string | null>();
  let timer: NodeJS.Timeout | null = null;
  let reading = false;

  async function snapshot(): Promise<Snapshot> {
    const ids = new Set([...watchers.values()].filter((id) => id !== null));
    const [alerts, tickets, watched] = await Promise.all([
      ledger.list(NEWEST),
      ledger.tickets.live(),
      Promise.all([...ids].map((id) => ledger.readAlert(id))),
    ]);
    const found = watched.filter((record) => record !== null);
    return { alerts, tickets, watched: new Map(found.map((record) => [record.id, record])) };
  }

  async function look(): Promise<void> {
    if (reading) return;
    reading = true;
    try {
      tell(await snapshot());
    } catch (error) {
      log.warn({ error: String(error) }, 'the web desk cannot show what is new');
      tell(null);
    } finally {
      reading = false;
    }
  }

  const tell = (now: Snapshot | null) => {
    for (const watcher of watchers.keys()) watcher(now);
  };

  return {
    /** @param alert one that is to be read even where it is none of the newest @returns how to stop */
    watch(watcher: Watcher, alert: string | null): () => void {
      watchers.set(watcher, alert);
      timer ??= setInterval(() => void look(), EVERY_MS);
      return () => {
        watchers.delete(watcher);
        if (watchers.size > 0 || timer === null) return;
        clearInterval(timer);
        timer = null;
      };
    },
  };
}
