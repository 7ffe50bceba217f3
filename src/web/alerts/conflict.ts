/** Two editors at once: what the other one did meanwhile, and a form in which nothing of either is lost. */
import type { AlertRecord } from '../../../queue/records.ts';
import type { Words } from '../../alert/alert.ts';
import { type Html, html } from '../html.ts';
import type { Asked } from '../room.ts';
import { history } from './alert.ts';
import { changed } from './changed.ts';
import { type Values, valuesOf } from './fields.ts';

/** @param before the words that the form was based on; null where they are not known any more */
export function meanwhile(c: Asked, record: AlertRecord, base: number, before: Words | null): Html {
  const since = record.history.filter(({ revision }) => revision !== null && revision > base);
  return html`<section class="notice bad meanwhile" role="alert" aria-labelledby="meanwhile">
<h2 id="meanwhile">Somebody changed it meanwhile. Nothing was overwritten.</h2>
${history(c, since)}
${before !== null && record.alert !== null && changed(before, record.alert)}
<p>Below stands what you wrote, over the newest words. Look at both, then send it again, or leave it.</p></section>`;
}

const ofQuotes = (name: string): boolean => name.startsWith('quote-');

/** The newest words, and over them what this editor changed themselves. */
export function mergedValues(typed: Values, before: Words | null, record: AlertRecord): Values {
  const newest = valuesOf(record);
  if (before === null) return { ...newest, ...typed };
  const old = valuesOf({ ...record, alert: { ...before, sentAt: '', changedAt: '' } });
  const own = Object.entries(typed).filter(([name, value]) => value !== (old[name] ?? ''));
  const hasOwnQuotes = own.some(([name]) => ofQuotes(name));
  const kept = Object.entries(newest).filter(([name]) => !(hasOwnQuotes && ofQuotes(name)));
  const quotes = hasOwnQuotes ? Object.entries(typed).filter(([name]) => ofQuotes(name)) : [];
  return Object.fromEntries([...kept, ...own, ...quotes]);
}
