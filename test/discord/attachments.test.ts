import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { originsOf, readAttachment } from '../../src/discord/attachments.ts';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => void server.close()));

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it('a file is read from where Discord keeps files', async () => {
  const origin = await serve((_, response) => response.end('Bridge closed'));
  const bytes = await readAttachment({ url: `${origin}/a.txt`, name: 'a.txt', size: 13 }, originsOf(`${origin}/api`));
  expect(Buffer.from(bytes).toString()).toBe('Bridge closed');
});

it.each([
  'http://169.254.169.254/latest',
  'http://cdn.discordapp.com/a',
  'https://cdn.discordapp.com.example.org/a',
  'no address',
])('a file at %s is not read', async (url) => {
  await expect(readAttachment({ url, name: 'a.txt', size: 1 }, originsOf(undefined))).rejects.toThrow(
    'The file a.txt is not where Discord keeps files',
  );
});

it('a file that leads elsewhere is not followed', async () => {
  const origin = await serve((_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end());
  await expect(readAttachment({ url: `${origin}/a`, name: 'a', size: 1 }, [origin])).rejects.toThrow(
    'Discord did not give',
  );
});

it('a file that is larger than Discord said is cut off', async () => {
  const origin = await serve((_, response) => response.end(Buffer.alloc(6 * 1024 * 1024)));
  await expect(readAttachment({ url: `${origin}/a`, name: 'a', size: 1 }, [origin])).rejects.toThrow('is over 5 MB');
});
