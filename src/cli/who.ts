/** Who sits at the shell. */
import { userInfo } from 'node:os';
import type { Who } from '../desk/rights.ts';

/** Whoever has the shell has Redis and all tokens: a role could take nothing from them. Their login is for the audit. */
export const shellWho = (): Who => ({ actor: { via: 'cli', name: login() }, role: 'senior' });

function login(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid-${process.getuid?.() ?? '?'}`; // a container's user may stand in no passwd
  }
}
