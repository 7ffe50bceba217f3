import type { Payload } from '../../adapter.ts';
import type { Reader } from '../../draw/clock.ts';
import type { Line, Span } from '../../draw/spans.ts';
import { readEntities, readMrkdwn } from './mrkdwn.ts';
import { readRichText } from './rich-text.ts';

export interface Picture {
  url: string;
  alt: string;
}

/** What a reader can press: a button, a menu or one of several boxes. */
export interface Button {
  label: string;
  url: string | null;
  look: 'default' | 'primary' | 'danger' | 'menu' | 'box';
}

/** A block as it is shown, its markup understood. */
export type Part =
  | { kind: 'header'; spans: readonly Span[] }
  | { kind: 'section'; lines: readonly Line[]; fields: readonly (readonly Line[])[]; picture: Picture | null }
  | { kind: 'context'; items: readonly (readonly Line[] | Picture)[] }
  | { kind: 'image'; picture: Picture; title: string | null }
  | { kind: 'actions'; buttons: readonly Button[] }
  | { kind: 'divider' }
  | { kind: 'unknown'; type: string };

type Fields = Readonly<Record<string, unknown>>;

/** What a message shows: its blocks, or its `text` where it has none. */
export function partsOf(payload: Payload, reader: Reader): Part[] {
  const blocks = listOf(payload['blocks']);
  if (blocks.length > 0) return blocks.flatMap((block) => partOf(block, reader));
  const text = stringOf(payload['text']);
  const lines = payload['mrkdwn'] === false ? readEntities(text, reader) : readMrkdwn(text, reader);
  return [{ kind: 'section', lines, fields: [], picture: null }];
}

function partOf(block: Fields, reader: Reader): Part[] {
  switch (block['type']) {
    case 'header':
      return [{ kind: 'header', spans: [{ text: textOf(block['text']) }] }];
    case 'section': {
      const accessory = fieldsOf(block['accessory']);
      const section: Part = {
        kind: 'section',
        lines: block['text'] === undefined ? [] : linesOf(block['text'], reader),
        fields: listOf(block['fields']).map((field) => linesOf(field, reader)),
        picture: accessory['type'] === 'image' ? pictureOf(accessory) : null,
      };
      const buttons = buttonsOf(accessory);
      return buttons.length > 0 ? [section, { kind: 'actions', buttons }] : [section];
    }
    case 'rich_text':
      return [{ kind: 'section', lines: readRichText(listOf(block['elements']), reader), fields: [], picture: null }];
    case 'markdown':
      return [{ kind: 'section', lines: plainLines(stringOf(block['text'])), fields: [], picture: null }];
    case 'context': {
      const items = listOf(block['elements']).map((element) =>
        element['type'] === 'image' ? pictureOf(element) : linesOf(element, reader),
      );
      return [{ kind: 'context', items }];
    }
    case 'image':
      return [{ kind: 'image', picture: pictureOf(block), title: textOf(block['title']) || null }];
    case 'actions':
      return [{ kind: 'actions', buttons: listOf(block['elements']).flatMap(buttonsOf) }];
    case 'divider':
      return [{ kind: 'divider' }];
    default:
      return [{ kind: 'unknown', type: stringOf(block['type']) }];
  }
}

/** A text object: plain_text knows no markup. */
function linesOf(given: unknown, reader: Reader): Line[] {
  const text = textOf(given);
  return fieldsOf(given)['type'] === 'mrkdwn' ? readMrkdwn(text, reader) : plainLines(text);
}

const plainLines = (text: string): Line[] =>
  text.split('\n').map((line) => ({ kind: 'text', spans: [{ text: line }] }));

const pictureOf = (given: Fields): Picture => ({ url: stringOf(given['image_url']), alt: stringOf(given['alt_text']) });

/** https://docs.slack.dev/reference/block-kit/block-elements */
function buttonsOf(given: Fields): Button[] {
  const type = stringOf(given['type']);
  if (type === 'button') {
    const look = given['style'] === 'primary' || given['style'] === 'danger' ? given['style'] : 'default';
    return [{ label: textOf(given['text']), url: stringOf(given['url']) || null, look }];
  }
  if (type === 'overflow') return [{ label: '⋯', url: null, look: 'default' }];
  if (type === 'checkboxes' || type === 'radio_buttons') {
    return listOf(given['options']).map((option) => ({ label: textOf(option['text']), url: null, look: 'box' }));
  }
  if (!/select$|picker$/.test(type)) return [];
  const chosen = textOf(fieldsOf(given['initial_option'])['text']);
  return [{ label: chosen || textOf(given['placeholder']) || 'Select', url: null, look: 'menu' }];
}

const textOf = (given: unknown): string => stringOf(fieldsOf(given)['text']);

// A payload is whatever was frozen, so nothing is taken for granted; what is missing is drawn as nothing.
const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);
