import type { Server } from 'node:http';
import { eventOf } from '../people/payloads.ts';
import type { Workspace } from '../workspace.ts';
import { type Delivery, type Line, NotAcknowledged } from './line.ts';
import { signedRequests } from './requests.ts';
import { openSocketMode, type SocketMode } from './socket.ts';

export interface AppOptions {
  signingSecret: string;
  /** How long the app has to acknowledge; Slack's own 3,000. */
  ackMs: number;
  /** When an event that nobody acknowledged comes again. https://docs.slack.dev/apis/events-api/#retries */
  retryDelaysMs: readonly number[];
}

/** The app as Slack reaches it, by one of two ways. */
export class AppSide {
  readonly socket: SocketMode;
  /** How many of the next deliveries come twice, as where an acknowledgement was lost on its way. */
  twice = 0;
  /** Everything that was sent to the app, as it was sent. */
  readonly sent: Delivery[] = [];
  #line: Line;
  readonly #workspace: Workspace;
  readonly #options: AppOptions;
  readonly #retries = new Set<NodeJS.Timeout>();

  constructor(server: Server, workspace: Workspace, options: AppOptions) {
    this.#workspace = workspace;
    this.#options = options;
    this.socket = openSocketMode(server, options.ackMs, () => workspace.changes.tell());
    this.#line = this.socket;
  }

  /** From now on the app is reached by requests to its address; null: over its sockets. */
  reachBy(url: string | null): void {
    if (this.#line !== this.socket) this.#line.close();
    const { signingSecret, ackMs } = this.#options;
    // The wall clock, for the app holds the signature's time against its own.
    this.#line = url === null ? this.socket : signedRequests({ url, signingSecret, ackMs, now: Date.now });
  }

  /** @throws {NotAcknowledged} */
  async deliver(delivery: Delivery): Promise<Record<string, unknown>> {
    this.sent.push(delivery);
    if (this.twice === 0) return this.#line.deliver(delivery);
    this.twice -= 1;
    const answers = await Promise.allSettled([this.#line.deliver(delivery), this.#line.deliver(delivery)]);
    const first = answers.find((answer) => answer.status === 'fulfilled') ?? answers[0];
    if (first.status === 'rejected') throw first.reason;
    return first.value;
  }

  /** An event of the Events API. Nobody sees whether it arrived; it comes again where the app said nothing. */
  async tell(event: Record<string, unknown>): Promise<void> {
    const payload = eventOf(this.#workspace, event);
    const attempt = async (number: number, reason: string): Promise<void> => {
      try {
        const retry = number > 0 ? { retry: { attempt: number, reason } } : {};
        await this.deliver({ kind: 'events_api', payload, ...retry });
      } catch (error) {
        if (!(error instanceof NotAcknowledged)) throw error;
        const delay = this.#options.retryDelaysMs[number];
        if (delay === undefined) return;
        const timer = setTimeout(() => {
          this.#retries.delete(timer);
          void attempt(number + 1, error.reason === 'operation_timeout' ? 'timeout' : error.reason);
        }, delay);
        this.#retries.add(timer);
      }
    };
    await attempt(0, '');
  }

  /** Forgets what was sent and what was to come again. */
  clear(): void {
    for (const timer of this.#retries) clearTimeout(timer);
    this.#retries.clear();
    this.sent.length = 0;
    this.twice = 0;
  }

  close(): void {
    this.clear();
    this.#line.close();
    this.socket.close();
  }
}
