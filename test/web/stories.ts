/** A morning in a newsroom, made up: alerts in every state, and two that wait. */
import type { Actor, Priority } from '../../src/alert/alert.ts';
import { change } from '../../src/desk/change.ts';
import { confirmPush } from '../../src/desk/confirm.ts';
import { follow } from '../../src/desk/follow.ts';
import { push } from '../../src/desk/push.ts';
import { ChangeRequest } from '../../src/desk/request.ts';
import { type Item, parseItem } from '../../src/intake/item.ts';
import type { WebNewsroom } from './newsroom.ts';

const ada: Actor = { via: 'web', name: 'ada' };
const ben: Actor = { via: 'web', name: 'ben' };

const itemOf = (id: string, headline: string, body?: string): Item =>
  parseItem({
    id,
    source: { id: 'ellery-courier', name: 'Ellery Courier' },
    headline,
    body,
    url: `https://example.org/${id}`,
  });

const WALL = `The sea broke through the harbour wall of Port Ellery on Monday night and flooded the lower town, forcing some 4,000 people from their homes, the coast guard said.

“Nobody should go near the quay tonight, because the rest of the wall may not hold,” said Mara Oduya, commander of the regional coast guard.

The port authority said that the wall was “inspected in full every spring.”`;

export interface Morning {
  /** The alert that was corrected. */
  corrected: string;
  /** The one that is not as it should be everywhere. */
  broken: string;
  /** The request that waits for a second editor. */
  flash: string;
}

export async function aMorning({ desk, newsdesk, slack }: WebNewsroom): Promise<Morning> {
  const { policy } = newsdesk;
  const out = async (item: Item, priority: Priority, actor = ada): Promise<string> => {
    const { alert } = await push(desk, item, { actor, priority, to: [], image: false });
    await follow(desk.ledger, alert);
    return alert;
  };
  const then = async (id: string, request: object, actor = ben) => {
    await change(desk, id, ChangeRequest.parse(request), actor, policy);
    await follow(desk.ledger, id);
  };
  await out(itemOf('budget', 'Council passes the budget after a night of talks'), 'routine', ben);
  const killed = await out(itemOf('mayor', 'Mayor of Port Ellery resigns'), 'bulletin', ben);
  await then(killed, { do: 'kill', reason: 'It was the mayor of Port Sellery.' }, ada);
  const held = await out(itemOf('ferry', 'Ferry Aurelia runs aground off Cape Merrow, 60 aboard'), 'urgent');
  await then(held, { do: 'hold', reason: 'The number is in doubt.' });
  const corrected = await out(itemOf('wall', 'Harbour wall breached at Port Ellery, 400 leave', WALL), 'urgent');
  await then(corrected, {
    do: 'correct',
    headline: 'Harbour wall breached at Port Ellery, 4,000 leave their homes',
    wasWrong: 'The number of those who left was wrong.',
    reason: 'The coast guard’s second statement.',
  });
  slack.fail({ kind: 'error', code: 'not_in_channel', channel: slack.channels[0]?.id ?? '' });
  const broken = await out(itemOf('rail', 'Rail strike called off hours before it was to begin'), 'urgent', ben);
  const tonight = new Date(Date.now() + 5 * 3_600_000).toISOString();
  await push(desk, itemOf('prize', 'Harrow Prize goes to Ines Calder for “The Salt Year”'), {
    actor: ada,
    priority: 'routine',
    to: [],
    image: false,
    notBefore: tonight,
    embargoed: true,
  });
  const asked = await confirmPush(
    desk,
    policy,
    { actor: ben, role: 'editor' },
    itemOf('quake', 'Strong earthquake off Cape Merrow, coast told to leave'),
    {
      actor: ben,
      priority: 'flash',
      to: [],
      image: false,
    },
  );
  return { corrected, broken, flash: asked.outcome === 'waits' ? asked.ticket : '' };
}
