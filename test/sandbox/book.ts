import type { Committed, Seen, Standing } from './sandbox.ts';

/** What a platform remembers: the append-only log, the requests it saw, and each channel's messages, oldest first. */
export class Book<M extends Standing> {
  readonly log: Committed[] = [];
  readonly seen: Seen[] = [];
  /** Hears of every commit. */
  onCommit: (committed: Committed) => void = () => {};
  readonly #channels = new Map<string, M[]>();
  readonly #messages = new Map<string, M>();

  /** `payload` is what was sent; it is kept as it is and never changed. */
  post(message: M, payload: Record<string, unknown> = message.payload): void {
    const held = this.#channels.get(message.channel);
    if (held) held.push(message);
    else this.#channels.set(message.channel, [message]);
    this.#messages.set(keyOf(message.channel, message.messageId), message);
    this.#write('post', message, payload);
  }

  /** `shown` is what the channel shows from now on, `payload` what was sent to make it so. */
  update(message: M, shown: Record<string, unknown>, payload: Record<string, unknown>): void {
    message.payload = shown;
    message.edited = true;
    this.#write('update', message, payload);
  }

  remove(message: M): void {
    this.#messages.delete(keyOf(message.channel, message.messageId));
    const held = this.#channels.get(message.channel) ?? [];
    held.splice(held.indexOf(message), 1);
    this.#write('delete', message, {});
  }

  find(channel: string, messageId: string): M | undefined {
    return this.#messages.get(keyOf(channel, messageId));
  }

  /** Oldest first. */
  in(channel: string): readonly M[] {
    return this.#channels.get(channel) ?? [];
  }

  standing(channel?: string): Standing[] {
    const held = channel === undefined ? [...this.#channels.values()].flat() : this.in(channel);
    return held
      .map(({ channel, messageId, postedAt, edited, payload }) => ({ channel, messageId, postedAt, edited, payload }))
      .sort((a, b) => a.postedAt - b.postedAt);
  }

  clear(): void {
    this.log.length = 0;
    this.seen.length = 0;
    this.#channels.clear();
    this.#messages.clear();
  }

  #write(kind: Committed['kind'], { channel, messageId }: M, payload: Record<string, unknown>): void {
    const committed = { seq: this.log.length + 1, at: Date.now(), kind, channel, messageId, payload };
    this.log.push(committed);
    this.onCommit(committed);
  }
}

const keyOf = (channel: string, messageId: string): string => `${channel}/${messageId}`;
