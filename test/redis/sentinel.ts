/** A master, its replicas and three Sentinels that put a replica in a lost master's place within seconds. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SentinelAddress } from '../../queue/connection.ts';
import { SETTINGS, type Server, someServers, until, untilFollowed } from './servers.ts';

export const PASSWORDS = { server: 'of-the-servers', sentinel: 'of-the-sentinels' };

export async function aSentinelSet() {
  const servers = await someServers();
  const settings = { ...SETTINGS, requirepass: PASSWORDS.server, masterauth: PASSWORDS.server };
  const master = await servers.start(settings, { password: PASSWORDS.server });
  const replicaof = `127.0.0.1 ${master.port}`;
  await servers.start({ ...settings, replicaof }, { password: PASSWORDS.server });
  await untilFollowed(master);
  const sentinels = await Promise.all(
    [1, 2, 3].map(() =>
      servers.start(
        {},
        {
          password: PASSWORDS.sentinel,
          prepare: async (folder) => {
            const file = join(folder, 'sentinel.conf'); // a Sentinel writes into its file what it learns
            await writeFile(file, configuration(master));
            return [file, '--sentinel'];
          },
        },
      ),
    ),
  );
  await until('the Sentinels know each other and the replica', async () => {
    const known = await Promise.all(sentinels.map(({ ask }) => ask.info('sentinel')));
    return known.every((info) => info.includes('status=ok') && info.includes('slaves=1,sentinels=3'));
  });
  const address: SentinelAddress = {
    sentinels: sentinels.map(({ port }) => ({ host: '127.0.0.1', port })),
    name: 'desk',
    username: null,
    password: PASSWORDS.server,
    sentinelPassword: PASSWORDS.sentinel,
  };
  return { address, masterOf: async () => master, close: () => servers.close() };
}

const configuration = ({ port }: Server) => `
requirepass ${PASSWORDS.sentinel}
sentinel monitor desk 127.0.0.1 ${port} 2
sentinel auth-pass desk ${PASSWORDS.server}
sentinel down-after-milliseconds desk 1000
sentinel failover-timeout desk 3000
`;
