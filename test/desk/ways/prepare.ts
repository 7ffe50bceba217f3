/** Puts into the ledger what an action is to be tried on. */
import type { Actor } from '../../../src/alert/alert.ts';
import { change } from '../../../src/desk/change.ts';
import { confirmPush } from '../../../src/desk/confirm.ts';
import type { Desk } from '../../../src/desk/push.ts';
import { type ChangeInput, ChangeRequest } from '../../../src/desk/request.ts';
import type { Action } from '../../../src/desk/rights.ts';
import { identify } from '../../../src/intake/identity.ts';
import { anAlert, anItem, aRequest } from '../../builders.ts';
import { LIVE, OTHER, POLICY, REASON, type Target, type Way } from './way.ts';

const reason = REASON;
const CHANGES: Partial<Record<Action, ChangeInput>> = {
  update: { do: 'update', lede: 'Two boats are out.', reason },
  correct: { do: 'correct', wasWrong: 'It was the north quay.', headline: 'North quay breached', reason },
  refile: { do: 'refile', headline: 'Harbour wall broken at Port Ellery', reason },
  hold: { do: 'hold', reason },
  release: { do: 'release', reason },
  kill: { do: 'kill', reason },
  purge: { do: 'purge', reason },
  extend: { do: 'extend', to: [OTHER], reason },
  reschedule: { do: 'reschedule', at: '2126-03-01T14:02:00Z', reason },
  retry: { do: 'retry', reason },
  resolve: { do: 'resolve', destination: LIVE, as: 'sent', reason },
};

let count = 0;
const newItem = () => anItem({ headline: `Harbour wall breached, report ${++count}` });

export const prepare = async (news: Way['news'], action: Action, via: Actor['via']): Promise<Target> => ({
  alert: await alertFor(news, action),
  ticket: await ticketFor(news, action, via),
  item: newItem(),
  change: CHANGES[action] ?? null,
});

async function alertFor(news: Desk, action: Action): Promise<string> {
  const item = newItem();
  const notBefore = action === 'reschedule' ? Date.now() + 3_600_000 : 0;
  const accepted = await news.ledger.accept(item, identify(item), aRequest());
  const { sentAt: _, changedAt: __, ...words } = anAlert({ id: accepted.alert, headline: item.headline ?? '' });
  const addresses = [{ destination: LIVE, mentions: [] }];
  await news.ledger.approve(accepted.item, words, addresses, { expiresAfterMs: 3_600_000, notBefore });
  const before = (request: ChangeInput) =>
    change(news, accepted.alert, ChangeRequest.parse(request), aRequest().actor, POLICY);
  if (action === 'release' || action === 'see-hidden') await before({ do: 'hold' });
  if (action === 'purge') await before({ do: 'kill', reason });
  if (action === 'retry') await ended(news, accepted.alert, 'REJECTED');
  if (action === 'resolve') await ended(news, accepted.alert, 'QUARANTINED');
  return accepted.alert;
}

/** Its message went wrong so, though no worker runs; those before it in the lane stay as they are claimed. */
async function ended({ ledger }: Desk, alert: string, state: 'REJECTED' | 'QUARANTINED'): Promise<void> {
  for (;;) {
    const head = await ledger.claim(LIVE);
    if (head.kind !== 'claimed') throw new Error(`nothing to claim: ${head.kind}`);
    await ledger.begin(head, {});
    const isIt = head.alert.id === alert;
    const told = { reason: 'x', detail: 'x' };
    if (isIt && state === 'QUARANTINED') await ledger.settle(head, { state, ...told }, 0);
    else await ledger.settle(head, { state: 'REJECTED', ...told, switchesOff: false }, 0);
    if (isIt) return;
  }
}

/** A FLASH that waits for a second editor; for `undo` what can be undone, for `bulletin` one that nobody answered in time. */
async function ticketFor(news: Way['news'], action: Action, via: Actor['via']): Promise<string> {
  // Only rooms with a button let undo.
  const actor: Actor = { via: action === 'undo' ? 'web' : via, name: 'asker', id: 'U0ASKER' };
  const request = aRequest({ actor, priority: action === 'undo' ? 'urgent' : 'flash' });
  const pushed = await confirmPush(news, { ...POLICY, undoMs: 600_000 }, { actor, role: 'editor' }, newItem(), request);
  if (pushed.outcome !== 'waits') throw new Error('it does not wait');
  if (action === 'bulletin')
    await news.redis.hincrby(`{${news.prefix}}:ledger:ticket:${pushed.ticket}`, 'placedAt', -120_000);
  return pushed.ticket;
}
