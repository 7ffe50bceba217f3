/** Time, which passes when the test says so: what Redis has of it is pushed back. */
import { LANES, TIMING, type World } from './world.ts';

/** Leases end, and what waits for a while is due. */
export async function leasesEnd({ news: { redis }, key }: World): Promise<void> {
  for (const lane of LANES) {
    if (await redis.hexists(key('lane', lane), 'until')) await redis.hset(key('lane', lane), 'until', 1);
    for (const member of await redis.zrange(key('waiting', lane), 0, -1))
      await redis.zadd(key('waiting', lane), 1, member);
    await redis.zadd(key('wakes'), 'XX', 1, lane);
  }
}

/** Nothing that was asked for can come any more: what comes late has come (docs/reliability.md says what is later still). */
export async function minutePasses(world: World): Promise<void> {
  const { redis } = world.news;
  for (const name of [...world.late.keys()]) await world.commitLate(name);
  const pushBack = async (member: string, time: string) => {
    const at = await redis.hget(member, time);
    if (at !== null) await redis.hset(member, time, Number(at) - TIMING.settle);
  };
  const times = ['t0', 'first', 'claimedAt', 'lookedFrom', 'unsure'];
  await Promise.all((await members(world)).flatMap((member) => times.map((time) => pushBack(member, time))));
  await leasesEnd(world);
}

/** An alert's hour comes. */
export async function hourComes(world: World, id: string): Promise<void> {
  if (!world.waiting.delete(id)) return;
  await world.news.redis.hset(world.key('alert', id), 'due', 1);
  await leasesEnd(world);
}

/** What fails has failed for so long that it is given up, if it fails once more. */
export async function patienceEnds(world: World): Promise<void> {
  const { redis } = world.news;
  for (const member of await members(world))
    if (await redis.hexists(member, 'failing')) await redis.hset(member, 'failing', 1);
}

/** The keys of all messages. */
async function members({ news: { redis }, key, alerts }: World): Promise<string[]> {
  const all = await Promise.all(alerts.map((id) => redis.lrange(key('messages', id), 0, -1)));
  return all.flat().map((name) => key('message', name));
}
