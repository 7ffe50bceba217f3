import { Faults, type Understood } from '../faults.ts';
import { servesPage } from '../page.ts';
import type { Sandbox } from '../sandbox.ts';
import { close, createPlatformServer, listen, type Received } from '../server.ts';
import { type Arguments, readArguments, textOf } from './arguments.ts';
import { METHODS } from './methods.ts';
import { answerJson, rateLimited, SlackRefusal } from './refusal.ts';
import { SCOPES, type SlackChannel, type SlackTeam, Workspace } from './team.ts';

export interface SlackOptions {
  /** Default 0: any. */
  port?: number;
  token?: string;
  team?: SlackTeam;
  channels?: readonly SlackChannel[];
  /** What the token was granted; default all that the app asks for. */
  scopes?: readonly string[];
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
    scopes: options.scopes ?? SCOPES,
    pacing: options.pacing ?? false,
  });
  const faults = new Faults('chat.postMessage');
  const page = servesPage(() => ({ slack: sandbox }));
  const { book } = workspace;
  const server = createPlatformServer(
    {
      understand: (request) => understand(workspace, request),
      refusals: { limited: rateLimited, named: (code) => answerJson({ ok: false, error: String(code) }) },
      book,
      faults,
      page,
    },
    () => sandbox,
  );
  const origin = `http://127.0.0.1:${await listen(server, options.port ?? 0)}`;
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
      if (order.call && !Object.hasOwn(METHODS, order.call)) throw new Error(`no such Slack method: ${order.call}`);
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
    reset() {
      faults.clear();
      workspace.clear();
    },
    async close() {
      faults.clear();
      await close(server);
    },
  };
  return sandbox;
}

function understand(workspace: Workspace, request: Received): Understood | null {
  if (!request.path.startsWith('/api/')) return null;
  const call = request.path.slice('/api/'.length);
  let given: Arguments = {};
  let refusal: SlackRefusal | undefined;
  try {
    given = readArguments(request);
  } catch (error) {
    if (!(error instanceof SlackRefusal)) throw error;
    refusal = error;
  }
  const named = textOf(given, 'channel');
  const channel = named === undefined ? null : (workspace.channel(named)?.id ?? named);
  const commit = () => {
    try {
      authorize(workspace, request, given);
      if (refusal) throw refusal;
      return carryOut(workspace, call, given);
    } catch (error) {
      if (!(error instanceof SlackRefusal)) throw error;
      return error.message === 'ratelimited' ? rateLimited(1) : answerJson(error.body, scopeHeader(workspace));
    }
  };
  return { call, channel, commit };
}

/** https://docs.slack.dev/authentication/ : the token comes in the header, or among the arguments. */
function authorize(workspace: Workspace, { headers }: Received, given: Arguments): void {
  const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? textOf(given, 'token');
  if (token === undefined) throw new SlackRefusal('not_authed');
  if (token !== workspace.token) throw new SlackRefusal('invalid_auth');
  if (workspace.revoked) throw new SlackRefusal('token_revoked');
}

function carryOut(workspace: Workspace, call: string, given: Arguments) {
  const method = Object.hasOwn(METHODS, call) ? METHODS[call] : undefined;
  if (!method) throw new SlackRefusal('unknown_method', { req_method: call });
  const needed = method.scope?.(workspace.channel(textOf(given, 'channel') ?? ''));
  if (needed !== undefined && !workspace.scopes.has(needed)) {
    throw new SlackRefusal('missing_scope', { needed, provided: [...workspace.scopes].join(',') });
  }
  return answerJson(method.run(workspace, given), scopeHeader(workspace));
}

const scopeHeader = ({ scopes }: Workspace): Record<string, string> => ({
  'x-oauth-scopes': [...scopes].join(','),
});
