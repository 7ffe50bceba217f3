import { escapeHtml } from '../../../adapters/draw/spans.ts';
import { drawHtml } from '../../../adapters/slack/draw.ts';
import type { Dialog } from '../slack/people/screens.ts';
import { isObject } from '../slack/shape.ts';
import type { SlackSandbox } from '../slack/slack.ts';
import type { View } from '../slack/views/view.ts';
import { fieldHtml } from './fields.ts';
import { messageHtml } from './message.ts';
import { STYLE } from './style.ts';
import { VIEW_STYLE } from './view-style.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface AskedView {
  user: string;
  /** The channel to show; null: the modal before the person, or else the app's home. */
  channel: string | null;
  timeZone: string;
}

/** What one person has before them, as a phone shows it; null where nobody is called that. */
export function viewDocument(slack: SlackSandbox, { user, channel, timeZone }: AskedView): string | null {
  const person = slack.people.get(user);
  if (!person) return null;
  const { modals, home, dialog } = slack.screen(user);
  const modal = modals.at(-1);
  const screen =
    channel !== null
      ? channelHtml(slack, { user, channel, timeZone })
      : modal
        ? modalHtml(slack, modal, modals.length > 1, timeZone)
        : homeHtml(slack, home, timeZone);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(person.realName)} · Slack</title><style>${STYLE}${VIEW_STYLE}</style></head>
<body class="handheld slack"><main class="screen">${screen}</main>${dialog ? dialogHtml(dialog) : ''}</body></html>`;
}

function modalHtml(slack: SlackSandbox, view: View, stacked: boolean, timeZone: string): string {
  const { shown } = view;
  const submit = textOf(shown['submit']);
  const close = textOf(shown['close']) || (stacked ? 'Back' : 'Cancel');
  return `<header class="top-bar"><span class="close">${escapeHtml(close)}</span><b>${escapeHtml(textOf(shown['title']))}</b>
<span class="submit">${escapeHtml(submit)}</span></header><div class="modal">${blocksHtml(slack, view, timeZone)}</div>`;
}

function homeHtml(slack: SlackSandbox, home: View | null, timeZone: string): string {
  const nothing = '<p class="nothing">This app has not published a home for this person.</p>';
  return `<header class="top-bar"><span></span><b>stop-press</b><span></span></header>
<nav class="app-tabs"><b>Home</b><span>Messages</span><span>About</span></nav>
<div class="modal">${home ? blocksHtml(slack, home, timeZone) : nothing}</div>`;
}

function blocksHtml(slack: SlackSandbox, view: View, timeZone: string): string {
  const field = (block: Fields, element: Fields) =>
    fieldHtml(slack, element, view.values[String(block['block_id'])]?.[String(element['action_id'])], timeZone);
  const message = (block: Fields) => drawHtml({ blocks: [block] }, { timeZone, now: Date.now() });
  const isField = (element: unknown): element is Fields =>
    isObject(element) && !['button', 'overflow', 'image'].includes(String(element['type']));
  return view.shown.blocks
    .map((block) => {
      const { accessory, elements, element, type } = block;
      if (type === 'input' && isObject(element)) return inputHtml(block, field(block, element), view);
      if (type === 'actions' && Array.isArray(elements)) {
        return elements
          .map((one) => (isField(one) ? field(block, one) : message({ ...block, elements: [one] })))
          .map((html) => `<div class="act">${html}</div>`)
          .join('');
      }
      if (!isField(accessory)) return message(block);
      const { accessory: _left, ...section } = block;
      return `${message(section)}${field(block, accessory)}`;
    })
    .map((html) => `<div class="block">${html}</div>`)
    .join('');
}

function inputHtml(block: Fields, field: string, { errors }: View): string {
  const optional = block['optional'] === true ? ' <span class="optional">(optional)</span>' : '';
  const error = errors[String(block['block_id'])];
  const hint = textOf(block['hint']);
  return `<div class="input${error === undefined ? '' : ' wrong'}"><p class="label">${escapeHtml(textOf(block['label']))}${optional}</p>${field}
${error === undefined ? '' : `<p class="error">${escapeHtml(error)}</p>`}${hint && `<p class="hint">${escapeHtml(hint)}</p>`}</div>`;
}

/** The channel with what only this person sees in it. */
function channelHtml(slack: SlackSandbox, { user, channel, timeZone }: AskedView): string {
  const name = slack.channels.find(({ id }) => id === channel)?.name ?? channel ?? '';
  const said = slack.standing(channel ?? '').map((standing) => ({ ...standing, only: false }));
  const kept = slack.screen(user).ephemerals.filter((message) => message.channel === channel);
  const all = [...said, ...kept.map((message) => ({ ...message, edited: false, only: true }))];
  const drawn = all
    .sort((a, b) => Number(a.messageId) - Number(b.messageId))
    .map(({ only, ...standing }) => {
      const body = drawHtml(standing.payload, { timeZone, now: Date.now() });
      return `${only ? '<p class="only">Only visible to you</p>' : ''}${messageHtml({ standing, body, below: '', called: false }, 'stop-press', timeZone)}`;
    });
  return `<header class="top-bar"><span></span><b>#${escapeHtml(name)}</b><span></span></header>
<div class="channel">${drawn.join('') || '<p class="nothing">Nothing has been posted here yet.</p>'}</div>`;
}

function dialogHtml({ title, text, confirm, deny, danger }: Dialog): string {
  return `<div class="shade"><div class="dialog" role="alertdialog"><b>${escapeHtml(title)}</b><p>${escapeHtml(text)}</p>
<div class="answers"><span class="button">${escapeHtml(deny)}</span><span class="button ${danger ? 'danger' : 'primary'}">${escapeHtml(confirm)}</span></div></div></div>`;
}

const textOf = (text: unknown): string => (isObject(text) ? String(text['text'] ?? '') : '');
