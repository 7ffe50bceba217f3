/** The audit as people and programs read it: who, when, by which way in, what, and why where that is kept. */
import { z } from 'zod';
import type { Audited } from '../../queue/audit.ts';
import type { Ledger } from '../../queue/ledger.ts';
import type { Entry } from '../../queue/records.ts';
import { csvLine } from './csv.ts';
import { accountOf } from './people.ts';
import type { Desk } from './push.ts';
import { demand, type Who } from './rights.ts';

export const AuditLine = z
  .object({
    at: z.string().meta({ example: '2026-03-01T14:02:00.000Z' }),
    by: z.object({
      name: z.string(),
      /** The id of the account, where the way in has one; else the name. */
      account: z.string(),
      via: z.string(),
    }),
    did: z.string().meta({ example: 'correct' }),
    alert: z.string(),
    /** The version of its story that it was done to, where that was not the alert itself. */
    item: z.string().nullable(),
    /** The request that it belongs to, where it had to wait. */
    ticket: z.string().nullable(),
    /** The revision before and after it; null where it made none. */
    before: z.number().int().nullable(),
    after: z.number().int().nullable(),
    reason: z.string().nullable(),
    lost: z.enum(['purged', 'not kept']).nullable().meta({
      description:
        'Why a reason would not be known any more, had one been given: reasons go with their alert or request',
    }),
  })
  .meta({ id: 'Audit' });
export type AuditLine = z.infer<typeof AuditLine>;

/**
 * All that was done, oldest first; to one alert where it is named.
 * @throws {ChangeError} `forbidden`, at once and not when it is read
 */
export function seeAudit({ ledger }: Desk, who: Who, alert?: string): AsyncGenerator<AuditLine> {
  demand(who, 'audit');
  return linesOf(ledger, alert);
}

async function* linesOf(ledger: Ledger, alert?: string): AsyncGenerator<AuditLine> {
  for await (const audited of ledger.audit.read(alert)) {
    const { at, actor, did, revision, item = null, ticket = null } = audited;
    yield {
      at,
      by: { name: actor.name, account: actor.id ?? actor.name, via: actor.via },
      did,
      alert: audited.alert,
      item,
      ticket,
      before: revision === null ? null : revision - 1,
      after: revision,
      ...(await reasonOf(ledger, audited)),
    };
  }
}

/** What nobody is asked a reason for. */
const WITHOUT: ReadonlySet<Entry['did']> = new Set(['push', 'ask', 'expire', 'confirm']);
const DECIDED: ReadonlySet<Entry['did']> = new Set(['approve', 'override', 'bulletin', 'refuse', 'undo']);

/** Reasons are words, and stand with the alert or the request, not in the audit. */
async function reasonOf(ledger: Ledger, audited: Audited): Promise<Pick<AuditLine, 'reason' | 'lost'>> {
  const { did, alert, ticket = '' } = audited;
  if (WITHOUT.has(did)) return { reason: null, lost: null };
  const history = await ledger.readHistory(alert);
  const decided = DECIDED.has(did) && (await ledger.tickets.read(ticket))?.decided;
  const entry = (decided ? [decided] : history).find((each) => isSame(each, audited));
  if (entry === undefined) return { reason: null, lost: 'not kept' };
  if (entry.reason !== null) return { reason: entry.reason, lost: null };
  const isPurged = did !== 'purge' && history.some((each) => each.did === 'purge' && each.at >= audited.at);
  return { reason: null, lost: isPurged ? 'purged' : null };
}

const isSame = (a: Entry, b: Audited): boolean =>
  a.at === b.at && a.did === b.did && accountOf(a.actor) === accountOf(b.actor);

export const AUDIT_HEAD = csvLine([
  'when',
  'name',
  'account',
  'way in',
  'what',
  'alert',
  'request',
  'revision before',
  'revision after',
  'reason',
]);

export const auditCsv = ({ at, by, did, alert, item, ticket, before, after, reason, lost }: AuditLine): string =>
  csvLine([at, by.name, by.account, by.via, did, item ?? alert, ticket, before, after, reason ?? lostWords(lost)]);

export const lostWords = (lost: AuditLine['lost']): string | null => (lost === null ? null : `(${lost})`);
