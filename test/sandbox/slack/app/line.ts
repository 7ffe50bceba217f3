/** How Slack reaches the app: over a socket that the app opened, or by requests to an address of the app's. */

/** What the app is told of. */
export type Kind = 'slash_commands' | 'interactive' | 'events_api';

export interface Delivery {
  kind: Kind;
  payload: Record<string, unknown>;
  /** Only events are tried again: how often this one was before, and why. */
  retry?: { attempt: number; reason: string };
}

export interface Line {
  /** @returns what the app acknowledged with; `{}` for nothing. @throws {NotAcknowledged} */
  deliver(delivery: Delivery): Promise<Record<string, unknown>>;
  close(): void;
}

/** The app did not say within three seconds that it has heard. */
export class NotAcknowledged extends Error {
  /** Slack's word for it: `timeout` is `operation_timeout`, nobody there is `dispatch_failed`. */
  readonly reason: string;

  constructor(reason: string) {
    super(`the app did not acknowledge: ${reason}`);
    this.reason = reason;
  }
}
