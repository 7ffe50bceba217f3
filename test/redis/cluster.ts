/** A Redis Cluster of three masters, each with a replica that takes its place within seconds. */
import type { ClusterAddress } from '../../queue/connection.ts';
import { freePort, SETTINGS, type Server, someServers, until, untilFollowed } from './servers.ts';

const SLOTS = 16_384;

export async function aCluster() {
  const servers = await someServers();
  const start = async () =>
    servers.start({
      ...SETTINGS,
      'cluster-enabled': 'yes',
      'cluster-node-timeout': '1000',
      'cluster-port': String(await freePort()),
    });
  const masters = await Promise.all([start(), start(), start()]);
  const replicas = await Promise.all([start(), start(), start()]);
  const all = [...masters, ...replicas];
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
  for (const [index, { ask }] of replicas.entries()) {
    await ask.call('CLUSTER', 'REPLICATE', String(await masters[index]!.ask.call('CLUSTER', 'MYID')));
  }
  await Promise.all(masters.map(untilFollowed));
  await until('the Cluster is whole', async () => {
    const states = await Promise.all(all.map(({ ask }) => ask.call('CLUSTER', 'INFO')));
    return states.every((state) => String(state).includes('cluster_state:ok'));
  });

  const address: ClusterAddress = {
    cluster: masters.map(({ port }) => ({ host: '127.0.0.1', port })),
    username: null,
    password: null,
  };
  return {
    address,
    all,
    /** The master that has the keys of `prefix`. */
    async masterOf(prefix: string): Promise<Server> {
      const slot = Number(await first.ask.call('CLUSTER', 'KEYSLOT', `{${prefix}}`));
      return masters[Math.floor(slot / (SLOTS / 3))] as Server;
    },
    close: () => servers.close(),
  };
}

const nodesOf = async ({ ask }: Server): Promise<string> => String(await ask.call('CLUSTER', 'NODES'));
