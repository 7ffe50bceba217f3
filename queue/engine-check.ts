/** What the Redis that everything stands in can lose, and what keeps it from that. */
import { Cluster, type Redis } from 'ioredis';
import type { Finding } from '../adapters/adapter.ts';
import type { Connection } from './connection.ts';

/** What was seen of the server that has our keys. Null: it does not tell, as hosted ones that forbid CONFIG. */
export interface EngineFacts {
  version: string;
  /** maxmemory-policy */
  policy: string | null;
  appendOnly: boolean;
  appendFsync: string | null;
  /** When snapshots are written, as in `3600 1 300 100`; empty: never. */
  save: string | null;
  replicas: number;
  /** min-replicas-to-write */
  minReplicas: number | null;
  /** Ours: how many replicas must have a write before it counts (REDIS_WAIT_REPLICAS). */
  waitReplicas: number;
}

export interface EngineFinding extends Finding {
  /** What can be lost and when, to be read after "Redis can lose"; null: nothing by this. */
  loses: string | null;
}

const UNKNOWN = 'cannot be checked, for this Redis does not tell (CONFIG)';
const OLDEST = [6, 2] as const;

/** All that is to be said, in order. `ok` is false only for what must be mended. Pure. */
export function examineFacts(facts: EngineFacts): EngineFinding[] {
  return [version(facts), memory(facts), persistence(facts), replication(facts), ...failover(facts)];
}

/** The one line at start; null where nothing can be lost. */
export function warningOf(findings: readonly EngineFinding[]): string | null {
  const losses = findings.map(({ loses }) => loses).filter((loses) => loses !== null);
  return losses.length === 0 ? null : `Redis can lose ${losses.join('; ')}. stop-press doctor says how to mend it.`;
}

function version({ version: found }: EngineFacts): EngineFinding {
  const [major = 0, minor = 0] = found.split('.').map(Number);
  const ok = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
  const message = ok ? found : `${found}; BullMQ, which wakes the workers, asks for 6.2 or newer`;
  return { subject: 'Redis version', ok, message, loses: null };
}

function memory({ policy }: EngineFacts): EngineFinding {
  const subject = 'Redis memory';
  if (policy === null) return { subject, ok: true, message: `maxmemory-policy ${UNKNOWN}`, loses: null };
  if (policy === 'noeviction') return { subject, ok: true, message: policy, loses: null };
  const message = `${policy} throws alerts away when memory is full: set maxmemory-policy noeviction`;
  return { subject, ok: false, message, loses: `alerts when its memory is full (maxmemory-policy ${policy})` };
}

function persistence({ appendOnly, appendFsync, save }: EngineFacts): EngineFinding {
  const subject = 'Redis persistence';
  if (!appendOnly) {
    const [what, kept] =
      save === ''
        ? ['everything', 'neither an append-only file nor snapshots']
        : ['everything since its last snapshot', 'no append-only file'];
    const message = `${kept}: a restart loses ${what}; set appendonly yes`;
    return { subject, ok: false, message, loses: `${what} when it is restarted (appendonly no)` };
  }
  const found = `append-only file, appendfsync ${appendFsync ?? UNKNOWN}`;
  switch (appendFsync) {
    case 'everysec':
      return {
        subject,
        ok: true,
        message: `${found}: a power cut can lose the last second; always loses nothing`,
        loses: 'the last second of what it acknowledged when the power fails (appendfsync everysec)',
      };
    case 'no':
      return {
        subject,
        ok: false,
        message: `${found}: a power cut can lose half a minute; set everysec or always`,
        loses: 'half a minute of what it acknowledged when the power fails (appendfsync no)',
      };
    default:
      return { subject, ok: true, message: found, loses: null };
  }
}

function replication({ replicas, waitReplicas }: EngineFacts): EngineFinding {
  const subject = 'Redis replicas';
  if (waitReplicas > replicas) {
    const message = `${replicas}, but REDIS_WAIT_REPLICAS asks for ${waitReplicas}: nothing is sent until they are there`;
    return { subject, ok: false, message, loses: null };
  }
  if (replicas > 0) return { subject, ok: true, message: String(replicas), loses: null };
  return {
    subject,
    ok: true,
    message: 'none: when its machine is lost, so is all that no backup has',
    loses: 'everything when its machine is lost (no replica)',
  };
}

/** What a replica in the master's place may not know. */
function failover({ replicas, minReplicas, waitReplicas }: EngineFacts): EngineFinding[] {
  if (replicas === 0) return [];
  return [
    waitReplicas > 0
      ? {
          subject: 'Redis failover',
          ok: true,
          message: `an alert is sent once ${waitReplicas} of the replicas knows of it`,
          loses: null,
        }
      : {
          subject: 'Redis failover',
          ok: true,
          message: 'nobody waits for the replicas, so it can lose the last moment: set REDIS_WAIT_REPLICAS=1',
          loses: 'the last moment at a failover (REDIS_WAIT_REPLICAS 0)',
        },
    networkSplit(minReplicas),
  ];
}

function networkSplit(minReplicas: number | null): EngineFinding {
  const subject = 'Redis network split';
  const setting = 'min-replicas-to-write';
  if (minReplicas === null) return { subject, ok: true, message: `${setting} ${UNKNOWN}`, loses: null };
  if (minReplicas > 0) return { subject, ok: true, message: `${setting} ${minReplicas}`, loses: null };
  return {
    subject,
    ok: true,
    message: `a master that is cut off from its replicas goes on taking changes, which are lost: set ${setting} 1`,
    loses: `what a master takes while it is cut off from its replicas (${setting} 0)`,
  };
}

/**
 * Asks the server that has the keys of `prefix`.
 * @throws {Error} where Redis is away, or a Cluster does not say which of its nodes that is
 */
export async function readEngine(
  redis: Connection,
  { prefix, waitReplicas }: { prefix: string; waitReplicas: number },
): Promise<EngineFacts> {
  const server = redis instanceof Cluster ? await masterOf(redis, `{${prefix}}`) : redis;
  const info = await server.info();
  const field = (name: string) => new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1] ?? null;
  const setting = async (name: string) => ((await server.config('GET', name).catch(() => [])) as string[])[1] ?? null;
  const minReplicas = await setting('min-replicas-to-write');
  return {
    version: field('redis_version') ?? '',
    policy: field('maxmemory_policy') ?? (await setting('maxmemory-policy')),
    appendOnly: field('aof_enabled') === '1',
    appendFsync: await setting('appendfsync'),
    save: await setting('save'),
    replicas: Number(field('connected_slaves') ?? 0),
    minReplicas: minReplicas === null ? null : Number(minReplicas),
    waitReplicas,
  };
}

type Slots = [first: number, last: number, master: [host: string, port: number]][];

/** The node of a Cluster that has a key. */
async function masterOf(cluster: Cluster, key: string): Promise<Redis> {
  const slot = Number(await cluster.cluster('KEYSLOT', key));
  const slots = (await cluster.cluster('SLOTS')) as unknown as Slots;
  const [, , [host, port] = []] = slots.find(([first, last]) => first <= slot && slot <= last) ?? [];
  const node = cluster.nodes().find(({ options }) => options.host === host && options.port === port);
  if (!node) throw new Error(`The Redis Cluster names no master for slot ${slot}`);
  return node;
}
