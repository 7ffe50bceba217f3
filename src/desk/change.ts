/** What becomes of an alert after it was approved: one door for every way in. */
import { rankOfChange } from '../../queue/life.ts';
import type { AlertRecord, Entry, Revised } from '../../queue/records.ts';
import { type Actor, type Change, correctionsOf, rankOf, type Words } from '../alert/alert.ts';
import type { Destination } from '../alert/destination.ts';
import { addressesFor, type Route } from '../alert/route.ts';
import { ChangeError } from '../errors.ts';
import { misroutedAmong } from './drill.ts';
import { notFound, purge } from './purge.ts';
import type { Desk } from './push.ts';
import type { ChangeRequest } from './request.ts';
import { type RecogniserOf, resolve } from './resolve.ts';

export interface ChangeSettings {
  routes: readonly Route[];
  /** After this a first post is no news any more, in milliseconds. */
  expiresAfterMs: { default: number; flash: number };
  /** Where drills go, and nothing else; nowhere where unset. */
  drillTo?: readonly Destination[];
}

/** What was done: the newest revision, and how many messages are on their way because of it (null: as many as stand). */
export interface Done {
  alert: string;
  revision: number;
  messages: number | null;
  /** False: it is done, and no replica has it yet; should the master be lost now, it is undone. */
  confirmed: boolean;
}

export interface Means {
  /** The ticket that it carries out. */
  ticket?: string;
  /** For what has to be looked at on a platform; nobody where unset. */
  recogniserOf?: RecogniserOf;
}

/**
 * Carries out what an editor asked for, and wakes whoever has to get back to the messages.
 * @throws {ChangeError} where it cannot be done: it says why, and what can; nothing was changed then
 */
export async function change(
  desk: Desk,
  id: string,
  request: ChangeRequest,
  actor: Actor,
  settings: ChangeSettings,
  { ticket, recogniserOf = async () => null }: Means = {},
): Promise<Done> {
  const entry = (revision: number | null): Entry => ({
    at: new Date().toISOString(),
    actor,
    did: request.do,
    revision,
    reason: request.reason ?? null,
    ...(ticket !== undefined && { ticket }),
  });
  if (request.do === 'purge') return purge(desk.ledger, id, entry(null));
  const record = await desk.ledger.readAlert(id);
  if (record === null) throw notFound(id);
  const { alert } = record;
  if (alert === null) return killUncomposed(desk, record, request, entry(null));
  const { default: usual, flash } = settings.expiresAfterMs;
  const expiresAfterMs = alert.priority === 'flash' ? flash : usual;
  const done = async (
    revision: number,
    messages: number | null,
    wakes: readonly Destination[],
    rank = rankOf(alert.priority),
    shows: Readonly<Record<string, string>> = {},
  ) => {
    // It is done; where Redis is away right now the sweeper wakes them a second later.
    await desk.jobs.wake(wakes, rank).catch(() => {});
    // Asked last: what replicas say holds nothing up.
    const confirmed = await desk.ledger.isConfirmed('alert', id, { revision: String(revision), ...shows });
    return { alert: id, revision, messages, confirmed };
  };

  switch (request.do) {
    case 'extend': {
      const wrong = misroutedAmong(alert.drill === true, request.to, settings.drillTo ?? []);
      if (wrong !== null) throw new ChangeError('misrouted', `${wrong} Nothing was sent there.`);
      const addresses = addressesFor(alert.priority, alert.drill ? [] : settings.routes, request.to);
      const wakes = await desk.ledger.extend(alert, addresses, expiresAfterMs, entry(null));
      if (wakes === null) throw new ChangeError('ended', ENDED);
      return done(alert.revision, addresses.length, wakes);
    }
    case 'reschedule': {
      const due = Date.parse(request.at);
      if (due <= Date.now()) throw new ChangeError('past', `${request.at} is past: to send it now, push it again.`);
      const wakes = await desk.ledger.reschedule(id, due, expiresAfterMs, entry(null));
      if (wakes === null) throw new ChangeError('too-late', 'It is not waiting for its hour any more.');
      return done(alert.revision, null, wakes, undefined, { due: String(due) });
    }
    case 'retry': {
      const again = await desk.ledger.retry(id, request.destination ?? null, expiresAfterMs, entry(null));
      if (again.messages === 0) throw new ChangeError('nothing', 'Nothing of it was refused there: nothing to retry.');
      return done(alert.revision, again.messages, again.wakes);
    }
    case 'resolve': {
      const again = await resolve(desk, record, request, expiresAfterMs, entry(null), recogniserOf);
      if (again.messages === 0) throw new ChangeError('nothing', 'It is not in quarantine there any more.');
      return done(alert.revision, again.messages, again.wakes);
    }
    default: {
      if (request.base !== undefined && request.base !== alert.revision)
        throw conflict(String(alert.revision), request.base);
      const words = revised(alert, request);
      const based = { alert, messages: record.messages };
      const outcome = await desk.ledger.revise(based, words, entry(words.revision), expiresAfterMs);
      if (outcome.outcome !== 'ok') throw refusal(outcome, alert.revision);
      return done(outcome.revision, null, outcome.wakes, rankOfChange(request.do, alert.priority));
    }
  }
}

type Revision = Extract<ChangeRequest, { do: 'update' | 'correct' | 'refile' | 'hold' | 'release' | 'kill' }>;

/** The words of the next revision. Hold, release and kill keep them: a killed alert's are hidden by its renderers alone. */
function revised(
  { sentAt: _, changedAt: __, ...before }: Words & { sentAt?: string; changedAt?: string },
  request: Revision,
): Words {
  const after = {
    ...before,
    revision: before.revision + 1,
    change: changeOf(request),
    corrections: correctionsOf(before),
  };
  if (!('headline' in request || 'lede' in request || 'quotes' in request || 'url' in request)) return after;
  const { headline = before.headline, lede = before.lede, quotes = before.quotes, url = before.url } = request;
  return { ...after, headline, lede, quotes, url };
}

function changeOf(request: Revision): Change {
  if (request.do === 'correct') return { kind: 'correct', wasWrong: request.wasWrong };
  if (request.do === 'kill') return { kind: 'kill', publicReason: request.publicReason ?? null };
  if (request.do === 'hold') return { kind: 'hold', ...(request.masked && { masked: true }) };
  return { kind: request.do };
}

async function killUncomposed(
  desk: Desk,
  { id, state, reason }: AlertRecord,
  request: ChangeRequest,
  entry: Entry,
): Promise<Done> {
  if (request.do === 'kill' && (await desk.ledger.killUncomposed(id, entry))) {
    const confirmed = await desk.ledger.isConfirmed('alert', id, { life: 'killed' });
    return { alert: id, revision: 0, messages: 0, confirmed };
  }
  if (state === 'failed') throw new ChangeError('failed', `It never became an alert: ${reason}`);
  throw new ChangeError('not-out', 'Its words are not composed yet; in a moment they are.');
}

const ENDED = 'It was killed: nothing of it goes out any more.';

const conflict = (newest: string, base: number): ChangeError =>
  new ChangeError(
    'conflict',
    `Somebody changed it meanwhile: it is at revision ${newest}, and this is based on ${base}. Look again.`,
  );

function refusal({ outcome, detail }: Exclude<Revised, { outcome: 'ok' }>, base: number): ChangeError {
  switch (outcome) {
    case 'conflict':
      return conflict(detail, base);
    case 'ended':
      return new ChangeError('ended', ENDED);
    case 'on-hold':
      return new ChangeError('on-hold', 'It is on hold: release it, correct it or kill it.');
    case 'not-held':
      return new ChangeError('not-held', 'It is not on hold.');
    case 'not-out':
      return new ChangeError('not-out', 'It is not out.');
    default:
      return outcome satisfies never;
  }
}
