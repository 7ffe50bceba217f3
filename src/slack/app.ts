/** Slack's way in: what people type and press there, by the app's socket or by requests that Slack signs. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { App, type AppOptions, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import { slackAccess } from '../../adapters/slack/access.ts';
import type { DeskConfig, PlatformConfig } from '../config/config.ts';
import type { Newsdesk } from '../desk/newsdesk.ts';
import { itemFrom } from '../intake/read.ts';
import { boltLogger } from './bolt-log.ts';
import { fileReader } from './files.ts';
import { listen } from './listen.ts';
import type { Room } from './room.ts';
import { keepSocket } from './socket.ts';
import { inTurns } from './turns.ts';
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
  // One each: the socket's client changes what it is given.
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
