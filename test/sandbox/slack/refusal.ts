import type { Answer } from '../faults.ts';

/** Slack says no: HTTP 200 with `ok: false`. https://docs.slack.dev/apis/web-api/#responses */
export class SlackRefusal extends Error {
  readonly body: Record<string, unknown>;

  constructor(error: string, more: Record<string, unknown> = {}) {
    super(error);
    this.body = { ok: false, error, ...more };
  }
}

export const answerJson = (body: unknown, headers: Record<string, string> = {}, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body),
});

/** https://docs.slack.dev/apis/web-api/rate-limits/ */
export const rateLimited = (retryAfter: number): Answer =>
  answerJson({ ok: false, error: 'ratelimited' }, { 'retry-after': String(retryAfter) }, 429);
