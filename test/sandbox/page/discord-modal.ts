import { escapeHtml } from '../../../adapters/draw/spans.ts';
import { TYPE } from '../discord/components/kinds.ts';
import type { ModalField } from '../discord/person/modal-field.ts';
import type { SeenModal } from '../discord/person/open-modal.ts';
import { MARK } from './message.ts';

/** A modal as it lies over the channel. @param failed what the client says where it was sent off in vain */
export function discordModal({ title, fields, texts }: SeenModal, failed: string | null): string {
  const words = texts.map((text) => `<p class="text">${escapeHtml(text)}</p>`).join('');
  const error = failed === null ? '' : '<p class="wrong">Something went wrong. Try again.</p>';
  return `<div class="veil"><form class="modal" role="dialog" aria-label="${escapeHtml(title)}">
<header><span class="avatar">${MARK}</span><h2>${escapeHtml(title)}</h2><span class="close">✕</span></header>
<p class="warning">This form will be submitted to <b>Stop Press</b>. Do not share passwords or other sensitive information.</p>
${error}${words}${fields.map(fieldHtml).join('')}<footer><span class="cancel">Cancel</span><span class="submit">Submit</span></footer></form></div>`;
}

function fieldHtml(field: ModalField): string {
  const { label, description, required } = field;
  const star = required ? '<i class="star">*</i>' : '';
  const below = description === null ? '' : `<p class="description">${escapeHtml(description)}</p>`;
  return `<div class="field"><p class="label">${escapeHtml(label)}${star}</p>${below}${inputHtml(field)}</div>`;
}

function inputHtml({ type, value, options, placeholder, long }: ModalField): string {
  const words = (text: string, empty: string) =>
    text ? escapeHtml(text) : `<span class="empty">${escapeHtml(empty)}</span>`;
  const nameOf = (each: unknown) => options.find((option) => option.value === each)?.label ?? fileOrId(each);
  if (typeof value === 'string')
    return `<div class="input${long ? ' long' : ''}">${words(value, placeholder ?? '')}</div>`;
  if (typeof value === 'boolean') return `<div class="boxes">${boxHtml('', value, false)}</div>`;
  if (type === TYPE.radioGroup || type === TYPE.checkboxGroup) {
    const round = type === TYPE.radioGroup;
    const boxes = options.map((option) =>
      boxHtml(option.label, value.includes(option.value), round, option.description),
    );
    return `<div class="boxes">${boxes.join('')}</div>`;
  }
  const chosen = value.map(nameOf).join(', ');
  if (type === TYPE.fileUpload) return `<div class="input files">${words(chosen, 'Drop file here or browse')}</div>`;
  return `<div class="input choice">${words(chosen, placeholder ?? 'Select')}</div>`;
}

const fileOrId = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : String(value);

function boxHtml(label: string, ticked: boolean, round: boolean, description?: string): string {
  const more = description ? `<small>${escapeHtml(description)}</small>` : '';
  return `<p class="box${ticked ? ' ticked' : ''}${round ? ' round' : ''}"><i></i><span>${escapeHtml(label)}${more}</span></p>`;
}
