/** Which part of ours answers what somebody does in Slack. */
import type { App, BlockAction, MessageShortcut, ViewSubmitAction } from '@slack/bolt';
import { ChangeError } from '../errors.ts';
import { alertWindow } from './alert-view.ts';
import { problemOf, saying } from './answer.ts';
import { submitChange } from './change.ts';
import { CHANGE } from './change-view.ts';
import { breaking } from './command.ts';
import { formOf, newForm, submitForm, typed } from './compose.ts';
import { FORM } from './form.ts';
import { showHome } from './home.ts';
import { press } from './press.ts';
import { submitPreview, ticked } from './preview.ts';
import { PREVIEW } from './preview-view.ts';
import { type Room, type Seen, show } from './room.ts';
import { pushAsBreaking, SHORTCUT } from './shortcut.ts';
import { finish, type Submission } from './submission.ts';
import { type Act, opener, teller, type Visit, type Where } from './visit.ts';

/** @returns what is in hand at any time */
export function listen(bolt: App, room: Room): ReadonlySet<Promise<void>> {
  const { log } = room.newsdesk;
  const inHand = new Set<Promise<void>>();
  const take = (work: Promise<void>) => {
    const logged = work.catch((error: unknown) => {
      log.error({ error: String(error) }, 'Slack: an editor could not be told');
    });
    inHand.add(logged);
    void logged.finally(() => inHand.delete(logged));
  };

  /** Somebody acted: acknowledged already, whatever Redis and Slack do now. */
  const act = (acting: Act, deed: (visit: Visit) => Promise<void>, { isTyping = false } = {}) => {
    const done = async () => {
      let visitor: Visit['visitor'] | null = null;
      try {
        visitor = await room.visitor(acting.user);
        await deed({ room, visitor, tell: teller(room, acting, visitor), open: opener(room, acting) });
      } catch (error) {
        const words = problemOf(error, log);
        // Nobody is stopped at every character: what is wrong is told when the form is sent off.
        if (!isTyping) await teller(room, acting, visitor)(words);
      }
    };
    take(done());
  };

  bolt.use(async ({ body, next, ...args }) => {
    // A submission's answer says what becomes of its window; all else is acknowledged before anything else.
    if ('ack' in args && typeof args.ack === 'function' && (body as { type?: string }).type !== 'view_submission')
      await (args.ack as () => Promise<void>)();
    await next();
  });
  bolt.error(async (error) => log.error({ error: error.message }, 'Slack: Bolt could not take it'));

  bolt.command('/breaking', async ({ body, respond }) =>
    act({ user: body.user_id, trigger: body.trigger_id, where: { in: 'channel', respond } }, (visit) =>
      breaking(visit, body.text),
    ),
  );
  bolt.shortcut<MessageShortcut>({ callback_id: SHORTCUT, type: 'message_action' }, async ({ body, respond }) =>
    act({ user: body.user.id, trigger: body.trigger_id, where: { in: 'channel', respond } }, (visit) =>
      pushAsBreaking(visit, body.message, body.channel),
    ),
  );
  bolt.event('app_home_opened', async ({ event }) => {
    if (event.tab !== 'home') return;
    act({ user: event.user, trigger: '', where: { in: 'home' } }, ({ visitor }) =>
      showHome(room, event.user, visitor, null),
    );
  });
  bolt.action<BlockAction>(/^/, async ({ body, action, respond }) => {
    const acting = { user: body.user.id, trigger: body.trigger_id, where: whereOf(body, respond) };
    const value = 'value' in action ? (action.value ?? '') : '';
    const isTyping = action.action_id === 'headline' || action.action_id === 'text';
    act(acting, (visit) => pressed(visit, body, { id: action.action_id, value }), { isTyping });
  });

  bolt.view<ViewSubmitAction>(/^/, async ({ ack, body, view }) => {
    const submission = submissionOf(room, view as unknown as Seen);
    await ack(submission.answer);
    if (submission.afterwards !== null) take(finish(room, body.user.id, submission));
  });
  return inHand;
}

const SUBMISSIONS: Readonly<Record<string, (room: Room, view: Seen) => Submission>> = {
  [FORM]: submitForm,
  [PREVIEW]: submitPreview,
  [CHANGE]: submitChange,
};

function submissionOf(room: Room, view: Seen): Submission {
  try {
    const submit = SUBMISSIONS[view.callback_id];
    if (submit !== undefined) return submit(room, view);
    throw new ChangeError('old', 'This window is of another version of Stop Press: close it and begin again.');
  } catch (error) {
    const told = saying({ title: 'Stop Press', words: problemOf(error, room.newsdesk.log) });
    return { answer: { response_action: 'update', view: told }, afterwards: null };
  }
}

function whereOf(body: BlockAction, respond: Extract<Where, { in: 'channel' }>['respond'] | undefined): Where {
  if (body.view?.type === 'modal') return { in: 'modal', view: body.view as unknown as Seen };
  return body.view === undefined && respond !== undefined ? { in: 'channel', respond } : { in: 'home' };
}

async function pressed(visit: Visit, body: BlockAction, { id, value }: { id: string; value: string }): Promise<void> {
  const { room, visitor, open } = visit;
  const view = body.view?.type === 'modal' ? (body.view as unknown as Seen) : null;
  switch (id) {
    case 'headline':
    case 'text':
      return view === null ? undefined : typed(room, visitor, view);
    case 'tick:quote':
    case 'tick:image':
      return view === null ? undefined : ticked(room, visitor, view);
    case 'draft:new':
      return open(await newForm(room, visitor));
    case 'draft:open': {
      const form = await formOf(room, visitor, value);
      return view === null ? open(form) : void (await show(room, { view_id: view.id }, form));
    }
    case 'alert:open':
      return open(await alertWindow(room, visitor, value));
    default:
      // A link's button, or an input that only holds.
      return id.startsWith('press:') ? press(visit, value) : undefined;
  }
}
