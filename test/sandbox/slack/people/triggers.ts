import { randomBytes } from 'node:crypto';
import { SlackRefusal } from '../refusal.ts';

/** https://docs.slack.dev/interactivity/handling-user-interaction/#modal_responses */
const LIVES_MS = 3000;
const FORM = /^\d+\.\d+\.[0-9a-f]+$/;

export interface Trigger {
  user: string;
  /** The modal in which the person acted; null where they acted elsewhere. */
  view: string | null;
}

/** What a person's act lets the app open, once, for three seconds. */
export class Triggers {
  readonly #now: () => number;
  readonly #issued = new Map<string, Trigger & { at: number; used: boolean }>();

  constructor(now: () => number) {
    this.#now = now;
  }

  issue(user: string, view: string | null): string {
    const id = `${this.#now()}.${this.#issued.size + 1}.${randomBytes(16).toString('hex')}`;
    this.#issued.set(id, { user, view, at: this.#now(), used: false });
    return id;
  }

  /** Whose it is, and spent with that. @throws {SlackRefusal} */
  exchange(id: string | undefined): Trigger {
    if (id === undefined) throw new SlackRefusal('invalid_arguments', missing('trigger_id'));
    const trigger = FORM.test(id) ? this.#issued.get(id) : undefined;
    if (!trigger) throw new SlackRefusal('invalid_trigger_id');
    if (trigger.used) throw new SlackRefusal('exchanged_trigger_id');
    if (this.#now() - trigger.at > LIVES_MS) throw new SlackRefusal('expired_trigger_id');
    trigger.used = true;
    return trigger;
  }

  clear(): void {
    this.#issued.clear();
  }
}

const missing = (field: string) => ({
  response_metadata: { messages: [`[ERROR] missing required field: ${field}`] },
});
