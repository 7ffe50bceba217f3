import { createServer } from 'node:net';
import { inspect } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Adapter, DeliveryError } from '../../adapters/adapter.ts';
import { channelOf } from '../../src/alert/destination.ts';
import { KEY } from '../adapters/an-alert.ts';
import type { FaultKind, FaultOrder } from '../sandbox/sandbox.ts';
import { testEditing } from './editing.ts';
import { testFinding } from './finding.ts';
import { testRecognising } from './recognising.ts';
import { DEADLINE_MS, failing, isEndless, OUTCOMES, PATIENT_MS, type Subject, setStage, settle } from './stage.ts';

/** Holds for every adapter: one request an order, one fault an outcome, no secret, no ping from outside. */
export function testAdapter(name: string, start: () => Promise<Subject>): void {
  describe(`the ${name} adapter`, () => {
    const stage = setStage(start);
    const { connect, order } = stage;
    const posts = (): number => stage.asked(stage.subject.postCall);
    const refusing = (adapter: Adapter, given = order()): Promise<DeliveryError> => failing(adapter.deliver(given));

    it('names the bot whose token it has', async () => {
      const { bot, summary } = await connect().identify();
      expect(bot).not.toBe('');
      expect(summary).toMatch(/^@/);
    });

    it('posts an alert once, marked, and brings a receipt with a link', async () => {
      const receipt = await connect().deliver(order());
      const { log } = stage.subject.sandbox;
      expect(log).toHaveLength(1);
      expect(JSON.stringify(log[0]!.payload)).toContain(stage.subject.marker(KEY, 1));
      expect(receipt).toMatchObject({
        destination: stage.subject.destination,
        messageId: log[0]!.messageId,
        mentions: [],
      });
      expect(receipt.link).toContain(channelOf(stage.subject.destination));
      expect(receipt.bot).not.toBe('');
      expect(receipt.workspace).not.toBeNull();
      expect(Math.abs(Date.parse(receipt.postedAt) - Date.now())).toBeLessThan(5_000);
    });

    it('delivers without a link where the platform does not say where the message stands', async () => {
      stage.subject.sandbox.fail({ kind: '500-before-commit', call: stage.subject.lookupCall });
      const receipt = await connect().deliver(order());
      expect(receipt.link).toBeNull();
      expect(receipt.bot).not.toBe('');
    });

    for (const [fault, expected, stands] of OUTCOMES) {
      it(`takes "${fault.kind}" for ${expected}, and asks no second time`, async () => {
        stage.subject.sandbox.fail(fault);
        const ends = isEndless(fault);
        const begun = performance.now();
        const error = await refusing(connect(ends ? { deadlineMs: DEADLINE_MS } : {}));
        expect(error.fault).toBe(expected);
        if (ends) expect(error.reason).toBe('timeout');
        expect(performance.now() - begun).toBeLessThan(PATIENT_MS);
        await settle();
        expect(posts()).toBe(1);
        expect(stage.subject.sandbox.log).toHaveLength(stands ? 1 : 0);
        expect(error.message).toContain(channelOf(stage.subject.destination));
      });
    }

    it('hands on how long the platform asks us to wait, where it says so', async () => {
      stage.subject.sandbox.fail({ kind: 'rate-limited', retryAfter: 7 });
      const { retryAfterMs } = await refusing(connect());
      expect(retryAfterMs).toBeGreaterThanOrEqual(7_000);
      expect(retryAfterMs).toBeLessThan(7_500);
      stage.subject.sandbox.fail({ kind: 'rate-limited-without-header', times: 1 });
      expect((await refusing(connect())).retryAfterMs).toBeUndefined();
    });

    it('cuts off a body that never ends, while garbage is collected as well', async () => {
      const collector = setInterval(collectGarbage, 20);
      stage.subject.sandbox.fail({ kind: 'hang' });
      // Long enough for several collections: with a shorter one the mistake that this is about does not show.
      const adapter = connect({ deadlineMs: 1_000 });
      expect(await refusing(adapter)).toMatchObject({ fault: 'uncertain', reason: 'timeout' });
      clearInterval(collector);
    }, 4_000);

    it('goes on after every fault with the same client', async () => {
      const adapter = connect({ deadlineMs: 4 * DEADLINE_MS });
      for (const kind of [
        'drop-before-commit',
        'html',
        'truncated',
        'hang',
        '500-before-commit',
      ] satisfies FaultKind[]) {
        stage.subject.sandbox.fail({ kind });
        await refusing(adapter);
      }
      await expect(adapter.deliver(order({ revision: 2 }))).resolves.toMatchObject({
        destination: stage.subject.destination,
      });
    });

    it('knows that nothing was sent where no connection was made', async () => {
      const apiUrl = `http://127.0.0.1:${await closedPort()}/api/`;
      expect(await refusing(connect({ apiUrl }))).toMatchObject({ fault: 'unreachable', reason: 'ECONNREFUSED' });
      const error: unknown = await connect({ apiUrl })
        .identify()
        .catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'DeliveryError', fault: 'unreachable' });
    });

    it('says what to do about a channel that is not there', async () => {
      const error = await refusing(connect(), { ...order(), destination: stage.subject.unknown });
      expect(error).toMatchObject({ fault: 'rejected', reason: String(stage.subject.noSuchChannel) });
      expect(error.message).toMatch(/no such channel.*(Check|Copy)/);
      expect(error.message).toContain(channelOf(stage.subject.unknown));
      expect(posts()).toBe(1);
    });

    it('is unauthorized with a token that is refused, each time anew', async () => {
      const adapter = connect({ token: 'xoxb-wrong-0000.wrong.token' });
      expect((await refusing(adapter)).fault).toBe('unauthorized');
      expect((await refusing(adapter)).fault).toBe('unauthorized');
      expect(posts()).toBe(2);
      const error: unknown = await adapter.identify().catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ fault: 'unauthorized' });
    });

    it('holds no secret in any error', async () => {
      const { token } = stage.subject.sandbox;
      const faults: FaultOrder[] = [
        ...OUTCOMES.map(([each]) => each),
        { kind: 'error', code: stage.subject.noSuchChannel },
        { kind: 'error', code: `Bearer ${token}` },
        { kind: 'error', code: token },
      ];
      for (const fault of faults) {
        stage.subject.sandbox.reset();
        stage.subject.sandbox.fail(fault);
        for (const said of everythingIn(await refusing(connect({ deadlineMs: 60 })))) expect(said).not.toContain(token);
      }
      const refused = await refusing(connect({ token: 'xoxb-secret-9.secret.token' }));
      for (const said of everythingIn(refused)) expect(said).not.toContain('secret');
    });

    it('holds no secret in any error of finding, editing, reading and deleting', async () => {
      const { sandbox, searchCall, editCall, readCall, removeCall } = stage.subject;
      const { token } = sandbox;
      const receipt = await connect().deliver(order());
      const edit = { key: KEY, receipt, payload: order().payload };
      const requests: [string, (adapter: Adapter) => Promise<unknown>][] = [
        [searchCall, (adapter) => adapter.find(stage.search())],
        [editCall, (adapter) => adapter.edit(edit)],
        [readCall, (adapter) => adapter.read(KEY, receipt)],
        [removeCall, (adapter) => adapter.remove(receipt)],
      ];
      for (const [call, request] of requests) {
        for (const code of [stage.subject.noSuchChannel, `Bearer ${token}`, token]) {
          sandbox.fail({ kind: 'error', code, call });
          for (const said of everythingIn(await failing(request(connect())))) expect(said).not.toContain(token);
        }
        const refused = await failing(request(connect({ token: 'xoxb-secret-9.secret.token' })));
        expect(refused.fault).toBe('unauthorized');
        for (const said of everythingIn(refused)) expect(said).not.toContain('secret');
      }
    });

    it('calls whom the configuration names, and nobody whom a story names', async () => {
      const shout =
        '@everyone @here <!channel> <!here> <!subteam^S0DESK> <@U0EDITOR> <@123> <@&2001> [x](https://e.example)';
      const speaker = { name: shout, role: shout };
      const hostile = { headline: shout, lede: shout, source: shout, quotes: [{ text: shout, speaker }] };
      await connect().deliver(order(hostile));
      expect(stage.subject.mentionsOf(stage.subject.sandbox.standing()[0]!.payload)).toEqual([]);
      const called = order(hostile, ['here', { group: 'S0DESK' }, { role: '2001' }]);
      const receipt = await connect().deliver({ ...called, key: 'an0th3rk3y0000000000' });
      expect(receipt.mentions).toEqual(called.mentions);
      expect(stage.subject.mentionsOf(stage.subject.sandbox.standing()[1]!.payload)).toHaveLength(2);
    });

    testFinding(stage);
    testEditing(stage);
    testRecognising(stage);

    // Last, for the sandbox takes no token from here on.
    it('is unauthorized from the moment its token is revoked', async () => {
      const adapter = connect();
      await adapter.deliver(order());
      stage.subject.sandbox.revokeToken();
      expect((await refusing(adapter, order({ revision: 2 }))).fault).toBe('unauthorized');
    });
  });
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const everythingIn = (error: Error): string[] => [
  error.message,
  error.stack ?? '',
  inspect(error, { depth: 10, showHidden: true }),
  JSON.stringify({ ...error, message: error.message, cause: error.cause }),
];

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
