import type { Jobs } from '../../queue/jobs.ts';
import type { Ledger } from '../../queue/ledger.ts';
import type { Accepted, PushRequest } from '../../queue/records.ts';
import { rankOf } from '../alert/alert.ts';
import { identify } from '../intake/identity.ts';
import type { Item } from '../intake/item.ts';

/** The desk's hands: what every way in uses alike. */
export interface Desk {
  ledger: Ledger;
  jobs: Jobs;
}

/** Takes an item for the queue. The same content again changes nothing and names the alert that it became. */
export async function push({ ledger, jobs }: Desk, item: Item, request: PushRequest): Promise<Accepted> {
  const accepted = await ledger.accept(item, identify(item), request);
  // It is taken. Where the process ends right here, or Redis leaves, the sweeper finds the item a second later.
  if (accepted.outcome === 'new') await jobs.readSoon([accepted.item], rankOf(request.priority)).catch(() => {});
  return accepted;
}
