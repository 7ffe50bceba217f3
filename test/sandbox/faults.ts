import type { ServerResponse } from 'node:http';
import type { FaultOrder } from './sandbox.ts';

/** What a platform answers: everything that goes over the wire. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** One request, understood. `commit` carries it out, at once and only once, and gives the platform's answer. */
export interface Understood {
  call: string;
  channel: string | null;
  commit: () => Answer;
}

/** The platform's own words for what a fault asks it to say. */
export interface Refusals {
  /** 429 in the platform's own form. */
  limited: (retryAfter: number) => Answer;
  /** The refusal that `code` names. */
  named: (code: string | number) => Answer;
}

const text = (status: number, body: string, type = 'text/plain'): Answer => ({
  status,
  headers: { 'content-type': type },
  body,
});

const HTML =
  '<!DOCTYPE html>\n<html><head><title>Just a moment</title></head><body><h1>Be right back</h1></body></html>';

/** The orders that wait to hit a request, oldest first. */
export class Faults {
  readonly #postCall: string;
  #orders: { order: FaultOrder; left: number }[] = [];
  readonly #late = new Set<NodeJS.Timeout>();

  /** @param postCall the call that an order without one means. */
  constructor(postCall: string) {
    this.#postCall = postCall;
  }

  add(order: FaultOrder): void {
    this.#orders.push({ order, left: order.times ?? 1 });
  }

  /** The order that hits this request, if any; it is spent by asking. */
  take({ call, channel }: Understood): FaultOrder | undefined {
    const hit = this.#orders.find(
      ({ order }) =>
        (order.call ?? this.#postCall) === call && (order.channel === undefined || order.channel === channel),
    );
    if (!hit) return undefined;
    hit.left -= 1;
    if (hit.left <= 0) this.#orders = this.#orders.filter((waiting) => waiting !== hit);
    return hit.order;
  }

  clear(): void {
    this.#orders = [];
    for (const timer of this.#late) clearTimeout(timer);
    this.#late.clear();
  }

  /** Does to one request what the order says. @returns the status that went over the wire, 0 where none did. */
  strike(order: FaultOrder, request: Understood, response: ServerResponse, refusals: Refusals): number {
    switch (order.kind) {
      case 'drop-before-commit':
        return reset(response);
      case 'drop-after-commit':
        request.commit();
        return reset(response);
      case '500-before-commit':
        return send(response, text(500, 'Internal Server Error'));
      case '500-after-commit':
        request.commit();
        return send(response, text(500, 'Internal Server Error'));
      case 'rate-limited':
        return send(response, refusals.limited(order.retryAfter ?? 1));
      case 'rate-limited-without-header':
        return send(response, text(429, 'Too Many Requests'));
      case 'slow': {
        const answer = request.commit();
        this.#later(order.delayMs ?? 1000, () => send(response, answer));
        return answer.status;
      }
      case 'late-commit':
        this.#later(order.delayMs ?? 1000, () => request.commit());
        return send(response, text(504, 'upstream request timeout'));
      case 'truncated':
        return truncate(response, request.commit());
      case 'html':
        request.commit();
        return send(response, text(200, HTML, 'text/html; charset=utf-8'));
      case 'hang': {
        const answer = request.commit();
        response.writeHead(answer.status, answer.headers);
        response.write(answer.body.slice(0, 1));
        return answer.status;
      }
      case 'error':
        return send(response, refusals.named(order.code ?? ''));
    }
  }

  #later(delayMs: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.#late.delete(timer);
      act();
    }, delayMs);
    this.#late.add(timer);
  }
}

export function send(response: ServerResponse, { status, headers, body }: Answer): number {
  if (response.destroyed || response.socket?.destroyed) return 0;
  response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) });
  response.end(body);
  return status;
}

/** Closes by RST, as a balancer that dies does: the client sees ECONNRESET rather than an orderly end. */
function reset(response: ServerResponse): number {
  response.socket?.resetAndDestroy();
  return 0;
}

/** Promises the whole body by its length, and ends the connection in the middle of it. */
function truncate(response: ServerResponse, { status, headers, body }: Answer): number {
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, 'content-length': String(bytes.length) });
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.socket?.destroy());
  return status;
}
