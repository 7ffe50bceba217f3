import { Faults } from '../faults.ts';
import { servesPage } from '../page.ts';
import type { Sandbox } from '../sandbox.ts';
import { close, createPlatformServer, listen } from '../server.ts';
import { AppSide } from './app/app.ts';
import { CALLS, understand } from './calls.ts';
import { GROUPS, PEOPLE, type SlackGroup, type SlackPerson } from './people/people.ts';
import { Person } from './people/person.ts';
import type { Screen } from './people/screens.ts';
import { answerJson, rateLimited } from './refusal.ts';
import { SCOPES, type SlackChannel, type SlackTeam } from './team.ts';
import { Workspace } from './workspace.ts';

export interface SlackOptions {
  /** Default 0: any. */
  port?: number;
  token?: string;
  team?: SlackTeam;
  channels?: readonly SlackChannel[];
  /** What the token was granted; default all that the app asks for. */
  scopes?: readonly string[];
  /** For Socket Mode. */
  appToken?: string;
  /** For requests to the app. */
  signingSecret?: string;
  people?: readonly SlackPerson[];
  groups?: readonly SlackGroup[];
  /** How long the app has to acknowledge; default Slack's own 3,000. */
  ackMs?: number;
  /** When an event that nobody acknowledged comes again; default at once, after a minute, after five. */
  retryDelaysMs?: readonly number[];
  /** One post a second a channel, as the real one; default false. */
  pacing?: boolean;
}

export interface SlackSandbox extends Sandbox {
  readonly platform: 'slack';
  readonly team: SlackTeam;
  readonly channels: readonly SlackChannel[];
  /** From now on the token is refused: `token_revoked`. */
  revokeToken(): void;
  /** From now on calls that want this scope are refused: `missing_scope`. */
  revokeScope(scope: string): void;
  /** A person writes in a channel. @param more what else the message holds, as another app's could @returns its `ts` */
  say(channel: string, text: string, more?: object): string;
  /** A person with the right to do so deletes a message. */
  deleteAsPerson(channel: string, ts: string): void;
  /** A message comes back without its metadata and with ids for its blocks that Slack made up. */
  strip(channel: string, ts: string): void;
  /** The app-level token, `xapp-…`. */
  readonly appToken: string;
  readonly signingSecret: string;
  readonly people: ReadonlyMap<string, SlackPerson>;
  /** What one person has before them. */
  screen(user: string): Screen;
  /** Somebody at a client, who can press and type. */
  person(id: string): Person;
  /** How Slack reaches the app: its sockets, its request URL, what was sent to it. */
  readonly app: AppSide;
  /** Moves the clock by which triggers and response addresses run out. */
  pass(ms: number): void;
  /** Waits until `look` finds something, asking again at every change in the workspace. */
  until<T>(look: () => T, awaited?: string): Promise<Exclude<NonNullable<T>, false>>;
}

export const CHANNELS: readonly SlackChannel[] = [
  { id: 'C0NEWS', name: 'breaking-news' },
  { id: 'C0DESK', name: 'desk' },
];

/** A Slack workspace on loopback: the Web API methods that we call, checked as the real one checks them. */
export async function startSlack(options: SlackOptions = {}): Promise<SlackSandbox> {
  const team = options.team ?? { id: 'T0HARBOUR', name: 'Harbour Courier', url: '' };
  const workspace = new Workspace({
    team,
    token: options.token ?? 'xoxb-sandbox-1',
    channels: options.channels ?? CHANNELS,
    appToken: options.appToken ?? 'xapp-sandbox-1',
    people: options.people ?? PEOPLE,
    groups: options.groups ?? GROUPS,
    scopes: options.scopes ?? SCOPES,
    pacing: options.pacing ?? false,
  });
  const faults = new Faults('chat.postMessage');
  const page = servesPage(() => ({ slack: sandbox }));
  const { book } = workspace;
  const server = createPlatformServer(
    {
      understand: (request) => understand(workspace, app.socket, request),
      refusals: { limited: rateLimited, named: (code) => answerJson({ ok: false, error: String(code) }) },
      book,
      faults,
      page,
    },
    () => sandbox,
  );
  const signingSecret = options.signingSecret ?? 'sandbox-signing-secret';
  const app = new AppSide(server, workspace, {
    signingSecret,
    ackMs: options.ackMs ?? 3000,
    retryDelaysMs: options.retryDelaysMs ?? [0, 60_000, 300_000],
  });
  book.onCommit = () => workspace.changes.tell();
  const origin = `http://127.0.0.1:${await listen(server, options.port ?? 0)}`;
  workspace.origin = origin;
  // Permalinks lead to the sandbox's own page, where no team of the caller's says otherwise.
  team.url ||= `${origin}/`;

  const sandbox: SlackSandbox = {
    platform: 'slack',
    team,
    channels: workspace.channels,
    apiUrl: `${origin}/api/`,
    pageUrl: `${origin}/`,
    token: workspace.token,
    log: book.log,
    seen: book.seen,
    standing: (channel) => book.standing(channel),
    fail(order) {
      if (order.call && !CALLS.has(order.call)) throw new Error(`no such Slack method: ${order.call}`);
      if (order.kind === 'error' && order.code === undefined) throw new Error('an error needs its code');
      faults.add(order);
    },
    revokeToken() {
      workspace.revoked = true;
    },
    revokeScope(scope) {
      workspace.scopes.delete(scope);
    },
    say(channel, text, more = {}) {
      const ts = workspace.nextTs();
      const message = { channel, messageId: ts, postedAt: Date.now(), edited: false, payload: { text, ...more } };
      book.post({ ...message, user: 'U0PERSON', thread: null, editedTs: null });
      return ts;
    },
    deleteAsPerson(channel, ts) {
      const message = book.find(channel, ts);
      if (message) workspace.remove(message);
    },
    strip(channel, ts) {
      const message = book.find(channel, ts);
      if (!message) return;
      const {
        metadata: _,
        blocks,
        ...others
      } = message.payload as { metadata?: unknown; blocks?: { block_id?: string }[] };
      const bare = blocks?.map(({ block_id: __, ...block }) => block);
      book.update(message, { ...others, ...(bare && { blocks: bare }) }, {});
    },
    appToken: workspace.appToken,
    signingSecret,
    app,
    people: workspace.people,
    screen: (user) => workspace.screens.of(user),
    person(id) {
      const who = workspace.people.get(id);
      if (!who) throw new Error(`nobody here is ${id}`);
      return new Person({ who, workspace, app });
    },
    pass(ms) {
      workspace.aheadMs += ms;
    },
    until: (look, awaited = 'something') => workspace.changes.until(look, () => awaited),
    reset() {
      faults.clear();
      app.clear();
      workspace.clear();
    },
    async close() {
      faults.clear();
      app.close();
      await close(server);
    },
  };
  return sandbox;
}
