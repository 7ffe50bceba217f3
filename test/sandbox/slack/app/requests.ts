import { createHmac } from 'node:crypto';
import { isObject } from '../shape.ts';
import { type Delivery, type Line, NotAcknowledged } from './line.ts';

export interface Signed {
  /** The app's request URL. */
  url: string;
  signingSecret: string;
  ackMs: number;
  now: () => number;
}

/** Requests to the app, signed. https://docs.slack.dev/authentication/verifying-requests-from-slack */
export function signedRequests({ url, signingSecret, ackMs, now }: Signed): Line {
  const gone = new AbortController();
  return {
    async deliver({ kind, payload, retry }: Delivery) {
      const [type, body] = bodyOf(kind, payload);
      const timestamp = String(Math.floor(now() / 1000));
      const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
      const answer = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': type,
          'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
          'x-slack-request-timestamp': timestamp,
          'x-slack-signature': `v0=${signature}`,
          ...(retry ? { 'x-slack-retry-num': String(retry.attempt), 'x-slack-retry-reason': retry.reason } : {}),
        },
        body,
        redirect: 'manual',
        signal: AbortSignal.any([gone.signal, AbortSignal.timeout(ackMs)]),
      }).then(readWhole, (error: Error) => {
        throw new NotAcknowledged(error.name === 'TimeoutError' ? 'operation_timeout' : 'dispatch_failed');
      });
      if (answer.status !== 200) throw new NotAcknowledged(`http_error ${answer.status}`);
      return readAck(answer.text);
    },
    close: () => gone.abort(),
  };
}

const readWhole = async (answer: Response) => ({ status: answer.status, text: await answer.text() });

/** Events come as JSON, commands as a form, and all else as a form of one field. */
function bodyOf(kind: Delivery['kind'], payload: Record<string, unknown>): [type: string, body: string] {
  if (kind === 'events_api') return ['application/json', JSON.stringify(payload)];
  const fields = kind === 'slash_commands' ? (payload as Record<string, string>) : { payload: JSON.stringify(payload) };
  return ['application/x-www-form-urlencoded', new URLSearchParams(fields).toString()];
}

/** A command may be answered by bare words. */
function readAck(text: string): Record<string, unknown> {
  if (text.trim() === '') return {};
  try {
    const given: unknown = JSON.parse(text);
    return isObject(given) ? given : { text };
  } catch {
    return { text };
  }
}
