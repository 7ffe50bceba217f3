/** The page on which an alert is written. */
import { PRIORITIES } from '../../alert/alert.ts';
import type { Destination } from '../../alert/destination.ts';
import { HEADLINE_FITS } from '../../desk/confirmation.ts';
import { type Html, html, type Piece } from '../html.ts';
import { notice, page, token } from '../page.ts';
import { stage } from '../previews.ts';
import { type Asked, ROOT, type WebOptions } from '../room.ts';
import type { Filled } from './form.ts';
import { type Draught, partsOf } from './parts.ts';

const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', de: 'German', fr: 'French', es: 'Spanish' };

export interface Written {
  id: string;
  filled: Filled;
  draught: Draught;
  /** What went wrong with what was just asked for. */
  problem: string | null;
  /** Own drafts that were not sent, but for this one. */
  others: readonly { id: string; title: string }[];
}

export async function composePage(options: WebOptions, c: Asked, written: Written, status: 200 | 400 | 409 = 200) {
  const { id, filled, draught, problem, others } = written;
  const { policy, names } = options;
  const channels = channelsOf(
    policy.routes.flatMap(({ to }) => to),
    policy.drillTo,
  );
  const called = await names.of(channels);
  const { going, quotes, previews } = await partsOf(options, c, id, draught);
  const body = html`<h1>Write an alert</h1>
${problem !== null && notice(problem, 'bad')}
${others.length > 0 && html`<details class="drafts"><summary>${others.length === 1 ? 'One draft' : `${others.length} drafts`} not sent</summary><ul>${others.map((each) => html`<li><a href="${ROOT}/compose/${each.id}">${each.title}</a></li>`)}</ul></details>`}
<form id="compose" class="compose" method="post" enctype="multipart/form-data" action="${ROOT}/compose/${id}/preview" data-compose="${ROOT}/compose/${id}">
${token(c)}<button hidden data-do="preview">Show the preview</button>
<div class="write">
${headline(filled)}
${level(filled)}
${handOver(id, filled)}
${quotes}
${where(filled, channels, called, policy.drillTo)}
${when(filled, c.get('zone'))}
${more(filled, draught, policy.drillTo.length > 0)}
<p class="unscripted"><button>Show the preview</button></p>
</div>
<div class="look">${going}${stage(previews)}</div>
</form>
<dialog id="dialog" aria-label="Confirmation"></dialog>`;
  return page(c, { title: 'Write an alert', at: 'compose', body, status });
}

const channelsOf = (routed: readonly Destination[], drills: readonly Destination[]): Destination[] => [
  ...new Set([...routed, ...drills]),
];

const headline = ({ headline }: Filled): Html => html`<p class="field headline"><label for="headline">Headline</label>
<input id="headline" name="headline" value="${headline}" autocomplete="off" maxlength="10000" aria-describedby="count" data-fits="${HEADLINE_FITS}">
<span id="count" class="count">Left empty, it is read out of the story.</span></p>`;

const handOver = (id: string, { text, url, source, language }: Filled): Html => html`<fieldset><legend>Story</legend>
<p class="field"><label for="text">Text</label><textarea id="text" name="text" rows="9">
${text}</textarea></p>
<div class="row"><p class="field grow"><label for="url">Web address</label><input id="url" name="url" type="url" inputmode="url" value="${url}" maxlength="4000"></p>
<button formaction="${ROOT}/compose/${id}/read" name="from" value="url" formnovalidate>Read the page</button></div>
<div class="row"><p class="field grow"><label for="file">File</label><input id="file" name="file" type="file" accept=".txt,.md,.html,.htm,.json,text/*,application/json"></p>
<button formaction="${ROOT}/compose/${id}/read" name="from" value="file" formnovalidate>Read the file</button></div>
<div class="row"><p class="field grow"><label for="source">Source</label><input id="source" name="source" value="${source}" maxlength="200" placeholder="Your newsroom"></p>
<p class="field"><label for="language">Language</label><select id="language" name="language">${languages(language).map(([tag, name]) => html`<option value="${tag}"${tag === language && ' selected'}>${name}</option>`)}</select></p></div>
</fieldset>`;

const languages = (own: string): [string, string][] => [
  ...Object.entries(LANGUAGES),
  ...(own in LANGUAGES ? [] : [[own, own] satisfies [string, string]]),
];

const choice = (name: string, value: string, current: string, words: Piece): Html =>
  html`<label class="choice ${value}"><input type="radio" name="${name}" value="${value}"${value === current && ' checked'}> <span>${words}</span></label>`;

const level = ({ priority }: Filled): Html => html`<fieldset class="levels"><legend>Priority</legend>
${PRIORITIES.map((each) => choice('priority', each, priority, each.toUpperCase()))}</fieldset>`;

const where = (
  { where, to }: Filled,
  channels: readonly Destination[],
  called: ReadonlyMap<Destination, string>,
  drills: readonly Destination[],
): Html => html`<fieldset class="where"><legend>Channels</legend>
${choice('where', 'routes', where, 'As the routes say')}${choice('where', 'chosen', where, 'Only these')}
<ul class="channels">${channels.map(
  (each) =>
    html`<li${drills.includes(each) && html` class="drill"`}><label><input type="checkbox" name="to" value="${each}"${to.includes(each) && ' checked'}> ${called.get(each) ?? each}</label></li>`,
)}</ul></fieldset>`;

const when = ({ when, hour }: Filled, zone: string): Html => html`<fieldset class="when"><legend>When</legend>
${choice('when', 'now', when, 'Now')}${choice('when', 'at', when, 'At an hour')}${choice('when', 'embargo', when, 'Under embargo until')}
<p class="field hour"><label for="hour">Hour <small>${zone}</small></label><input id="hour" name="hour" type="datetime-local" value="${hour}"></p></fieldset>`;

const more = ({ image, drill }: Filled, { draft }: Draught, hasDrills: boolean): Html => html`<div class="more">
${draft?.item.image && html`<label><input type="checkbox" name="image" value="1"${image && ' checked'}> With its image (rights, graphic content and the right person are yours to check)</label>`}
${hasDrills && html`<label><input type="checkbox" name="drill" value="1"${drill && ' checked'}> Drill: every line says DRILL, and only drill channels get it</label>`}
</div>`;
