import type { Answer, Understood } from '../faults.ts';
import type { Received } from '../server.ts';
import type { SocketMode } from './app/socket.ts';
import { type Arguments, readArguments, textOf } from './arguments.ts';
import { METHODS } from './methods.ts';
import { answerJson, rateLimited, SlackRefusal } from './refusal.ts';
import { respond } from './respond.ts';
import type { Workspace } from './workspace.ts';

const CONNECT = 'apps.connections.open';
const RESPOND = 'response_url';
const DOWNLOAD = 'files.download';

/** Every call that a fault can be ordered for: the Web API's methods, and what has no method. */
export const CALLS: ReadonlySet<string> = new Set([...Object.keys(METHODS), CONNECT, RESPOND, DOWNLOAD]);

/** What a request asks of Slack; null where it asks for a page. */
export function understand(workspace: Workspace, socket: SocketMode, request: Received): Understood | null {
  const { path } = request;
  if (path === `/api/${CONNECT}`)
    return { call: CONNECT, channel: null, commit: () => connect(workspace, socket, request) };
  if (path.startsWith('/api/')) return apiCall(workspace, path.slice('/api/'.length), request);
  if (/^\/(actions|commands|app)\//.test(path)) {
    return { call: RESPOND, channel: null, commit: () => answerByUrl(workspace, request) };
  }
  const file = /^\/files-pri\/\w+-(F\w+)\//.exec(path)?.[1];
  return file ? { call: DOWNLOAD, channel: null, commit: () => download(workspace, request, file) } : null;
}

function apiCall(workspace: Workspace, call: string, request: Received): Understood {
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
  const commit = () =>
    orRefusal(workspace, () => {
      authorize(workspace, tokenOf(request, given));
      if (refusal) throw refusal;
      return carryOut(workspace, call, given);
    });
  return { call, channel, commit };
}

function orRefusal(workspace: Workspace, act: () => Answer): Answer {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof SlackRefusal)) throw error;
    return error.message === 'ratelimited' ? rateLimited(1) : answerJson(error.body, scopeHeader(workspace));
  }
}

/** https://docs.slack.dev/authentication/ : the token comes in the header, or among the arguments. */
const tokenOf = ({ headers }: Received, given: Arguments = {}): string | undefined =>
  /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? textOf(given, 'token');

function authorize({ token, appToken, revoked }: Workspace, given: string | undefined): void {
  if (given === undefined) throw new SlackRefusal('not_authed');
  if (given === appToken) throw new SlackRefusal('not_allowed_token_type');
  if (given !== token) throw new SlackRefusal('invalid_auth');
  if (revoked) throw new SlackRefusal('token_revoked');
}

function carryOut(workspace: Workspace, call: string, given: Arguments): Answer {
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

/** By the app-level token alone. https://docs.slack.dev/reference/methods/apps.connections.open */
function connect(workspace: Workspace, socket: SocketMode, request: Received): Answer {
  return orRefusal(workspace, () => {
    const token = tokenOf(request, request.method === 'POST' ? readArguments(request) : {});
    if (token === undefined) throw new SlackRefusal('not_authed');
    if (token === workspace.token) throw new SlackRefusal('not_allowed_token_type');
    if (token !== workspace.appToken) throw new SlackRefusal('invalid_auth');
    return answerJson({ ok: true, url: socket.open() });
  });
}

function answerByUrl(workspace: Workspace, request: Received): Answer {
  const to = workspace.responseUrls.use(request.path);
  if (typeof to === 'string') return answerJson({ ok: false, error: to }, {}, 404);
  try {
    respond(workspace, to, readArguments(request));
    return answerJson({ ok: true });
  } catch (error) {
    if (!(error instanceof SlackRefusal)) throw error;
    return answerJson(error.body, {}, 404);
  }
}

/** Who may not have a file is sent to log in: a page, with 200. https://docs.slack.dev/reference/objects/file-object/#auth */
function download(workspace: Workspace, request: Received, id: string): Answer {
  const file = workspace.files.find(id);
  if (!file) return { status: 404, headers: { 'content-type': 'text/html' }, body: '<html>no such file</html>' };
  const allowed = tokenOf(request) === workspace.token && !workspace.revoked && workspace.scopes.has('files:read');
  if (!allowed) return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: LOGIN };
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: file.bytes };
}

const LOGIN = '<!DOCTYPE html><html><head><title>Sign in | Slack</title></head><body>Sign in to Slack</body></html>';
