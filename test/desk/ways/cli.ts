/** The shell: the built command line as processes, on a Redis of their own. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openNewsroom } from '../../../src/app.ts';
import { loadConfig } from '../../../src/config/config.ts';
import type { ChangeInput } from '../../../src/desk/request.ts';
import type { Action } from '../../../src/desk/rights.ts';
import { DECISIONS } from '../../../src/desk/tickets.ts';
import { silent } from '../../builders.ts';
import { aNewsroom } from '../../cli/newsroom.ts';
import { DRILL, REASON, type Target, type Way } from './way.ts';

export async function open(): Promise<Way> {
  const newsroom = await aNewsroom();
  await writeFile(join(newsroom.folder, 'stop-press.yaml'), `drill: {to: ${DRILL}}\n`);
  const config = loadConfig({ ...newsroom.env, DATA_DIR: join(newsroom.folder, 'data') });
  const { desk, redis, close } = await openNewsroom(config, silent, { acceptLoss: false });

  return {
    column: 'shell',
    via: 'cli',
    roles: ['senior'],
    news: { ...desk, redis, prefix: config.prefix },
    async does(_, action, target) {
      const { code, stderr } = await newsroom.run(commandOf(action, target));
      if (code === 0) return 'allowed';
      if (stderr.includes('That takes the role')) return 'forbidden';
      throw new Error(`${action}: ${stderr}`);
    },
    async close() {
      await close();
      await newsroom.close();
    },
  };
}

function commandOf(action: Action, { alert, ticket, item: { headline = '' }, change }: Target): string[] {
  if (DECISIONS.some((each) => each === action)) return [action, ticket, '--reason', REASON];
  if (change) return [change.do, alert, ...flagsOf(change)];
  switch (action) {
    case 'drill':
      return ['push', '--headline', headline, '--drill'];
    case 'see':
    case 'see-hidden':
      return ['show', alert];
    default:
      return [action, ...(action === 'audit' ? [] : ['--headline', headline])]; // push, preview
  }
}

/** `{ wasWrong: 'x', reason: 'y' }` as flags; what stands without one comes first. */
function flagsOf(change: ChangeInput): string[] {
  const FLAGS: Record<string, string> = { wasWrong: 'what-was-wrong' };
  return Object.entries(change).flatMap(([name, value]) => {
    if (name === 'do') return [];
    if (name === 'at' || name === 'destination') return [String(value)];
    if (name === 'as') return [`--${value}`];
    return [`--${FLAGS[name] ?? name}`, String(value)];
  });
}
