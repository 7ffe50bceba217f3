/** A legal demand: words are erased for good, and the fact that there were some stays. */
import type { Ledger } from '../../queue/ledger.ts';
import type { Entry } from '../../queue/records.ts';
import type { Words } from '../alert/alert.ts';
import { ChangeError } from '../errors.ts';

/**
 * Erases a killed alert with all that was written about it, or what never became an alert; or one version of a story alone, by
 * its own name (`7k2m9q4xw0ab.2`).
 * @throws {ChangeError} where there is no such thing, or it may still go out; nothing was erased then
 */
export async function purge(
  ledger: Ledger,
  name: string,
  entry: Entry,
): Promise<{ alert: string; revision: number; messages: number }> {
  const [id = '', version] = name.split('.');
  const item = version === undefined ? null : name;
  const record = await ledger.readAlert(id);
  if (record === null || (item !== null && (await ledger.readItem(item)) === null)) throw notFound(name);
  const remains = record.alert && remainsOf(record.alert);
  if (!(await ledger.purge(id, item, remains, item === null ? entry : { ...entry, item })))
    throw new ChangeError('not-killed', 'Kill it first: a purge erases what does not go out any more.');
  return { alert: id, revision: record.alert?.revision ?? 0, messages: 0 };
}

export const notFound = (name: string): ChangeError =>
  new ChangeError('not-found', `There is no alert ${name}; stop-press list shows what there is.`);

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
