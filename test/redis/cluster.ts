/** A Redis Cluster of three masters, each with replicas, of which one takes its place within seconds. */
import type { ClusterAddress } from '../../queue/connection.ts';
import { freePort, isFollowed, SETTINGS, type Server, someServers, until, untilFollowed } from './servers.ts';
import type { RedisSet } from './set.ts';

const SLOTS = 16_384;

export async function aCluster(replicas = 1): Promise<RedisSet & { address: ClusterAddress; all: readonly Server[] }> {
  const servers = await someServers();
  const start = async () =>
    servers.start({
      ...SETTINGS,
      'cluster-enabled': 'yes',
      'cluster-node-timeout': '1000',
      'cluster-allow-replica-migration': 'no', // each shard keeps those that it is given here
      'cluster-port': String(await freePort()),
    });
  const masters = await Promise.all([start(), start(), start()]);
  const shards = await Promise.all(
    masters.map(async (master) => [master, ...(await Promise.all(Array.from({ length: replicas }, start)))]),
  );
  const all = [...masters, ...shards.flatMap((shard) => shard.slice(1))];
  const [first] = masters;

  for (const [index, { ask }] of masters.entries()) {
    const from = Math.ceil((SLOTS / 3) * index);
    const to = Math.ceil((SLOTS / 3) * (index + 1)) - 1;
    await ask.call('CLUSTER', 'ADDSLOTSRANGE', from, to);
    await ask.call('CLUSTER', 'SET-CONFIG-EPOCH', index + 1);
  }
  const [, bus] = /@(\d+)/.exec(await nodesOf(first)) ?? [];
  for (const { ask } of all.slice(1)) await ask.call('CLUSTER', 'MEET', '127.0.0.1', first.port, bus ?? '');
  await until('all know all', async () => {
    const known = await Promise.all(all.map(nodesOf));
    return known.every((nodes) => nodes.trim().split('\n').length === all.length && !nodes.includes('handshake'));
  });
  for (const [master, ...others] of shards) {
    const id = String(await master!.ask.call('CLUSTER', 'MYID'));
    for (const { ask } of others) await ask.call('CLUSTER', 'REPLICATE', id);
  }
  await Promise.all(masters.map((master) => untilFollowed(master, replicas)));
  const isWhole = async () => {
    const states = await Promise.all(all.map(({ ask }) => ask.call('CLUSTER', 'INFO')));
    return states.every((state) => String(state).includes('cluster_state:ok'));
  };
  await until('the Cluster is whole', isWhole);

  async function membersOf(prefix: string): Promise<readonly Server[]> {
    const { ask } = all.find(({ isUp }) => isUp()) ?? first;
    const slot = Number(await ask.call('CLUSTER', 'KEYSLOT', `{${prefix}}`));
    return shards[Math.floor(slot / (SLOTS / 3))] ?? [];
  }
  /** Two of them may say so for a moment: who was away does not know yet that another has taken over, later than itself. */
  async function masterOf(prefix: string): Promise<Server> {
    const up = (await membersOf(prefix)).filter(({ isUp }) => isUp());
    const says = await Promise.all(
      up.map(async (server) => ({ server, is: /myself,master.* (\d+) connected \d/.exec(await nodesOf(server)) })),
    );
    const [newest] = says.filter(({ is }) => is).sort((a, b) => Number(b.is?.[1]) - Number(a.is?.[1]));
    if (!newest) throw new Error(`No master has the keys of ${prefix}.`);
    return newest.server;
  }

  const address: ClusterAddress = {
    cluster: masters.map(({ port }) => ({ host: '127.0.0.1', port })),
    username: null,
    password: null,
  };
  return {
    address,
    all,
    membersOf,
    masterOf,
    untilWhole: (prefix, withinMs) =>
      until(
        'all follow one master, and the Cluster is whole',
        async () => (await isFollowed(await masterOf(prefix), replicas)) && (await isWhole()),
        withinMs,
      ),
    close: () => servers.close(),
  };
}

const nodesOf = async ({ ask }: Server): Promise<string> => String(await ask.call('CLUSTER', 'NODES'));
