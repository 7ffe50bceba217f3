/** A master, its replicas and three Sentinels that put a replica in a lost master's place within seconds. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SentinelAddress } from '../../queue/connection.ts';
import { isFollowed, SETTINGS, type Server, someServers, until, untilFollowed } from './servers.ts';
import type { RedisSet } from './set.ts';

export const PASSWORDS = { server: 'of-the-servers', sentinel: 'of-the-sentinels' };

export async function aSentinelSet(
  replicas = 1,
): Promise<RedisSet & { address: SentinelAddress; masterOf(): Promise<Server> }> {
  const servers = await someServers();
  const settings = { ...SETTINGS, requirepass: PASSWORDS.server, masterauth: PASSWORDS.server };
  const first = await servers.start(settings, { password: PASSWORDS.server });
  const members = [first];
  for (let n = 0; n < replicas; n++) {
    const replicaof = `127.0.0.1 ${first.port}`;
    members.push(await servers.start({ ...settings, replicaof }, { password: PASSWORDS.server }));
  }
  await untilFollowed(first, replicas);
  const sentinels = await Promise.all(
    [1, 2, 3].map(() =>
      servers.start(
        {},
        {
          password: PASSWORDS.sentinel,
          prepare: async (folder) => {
            const file = join(folder, 'sentinel.conf'); // a Sentinel writes into its file what it learns
            await writeFile(file, configuration(first));
            return [file, '--sentinel'];
          },
        },
      ),
    ),
  );
  const ready = `slaves=${replicas},sentinels=3`;
  await until('the Sentinels know each other and the replicas', async () => {
    const known = await Promise.all(sentinels.map(({ ask }) => ask.info('sentinel')));
    return known.every((info) => info.includes('status=ok') && info.includes(ready));
  });

  async function masterOf(): Promise<Server> {
    const named = await Promise.all(
      sentinels.map(({ ask }) => ask.call('SENTINEL', 'GET-MASTER-ADDR-BY-NAME', 'desk')),
    );
    const ports = named.map((each) => Number((each as string[])[1]));
    const master = members.find(({ port }) => ports.every((each) => each === port));
    if (!master) throw new Error('The Sentinels do not name one master.');
    return master;
  }

  const address: SentinelAddress = {
    sentinels: sentinels.map(({ port }) => ({ host: '127.0.0.1', port })),
    name: 'desk',
    username: null,
    password: PASSWORDS.server,
    sentinelPassword: PASSWORDS.sentinel,
  };
  return {
    address,
    membersOf: async () => members,
    masterOf,
    untilWhole: (_, withinMs) =>
      until(
        'all follow one master, and the Sentinels reach them',
        async () => {
          const states = await Promise.all(sentinels.map(({ ask }) => ask.call('SENTINEL', 'REPLICAS', 'desk')));
          const reached = states.every((each) => (each as string[][]).filter(isHealthy).length === replicas);
          return reached && isFollowed(await masterOf(), replicas);
        },
        withinMs,
      ),
    close: () => servers.close(),
  };
}

/** And not `s_down` or `disconnected` as well. */
const isHealthy = (named: string[]): boolean => named[named.indexOf('flags') + 1] === 'slave';

const configuration = ({ port }: Server) => `
requirepass ${PASSWORDS.sentinel}
sentinel monitor desk 127.0.0.1 ${port} 2
sentinel auth-pass desk ${PASSWORDS.server}
sentinel down-after-milliseconds desk 1000
sentinel failover-timeout desk 3000
`;
