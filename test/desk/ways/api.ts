/** Programs: a token of each role. */
import type { Action, Role } from '../../../src/desk/rights.ts';
import { ROLES } from '../../../src/desk/rights.ts';
import { DECISIONS } from '../../../src/desk/tickets.ts';
import { httpApp } from '../../../src/http/app.ts';
import { aLedger, silent } from '../../builders.ts';
import { POLICY, REASON, type Target, type Way } from './way.ts';

const tokenOf = (role: Role) => `a-token-of-the-${role}`;

export async function open(): Promise<Way> {
  const news = await aLedger();
  const app = httpApp({
    desk: news,
    policy: POLICY,
    apiTokens: ROLES.map((role) => ({ name: role, role, token: tokenOf(role) })),
    recogniserOf: async () => null,
    readiness: async () => ({ ready: true, parts: {} }),
    version: '0',
    log: silent,
  });

  return {
    column: 'API',
    via: 'api',
    roles: ROLES,
    news,
    async does(role, action, target) {
      const route = routeOf(action, target);
      if (route === null) return 'absent';
      const [path, body] = route;
      const request = new Request(`http://localhost/v1/${path}`, {
        method: body ? 'POST' : 'GET',
        headers: { authorization: `Bearer ${tokenOf(role)}`, 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      });
      const answer = await app.fetch(request);
      if (answer.ok) return 'allowed';
      if (answer.status === 403 || (action === 'see-hidden' && answer.status === 404)) return 'forbidden';
      throw new Error(`${action} as ${role}: ${answer.status} ${await answer.text()}`);
    },
    close: () => news.close(),
  };
}

function routeOf(action: Action, { alert, ticket, item, change }: Target): [path: string, body?: object] | null {
  if (DECISIONS.some((each) => each === action)) return [`tickets/${ticket}/decisions`, { as: action, reason: REASON }];
  if (change) return [`alerts/${alert}/changes`, change];
  switch (action) {
    case 'push':
      return ['items', item];
    case 'drill':
      return ['items?drill=true', item];
    case 'see':
    case 'see-hidden':
      return [`alerts/${alert}`];
    case 'audit':
      return ['audit'];
    default:
      return null;
  }
}
