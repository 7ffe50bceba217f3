/** A legal demand: words are erased for good, and the fact that there were some stays. */
import type { Ledger } from '../../queue/ledger.ts';
import type { AlertRecord, Entry, ItemRecord } from '../../queue/records.ts';
import type { Words } from '../alert/alert.ts';
import { ChangeError } from '../errors.ts';

/**
 * Erases a killed alert with all that was written about it, or what never became an alert; or one version of a story alone, by
 * its own name (`7k2m9q4xw0ab.2`). The version that became the alert is the alert.
 * @throws {ChangeError} where there is no such thing, or it may still go out; nothing was erased then
 */
export async function purge(
  ledger: Ledger,
  name: string,
  entry: Entry,
): Promise<{ alert: string; revision: number; messages: number; confirmed: boolean }> {
  const [id = ''] = name.split('.');
  const record = await ledger.readAlert(id);
  const item = name === id ? null : await ledger.readItem(name);
  if (record === null || (item === null && name !== id)) throw notFound(name);
  const only = item !== null && isApart(item, record) ? name : null;
  const remains = record.alert && remainsOf(record.alert);
  const shows = await ledger.purge(id, only, remains, only === null ? entry : { ...entry, item: only });
  if (shows === null)
    throw new ChangeError('not-killed', 'Kill it first: a purge erases what does not go out any more.');
  const confirmed = await (only === null
    ? ledger.isConfirmed('alert', id, shows)
    : ledger.isConfirmed('item', only, shows));
  return { alert: id, revision: record.alert?.revision ?? 0, messages: 0, confirmed };
}

export const notFound = (name: string): ChangeError =>
  new ChangeError('not-found', `There is no alert ${name}; stop-press list shows what there is.`);

/** Its words never were the alert's, nor its name before there were any. */
const isApart = ({ state }: ItemRecord, alert: AlertRecord): boolean =>
  state === 'held' || state === 'stale' || (state === 'failed' && alert.state !== 'failed');

/** What is left of an alert's words. */
const remainsOf = ({ sentAt: _, changedAt: __, ...words }: Words & { sentAt?: string; changedAt?: string }): Words => ({
  ...words,
  headline: 'Purged',
  lede: null,
  quotes: [],
  source: '',
  url: null,
  publishedAt: null,
  image: null,
  corrections: [],
  change: { kind: 'kill', publicReason: null },
});
