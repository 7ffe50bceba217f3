/** Slack's way in: what people type and press there, by the app's socket or by requests that Slack signs. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  App,
  type AppOptions,
  type BlockAction,
  HTTPReceiver,
  type MessageShortcut,
  SocketModeReceiver,
  type ViewSubmitAction,
} from '@slack/bolt';
import { slackAccess } from '../../adapters/slack/access.ts';
import type { DeskConfig, PlatformConfig } from '../config/config.ts';
import type { Newsdesk } from '../desk/newsdesk.ts';
import { ChangeError } from '../errors.ts';
import { itemFrom } from '../intake/read.ts';
import { alertWindow } from './alert-view.ts';
import { problemOf, saying } from './answer.ts';
import { boltLogger } from './bolt-log.ts';
import { submitChange } from './change.ts';
import { CHANGE } from './change-view.ts';
import { breaking } from './command.ts';
import { formOf, newForm, submitForm, typed } from './compose.ts';
import { fileReader } from './files.ts';
import { FORM } from './form.ts';
import { showHome } from './home.ts';
import { press } from './press.ts';
import { submitPreview, ticked } from './preview.ts';
import { PREVIEW } from './preview-view.ts';
import { type Room, type Seen, show } from './room.ts';
import { pushAsBreaking, SHORTCUT } from './shortcut.ts';
import { keepSocket } from './socket.ts';
import { finish, type Submission } from './submission.ts';
import { inTurns } from './turns.ts';
import { type Act, opener, teller, type Visit, type Where } from './visit.ts';
import { visitorsOf } from './who.ts';

const REQUEST_MS = 5_000;
const DRAIN_MS = 3_000;
/** The ready line waits no longer for a connection. */
const FIRST_MS = 3_000;

export interface SlackDeskOptions {
  slack: Pick<PlatformConfig, 'token' | 'apiUrl'>;
  app: NonNullable<DeskConfig['slackApp']>;
  people: DeskConfig['slack'];
  /** Reads what is handed over; another one in tests, which have no public web. */
  read?: typeof itemFrom;
}

export interface SlackDesk {
  /** For the ready line: `desk in Slack`. Waits a moment for the first connection. */
  summary(): Promise<string>;
  /** Answers Slack's signed requests, for our own server to mount at `/slack/events`; null where a socket is used. */
  requests: ((request: IncomingMessage, response: ServerResponse) => void) | null;
  /** Lets what is in hand end. */
  close(): Promise<void>;
}

/** Opens the desk in Slack. Where Slack cannot be reached it opens all the same, and listens as soon as it can. */
export function openSlackDesk(
  { slack, app: keys, people, read = itemFrom }: SlackDeskOptions,
  newsdesk: Newsdesk,
): SlackDesk {
  const { log } = newsdesk;
  const { client, home } = slackAccess(slack);
  const closing = new AbortController();
  const room: Room = {
    newsdesk,
    client,
    visitor: visitorsOf(client, async () => (await home()).workspace, people),
    read,
    bytesOf: fileReader(slack.token, slack.apiUrl),
    inTurn: inTurns(),
    closing: closing.signal,
  };

  const logger = boltLogger(log, [slack.token, keys.appToken ?? '', keys.signingSecret ?? '']);
  const clientOptions = (): AppOptions['clientOptions'] & object => ({
    ...(slack.apiUrl !== undefined && { slackApiUrl: slack.apiUrl }),
    retryConfig: { retries: 0 },
    fetch: (url, init) => fetch(url, { ...(init as RequestInit), signal: AbortSignal.timeout(REQUEST_MS) }),
  });
  const receiver =
    keys.appToken !== null
      ? new SocketModeReceiver({
          appToken: keys.appToken,
          logger,
          autoReconnectEnabled: false,
          installerOptions: { clientOptions: clientOptions() },
        })
      : new HTTPReceiver({ signingSecret: keys.signingSecret ?? '', endpoints: ['/slack/events'], logger });
  const bolt = new App({
    receiver,
    logger,
    // Nothing of Bolt's own asks Slack: an answer must not wait for that, nor be lost where Slack is slow.
    authorize: async () => ({ botToken: slack.token }),
    clientOptions: clientOptions(),
    convoStore: false,
  });
  const inHand = listen(bolt, room);

  const socket = receiver instanceof SocketModeReceiver ? keepSocket(receiver, keys.appToken ?? '', log) : null;
  return {
    async summary() {
      if (socket === null) return 'desk in Slack at /slack/events';
      await Promise.race([socket.first, sleep(FIRST_MS, undefined, { ref: false })]);
      const problem = socket.problem();
      return problem === null ? 'desk in Slack' : `desk in Slack NOT CONNECTED: ${problem}`;
    },
    requests: receiver instanceof HTTPReceiver ? receiver.requestListener : null,
    async close() {
      closing.abort();
      await socket?.close();
      await Promise.race([Promise.allSettled(inHand), sleep(DRAIN_MS, undefined, { ref: false })]);
    },
  };
}

/** @returns what is in hand at any time */
function listen(bolt: App, room: Room): ReadonlySet<Promise<void>> {
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
  const act = (acting: Act, deed: (visit: Visit) => Promise<void>) =>
    take(
      (async () => {
        let visitor: Visit['visitor'] | null = null;
        try {
          visitor = await room.visitor(acting.user);
          await deed({ room, visitor, tell: teller(room, acting, visitor), open: opener(room, acting) });
        } catch (error) {
          await teller(room, acting, visitor)(problemOf(error, log));
        }
      })(),
    );

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
    act(acting, (visit) =>
      pressed(visit, body, { id: action.action_id, value: 'value' in action ? (action.value ?? '') : '' }),
    );
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
