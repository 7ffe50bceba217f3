/** Loads the ledger's Lua scripts (./lua) into a connection. */
import { readFileSync } from 'node:fs';
import type { Connection } from './connection.ts';

const SCRIPTS = [
  'accept',
  'approve',
  'refuse',
  'claim',
  'begin',
  'again',
  'settle',
  'sweep',
  'revise',
  'extend',
  'reschedule',
  'retry',
  'resolve',
  'purge',
  'place_ticket',
  'decide_ticket',
  'take_ticket',
  'end_ticket',
  'take_card',
  'begin_card',
  'end_card',
] as const;
export type Script = (typeof SCRIPTS)[number];
export type Reply = string | number | Reply[];
type Command = (...args: (string | number)[]) => Promise<Reply>;

const lua = (name: string): string => readFileSync(new URL(`./lua/${name}.lua`, import.meta.url), 'utf8');

/**
 * Defines the scripts on `redis`. @returns runs one on the ledger whose keys begin with `root`, and which keeps alerts and
 * bodies of items for so long; it rejects when Redis is away or a script fails
 */
export function scriptsOn(
  redis: Connection,
  root: string,
  { retentionDays, itemDays }: { retentionDays: number; itemDays: number },
): (name: Script, args: readonly (string | number)[]) => Promise<Reply> {
  const prelude = lua('prelude');
  for (const name of SCRIPTS) {
    redis.defineCommand(`ledger_${name}`, { numberOfKeys: 1, lua: `${prelude}\n${lua(name)}` });
  }
  const commands = redis as unknown as Record<string, Command>;
  return (name, args) => (commands[`ledger_${name}`] as Command).call(redis, root, retentionDays, itemDays, ...args);
}

/** A hash as Lua gives it back: name, value, name, value. */
export function fieldsOf(flat: readonly string[]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (let i = 0; i + 1 < flat.length; i += 2) fields[flat[i] as string] = flat[i + 1] as string;
  return fields;
}
