import { createHash } from 'node:crypto';

// Crockford's base 32: no i, l, o or u, so that an id survives being read out over the phone. https://www.crockford.com/base32.html
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A short name for `parts`, the same on every machine: `length` characters of base 32 from their SHA-256.
 * Parts are told apart: ('ab', 'c') and ('a', 'bc') differ.
 */
export function digest(length: number, ...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  let text = '';
  for (const byte of hash.digest().subarray(0, length)) text += ALPHABET[byte & 31];
  return text;
}
