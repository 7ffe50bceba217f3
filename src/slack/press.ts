/** A button of ours was pressed: beneath a card, in a window or at home. */
import { type Press, pressOf } from '../desk/card.ts';
import { DECISIONS, type Decision, decide } from '../desk/tickets.ts';
import { ChangeError } from '../errors.ts';
import { orUnsure } from './answer.ts';
import { changeForm } from './change.ts';
import { fateOf, workOf } from './result.ts';
import type { Visit } from './visit.ts';
import { CHANGES, type ChangePress } from './written.ts';

const isDecision = (press: Press): press is Decision => DECISIONS.some((each) => each === press);
const isChange = (press: Press): press is ChangePress => CHANGES.some((each) => each === press);

/** @param name what the button carries; see `pressOf` */
export async function press(visit: Visit, name: string): Promise<void> {
  const { room, visitor } = visit;
  const pressed = pressOf(name);
  if (pressed !== null && isDecision(pressed.press))
    return visit.tell(await decided(visit, pressed.press, pressed.target));
  if (pressed === null || !isChange(pressed.press))
    throw new ChangeError(
      'unknown',
      'That button is of another version of Stop Press: nothing was done. Use /breaking status.',
    );
  await visit.open(await changeForm(room, visitor, pressed.press, pressed.target, pressed.base));
}

async function decided({ room, visitor: { who } }: Visit, decision: Decision, id: string): Promise<string> {
  const { desk, policy } = room.newsdesk;
  const before = await desk.ledger.tickets.read(id);
  const work = before === null ? null : workOf(before);
  const isKill = work?.kind === 'change' && work.request.do === 'kill';
  return fateOf(await orUnsure(decide(desk, policy, who, id, decision)), isKill);
}
