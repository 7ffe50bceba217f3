/** Somebody acts: where, and how an answer or another window gets there. */
import type { ModalView } from '@slack/web-api';
import { privately, saying, tellDirectly, tellIn } from './answer.ts';
import { showHome } from './home.ts';
import type { Room, Seen, Tell } from './room.ts';
import type { Visitor } from './who.ts';

/** Where somebody acted. */
export type Where =
  | { in: 'channel'; respond(message: ReturnType<typeof privately>): Promise<unknown> }
  | { in: 'modal'; view: Seen }
  | { in: 'home' };

export interface Visit {
  room: Room;
  visitor: Visitor;
  /** Tells them alone. */
  tell: Tell;
  /** Puts a window before them: upon the one that they acted in, where they did. @throws `expired_trigger_id` */
  open(view: ModalView): Promise<void>;
}

export interface Act {
  user: string;
  trigger: string;
  where: Where;
}

export const opener =
  ({ client }: Room, { trigger, where }: Act) =>
  async (view: ModalView): Promise<void> => {
    // https://docs.slack.dev/reference/methods/views.open and views.push
    const asked = { trigger_id: trigger, view };
    if (where.in === 'modal') await client.apiCall('views.push', asked);
    else await client.apiCall('views.open', asked);
  };

/** @param visitor null where nobody knows whether they have a role */
export const teller =
  (room: Room, act: Act, visitor: Visitor | null): Tell =>
  async (words) => {
    const { user, where } = act;
    const told = { title: 'Stop Press', words };
    if (where.in === 'channel') {
      await where.respond(privately(words)).catch(() => tellDirectly(room, user, told));
    } else if (where.in === 'home') {
      await showHome(room, user, visitor, words);
    } else if (where.view.callback_id === 'told') {
      await tellIn(room, user, { view_id: where.view.id }, { ...told, isLast: true });
    } else {
      await opener(room, act)(saying(told)).catch(() => tellDirectly(room, user, told));
    }
  };
