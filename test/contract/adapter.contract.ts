import { createServer } from 'node:net';
import { inspect } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Adapter, DeliveryError, type Fault, type Order, type Payload } from '../../adapters/adapter.ts';
import type { Connection } from '../../adapters/transport.ts';
import type { Alert, Mention, Part } from '../../src/alert/alert.ts';
import { channelOf, type Destination } from '../../src/alert/destination.ts';
import { anAlert, KEY } from '../adapters/an-alert.ts';
import type { FaultKind, FaultOrder, Sandbox } from '../sandbox/sandbox.ts';

/** What the suite must know of a platform. */
export interface Subject {
  sandbox: Sandbox & { revokeToken(): void };
  connect(connection: Connection): Adapter;
  render(alert: Alert, to: { key: string; mentions: readonly Mention[]; part: Part }): Payload;
  /** What in a payload marks it as ours. */
  marker(key: string, revision: number): string;
  mentionsOf(payload: Readonly<Record<string, unknown>>): string[];
  destination: Destination;
  /** A channel that the platform does not know. */
  unknown: Destination;
  postCall: string;
  /** The call that a receipt's link needs. */
  lookupCall: string;
  /** A word of the platform's own for "no such channel". */
  noSuchChannel: string | number;
}

/** Where nothing must time out, even on a busy machine; and where something must. */
const PATIENT_MS = 3_000;
const DEADLINE_MS = 250;

/** What a fault on the wire must be taken for, and whether the message stands after it. */
const OUTCOMES: readonly (readonly [order: FaultOrder, fault: Fault, stands: boolean])[] = [
  [{ kind: 'drop-after-commit' }, 'uncertain', true],
  [{ kind: 'drop-before-commit' }, 'uncertain', false],
  [{ kind: '500-after-commit' }, 'uncertain', true],
  [{ kind: '500-before-commit' }, 'uncertain', false],
  [{ kind: 'late-commit', delayMs: 20 }, 'uncertain', true],
  [{ kind: 'truncated' }, 'uncertain', true],
  [{ kind: 'html' }, 'uncertain', true],
  [{ kind: 'slow', delayMs: 2 * PATIENT_MS }, 'uncertain', true],
  [{ kind: 'hang' }, 'uncertain', true],
  [{ kind: 'rate-limited', retryAfter: 7 }, 'rate-limited', false],
  [{ kind: 'rate-limited-without-header' }, 'rate-limited', false],
];

/** Holds for every adapter: one request an order, one fault an outcome, no secret, no ping from outside. */
export function testAdapter(name: string, start: () => Promise<Subject>): void {
  describe(`the ${name} adapter`, () => {
    let subject: Subject;
    let adapters: Adapter[] = [];

    beforeAll(async () => {
      subject = await start();
    });
    afterEach(async () => {
      for (const adapter of adapters) await adapter.close();
      adapters = [];
      subject.sandbox.reset();
    });
    afterAll(() => subject.sandbox.close());

    const connect = (given: Partial<Connection> = {}): Adapter => {
      const { token, apiUrl } = subject.sandbox;
      const adapter = subject.connect({ token, apiUrl, deadlineMs: PATIENT_MS, ...given });
      adapters.push(adapter);
      return adapter;
    };
    const order = (given: Partial<Alert> = {}, mentions: readonly Mention[] = []): Order => ({
      key: KEY,
      destination: subject.destination,
      payload: subject.render(anAlert(given), { key: KEY, mentions, part: 'root' }),
      mentions,
    });
    const posts = () => subject.sandbox.seen.filter(({ call }) => call === subject.postCall).length;
    const failing = async (adapter: Adapter, given = order()): Promise<DeliveryError> => {
      const error: unknown = await adapter.deliver(given).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(DeliveryError);
      return error as DeliveryError;
    };

    it('names the bot whose token it has', async () => {
      const { bot, summary } = await connect().identify();
      expect(bot).not.toBe('');
      expect(summary).toMatch(/^@/);
    });

    it('posts an alert once, marked, and brings a receipt with a link', async () => {
      const receipt = await connect().deliver(order());
      const { log } = subject.sandbox;
      expect(log).toHaveLength(1);
      expect(JSON.stringify(log[0]!.payload)).toContain(subject.marker(KEY, 1));
      expect(receipt).toMatchObject({ destination: subject.destination, messageId: log[0]!.messageId, mentions: [] });
      expect(receipt.link).toContain(channelOf(subject.destination));
      expect(receipt.bot).not.toBe('');
      expect(receipt.workspace).not.toBeNull();
      expect(Math.abs(Date.parse(receipt.postedAt) - Date.now())).toBeLessThan(5_000);
    });

    it('delivers without a link where the platform does not say where the message stands', async () => {
      subject.sandbox.fail({ kind: '500-before-commit', call: subject.lookupCall });
      const receipt = await connect().deliver(order());
      expect(receipt.link).toBeNull();
      expect(receipt.bot).not.toBe('');
    });

    for (const [fault, expected, stands] of OUTCOMES) {
      it(`takes "${fault.kind}" for ${expected}, and asks no second time`, async () => {
        subject.sandbox.fail(fault);
        const ends = fault.kind === 'slow' || fault.kind === 'hang';
        const begun = performance.now();
        const error = await failing(connect(ends ? { deadlineMs: DEADLINE_MS } : {}));
        expect(error.fault).toBe(expected);
        if (ends) expect(error.reason).toBe('timeout');
        expect(performance.now() - begun).toBeLessThan(PATIENT_MS);
        await new Promise((resolve) => setTimeout(resolve, 40));
        expect(posts()).toBe(1);
        expect(subject.sandbox.log).toHaveLength(stands ? 1 : 0);
        expect(error.message).toContain(channelOf(subject.destination));
      });
    }

    it('hands on how long the platform asks us to wait, where it says so', async () => {
      subject.sandbox.fail({ kind: 'rate-limited', retryAfter: 7 });
      const { retryAfterMs } = await failing(connect());
      expect(retryAfterMs).toBeGreaterThanOrEqual(7_000);
      expect(retryAfterMs).toBeLessThan(7_500);
      subject.sandbox.fail({ kind: 'rate-limited-without-header', times: 1 });
      expect((await failing(connect())).retryAfterMs).toBeUndefined();
    });

    it('cuts off a body that never ends, while garbage is collected as well', async () => {
      const collector = setInterval(collectGarbage, 20);
      subject.sandbox.fail({ kind: 'hang' });
      // Long enough for several collections: with a shorter one the mistake that this is about does not show.
      const adapter = connect({ deadlineMs: 1_000 });
      expect(await failing(adapter)).toMatchObject({ fault: 'uncertain', reason: 'timeout' });
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
        subject.sandbox.fail({ kind });
        await failing(adapter);
      }
      await expect(adapter.deliver(order({ revision: 2 }))).resolves.toMatchObject({
        destination: subject.destination,
      });
    });

    it('knows that nothing was sent where no connection was made', async () => {
      const apiUrl = `http://127.0.0.1:${await closedPort()}/api/`;
      expect(await failing(connect({ apiUrl }))).toMatchObject({ fault: 'unreachable', reason: 'ECONNREFUSED' });
      const error: unknown = await connect({ apiUrl })
        .identify()
        .catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'DeliveryError', fault: 'unreachable' });
    });

    it('says what to do about a channel that is not there', async () => {
      const error = await failing(connect(), { ...order(), destination: subject.unknown });
      expect(error).toMatchObject({ fault: 'rejected', reason: String(subject.noSuchChannel) });
      expect(error.message).toMatch(/no such channel.*(Check|Copy)/);
      expect(error.message).toContain(channelOf(subject.unknown));
      expect(posts()).toBe(1);
    });

    it('is unauthorized with a token that is refused, each time anew', async () => {
      const adapter = connect({ token: 'xoxb-wrong-0000.wrong.token' });
      expect((await failing(adapter)).fault).toBe('unauthorized');
      expect((await failing(adapter)).fault).toBe('unauthorized');
      expect(posts()).toBe(2);
      const error: unknown = await adapter.identify().catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ fault: 'unauthorized' });
    });

    it('holds no secret in any error', async () => {
      const { token } = subject.sandbox;
      const faults: FaultOrder[] = [
        ...OUTCOMES.map(([each]) => each),
        { kind: 'error', code: subject.noSuchChannel },
        { kind: 'error', code: `Bearer ${token}` },
        { kind: 'error', code: token },
      ];
      for (const fault of faults) {
        subject.sandbox.reset();
        subject.sandbox.fail(fault);
        for (const said of everythingIn(await failing(connect({ deadlineMs: 60 })))) expect(said).not.toContain(token);
      }
      const refused = await failing(connect({ token: 'xoxb-secret-9.secret.token' }));
      for (const said of everythingIn(refused)) expect(said).not.toContain('secret');
    });

    it('calls whom the configuration names, and nobody whom a story names', async () => {
      const shout =
        '@everyone @here <!channel> <!here> <!subteam^S0DESK> <@U0EDITOR> <@123> <@&2001> [x](https://e.example)';
      const speaker = { name: shout, role: shout };
      const hostile = { headline: shout, lede: shout, source: shout, quotes: [{ text: shout, speaker }] };
      await connect().deliver(order(hostile));
      expect(subject.mentionsOf(subject.sandbox.standing()[0]!.payload)).toEqual([]);
      const called = order(hostile, ['here', { group: 'S0DESK' }, { role: '2001' }]);
      const receipt = await connect().deliver({ ...called, key: 'an0th3rk3y0000000000' });
      expect(receipt.mentions).toEqual(called.mentions);
      expect(subject.mentionsOf(subject.sandbox.standing()[1]!.payload)).toHaveLength(2);
    });

    // Last, for the sandbox takes no token from here on.
    it('is unauthorized from the moment its token is revoked', async () => {
      const adapter = connect();
      await adapter.deliver(order());
      subject.sandbox.revokeToken();
      expect((await failing(adapter, order({ revision: 2 }))).fault).toBe('unauthorized');
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
