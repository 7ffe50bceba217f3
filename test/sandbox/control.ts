import type { ServerResponse } from 'node:http';
import { send } from './faults.ts';
import type { FaultOrder, Sandbox } from './sandbox.ts';
import type { Received } from './server.ts';

/**
 * What a test in another process may ask a sandbox: `POST /_sandbox/fail` (a FaultOrder), `GET /_sandbox/log`,
 * `GET /_sandbox/standing?channel=`, `GET /_sandbox/seen`, `POST /_sandbox/reset`. `log` and `seen` take `?after=N` to
 * leave out the first N entries. @returns whether the request was one of these.
 */
export function control({ method, path, query, body }: Received, response: ServerResponse, sandbox: Sandbox): boolean {
  if (!path.startsWith('/_sandbox/')) return false;
  const after = Number(query.get('after') ?? 0);
  switch (`${method} ${path.slice('/_sandbox/'.length)}`) {
    case 'GET log':
      return json(response, sandbox.log.slice(after));
    case 'GET seen':
      return json(response, sandbox.seen.slice(after));
    case 'GET standing':
      return json(response, sandbox.standing(query.get('channel') ?? undefined));
    case 'POST fail':
      return json(
        response,
        attempt(() => sandbox.fail(JSON.parse(body) as FaultOrder)),
      );
    case 'POST reset':
      return json(
        response,
        attempt(() => sandbox.reset()),
      );
    default:
      return json(response, { error: 'no such control' }, 404);
  }
}

function attempt(act: () => void): unknown {
  try {
    act();
    return { ok: true };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}

function json(response: ServerResponse, value: unknown, status = 200): true {
  send(response, { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) });
  return true;
}
