import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/config.ts';
import { isPassword } from '../../src/desk/password.ts';

const STOP_PRESS = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
const add = (input: string, ...args: string[]) =>
  spawnSync(process.execPath, [STOP_PRESS, 'desk-user', 'add', ...args], { input, encoding: 'utf8' });

describe('desk-user add', () => {
  it('prints an entry that DESK_USERS takes, with a hash of the password that was piped in', async () => {
    const { status, stdout, stderr } = add('correct horse battery\n', 'ada@example.org', '--role', 'editor');
    expect(status).toBe(0);
    const [user] = loadConfig({ DESK_USERS: stdout.trim() }).desk.users;
    expect(user).toMatchObject({ name: 'ada@example.org', role: 'editor' });
    expect(await isPassword('correct horse battery', user?.hash ?? null)).toBe(true);
    expect(await isPassword('correct horse', user?.hash ?? null)).toBe(false);
    expect(stdout + stderr).not.toContain('correct horse');
    expect(add('correct horse battery\n', 'ada', '--role', 'editor').stdout).not.toContain(user?.hash);
  });

  it('refuses a short password, a name that DESK_USERS could not hold, and a role that there is not', () => {
    const short = add('short\n', 'ada', '--role', 'editor');
    expect([short.status, short.stdout, short.stderr]).toEqual([2, '', expect.stringContaining('10 or more')]);
    expect(add('correct horse battery\n', 'ada:x', '--role', 'editor').stderr).toContain('expected letters, digits');
    expect(add('correct horse battery\n', 'ada', '--role', 'boss').stderr).toContain('expected viewer, editor, senior');
  });

  it.skipIf(spawnSync('which', ['script']).status !== 0)('asks twice on a terminal, and shows neither', async () => {
    const typed = async (...lines: string[]): Promise<string> => {
      // A terminal of util-linux: it shows what is typed, unless whoever reads it asks it not to.
      const command = `${process.execPath} ${STOP_PRESS} desk-user add ada --role editor`;
      const terminal = spawn('script', ['-qec', command, '/dev/null'], { stdio: 'pipe' });
      let shown = '';
      terminal.stdout.on('data', (chunk) => {
        shown += chunk;
        if (/(shown\)|more): $/.test(shown)) terminal.stdin.write(`${lines.shift() ?? ''}\r`);
      });
      await new Promise((resolve) => terminal.once('close', resolve));
      return shown;
    };
    const shown = await typed('correct horse battery', 'correct horse battery');
    expect(shown).toContain('ada:editor:scrypt$');
    expect(shown).not.toContain('correct horse');
    expect(await typed('correct horse battery', 'another horse')).toContain('not the same');
  });
});
