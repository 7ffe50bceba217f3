import { escapeHtml } from '../../../adapters/draw/spans.ts';
import { isObject } from '../slack/shape.ts';
import type { SlackSandbox } from '../slack/slack.ts';
import { HOLDS, type Value } from '../slack/views/values.ts';

type Fields = Readonly<Record<string, unknown>>;

/** An input as it stands in a modal, with what it holds; names are those of the workspace. */
export function fieldHtml(slack: SlackSandbox, element: Fields, value: Value | undefined, timeZone: string): string {
  const type = String(element['type']);
  const held = value?.[HOLDS[type]?.field ?? 'value'];
  switch (type) {
    case 'checkboxes':
    case 'radio_buttons':
      return choicesHtml(type === 'checkboxes' ? 'check' : 'radio', element, held);
    case 'plain_text_input':
      return boxHtml(element, typeof held === 'string' ? held : '', element['multiline'] === true ? 'box tall' : 'box');
    case 'file_input':
      return filesHtml(held);
    case 'datetimepicker':
      return boxHtml(element, typeof held === 'number' ? momentOf(held, timeZone) : '', 'box menu', 'Date and time');
    default:
      return boxHtml(element, words(slack, held), /select$|picker$/.test(type) ? 'box menu' : 'box', 'Select');
  }
}

function boxHtml(element: Fields, shown: string, look: string, otherwise = ''): string {
  const instead = textOf(element['placeholder']) || otherwise;
  const inside = shown === '' ? `<span class="placeholder">${escapeHtml(instead)}</span>` : escapeHtml(shown);
  return `<div class="${look}">${inside}</div>`;
}

function choicesHtml(kind: 'check' | 'radio', element: Fields, held: unknown): string {
  const chosen = [held].flat().map((option) => (isObject(option) ? option['value'] : undefined));
  const options = (element['options'] ?? []) as Fields[];
  const one = (option: Fields) => {
    const on = chosen.includes(option['value']) ? ' on' : '';
    const more = textOf(option['description']);
    return `<div class="choice"><span class="mark ${kind}${on}"></span><div>${escapeHtml(textOf(option['text']))}
${more && `<p class="hint">${escapeHtml(more)}</p>`}</div></div>`;
  };
  return `<div class="choices">${options.map(one).join('')}</div>`;
}

function filesHtml(held: unknown): string {
  const names = (Array.isArray(held) ? held : []).map((file) => String((file as Fields)['name']));
  const given = names.map((name) => `<div class="file">${escapeHtml(name)}</div>`).join('');
  return `${given}<span class="button">Upload a file</span>`;
}

/** What is chosen, by the names that people know. */
function words(slack: SlackSandbox, held: unknown): string {
  if (Array.isArray(held)) return held.map((one) => words(slack, one)).join(', ');
  if (isObject(held)) return textOf(held['text']);
  if (typeof held !== 'string') return '';
  const channel = slack.channels.find(({ id }) => id === held);
  return channel ? `#${channel.name}` : (slack.people.get(held)?.realName ?? held);
}

const momentOf = (seconds: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(seconds * 1000);

const textOf = (text: unknown): string => (isObject(text) ? String(text['text'] ?? '') : '');
