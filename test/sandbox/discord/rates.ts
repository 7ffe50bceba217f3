/** One bucket a route and channel. https://docs.discord.com/developers/topics/rate-limits */
interface Bucket {
  left: number;
  resetAt: number;
}

const WINDOW_MS = 5000;
const PACED = 5;
const GENEROUS = 10_000;

export class Rates {
  readonly #limit: number;
  readonly #buckets = new Map<string, Bucket>();

  /** @param pacing 5 requests in 5 s a channel and route, about what Discord allows; else enough for any benchmark. */
  constructor(pacing: boolean) {
    this.#limit = pacing ? PACED : GENEROUS;
  }

  /** Counts one request. @returns the headers that tell of it, and how long to wait where it was one too many. */
  count(route: string, channel: string | null): { headers: Record<string, string>; retryAfter: number } {
    const now = Date.now();
    const key = `${route} ${channel ?? ''}`;
    let bucket = this.#buckets.get(key);
    if (!bucket || bucket.resetAt <= now) {
      bucket = { left: this.#limit, resetAt: now + WINDOW_MS };
      this.#buckets.set(key, bucket);
    }
    bucket.left -= 1;
    const resetAfter = (bucket.resetAt - now) / 1000;
    const headers = {
      'x-ratelimit-limit': String(this.#limit),
      'x-ratelimit-remaining': String(Math.max(0, bucket.left)),
      'x-ratelimit-reset': String(bucket.resetAt / 1000),
      'x-ratelimit-reset-after': String(resetAfter),
      'x-ratelimit-bucket': bucketName(route),
    };
    return { headers, retryAfter: bucket.left < 0 ? resetAfter : 0 };
  }

  clear(): void {
    this.#buckets.clear();
  }
}

/** Discord's are opaque hashes, the same for every channel of a route. */
const bucketName = (route: string): string => Buffer.from(route).toString('hex').slice(-32);
