/** The desk's own functions, which every room calls. */
import { seeAudit } from '../../../src/desk/audit.ts';
import { confirmChange, confirmPush } from '../../../src/desk/confirm.ts';
import { drilled } from '../../../src/desk/propose.ts';
import { ChangeRequest } from '../../../src/desk/request.ts';
import { type Action, demand, ROLES, type Who } from '../../../src/desk/rights.ts';
import { seeAlert } from '../../../src/desk/see.ts';
import { DECISIONS, decide } from '../../../src/desk/tickets.ts';
import { ChangeError } from '../../../src/errors.ts';
import { aLedger, aRequest } from '../../builders.ts';
import { POLICY, REASON, type Target, type Way } from './way.ts';

export async function open(): Promise<Way> {
  const news = await aLedger();

  async function act(who: Who, action: Action, { alert, ticket, item, change }: Target): Promise<unknown> {
    const request = aRequest({ actor: who.actor, priority: 'urgent' });
    const decision = DECISIONS.find((each) => each === action);
    if (decision) return decide(news, POLICY, who, ticket, decision, REASON);
    if (change) return confirmChange(news, POLICY, who, alert, ChangeRequest.parse(change));
    if (action === 'push') return confirmPush(news, POLICY, who, item, request);
    if (action === 'drill') {
      const drill = drilled(POLICY, item, request);
      return confirmPush(news, POLICY, who, drill.item, drill.request);
    }
    if (action === 'see' || action === 'see-hidden') return seeAlert(news, who, alert);
    if (action === 'audit') return seeAudit(news, who).next();
    return demand(who, action); // a preview reads the item alone
  }

  return {
    column: null,
    via: 'slack',
    roles: ROLES,
    news,
    async does(role, action, target) {
      try {
        await act({ actor: { via: 'slack', name: 'Ada', id: 'U0ADA' }, role }, action, target);
        return 'allowed';
      } catch (error) {
        const { code } = error instanceof ChangeError ? error : { code: '' };
        if (code === 'forbidden' || (action === 'see-hidden' && code === 'not-found')) return 'forbidden';
        throw error;
      }
    },
    close: () => news.close(),
  };
}
