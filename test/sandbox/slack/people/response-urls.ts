import { randomBytes } from 'node:crypto';

/** https://docs.slack.dev/interactivity/handling-user-interaction/#message_responses */
const USES_MAX = 5;
const LIVES_MS = 30 * 60_000;

/** What a `response_url` answers to. */
export interface RespondsTo {
  user: string;
  channel: string;
  /** The message whose button was pressed; null for a command. */
  message: string | null;
}

/** Addresses that Slack hands out with what a person did. */
export class ResponseUrls {
  readonly #now: () => number;
  readonly #issued = new Map<string, RespondsTo & { at: number; uses: number }>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** @returns its path: `/actions/T…/…`. */
  issue(kind: 'actions' | 'commands' | 'app', team: string, to: RespondsTo): string {
    const path = `/${kind}/${team}/${this.#issued.size + 1}/${randomBytes(12).toString('base64url')}`;
    this.#issued.set(path, { ...to, at: this.#now(), uses: 0 });
    return path;
  }

  /** What it answers to, one use less; or Slack's words where it is used up, old or none of ours. */
  use(path: string): RespondsTo | 'used_url' | 'expired_url' | 'invalid_url' {
    const issued = this.#issued.get(path);
    if (!issued) return 'invalid_url';
    if (this.#now() - issued.at > LIVES_MS) return 'expired_url';
    if (issued.uses >= USES_MAX) return 'used_url';
    issued.uses += 1;
    return issued;
  }

  clear(): void {
    this.#issued.clear();
  }
}
