import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { StoryError } from '../../src/errors.ts';
import { fetchPage } from '../../src/intake/fetch.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function aSite(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const here = { allow: (ip: string) => ip === '127.0.0.1' };
const fetched = async (address: string, options: Parameters<typeof fetchPage>[1] = here) => {
  const page = await fetchPage(address, options);
  return { ...page, bytes: Buffer.from(page.bytes).toString() };
};
const refusal = async (address: string, options?: Parameters<typeof fetchPage>[1]): Promise<string> => {
  const error: unknown = await fetchPage(address, options).then(
    () => 'fetched',
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StoryError);
  return (error as StoryError).message;
};

describe('a page that somebody names', () => {
  it('is fetched, with where it was found and its charset', async () => {
    const site = await aSite((request, response) => {
      if (request.url === '/old') return response.writeHead(301, { location: '/new#top' }).end();
      return response.writeHead(200, { 'content-type': 'text/html; charset="windows-1252"' }).end('<p>Wall breached');
    });
    expect(await fetched(`${site}/old`)).toEqual({
      bytes: '<p>Wall breached',
      url: `${site}/new#top`,
      charset: 'windows-1252',
    });
  });

  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[64:ff9b::a9fe:a9fe]/',
    'http://10.1.2.3/',
    'http://172.31.255.255/',
    'http://192.168.0.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0.0.0.0/',
    'http://[fd00::1]/',
    'http://224.0.0.1/',
  ])('is refused inside the network: %s', async (address) => {
    expect(await refusal(address)).toMatch(/lies inside the network, and only the public web is read/);
  });

  it('is refused inside the network on every hop', async () => {
    const site = await aSite((_, response) => response.writeHead(302, { location: 'http://127.0.0.2:9000/' }).end());
    expect(await refusal(site, here)).toMatch(/lies inside the network/);
  });

  it.each([
    ['file:///etc/passwd', /file:\/\/ is no web address/],
    ['nonsense', /nonsense is no web address/],
    ['http://localhost:1/', /names a port that no web page has/],
    ['http://nowhere.invalid/', /is not known to the name servers/],
  ])('that is none is told: %s', async (address, words) => {
    expect(await refusal(address)).toMatch(words);
  });

  it('never tells the password in its address, and does not send it on', async () => {
    const seen: (string | undefined)[] = [];
    const site = await aSite((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(404).end();
    });
    const words = await refusal(site.replace('//', '//user:hunter2@'), here);
    expect(words).toMatch(/answers 404 Not Found/);
    expect(words).not.toContain('hunter2');
    expect(seen).toEqual([undefined]);
  });

  it('that redirects for ever, is no text, or is over 5 MB is told', async () => {
    const site = await aSite((request, response) => {
      if (request.url === '/loop') return response.writeHead(302, { location: '/loop' }).end();
      if (request.url === '/film') return response.writeHead(200, { 'content-type': 'video/mp4' }).end('x');
      return response.writeHead(200, { 'content-type': 'text/plain' }).end('x'.repeat(5_300_000));
    });
    expect(await refusal(`${site}/loop`, here)).toMatch(/redirects more than 5 times/);
    expect(await refusal(`${site}/film`, here)).toMatch(/gives video\/mp4, and not a page of text/);
    expect(await refusal(`${site}/long`, here)).toMatch(/is over 5 MB/);
  });

  it('that never ends is given up, headers or not', async () => {
    const site = await aSite((request, response) => {
      if (request.url === '/body') response.writeHead(200, { 'content-type': 'text/plain' }).write('The wall');
    });
    const soon = { ...here, deadlineMs: 150 };
    expect(await refusal(`${site}/body`, soon)).toMatch(/did not give the whole page in time/);
    expect(await refusal(`${site}/silent`, soon)).toMatch(/did not give the whole page in time/);
  });
});
