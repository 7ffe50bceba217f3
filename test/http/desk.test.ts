import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ApiToken } from '../../src/config/config.ts';
import { confirmPush } from '../../src/desk/confirm.ts';
import type { Policy } from '../../src/desk/policy.ts';
import type { Who } from '../../src/desk/rights.ts';
import { httpApp } from '../../src/http/app.ts';
import { identify } from '../../src/intake/identity.ts';
import { aLedger, anAlert, anItem, aRequest, silent } from '../builders.ts';

const TOKENS: readonly ApiToken[] = [
  { name: 'board', role: 'viewer', token: 'token-of-the-board' },
  { name: 'ada', role: 'editor', token: 'token-of-ada-12345' },
  { name: 'ben', role: 'editor', token: 'token-of-ben-12345' },
  { name: 'chief', role: 'senior', token: 'token-of-the-chief' },
];
const POLICY: Policy = {
  routes: [{ priorities: null, to: ['slack:C0000000001'], mentions: [] }],
  expiresAfterMs: { default: 3_600_000, flash: 3_600_000 },
  undoMs: 60_000,
  fourEyes: new Set(['flash']),
  people: [],
  drillTo: ['slack:C0000000009'],
};
const FLASH = { source: { id: 'example-wire', name: 'Example Wire' }, headline: 'Wall breached', priority: 'flash' };

let news: Awaited<ReturnType<typeof aLedger>>;
beforeEach(async () => {
  news = await aLedger();
});
afterEach(() => news.close());

const anApp = (apiTokens: readonly ApiToken[] = TOKENS, policy = POLICY) =>
  httpApp({
    desk: news,
    policy,
    apiTokens,
    recogniserOf: async () => null,
    readiness: async () => ({ ready: true, parts: {} }),
    version: '0',
    log: silent,
  });

/** Asks as the holder of a token; GET where there is no body. */
async function ask(name: string, path: string, body?: object, headers: Record<string, string> = {}, app = anApp()) {
  const token = TOKENS.find((each) => each.name === name)?.token;
  const answer = await app.fetch(
    new Request(`http://localhost${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      ...(body && { body: JSON.stringify(body) }),
    }),
  );
  const text = await answer.text();
  const type = answer.headers.get('content-type') ?? '';
  return { status: answer.status, type, text, json: type.startsWith('application/json') ? JSON.parse(text) : null };
}
const pushFlash = async (by = 'ada', query = '') => (await ask(by, `/v1/items${query}`, FLASH)).json;
const audited = async () => {
  const all: string[] = [];
  for await (const { actor, did } of news.ledger.audit.read()) all.push(`${actor.name} ${did}`);
  return all;
};
/** An alert that is out, without any worker. */
async function out(headline = 'Harbour wall breached'): Promise<string> {
  const item = anItem({ headline });
  const accepted = await news.ledger.accept(item, identify(item), aRequest());
  const { sentAt: _, changedAt: __, ...words } = anAlert({ id: accepted.alert, headline });
  const addresses = [{ destination: 'slack:C0000000001' as const, mentions: [] }];
  await news.ledger.approve(accepted.item, words, addresses, { expiresAfterMs: 3_600_000 });
  return accepted.alert;
}

describe('a token', () => {
  it('acts under its name, with its role', async () => {
    await ask('ada', '/v1/items', { ...FLASH, priority: 'urgent' });
    expect(await audited()).toEqual(['ada push']);
  });

  it('that is unknown, cut short or sent otherwise opens nothing', async () => {
    const app = anApp();
    for (const authorization of ['', 'Bearer', 'Bearer token-of-ada', 'Basic token-of-ada-12345', 'token-of-ada-12345'])
      for (const path of ['/v1/alerts', '/v1/tickets', '/v1/audit', '/metrics'])
        expect((await app.fetch(new Request(`http://localhost${path}`, { headers: { authorization } }))).status).toBe(
          401,
        );
  });

  it('of a viewer reads what is out, and nothing else', async () => {
    const [live, held] = [await out(), await out('Another')];
    await ask('ada', `/v1/alerts/${held}/changes`, { do: 'hold' });
    const { ticket } = await pushFlash();
    expect((await ask('board', '/v1/alerts')).json.alerts.map(({ id }: { id: string }) => id)).toEqual([live]);
    expect((await ask('board', `/v1/alerts/${held}`)).status).toBe(404);
    expect((await ask('board', '/v1/tickets')).status).toBe(403);
    expect((await ask('board', `/v1/tickets/${ticket}`)).status).toBe(403);
    expect((await ask('board', `/v1/tickets/${ticket}/decisions`, { as: 'approve' })).status).toBe(403);
    expect((await ask('board', '/v1/items', FLASH)).status).toBe(403);
    expect((await ask('board', '/v1/items?drill=true', FLASH)).status).toBe(403);
    expect((await ask('board', `/v1/alerts/${live}/changes`, { do: 'kill', reason: 'x' })).status).toBe(403);
    expect((await ask('board', '/v1/audit')).status).toBe(403);
    expect(await audited()).toHaveLength(4);
  });
});

describe('a FLASH by HTTP', () => {
  it('waits for a second editor, is listed, and goes out when that one approves', async () => {
    const pushed = await pushFlash();
    expect(pushed).toMatchObject({ outcome: 'waits' });
    expect(await news.ledger.readAlert(pushed.alert)).toBeNull();
    const { tickets } = (await ask('ben', '/v1/tickets')).json;
    expect(tickets).toMatchObject([
      { id: pushed.ticket, state: 'awaiting', does: 'push', by: { via: 'api', name: 'ada' } },
    ]);
    const decided = await ask('ben', `/v1/tickets/${pushed.ticket}/decisions`, { as: 'approve' });
    expect([decided.status, decided.json.state]).toEqual([200, 'done']);
    expect((await news.ledger.readAlert(pushed.alert))?.request.priority).toBe('flash');
    expect((await ask('ben', '/v1/tickets')).json.tickets).toEqual([]);
    expect((await ask('ada', `/v1/tickets/${pushed.ticket}`)).json.decided).toMatchObject({ by: { name: 'ben' } });
  });

  it('is approved neither by the token that pushed it, nor twice, nor where there is none', async () => {
    const { ticket } = await pushFlash();
    const answer = await ask('ada', `/v1/tickets/${ticket}/decisions`, { as: 'approve' });
    expect([answer.status, answer.json.error]).toEqual([403, expect.stringContaining('You asked for it yourself')]);
    await ask('ben', `/v1/tickets/${ticket}/decisions`, { as: 'refuse', reason: 'One source only.' });
    expect((await ask('ben', `/v1/tickets/${ticket}/decisions`, { as: 'approve' })).status).toBe(409);
    expect((await ask('ben', '/v1/tickets/nosuchticket/decisions', { as: 'approve' })).status).toBe(404);
    expect(await audited()).toEqual(['ada ask', 'ben refuse']);
  });

  it('is sent without a second editor by a senior alone, who says why', async () => {
    const { ticket, alert } = await pushFlash();
    const as = { as: 'override', reason: 'Nobody answers.' };
    expect((await ask('ben', `/v1/tickets/${ticket}/decisions`, as)).status).toBe(403);
    expect((await ask('chief', `/v1/tickets/${ticket}/decisions`, { as: 'override' })).status).toBe(400);
    expect(await news.ledger.readAlert(alert)).toBeNull();
    expect((await ask('chief', `/v1/tickets/${ticket}/decisions`, as)).status).toBe(200);
    expect(await news.ledger.readAlert(alert)).not.toBeNull();
  });

  it('waits where no token is asked as well', async () => {
    const item = { ...FLASH, headline: 'By loopback' };
    expect((await ask('nobody', '/v1/items', item, { host: 'localhost' }, anApp([]))).json).toMatchObject({
      outcome: 'waits',
    });
  });
});

it('what can still be undone is undone by HTTP, and then nothing was sent', async () => {
  const slack: Who = { actor: { via: 'slack', name: 'Ada', id: 'U0ADA' }, role: 'editor' };
  const pushed = await confirmPush(news, POLICY, slack, anItem(), aRequest({ actor: slack.actor, priority: 'urgent' }));
  const ticket = pushed.outcome === 'waits' ? pushed.ticket : '';
  expect((await ask('ben', `/v1/tickets/${ticket}/decisions`, { as: 'undo' })).json.state).toBe('undone');
});

describe('a drill by HTTP', () => {
  it('goes to drill channels alone, and is another alert than the same for real', async () => {
    const drill = { ...FLASH, priority: 'urgent' };
    const pushed = (await ask('ada', '/v1/items?drill=true', drill)).json;
    expect((await news.ledger.readAlert(pushed.alert))?.request).toMatchObject({
      drill: true,
      to: ['slack:C0000000009'],
    });
    expect((await ask('ada', '/v1/items', drill)).json.alert).not.toBe(pushed.alert);
  });

  it('is refused where no channel is for drills, and a slip of the pen is no live push', async () => {
    const app = anApp(TOKENS, { ...POLICY, drillTo: [] });
    const answer = await ask('ada', '/v1/items?drill=true', FLASH, {}, app);
    expect([answer.status, answer.json.error]).toEqual([400, expect.stringContaining('There is no drill channel')]);
    for (const slip of ['drill=yes', 'drill=', 'dril=true', 'drill=true&drill=false'])
      expect((await ask('ada', `/v1/items?${slip}`, FLASH)).status, slip).toBe(400);
    expect(await audited()).toEqual([]);
  });
});

describe('the audit by HTTP', () => {
  it('is a JSON document a line, or CSV where that is asked for', async () => {
    const id = await out();
    await ask('ada', `/v1/alerts/${id}/changes`, { do: 'refile', headline: 'Wall broken', reason: '=1+1, "really"' });
    const lines = await ask('chief', '/v1/audit');
    expect(lines.type).toBe('application/x-ndjson');
    const [, refile] = lines.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(refile).toMatchObject({
      by: { name: 'ada', account: 'ada', via: 'api' },
      did: 'refile',
      alert: id,
      before: 1,
      after: 2,
      reason: '=1+1, "really"',
    });
    const csv = await ask('chief', `/v1/audit?alert=${id}`, undefined, { accept: 'text/csv' });
    expect(csv.type).toBe('text/csv; charset=utf-8');
    expect(csv.text.split('\r\n')[2]).toMatch(new RegExp(`,ada,ada,api,refile,${id},,1,2,"'=1\\+1, ""really"""$`));
  });

  it('names one alert where it is asked, and says where a reason was purged or is not kept any more', async () => {
    const [id] = [await out(), await out('Another')];
    await ask('chief', `/v1/alerts/${id}/changes`, { do: 'kill', reason: 'Wrong wall.' });
    await ask('chief', `/v1/alerts/${id}/changes`, { do: 'purge', reason: 'A court order.' });
    const reasons = async () =>
      (await ask('chief', `/v1/audit?alert=${id}`)).text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
        .map(({ did, reason, lost }) => [did, reason, lost]);
    expect(await reasons()).toEqual([
      ['push', null, null],
      ['kill', null, 'purged'],
      ['purge', 'A court order.', null],
    ]);
    await news.redis.del(`{${news.prefix}}:ledger:history:${id}`);
    expect((await reasons())[1]).toEqual(['kill', null, 'not kept']);
    const csv = await ask('chief', `/v1/audit?alert=${id}`, undefined, { accept: 'text/csv' });
    expect(csv.text).toContain('kill');
    expect(csv.text).toContain(',(not kept)\r\n');
  });
});

it('every route that can be asked stands in /openapi.json, with every answer of a role that may not', async () => {
  const app = anApp();
  const { paths } = (await ask('ada', '/openapi.json', undefined, {}, app)).json;
  const documented = Object.entries(paths as Record<string, Record<string, { responses: object }>>).flatMap(
    ([path, methods]) => Object.entries(methods).map(([method, { responses }]) => ({ path, method, responses })),
  );
  const asked = app.routes.filter(({ method, path }) => method !== 'ALL' && path !== '/openapi.json');
  expect(new Set(documented.map(({ path, method }) => `${method.toUpperCase()} ${path}`))).toEqual(
    new Set(asked.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)),
  );
  for (const { path, responses } of documented)
    if (path.startsWith('/v1/')) expect(Object.keys(responses), path).toEqual(expect.arrayContaining(['401', '403']));
});
