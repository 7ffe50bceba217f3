/** Somebody who may sign in at the web desk: asks for their password and prints what `DESK_USERS` takes. */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { type Command, InvalidArgumentError } from 'commander';
import { hashOf, SHORTEST_PASSWORD } from '../desk/password.ts';
import { ROLES, type Role } from '../desk/rights.ts';
import { ConfigError } from '../errors.ts';
import { note, print } from './print.ts';

export function addDeskUser(program: Command): void {
  const group = program.command('desk-user').description('People at the web desk');
  group
    .command('add')
    .description('Asks for a password, and prints the entry for DESK_USERS; nothing is kept')
    .argument('<name>', 'as they sign in', nameOf)
    .requiredOption('--role <role>', ROLES.join(', '), roleOf)
    .action(async (name: string, { role }: { role: Role }) => {
      const password = process.stdin.isTTY ? await askedTwice(name) : await pipedIn();
      if (password.length < SHORTEST_PASSWORD)
        throw new ConfigError([
          `The password has ${password.length} characters, expected ${SHORTEST_PASSWORD} or more.`,
        ]);
      print(`${name}:${role}:${await hashOf(password)}`);
      note(
        'Add it to DESK_USERS, parted from others by a blank; in .env within single quotes. Then restart Stop Press.',
      );
    });
}

function nameOf(text: string): string {
  if (!/^[\w.@-]{1,64}$/.test(text))
    throw new InvalidArgumentError('expected letters, digits, . _ - or @, 64 at most.');
  return text;
}

function roleOf(text: string): Role {
  const role = ROLES.find((each) => each === text);
  if (!role) throw new InvalidArgumentError(`expected ${ROLES.join(', ')}.`);
  return role;
}

/** The first line of standard input. */
async function pipedIn(): Promise<string> {
  const lines = createInterface({ input: process.stdin });
  for await (const line of lines) {
    lines.close();
    return line;
  }
  return '';
}

/** What is typed is shown nowhere, so a slip is found by typing it again. */
async function askedTwice(name: string): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  const closed = new Promise<never>((_, reject) => {
    lines.once('close', () => reject(new ConfigError(['No password was typed; nothing was made.'])));
  });
  const ask = async (words: string): Promise<string> => {
    process.stderr.write(words);
    const typed = await Promise.race([lines.question(''), closed]);
    process.stderr.write('\n');
    return typed;
  };
  try {
    const first = await ask(`Password for ${name} (it is not shown): `);
    if ((await ask('Once more: ')) !== first) throw new ConfigError(['The two were not the same; nothing was made.']);
    return first;
  } finally {
    closed.catch(() => {});
    lines.close();
  }
}
