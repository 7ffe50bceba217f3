/** Where a request comes from: which machine, by which name, by https or not, and from whose page. */
import { BlockList, isIP } from 'node:net';
import { ConfigError } from '../errors.ts';
import type { Asked } from './room.ts';

const LOOPBACK = /^(127(\.\d{1,3}){3}|::1)$/;
const LOCAL_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The address that is connected to us; an IPv4 address as such, however the socket writes it. */
export const connectedFrom = (c: Asked): string =>
  (c.env?.incoming?.socket?.remoteAddress ?? '').replace(/^::ffff:(?=\d)/, '');

export const isLoopback = (address: string): boolean => LOOPBACK.test(address);

/** Whether a request was made on this machine, to this machine, by no page of another site and through no proxy. */
export function isLocal(c: Asked): boolean {
  const host = (c.req.header('host') ?? '').replace(/:\d+$/, '');
  const forwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-host'].some((name) => c.req.header(name));
  return isLoopback(connectedFrom(c)) && LOCAL_NAMES.has(host) && !forwarded && isOwnOrigin(c);
}

/**
 * Whether it was not sent by another site's page. A browser names the page by Origin and Sec-Fetch-Site, and no page can
 * change them; nor can one set X-Forwarded-Host, by which a proxy says what we are called outside.
 */
export function isOwnOrigin(c: Asked): boolean {
  const site = c.req.header('sec-fetch-site');
  if (c.req.method !== 'GET' && site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = c.req.header('origin');
  if (origin === undefined) return true;
  const names = [c.req.header('host'), c.req.header('x-forwarded-host')];
  return URL.canParse(origin) && names.includes(new URL(origin).host);
}

/** Whether the reader's browser speaks https, with us or with the proxy before us. */
export const isSecure = (c: Asked): boolean =>
  new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto')?.split(',')[0]?.trim() === 'https';

/**
 * Tells trusted proxies by their address.
 * @param list addresses and networks: `127.0.0.1`, `10.0.0.0/8`
 * @throws {ConfigError} for what is neither
 */
export function proxiesOf(list: readonly string[]): (address: string) => boolean {
  const known = new BlockList();
  for (const each of list) {
    const [address = '', bits] = each.split('/');
    const family = isIP(address);
    const most = family === 4 ? 32 : 128;
    const prefix = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : -1;
    if (family === 0 || prefix < 0 || prefix > most)
      throw new ConfigError([
        `DESK_TRUST_PROXY: found ${JSON.stringify(each)}, expected an address or a network such as 10.0.0.0/8`,
      ]);
    known.addSubnet(address, prefix, family === 4 ? 'ipv4' : 'ipv6');
  }
  return (address) => isIP(address) !== 0 && known.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');
}

/** Whose address a sign-in counts for: behind a trusted proxy, the one that it names last. */
export function addressOf(c: Asked, isProxy: (address: string) => boolean): string {
  const connected = connectedFrom(c);
  const named = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return isProxy(connected) && named ? named : connected;
}
