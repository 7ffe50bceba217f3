/** Passwords of the web desk, kept as `scrypt$N$r$p$SALT$HASH` (base64url), so that the costs can rise without anybody's new password. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

export const SHORTEST_PASSWORD = 10;

interface Cost {
  N: number;
  r: number;
  p: number;
}

// https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#scrypt
const COST: Cost = { N: 2 ** 16, r: 8, p: 2 };
const SALT_BYTES = 16;
const HASH_BYTES = 32;
/** A hash from elsewhere may cost so much and no more: a sign-in must not take the service's memory. */
const MOST_BYTES = 256 * 1024 * 1024;

/** @returns what `DESK_USERS` takes as HASH; never the same twice */
export async function hashOf(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(password, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** A hash of no password: whoever asks for an unknown user waits as long as for a known one. */
const NOBODY = `scrypt$${COST.N}$${COST.r}$${COST.p}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/**
 * Whether a password is the one of this hash, compared in constant time.
 * @param hash null: of nobody; takes as long, and is never right
 */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const [, N, r, p, salt = '', expected = ''] = (hash ?? NOBODY).split('$');
  const right = Buffer.from(expected, 'base64url');
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  const given = await derive(password, Buffer.from(salt, 'base64url'), cost).catch(() => null);
  if (given === null || right.length !== HASH_BYTES) return false;
  return timingSafeEqual(given, right) && hash !== null;
}

/** The same letters typed on another keyboard are the same password. */
const derive = (password: string, salt: Buffer, cost: Cost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const options = { ...cost, maxmem: MOST_BYTES };
    scrypt(password.normalize('NFKC'), salt, HASH_BYTES, options, (error, hash) =>
      error ? reject(error) : resolve(hash),
    );
  });
