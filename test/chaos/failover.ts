/** The master of a set is lost while everybody works, and comes back as a replica of whoever took its place. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Server, until } from '../redis/servers.ts';
import type { Caught, Crew } from './crew.ts';
import type { Failover, Moment } from './fault.ts';
import type { Editors } from './saboteur.ts';
import type { World } from './world.ts';

/** News goes on meanwhile. */
const STORY_MS = 700;
/** How long replicas hear nothing before the master is lost: less than after which they would count as lost themselves. */
const DEAF_MS = 700;
/** What workers had begun when the master was lost is through by then, and nobody can have taken over yet. */
const IN_FLIGHT_MS = 500;
/** So long after another is the master whoever looks after the lost one has it back. */
const BACK_MS = 1_000;
const PATIENCE_MS = 40_000;

/** @returns what was done, as it is counted */
export async function failOver(
  { signal, at, deaf }: Failover,
  world: World,
  editors: Editors,
  catchAt: (moment: Moment, world: World, editors: Editors) => Promise<Caught | null>,
): Promise<string> {
  const { set, prefix, crew } = world;
  if (set === null) throw new Error('One Redis alone has nobody to take its place.');
  const master = await set.masterOf(prefix);
  const replicas = (await set.membersOf(prefix)).filter((each) => each !== master);
  const [deafOnes, when] = [deaf === 'all' ? replicas : deaf === 'one' ? replicas.slice(0, 1) : [], whenOf(at)];

  const caught = at === 'change' ? null : await catchAt(at, world, editors);
  const news = setInterval(() => editors.push(), STORY_MS);
  try {
    const deafSince = performance.now();
    await deafen(deafOnes, master);
    if (deafOnes.length > 0) for (const act of [editors.push, editors.change]) act();
    // Whose change no replica has looks again until it is sure, which is after the failover: nobody waits for that here.
    const told = at === 'change' ? editors.mend() : Promise.resolve();
    if (deaf === 'all') void told;
    else await told;
    if (deafOnes.length > 0) await sleep(Math.max(0, DEAF_MS - (performance.now() - deafSince)));

    const since = performance.now();
    master.signal(signal);
    for (const replica of deafOnes) replica.signal('SIGCONT');
    caught?.go();
    crew.note(`the master is lost: ${signal}, ${deaf} of the replicas deaf, ${when}`);
    const resumed = sendsAgain(crew, since);

    await until('another is the master', async () => (await set.masterOf(prefix)) !== master, PATIENCE_MS);
    crew.note('another is the master');
    await sleep(BACK_MS);
    if (signal === 'SIGSTOP') master.signal('SIGCONT');
    else await master.startAgain();
    crew.note('the old master is back');
    world.resumed.push(await resumed);
    await set.untilWhole(prefix, PATIENCE_MS);
    crew.note('the set is whole');
  } finally {
    clearInterval(news);
  }
  const behind = deafOnes.length === 0 ? '' : `, ${deafOnes.length} of ${replicas.length} replicas behind`;
  return `master ${signal === 'SIGKILL' ? 'kill -9' : 'frozen'} ${when}${behind}`;
}

/** @returns how long after the loss a worker sent again, in milliseconds */
async function sendsAgain(crew: Crew, since: number): Promise<number> {
  await sleep(IN_FLIGHT_MS);
  const sending = await crew.catch(({ point }) => point === 'begun', PATIENCE_MS);
  if (sending === null) throw new Error(`nobody sends ${PATIENCE_MS / 1_000} s after the master was lost`);
  crew.note('workers send again');
  sending.go();
  return performance.now() - since;
}

const whenOf = (at: Failover['at']): string =>
  at === 'change' ? 'after a change' : `at ${at.point} of ${at.operation === 'edit' ? 'an edit' : 'a post'}`;

/** Their connections end while they are frozen: what the master writes from now on never gets to any of them. */
async function deafen(replicas: readonly Server[], master: Server): Promise<void> {
  const links = await Promise.all(replicas.map(({ ask }) => ask.client('LIST', 'TYPE', 'MASTER')));
  for (const replica of replicas) replica.signal('SIGSTOP');
  const ends = links.map((link) => /laddr=(\S+)/.exec(String(link))?.[1] ?? '');
  await Promise.all(ends.map((end) => master.ask.client('KILL', 'ADDR', end)));
}
