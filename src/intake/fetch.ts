/**
 * Fetches a page that somebody named, and only from the public web: an address inside the network (a metadata server, a
 * router, our own Redis) is refused at the socket, on every redirect hop, however it is written.
 */
import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector, fetch } from 'undici';
import { StoryError } from '../errors.ts';

const MOST_BYTES = 5 * 1024 * 1024;
const DEADLINE_MS = 10_000;
const MOST_HOPS = 5;

// https://www.iana.org/assignments/iana-ipv4-special-registry and -ipv6-special-registry
const V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
// Mapped, translated and tunnelled addresses carry an IPv4 address that the list above would not see.
const V6 = [
  '::/128',
  '::1/128',
  '::ffff:0:0/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];

const inside = new BlockList();
for (const [nets, family] of [
  [V4, 'ipv4'],
  [V6, 'ipv6'],
] as const) {
  for (const net of nets) {
    const [address = '', bits] = net.split('/');
    inside.addSubnet(address, Number(bits), family);
  }
}

class Inside extends Error {}
class Late extends Error {}

const HEADERS = {
  accept: 'text/html,application/xhtml+xml,text/plain,text/markdown,application/json',
  'user-agent': 'StopPress/0.1',
};

export interface Page {
  bytes: Uint8Array;
  /** Where it was found in the end. */
  url: string;
  /** By the Content-Type header; undefined where it does not say. */
  charset: string | undefined;
}

/**
 * Fetches a text page: 10 s, 5 MB after decompression, five redirects at most.
 * @param options `allow` tells of an address that it may be reached although it lies inside; for tests
 * @throws {StoryError} in plain words
 */
export async function fetchPage(
  address: string,
  { allow = () => false, deadlineMs = DEADLINE_MS }: { allow?: (ip: string) => boolean; deadlineMs?: number } = {},
): Promise<Page> {
  const agent = new Agent({ connect: guarded(allow), pipelining: 0 });
  const host = URL.canParse(address) ? new URL(address).host : address;
  let timer: NodeJS.Timeout | undefined;
  // Fetch's own signal is not enough: Node's holds it weakly once the headers are there, and a body may hang for minutes.
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late()), deadlineMs);
  });
  try {
    return await Promise.race([follow(address, agent), late]);
  } catch (error) {
    throw error instanceof StoryError ? error : new StoryError(`Not fetched: ${host} ${why(error)}.`);
  } finally {
    clearTimeout(timer);
    agent.destroy().catch(() => {});
  }
}

async function follow(address: string, dispatcher: Agent): Promise<Page> {
  let url = new URL(address);
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    if (!/^https?:$/.test(url.protocol)) throw new StoryError(`Not fetched: ${url.protocol}// is no web address.`);
    url.username = '';
    url.password = '';
    const answer = await fetch(url, { dispatcher, redirect: 'manual', headers: HEADERS });
    const next = answer.headers.get('location');
    if (answer.status >= 300 && answer.status < 400 && next !== null) {
      await answer.body?.cancel();
      url = new URL(next, url);
      continue;
    }
    if (!answer.ok) throw new StoryError(`Not fetched: ${url.host} answers ${answer.status} ${answer.statusText}.`);
    const type = answer.headers.get('content-type') ?? '';
    if (type !== '' && !/^(text\/|application\/(xhtml\+xml|json|xml))/i.test(type)) {
      throw new StoryError(`Not fetched: ${url.host} gives ${type.split(';')[0]}, and not a page of text.`);
    }
    const bytes = await within(answer.body, url.host);
    return { bytes, url: url.href, charset: /charset="?([\w-]+)/i.exec(type)?.[1] };
  }
  throw new StoryError(`Not fetched: ${new URL(address).host} redirects more than ${MOST_HOPS} times.`);
}

function guarded(allow: (ip: string) => boolean): buildConnector.connector {
  const isOpen = (ip: string) => allow(ip) || !inside.check(ip, isIP(ip) === 6 ? 'ipv6' : 'ipv4');
  // Every answer of the name server must be outside: one good address must not carry a bad one along.
  const look: LookupFunction = (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, []);
      if (!addresses.every(({ address }) => isOpen(address))) return done(new Inside(), []);
      return done(null, addresses);
    });
  };
  const connect = buildConnector({ lookup: look, timeout: DEADLINE_MS });
  return (options, done) => {
    // A literal address never comes by lookup. URL has normalised decimal, hexadecimal and octal forms already.
    const literal = options.hostname.replace(/^\[|\]$/g, '');
    if (isIP(literal) && !isOpen(literal)) return done(new Inside(), null);
    return connect(options, done);
  };
}

async function within(body: AsyncIterable<Uint8Array> | null, host: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new StoryError(`Not fetched: the page of ${host} is over 5 MB.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function why(error: unknown): string {
  for (let each: unknown = error, depth = 0; each instanceof Error && depth < 5; each = each.cause, depth++) {
    if (each instanceof Inside) return 'lies inside the network, and only the public web is read';
    if (each instanceof Late) return 'did not give the whole page in time';
    if (each.message === 'bad port') return 'names a port that no web page has';
    const { code } = each as NodeJS.ErrnoException;
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'is not known to the name servers';
    if (code === 'ECONNREFUSED') return 'refuses the connection';
    if (code === 'ERR_INVALID_URL') return 'is no web address';
  }
  return 'broke the connection';
}
