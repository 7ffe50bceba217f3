import { DeliveryError } from '../../adapters/adapter.ts';
import {
  type Claim,
  hasEnded,
  type Message,
  type MessageState,
  type Outcome,
  TRANSITIONS,
} from '../../queue/message.ts';
import { outcomeOf } from '../../queue/outcome.ts';
import type { AlertRecord } from '../../queue/records.ts';
import { show } from '../../queue/show.ts';
import type { Destination } from '../../src/alert/destination.ts';
import { change } from '../../src/desk/change.ts';
import { ChangeRequest } from '../../src/desk/request.ts';
import { ChangeError } from '../../src/errors.ts';
import { identify } from '../../src/intake/identity.ts';
import { aLedger, anAlert, anItem, aRequest } from '../builders.ts';
import { aPlatform } from './platform.ts';

/** What becomes of a worker and of its request. */
export const FATES = [
  'yes',
  'lost',
  'never-came',
  'late',
  'refused',
  'takes-no-edit',
  'later',
  'dies-claimed',
  'dies-begun',
  'dies-after',
  'paused',
  'unfinished',
] as const;
export const KINDS = ['update', 'correct', 'refile', 'hold', 'release', 'kill'] as const;
export type Fate = (typeof FATES)[number];
export type Kind = (typeof KINDS)[number];

const LANES: readonly Destination[] = ['slack:C0000000001', 'slack:C0000000002'];
/** So short that what is due is due at once; leases end when the test says so. */
const TIMING = { deadline: 1, lease: 60_000, settle: 2 };
/** Whatever fails is told at once. */
const PATIENCE = { tell: 0, end: 3_600_000 };
const SETTINGS = { routes: [], expiresAfterMs: { default: 3_600_000, flash: 3_600_000 } };

/** A ledger, a platform, and the worker's part played step by step, with everything that can go wrong in it. */
export class World {
  readonly #news: Awaited<ReturnType<typeof aLedger>>;
  #platform = aPlatform();
  #alerts: string[] = [];
  /** Requests that the platform commits only after somebody has looked once. */
  #late = new Map<string, () => Promise<unknown>>();
  #paused: Claim[] = [];
  #seen = new Map<string, MessageState>();
  #wrong: string[] = [];
  #round = 0;

  private constructor(news: Awaited<ReturnType<typeof aLedger>>) {
    this.#news = news;
  }

  static open = async (): Promise<World> => new World(await aLedger({ timing: TIMING, patience: PATIENCE }));
  close = (): Promise<void> => this.#news.close();

  async reset(): Promise<void> {
    const keys = await this.#news.redis.keys(`{${this.#news.prefix}}*`);
    if (keys.length > 0) await this.#news.redis.del(...keys);
    this.#platform = aPlatform();
    this.#alerts = [];
    this.#late.clear();
    this.#paused = [];
    this.#seen.clear();
    this.#wrong = [];
    this.#round++;
  }

  async push(lanes: number): Promise<void> {
    const item = anItem({ headline: `Story ${this.#round}.${this.#alerts.length}` });
    const { ledger } = this.#news;
    const { alert, item: id } = await ledger.accept(item, identify(item), aRequest());
    const { sentAt: _, changedAt: __, ...words } = anAlert({ id: alert });
    const addresses = LANES.filter((_lane, at) => lanes & (1 << at)).map((destination) => ({
      destination,
      mentions: [],
    }));
    await ledger.approve(id, words, addresses, { expiresAfterMs: 3_600_000 });
    this.#alerts.push(alert);
    await this.#look();
  }

  async change(at: number, kind: Kind): Promise<void> {
    const id = this.#alerts[at % Math.max(1, this.#alerts.length)];
    if (id === undefined) return;
    const request = ChangeRequest.parse({
      do: kind,
      ...(kind === 'correct' && { wasWrong: 'The quay.' }),
      ...(kind === 'kill' && { reason: 'Made up.' }),
    });
    await change(this.#news, id, request, { via: 'cli', name: 'tess' }, SETTINGS).catch((error: unknown) => {
      if (!(error instanceof ChangeError)) throw error;
    });
    await this.#look();
  }

  /** One worker takes the head of a lane, and meets its fate. @returns whether there was something to do */
  async work(lane: number, fate: Fate): Promise<boolean> {
    const { ledger } = this.#news;
    const head = await ledger.claim(LANES[lane] as Destination);
    await this.#look();
    if (head.kind !== 'claimed') return head.kind === 'later' || head.kind === 'ended';
    const looks = head.operation === 'find' || head.operation === 'read';
    if (fate === 'dies-claimed') return true;
    if (!looks && fate !== 'paused' && !(await this.#begin(head))) return true;
    if (fate === 'dies-begun') return true;
    if (fate === 'paused') {
      if (looks || (await this.#begin(head))) this.#paused.push(head);
      return true;
    }
    const outcome = looks ? await this.#lookUp(head, fate) : await this.#ask(head, fate);
    if (fate !== 'dies-after') await this.#record(head, outcome);
    return true;
  }

  /** A worker that was stopped after its last check comes back, makes its request, and records it. */
  async resume(): Promise<void> {
    const claim = this.#paused.shift();
    if (!claim) return;
    const looks = claim.operation === 'find' || claim.operation === 'read';
    await this.#record(claim, looks ? await this.#lookUp(claim, 'yes') : await this.#ask(claim, 'yes'));
  }

  /** Time passes: leases end, and what waits is due. */
  async leasesEnd(): Promise<void> {
    const { redis, prefix } = this.#news;
    for (const lane of LANES) {
      const [key, waiting] = [`{${prefix}}:ledger:lane:${lane}`, `{${prefix}}:ledger:waiting:${lane}`];
      if (await redis.hexists(key, 'until')) await redis.hset(key, 'until', 1);
      for (const member of await redis.zrange(waiting, 0, -1)) await redis.zadd(waiting, 1, member);
    }
  }

  /** Everything that failed stops failing: all that can be done is done. */
  async settle(): Promise<void> {
    while (this.#paused.length > 0) await this.resume();
    for (const key of [...this.#late.keys()]) await this.#commitLate(key);
    for (let turn = 0; turn < 400; turn++) {
      await this.leasesEnd();
      await new Promise((resolve) => setTimeout(resolve, 1));
      const busy = await Promise.all(LANES.map((_, lane) => this.work(lane, 'yes')));
      if (!busy.some(Boolean)) return;
    }
    this.#wrong.push('it never came to rest');
  }

  /** What is not as it should be; empty where all is well. */
  async troubles(): Promise<string[]> {
    const wrong = [...this.#wrong];
    for (const { part, state } of await this.#news.ledger.troubles())
      if (state !== 'FIXED') wrong.push(`told in vain: ${part}, ${state}`);
    for (const id of this.#alerts) {
      const record = await this.#news.ledger.readAlert(id);
      if (record === null) throw new Error('gone');
      for (const message of record.messages) {
        const where = `${message.part} in ${message.destination}, ${message.state}`;
        const standing = this.#platform.standing().filter(({ key }) => key === message.key);
        if (standing.length > 1) wrong.push(`doubled: ${where}`);
        if (message.part === 'publish') continue;
        const shows = Number(standing[0]?.payload['revision'] ?? 0);
        if (message.state === 'SENT' && standing.length === 0) wrong.push(`lost: ${where}`);
        if (message.state === 'SENT' && shows !== message.target)
          wrong.push(`stale: ${where} shows ${shows}, not ${message.target}`);
        if (message.state !== 'SENT' && message.state !== 'FIXED' && standing.length > 0)
          wrong.push(`forgotten: ${where} stands`);
        if (message.state === 'FIXED' && !this.#isToldIn(message, record)) wrong.push(`untold: ${where}`);
        if (record.life === 'killed' && shows > 0 && shows !== message.target) wrong.push(`not masked: ${where}`);
        const waits = message.state === 'HELD' && record.life === 'hold';
        if (!hasEnded(message.state) && !waits) wrong.push(`stuck: ${where}`);
        if (message.state === 'DROPPED' && record.life !== 'killed' && message.part === 'root')
          wrong.push(`dropped: ${where}`);
      }
    }
    return wrong;
  }

  /** What takes no edit any more has its newest words in another message there, or a person was told why not. */
  #isToldIn({ destination }: Message, { alert, messages }: AlertRecord): boolean {
    return messages
      .filter((other) => other.destination === destination)
      .some(({ key, state }) => {
        const standing = this.#platform.standing().find((each) => each.key === key);
        return state === 'REJECTED' || standing?.payload['revision'] === alert?.revision;
      });
  }

  #payload = ({ alert, message }: Claim) => ({ part: message.part, revision: alert.revision });

  async #begin(claim: Claim): Promise<boolean> {
    const begun = await this.#news.ledger.begin(claim, this.#payload(claim));
    await this.#look();
    return begun;
  }

  async #ask(claim: Claim, fate: Fate): Promise<Outcome> {
    const { message, operation, root } = claim;
    const unknown: Outcome = { state: 'UNKNOWN', reason: fate, detail: '' };
    if (fate === 'never-came') return unknown;
    if (fate === 'refused' && operation === 'post')
      return { state: 'REJECTED', reason: fate, detail: '', switchesOff: false };
    if (fate === 'later' || fate === 'refused')
      return { state: 'LATER', reason: fate, detail: '', againInMs: 1, closesChannel: false };
    const payload = this.#payload(claim);
    const { key, destination, mentions, receipt, target } = message;
    const parent = null;
    const commit = async (): Promise<Outcome> => {
      if (operation === 'publish')
        return { state: 'SENT', receipt: root as NonNullable<typeof root>, revision: target };
      if (operation === 'post')
        return {
          state: 'SENT',
          receipt: await this.#platform.adapter.deliver({ key, destination, mentions, payload, parent }),
          revision: target,
        };
      const { adapter } = this.#platform;
      const fixed = () => Promise.reject(new DeliveryError('fixed', fate, ''));
      const editor = fate === 'takes-no-edit' ? { ...adapter, edit: fixed } : adapter;
      return show(claim, receipt as NonNullable<typeof receipt>, payload, editor).catch((error: unknown) =>
        outcomeOf(error, { operation, message, sinceLastMs: 0, random: 0 }),
      );
    };
    if (fate === 'late') {
      this.#late.set(key, commit);
      return unknown;
    }
    const done = await commit();
    return fate === 'lost' ? unknown : done;
  }

  async #lookUp({ message, operation, sinceLastMs, soFar }: Claim, fate: Fate): Promise<Outcome> {
    const { key, receipt, destination, mentions } = message;
    if (fate === 'later' || fate === 'lost')
      return { state: 'LATER', reason: fate, detail: '', againInMs: 1, closesChannel: false };
    const order = {
      key,
      destination,
      mentions,
      payload: {},
      parent: null,
      sinceFirstMs: 0,
      sinceLastMs: 0,
      mayPost: false,
      owned: async () => new Set<string>(),
      askUntil: Number.POSITIVE_INFINITY,
      soFar: null,
    };
    // What comes late is there before it counts as never coming; docs/reliability.md says what is later still.
    if (sinceLastMs >= TIMING.settle) await this.#commitLate(key);
    const { adapter } = this.#platform;
    if (operation === 'read' && receipt !== null) {
      const revision = await adapter.read(key, receipt);
      await this.#commitLate(key);
      return revision === null ? { state: 'GONE', reason: 'deleted', detail: '' } : { state: 'SHOWN', revision };
    }
    // What came after a search began, its later parts do not see.
    const seen = soFar === null ? await adapter.find(order) : { found: false as const };
    await this.#commitLate(key);
    if (seen.found === 'unfinished') throw new Error('This platform is quick.');
    if (!seen.found && fate === 'unfinished') return { state: 'UNFINISHED', soFar: 'not there' };
    return seen.found ? { state: 'SENT', receipt: seen.receipt, revision: seen.revision } : { state: 'ABSENT' };
  }

  async #commitLate(key: string): Promise<void> {
    await this.#late.get(key)?.();
    this.#late.delete(key);
  }

  async #record(claim: Claim, outcome: Outcome): Promise<void> {
    const recorded = await this.#news.ledger.settle(claim, outcome, 0);
    if (recorded === 'surplus' && outcome.state === 'SENT') await this.#platform.adapter.remove(outcome.receipt);
    await this.#look();
  }

  /** Holds each message's last step to the table of transitions. */
  async #look(): Promise<void> {
    for (const id of this.#alerts) {
      const record = await this.#news.ledger.readAlert(id);
      for (const message of record?.messages ?? []) this.#note(message);
    }
  }

  #note({ key, state, part }: Message): void {
    const before = this.#seen.get(key) ?? 'PENDING';
    this.#seen.set(key, state);
    if (before !== state && !leadsTo(before, state)) this.#wrong.push(`${part}: ${before} -> ${state}`);
  }
}

/** Whether the table leads from one state to another; one script makes up to two transitions. */
function leadsTo(from: MessageState, to: MessageState): boolean {
  let reached = new Set<MessageState>([from]);
  for (let steps = 0; steps < 2; steps++) {
    reached = new Set([...reached].flatMap((state) => [...TRANSITIONS[state]]));
    if (reached.has(to)) return true;
  }
  return false;
}
