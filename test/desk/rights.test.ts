/** docs/desk.md says who may do what by which way in; each of it is tried. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Action, may, RIGHTS, ROLES, type Role } from '../../src/desk/rights.ts';
import * as api from './ways/api.ts';
import * as cli from './ways/cli.ts';
import * as desk from './ways/desk.ts';
import { prepare } from './ways/prepare.ts';
import type { Way } from './ways/way.ts';
import * as web from './ways/web.ts';

const WAYS = { desk, api, cli, web };
const ACTIONS = Object.keys(RIGHTS) as Action[];
/** Reading leaves nothing on record. */
const READS: ReadonlySet<Action> = new Set(['see', 'see-hidden', 'preview', 'audit']);

/** The table: of each action, what stands in each column. */
function table(): { columns: string[]; cells: Map<string, Record<string, string>> } {
  const page = readFileSync(new URL('../../docs/desk.md', import.meta.url), 'utf8');
  const rows = (/^## Who may do what$([\s\S]*?)^## /m.exec(page)?.[1] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  const [head = [], , ...lines] = rows;
  const columns = head.slice(2);
  const cells = lines.map(([action = '', , ...rest]): [string, Record<string, string>] => [
    action.replaceAll('`', ''),
    Object.fromEntries(columns.map((column, at) => [column, rest[at] ?? ''])),
  ]);
  return { columns, cells: new Map(cells) };
}
const { columns, cells } = table();
const cellOf = (action: Action, column: string) => cells.get(action)?.[column] ?? 'no cell';

it('the table has every action, and gives it to the roles that the desk gives it to, or by that way to nobody', () => {
  expect([...cells.keys()]).toEqual(ACTIONS);
  expect(columns).toEqual(['shell', 'API', 'Slack', 'Discord', 'web desk']);
  for (const action of ACTIONS)
    for (const column of columns)
      expect([column === 'shell' ? 'anyone' : RIGHTS[action], '–'], `${action}, ${column}`).toContain(
        cellOf(action, column),
      );
});

describe.each(Object.entries(WAYS))('by %s', (_, { open }) => {
  let way: Way;
  beforeAll(async () => {
    way = await open();
  });
  afterAll(() => way.close());

  const onRecord = async () => {
    const all: string[] = [];
    for await (const { did } of way.news.ledger.audit.read()) all.push(did);
    return all;
  };
  const expected = (role: Role, action: Action) =>
    way.column !== null && cellOf(action, way.column) === '–' ? 'absent' : may(role, action) ? 'allowed' : 'forbidden';

  it.each(ACTIONS)('%s is for those who may, and leaves nothing where one may not', async (action) => {
    for (const role of ROLES.filter((each) => way.roles.includes(each))) {
      const target = await prepare(way.news, action, way.via);
      const before = await onRecord();
      const answer = await way.does(role, action, target);
      expect(answer, `${action} as ${role}`).toBe(expected(role, action));
      const since = (await onRecord()).slice(before.length);
      if (answer !== 'allowed' || READS.has(action)) expect(since, `${action} as ${role}`).toEqual([]);
      else expect(since, `${action} as ${role}`).toContain(action === 'drill' ? 'push' : action);
    }
  });
});
