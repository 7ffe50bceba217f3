/** The page of one change: what it does, its fields, and its one button. */
import type { AlertRecord } from '../../../queue/records.ts';
import { type Html, html } from '../html.ts';
import { form, notice, page } from '../page.ts';
import { type Asked, ROOT, type WebOptions } from '../room.ts';
import { ACTIONS, type Do } from './actions.ts';
import { fieldsOf, type Problems, type Values } from './fields.ts';

export interface Asking {
  record: AlertRecord;
  what: Do;
  values: Values;
  problems: Problems;
  /** What stands above the form: why it was not done. */
  above: Html | null;
}

export async function changePage(
  { names, policy }: WebOptions,
  c: Asked,
  asking: Asking,
  status: 200 | 400 | 409 = 200,
) {
  const { record, what, values, problems, above } = asking;
  const { label, does, button } = ACTIONS[what];
  const there = new Set(record.messages.filter(({ part }) => part === 'root').map(({ destination }) => destination));
  const known = record.alert?.drill ? policy.drillTo : policy.routes.flatMap(({ to }) => to);
  const free = [...new Set(known)].filter((each) => !there.has(each));
  const called = await names.of([...free, ...there]);
  const headline = record.alert?.headline ?? record.title;
  const wrong = Object.entries(problems);
  const body = html`<p class="crumbs"><a href="${ROOT}/alerts/${record.id}">Back to the alert</a></p>
<h1>${label}: ${headline}</h1>
<p class="does">${does}</p>
${above}
${wrong.length > 0 && notice(html`Nothing was changed. ${wrong.map(([name, words]) => html`<a href="#${name}">${fieldWords(name)}: ${words}</a> `)}`, 'bad')}
${form(
  c,
  `${ROOT}/alerts/${record.id}/${what}`,
  html`<input type="hidden" name="base" value="${record.alert?.revision ?? 0}">
${fieldsOf(what, { values, problems, free, names: called, zone: c.get('zone') })}
<p class="answers"><button class="${what === 'kill' || what === 'purge' ? 'danger' : 'primary'}">${button}</button> <a class="press" href="${ROOT}/alerts/${record.id}">Leave it as it is</a></p>`,
  html` class="change" novalidate`,
)}`;
  return page(c, { title: `${label}: ${headline}`, at: 'alerts', status, body });
}

const FIELDS: Readonly<Record<string, string>> = {
  headline: 'Headline',
  lede: 'First paragraph',
  url: 'Read on at',
  reason: 'Reason',
  publicReason: 'What the readers are told',
  wasWrong: 'What was wrong',
  to: 'Channels',
  at: 'Hour',
  as: 'What you see there',
  message: 'Its link',
};

const fieldWords = (name: string): string => FIELDS[name] ?? 'Quote';
