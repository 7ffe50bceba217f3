import { Cluster, Redis, type RedisOptions, type SentinelConnectionOptions, SentinelConnector } from 'ioredis';

/** A machine's name or address, and its port. */
export interface Endpoint {
  host: string;
  port: number;
}

/** What Redis asks for before it answers; null where it asks for nothing. */
export interface Credentials {
  username: string | null;
  password: string | null;
}

/** Sentinels know which server of the set `name` is the master now. */
export interface SentinelAddress extends Credentials {
  sentinels: readonly Endpoint[];
  name: string;
  sentinelPassword: string | null;
}

/** Some nodes of a Cluster; they name the others. All our keys share one hash tag, so one of its masters has them all. */
export interface ClusterAddress extends Credentials {
  cluster: readonly Endpoint[];
}

/** Where Redis is: a URL, a unix socket, a port on loopback, a set that Sentinels watch over, or a Cluster. */
export type RedisAddress = { url: string } | { path: string } | Endpoint | SentinelAddress | ClusterAddress;

/** What everything in the queue speaks by. */
export type Connection = Redis | Cluster;

/**
 * `worker`: waits for Redis as long as it takes, for a job in hand must not be lost.
 * `front`: answers a person; without Redis it fails at once rather than hang.
 */
export type ConnectionKind = 'worker' | 'front';

// ioredis doubles its waits up to minutes by default; a newsroom wants to be back a second after Redis is.
const retryStrategy = (attempt: number): number => Math.min(50 * 2 ** Math.min(attempt, 5), 1_000);

/** A master that was set back to a replica refuses writes: ask anew who is the master, and send the same again there. */
const reconnectOnError = ({ message }: Error): false | 2 => (/^(READONLY|UNBLOCKED)\b/.test(message) ? 2 : false);

const ALL: RedisOptions = {
  retryStrategy,
  reconnectOnError,
  connectTimeout: 5_000,
  disconnectTimeout: 50, // ioredis keeps the process for this long after a disconnect, whether or not the socket is closed
};

const KINDS: Record<ConnectionKind, RedisOptions> = {
  // BullMQ refuses any other value for its workers: https://docs.bullmq.io/guide/going-to-production
  worker: { maxRetriesPerRequest: null },
  front: { maxRetriesPerRequest: 1, enableOfflineQueue: false, commandTimeout: 5_000 },
};

/** Between two tries while a Cluster puts a replica in a lost master's place. */
const TAKEOVER_RETRY_MS = 100;
/** How often one command is sent again: a front gives up after about a second. */
const CLUSTER_TRIES: Record<ConnectionKind, number> = { worker: Number.POSITIVE_INFINITY, front: 10 };

/** Opens a connection. The caller closes it and listens to its errors, which ioredis repeats on each attempt. */
export function connect(
  address: { url: string } | { path: string } | Endpoint,
  kind: ConnectionKind,
  options?: RedisOptions,
): Redis;
export function connect(address: RedisAddress, kind: ConnectionKind, options?: RedisOptions): Connection;
export function connect(address: RedisAddress, kind: ConnectionKind, options: RedisOptions = {}): Connection {
  const all: RedisOptions = { ...ALL, ...KINDS[kind], ...options };
  if ('cluster' in address) return connectCluster(address, kind, all);
  if ('sentinels' in address) return connectBySentinels(address, all);
  return 'url' in address ? new Redis(address.url, all) : new Redis({ ...address, ...all });
}

/**
 * Each Sentinel tells of a failover. Where one does so late, while others are asked already who is the master now, ioredis
 * takes that question for closed, and the connection ends for good. So nobody listens to the old news while it asks anew.
 */
class AsksAnew extends SentinelConnector {
  constructor(options: unknown) {
    // as ioredis hands them over
    super(options as SentinelConnectionOptions);
  }

  override connect(...args: Parameters<SentinelConnector['connect']>) {
    this.disconnect(); // and with it whoever listens
    return super.connect(...args);
  }
}

function connectBySentinels({ sentinels, name, sentinelPassword, ...login }: SentinelAddress, all: RedisOptions) {
  return new Redis({
    ...all,
    ...given(login),
    ...(sentinelPassword !== null && { sentinelPassword }),
    sentinels: sentinels.map((each) => ({ ...each })),
    name,
    Connector: AsksAnew,
    sentinelRetryStrategy: retryStrategy,
    sentinelReconnectStrategy: retryStrategy,
    sentinelCommandTimeout: 2_000,
    // A machine that vanishes closes no connection: the Sentinels then tell us that another is the master.
    failoverDetector: true,
  });
}

function connectCluster({ cluster, ...login }: ClusterAddress, kind: ConnectionKind, all: RedisOptions) {
  return new Cluster(
    cluster.map((each) => ({ ...each })),
    {
      // A node that was lost is not tried again by itself: the Cluster's map of slots says who is in its place.
      redisOptions: { ...all, ...given(login) },
      enableOfflineQueue: kind === 'worker',
      clusterRetryStrategy: retryStrategy,
      maxRedirections: CLUSTER_TRIES[kind],
      retryDelayOnFailover: TAKEOVER_RETRY_MS,
      retryDelayOnClusterDown: TAKEOVER_RETRY_MS,
      retryDelayOnTryAgain: TAKEOVER_RETRY_MS,
      retryDelayOnMoved: 10, // not 0: a worker tries for ever, and two nodes may each send us to the other for a while
      // A machine that vanishes closes no connection: the map leaves it out once the Cluster has given it up.
      slotsRefreshInterval: 2_000,
      // The nodes' own names, unresolved: their TLS certificates are for these.
      dnsLookup: (host, done) => done(null, host),
    },
  );
}

const given = ({ username, password }: Credentials): RedisOptions => ({
  ...(username !== null && { username }),
  ...(password !== null && { password }),
});

/**
 * Waits until Redis answers.
 * @throws {Error} in plain words after `withinMs`, without the address's password
 */
export async function untilReady(redis: Connection, withinMs: number): Promise<void> {
  let problem = 'no answer';
  const note = (error: Error) => {
    // A Cluster says only that no node answered; what the last of them said is inside.
    const { lastNodeError: cause = error } = error as { lastNodeError?: Error };
    problem = cause.message || (cause as NodeJS.ErrnoException).code || problem;
  };
  redis.on('error', note);
  const until = performance.now() + withinMs;
  while (redis.status !== 'ready') {
    if (redis.status === 'end' || performance.now() > until) throw new Error(`Redis does not answer: ${problem}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  redis.off('error', note);
}
