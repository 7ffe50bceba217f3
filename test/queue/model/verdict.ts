/** Brings a world to rest, and says what is not as it should be then. */
import { hasEnded, type Message } from '../../../queue/message.ts';
import type { AlertRecord } from '../../../queue/records.ts';
import { hourComes, minutePasses } from './clock.ts';
import { resume, work } from './worker.ts';
import type { World } from './world.ts';

/** Far more turns than any alert's messages take. */
const TURNS = 600;

/** Everything that failed stops failing, and every hour comes: all that can be done is done, where the sweep finds it. */
export async function rest(world: World): Promise<void> {
  while (world.paused.length > 0) await resume(world, 'yes');
  for (const id of [...world.waiting]) await hourComes(world, id);
  for (let turn = 0; turn < TURNS; turn++) {
    await minutePasses(world);
    const { destinations } = await world.news.ledger.sweep(0, 0);
    if (destinations.length === 0) return;
    for (const lane of destinations) await work(world, lane, 'yes');
  }
  world.wrong.push('it never came to rest');
}

/** What is wrong with a world at rest; empty where all is well. */
export async function troubles(world: World): Promise<string[]> {
  const { ledger } = world.news;
  const wrong = [...world.wrong];
  const told = new Map((await ledger.troubles()).map((message) => [message.key, message]));
  for (const { part, state } of told.values()) if (!isForAPerson(state)) wrong.push(`told in vain: ${part}, ${state}`);
  for (const id of world.alerts) {
    const record = await ledger.readAlert(id);
    if (record === null) throw new Error('gone');
    for (const message of record.messages) {
      const where = `${message.part} in ${message.destination}, ${message.state}`;
      const problems = message.part === 'publish' ? [] : wrongIn(world, record, message);
      if (isForAPerson(message.state) && !told.has(message.key)) problems.push('untold');
      const waits = message.state === 'HELD' && record.life === 'hold';
      if (!hasEnded(message.state) && !waits) problems.push('stuck');
      wrong.push(...problems.map((problem) => `${problem}: ${where}`));
    }
    wrong.push(...unpublished(world, record));
  }
  return wrong;
}

const isForAPerson = (state: Message['state']): boolean => state === 'FIXED' || state === 'QUARANTINED';

function wrongIn(world: World, record: AlertRecord, message: Message): string[] {
  const { key, state, target, part, receipt } = message;
  const wrong: string[] = [];
  const standing = world.platform.standing().filter((one) => one.key === key);
  const shows = Number(standing[0]?.payload['revision'] ?? 0);
  if (standing.length > 1) wrong.push('doubled');
  if (state === 'SENT' && standing.length === 0 && !world.isDeleted(message)) wrong.push('lost');
  if (state === 'SENT' && standing.length > 0 && shows !== target)
    wrong.push(`stale, it shows ${shows}, not ${target}`);
  if (state !== 'SENT' && !isForAPerson(state) && standing.length > 0) wrong.push('forgotten, it stands');
  if (record.life === 'killed' && shows > 0 && shows !== target && !isForAPerson(state)) wrong.push('not masked');
  if (state === 'DROPPED' && record.life !== 'killed' && part === 'root') wrong.push('dropped');
  if (
    state === 'FIXED' &&
    receipt !== null &&
    message.reason === 'edit_window_closed' &&
    !isToldIn(world, message, record)
  )
    wrong.push('nothing stands in for it');
  return wrong;
}

/** What takes no edit any more has its newest words in another message there, or a person was told why not. */
function isToldIn({ platform, isDeleted }: World, { key: own, destination }: Message, record: AlertRecord): boolean {
  return record.messages
    .filter((other) => other.destination === destination && other.key !== own)
    .some((other) => {
      const standing = platform.standing().find((each) => each.key === other.key);
      const isTold = other.state === 'REJECTED' || isForAPerson(other.state);
      return isTold || isDeleted(other) || standing?.payload['revision'] === record.alert?.revision;
    });
}

/** Where others follow a channel, what stands there goes on to them: once it was sent, and until it was killed. */
function unpublished({ platform }: World, { life, messages }: AlertRecord): string[] {
  return messages.flatMap(({ part, state, destination, receipt, key }) => {
    if (part !== 'root' || state !== 'SENT' || !receipt?.publishable || life !== 'live') return [];
    if (!platform.standing().some((one) => one.key === key)) return [];
    const publication = messages.find((one) => one.destination === destination && one.part === 'publish');
    const isDone = publication?.state === 'SENT' && platform.published.has(receipt.messageId);
    return isDone || publication?.state === 'REJECTED' ? [] : [`not published: ${publication?.state ?? 'never'}`];
  });
}
