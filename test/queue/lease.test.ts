import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { type Held, holdLease } from '../../queue/lease.ts';
import { silent } from '../builders.ts';

/** Two processes, each with its own connection; what each of them does is a name in the list. */
let doing: string[];
let closers: { close(): Promise<void> }[];
let prefix: string;
beforeEach(() => {
  doing = [];
  closers = [];
  prefix = `test-${randomBytes(6).toString('hex')}`;
});
afterEach(async () => {
  for (const closer of closers) await closer.close();
});

interface Process {
  redis: Redis;
  close(): Promise<void>;
  /** Its work ends by itself. */
  fail(why: string): void;
}

function aProcess(name: string): Process {
  const redis = new Redis(inject('redisSocket'), { retryStrategy: () => null, maxRetriesPerRequest: 1 });
  redis.on('error', () => {});
  let fail: Process['fail'] = () => {};
  const begin = (): Held => {
    doing.push(name);
    return {
      ended: new Promise((resolve) => {
        fail = resolve;
      }),
      close: async () => {
        doing = doing.filter((each) => each !== name);
      },
    };
  };
  const clocks = { leaseMs: 400, everyMs: 50, restMs: 600 };
  const lease = holdLease({ redis, prefix, name: 'work', log: silent, ...clocks }, begin);
  const process = {
    redis,
    fail: (why: string) => fail(why),
    async close() {
      await lease.close();
      redis.disconnect();
    },
  };
  closers.push(process);
  return process;
}
const does = (...names: string[]) => expect.poll(() => doing, { timeout: 3_000 }).toEqual(names);

describe('what one process at a time does', () => {
  it('is done by the first, and by another as soon as that one closes', async () => {
    const one = aProcess('one');
    await does('one');
    aProcess('two');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(doing).toEqual(['one']);
    await one.close();
    await does('two');
  });

  it('is done by another once the first one’s lease is over, and the first one stops when it hears of it', async () => {
    aProcess('one');
    await does('one');
    aProcess('two');
    const other = new Redis(inject('redisSocket'));
    await other.del(`{${prefix}}:lease:work`);
    await other.set(`{${prefix}}:lease:work`, 'two took it', 'PX', 200);
    other.disconnect();
    await expect.poll(() => doing, { interval: 10 }).toEqual([]);
    await expect.poll(() => doing.length, { timeout: 3_000 }).toBe(1);
  });

  it('goes on where Redis is away, for nobody else can have it then', async () => {
    const one = aProcess('one');
    await does('one');
    one.redis.disconnect();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(doing).toEqual(['one']);
  });

  it('that ended by itself is done by another at once, and rests here', async () => {
    const one = aProcess('one');
    await does('one');
    aProcess('two');
    one.fail('refused');
    await does('two');
  });
});
