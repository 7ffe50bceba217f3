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
    /** The request that it belongs to, where it had to wait. */
    ticket: z.string().nullable(),
    /** The revision before and after it; null where it made none. */
    before: z.number().int().nullable(),
    after: z.number().int().nullable(),
    reason: z.string().nullable(),
    /** Whether a reason would still be known, had one been given; it goes with its alert, or its request. */
    reasonKept: z.boolean(),
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
    const { at, actor, did, revision, ticket = null } = audited;
    yield {
      at,
      by: { name: actor.name, account: actor.id ?? actor.name, via: actor.via },
      did,
      alert: audited.alert,
      ticket,
      before: revision === null ? null : revision - 1,
      after: revision,
      ...(await reasonOf(ledger, audited)),
    };
  }
}

/** What nobody is asked a reason for. */
const WITHOUT: ReadonlySet<Entry['did']> = new Set(['push', 'ask', 'expire']);
const DECIDED: ReadonlySet<Entry['did']> = new Set(['approve', 'override', 'bulletin', 'refuse', 'undo']);

/** Reasons are words, and stand with the alert or the request, not in the audit. */
async function reasonOf(ledger: Ledger, audited: Audited): Promise<Pick<AuditLine, 'reason' | 'reasonKept'>> {
  const { did, alert, ticket } = audited;
  if (WITHOUT.has(did)) return { reason: null, reasonKept: true };
  const kept = DECIDED.has(did)
    ? [(await ledger.tickets.read(ticket ?? ''))?.decided ?? null]
    : await ledger.readHistory(alert);
  const entry = kept.find((each) => each !== null && isSame(each, audited));
  return { reason: entry?.reason ?? null, reasonKept: entry !== undefined };
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

export const auditCsv = ({ at, by, did, alert, ticket, before, after, reason, reasonKept }: AuditLine): string =>
  csvLine([at, by.name, by.account, by.via, did, alert, ticket, before, after, reasonKept ? reason : NOT_KEPT]);

export const NOT_KEPT = '(not kept any more)';
