/** What people call the channels, as the platforms say; kept for a while, for an editor waits for it. */
import type { Naming } from '../../adapters/adapter.ts';
import type { Log } from '../../queue/log.ts';
import { type Destination, type PlatformName, platformOf } from '../alert/destination.ts';
import type { Names } from './newsdesk.ts';

const KEPT_MS = 10 * 60_000;
/** A platform that did not say is asked again this soon. */
const AGAIN_MS = 60_000;
/** An editor waits no longer than this: what is not known by then is called by its id. */
const PATIENCE_MS = 1_000;
const PLATFORMS: Readonly<Record<PlatformName, string>> = { slack: 'Slack', discord: 'Discord' };

interface Known {
  name: string;
  until: number;
}

/** Asks for one name after the other on each platform: names must take no room from alerts. Never throws. */
export function namesOf(platforms: ReadonlyMap<PlatformName, Naming>, log: Log, patienceMs = PATIENCE_MS): Names {
  const known = new Map<Destination, Known>();
  const asked = new Map<Destination, Promise<void>>();
  const lines = new Map<PlatformName, Promise<void>>();

  async function ask(destination: Destination): Promise<void> {
    const platform = platformOf(destination);
    const naming = platforms.get(platform);
    const { name, keptMs } = await Promise.resolve(naming?.nameOf(destination) ?? null).then(
      (said) => ({ name: said === null ? destination : `${said} (${PLATFORMS[platform]})`, keptMs: KEPT_MS }),
      (error: unknown) => {
        log.warn({ destination, error: String(error) }, 'a channel’s name is not known');
        return { name: known.get(destination)?.name ?? destination, keptMs: AGAIN_MS };
      },
    );
    known.set(destination, { name, until: Date.now() + keptMs });
    asked.delete(destination);
  }

  function askInTurn(destination: Destination): Promise<void> {
    const platform = platformOf(destination);
    const asking = asked.get(destination) ?? (lines.get(platform) ?? Promise.resolve()).then(() => ask(destination));
    asked.set(destination, asking);
    lines.set(platform, asking);
    return asking;
  }

  return {
    async of(destinations) {
      const old = destinations.filter((each) => (known.get(each)?.until ?? 0) <= Date.now());
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patienceMs);
      });
      await Promise.race([Promise.all(old.map(askInTurn)), patience]);
      clearTimeout(timer);
      return new Map(destinations.map((each) => [each, known.get(each)?.name ?? each]));
    },
  };
}
