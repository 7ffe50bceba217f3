/** Whether a form is one of ours, shown in this very session: no other site's page can send one for an editor. */
import { timingSafeEqual } from 'node:crypto';
import { isOwnOrigin } from './origin.ts';
import { saying } from './page.ts';
import type { Asked } from './room.ts';
import type { Session } from './sessions.ts';

export async function isOurs(c: Asked, { csrf }: Session): Promise<boolean> {
  if (!isOwnOrigin(c)) return false;
  const { _csrf } = await c.req.parseBody();
  return isSame(typeof _csrf === 'string' ? _csrf : '', csrf);
}

/** In constant time. */
export function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && a.length > 0 && timingSafeEqual(a, b);
}

export const forged = (c: Asked) =>
  saying(
    c,
    'Nothing was done',
    'This form was not sent from this desk, or it is from an earlier session. Open the page anew and do it there.',
    403,
  );
