/** What every platform's client shares: one request with a deadline, and what a broken connection tells. */
import { type Fault, REQUEST_DEADLINE_MS } from './adapter.ts';

/** Where an adapter speaks to, and as whom. */
export interface Connection {
  token: string;
  /** Default: the real platform. */
  apiUrl?: string | undefined;
  /** Default: `REQUEST_DEADLINE_MS`. Shorter in tests. */
  deadlineMs?: number | undefined;
}

export const deadlineOf = ({ deadlineMs }: Connection): number => deadlineMs ?? REQUEST_DEADLINE_MS;

/**
 * Fetch, and read the whole body before anything is given back. `signal` bounds all of it: both clients' own timeouts end
 * with the headers, and a body that never ends would outlive the lease on the message.
 *
 * Fetch's own signal is not enough. Node's holds it weakly once the headers are there, so that after the next garbage
 * collection a hanging body is cut only after five minutes [measured on 20.20]; so we listen to it ourselves.
 */
export async function fetchWhole(url: string | URL, init: RequestInit, signal: AbortSignal): Promise<Response> {
  signal.throwIfAborted();
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  let stop = (): void => {};
  const late = new Promise<never>((_, reject) => {
    stop = () => {
      reject(signal.reason);
      reader?.cancel().catch(() => {});
    };
  });
  signal.addEventListener('abort', stop, { once: true });

  async function whole(): Promise<Response> {
    const { status, statusText, headers, body } = await fetch(url, { ...init, signal });
    reader = body?.getReader();
    const parts: Uint8Array[] = [];
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) parts.push(part.value);
    return new Response(parts.length === 0 ? null : Buffer.concat(parts), { status, statusText, headers });
  }
  try {
    return await Promise.race([whole(), late]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

// TLS failed before a byte of ours went out; most often a proxy with a certificate that Node does not know.
const CERTIFICATE = /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT_)/;
const NO_CONNECTION = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** What a failed request tells: `unreachable` only where surely nothing was sent. `reason` is a code, never a text. */
export function brokenBy(error: unknown): { fault: Extract<Fault, 'unreachable' | 'uncertain'>; reason: string } {
  const signs = [...causesOf(error)];
  for (const { code, syscall } of signs) {
    if (NO_CONNECTION.has(code) || CERTIFICATE.test(code) || syscall === 'connect' || syscall === 'getaddrinfo') {
      return { fault: 'unreachable', reason: code || 'no connection' };
    }
  }
  const late = signs.some(({ name }) => name === 'TimeoutError' || name === 'AbortError');
  const code = signs.find(({ code }) => code !== '')?.code;
  return { fault: 'uncertain', reason: late ? 'timeout' : (code ?? 'connection lost') };
}

interface Sign {
  name: string;
  code: string;
  syscall: string;
}

function* causesOf(error: unknown, depth = 0): Generator<Sign> {
  if (typeof error !== 'object' || error === null || depth > 5) return;
  const { name, code, syscall, cause, original, errors } = error as Record<string, unknown>;
  yield { name: String(name), code: codeOf(code), syscall: String(syscall) };
  yield* causesOf(cause ?? original, depth + 1);
  // Happy eyeballs: one error an address that was tried.
  if (Array.isArray(errors)) for (const each of errors) yield* causesOf(each, depth + 1);
}

const codeOf = (code: unknown): string => (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,40}$/.test(code) ? code : '');

/** The promise's value, or null when it fails or takes longer: for what is good to know and never worth a delivery. */
export async function atMost<T>(ms: number, promise: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  try {
    return await Promise.race([promise.catch(() => null), patience]);
  } finally {
    clearTimeout(timer);
  }
}

// Slack's tokens; Discord's (three parts of base64url); whatever follows Bot or Bearer in a header.
const TOKENS = /xox[a-z]+-[\w-]+|xapp-[\w-]+|[\w-]{23,}\.[\w-]{6,}\.[\w-]{25,}|(?<=\b(?:Bot|Bearer)\s+)[\w.-]{8,}/gi;

/** More than a sentence is never repeated, and the pattern above takes long over a long text. */
const REPEATED = 2_000;

/** For everything that a platform says and we repeat: the token itself, and whatever looks like one, is taken out. */
export function redact(text: string, token: string): string {
  const known = token === '' ? text : text.replaceAll(token, '[token]');
  return known.slice(0, REPEATED).replace(TOKENS, '[token]');
}
