/** The window of each change to an alert that is out: its words, prefilled, and why. Pure. */
import type { KnownBlock, ModalView } from '@slack/web-api';
import { clip } from '../../adapters/text.ts';
import type { Alert, KeyQuote } from '../alert/alert.ts';
import { context, input, modal, option, section, TYPED_LIMIT } from './blocks.ts';
import {
  type Based,
  type ChangePress,
  FIELDS,
  type Field,
  type Fields,
  fieldsOf,
  KEEPS,
  namesOf,
  type Written,
} from './written.ts';

export interface ChangeForm {
  press: ChangePress;
  alert: string;
  base: number | null;
  /** The words as they stand now; null where there are none. */
  words: Pick<Alert, 'headline' | 'lede' | 'url' | 'quotes'> | null;
  /** What somebody wrote into it so far, where they did. */
  written?: Written | undefined;
  /** Where something was refused, by its destination and name. */
  places: readonly (readonly [string, string])[];
  /** What is to be told first, a line each. */
  notices: readonly string[];
}

interface Kind {
  title: string;
  submit: string;
  says: string;
  edits: boolean;
}

const KINDS: Readonly<Record<ChangePress, Kind>> = {
  update: {
    title: 'Update',
    submit: 'Send the update',
    says: 'New facts, and nothing was wrong: the alert is edited everywhere, and the new facts go beneath it.',
    edits: true,
  },
  correct: {
    title: 'Correct',
    submit: 'Send the correction',
    says: 'An error of substance: the alert is edited everywhere, and a notice says what was wrong.',
    edits: true,
  },
  refile: {
    title: 'Refile',
    submit: 'Refile it',
    says: 'A slip of the pen or a link: edited everywhere, and nobody is called.',
    edits: true,
  },
  hold: {
    title: 'Hold',
    submit: 'Put it on hold',
    says: 'In doubt while you check: it is marked everywhere, and what is not out yet waits.',
    edits: false,
  },
  release: {
    title: 'Release',
    submit: 'Release it',
    says: 'It was right: the mark goes, and what waited goes out.',
    edits: false,
  },
  kill: {
    title: 'Kill',
    submit: 'Kill it everywhere',
    says: 'Fundamentally wrong: its words are taken away everywhere at once, with a notice to the same people. It cannot be undone.',
    edits: false,
  },
  retry: {
    title: 'Retry',
    submit: 'Try again',
    says: 'What was refused for good is asked for once more.',
    edits: false,
  },
};

export const CHANGE = 'change';
/** An alert holds few quotes; a window, so many. */
const QUOTES_SHOWN = 20;

export const titleOf = (press: ChangePress): string => KINDS[press].title;

export function changeView({ press, alert, base, words, written, places, notices }: ChangeForm): ModalView {
  const { title, submit, says, edits } = KINDS[press];
  // Another revision is another form: what Slack still holds of the older one must not stand in it.
  const of = `${alert}.${base ?? 0}${written ? '.again' : ''}`;
  const now = words === null ? null : fieldsOf(words);
  const blocks: KnownBlock[] = [
    ...notices.map((notice) => section(`⚠ ${notice}`)),
    ...(words === null || edits ? [] : [section(words.headline)]),
    context(says),
    ...(edits && words !== null && now !== null ? editBlocks(words, now, of, written) : []),
    ...(press === 'correct'
      ? [long('wasWrong', of, 'What was wrong', 'Readers see it.', true, written?.wasWrong)]
      : []),
    ...(press === 'hold' ? [maskedInput(of, written?.masked ?? false)] : []),
    ...(press === 'retry' && places.length > 0 ? [placeInput(of, places, written?.place ?? null)] : []),
    ...(press === 'kill'
      ? [
          long(
            'publicReason',
            of,
            'What readers are told',
            'Never repeat the claim. Empty: only that it was withdrawn.',
            false,
            written?.publicReason,
          ),
        ]
      : []),
    long('reason', of, 'Why', 'For the newsroom and its record alone.', press === 'kill', written?.reason),
  ];
  const was = edits && words !== null ? namesOf(words) : {};
  return modal({
    callback: CHANGE,
    title,
    blocks,
    submit,
    close: 'Cancel',
    keeps: { press, alert, base, was } satisfies Based,
  });
}

function editBlocks(
  words: NonNullable<ChangeForm['words']>,
  now: Fields,
  of: string,
  written: Written | undefined,
): KnownBlock[] {
  const stands = (field: Field) => written?.fields[field] ?? now[field];
  const tooLong = FIELDS.filter((field) => now[field].length > TYPED_LIMIT);
  return [
    ...(tooLong.includes('headline') ? [] : [line('headline', of, 'Headline', stands('headline'))]),
    ...(tooLong.includes('lede') ? [] : [long('lede', of, 'Lede', 'Empty: none.', false, stands('lede'))]),
    ...(tooLong.includes('url')
      ? []
      : [input('url', of, 'Address', { type: 'url_text_input', ...initial(stands('url')) })]),
    ...(tooLong.length === 0
      ? []
      : [context(`Longer than Slack’s fields, so it stays as it is: ${tooLong.join(', ')}.`)]),
    ...words.quotes
      .slice(0, QUOTES_SHOWN)
      .map((quote, at) => quoteBlock(quote, at, of, !written?.dropped.includes(at))),
  ];
}

const initial = (value: string) => (value === '' ? {} : { initial_value: value });

const line = (name: string, of: string, label: string, value: string): KnownBlock =>
  input(name, of, label, { type: 'plain_text_input', max_length: TYPED_LIMIT, ...initial(value) }, { needed: true });

const long = (name: string, of: string, label: string, hint: string, needed: boolean, value = ''): KnownBlock =>
  input(
    name,
    of,
    label,
    { type: 'plain_text_input', multiline: true, max_length: name === 'lede' ? TYPED_LIMIT : 2_000, ...initial(value) },
    { hint, needed },
  );

const MASKED = option('masked', 'Hide its words meanwhile, as a kill would');
const maskedInput = (of: string, isMasked: boolean): KnownBlock =>
  input('masked', of, 'Meanwhile', {
    type: 'checkboxes',
    options: [MASKED],
    ...(isMasked && { initial_options: [MASKED] }),
  });

function placeInput(of: string, places: ChangeForm['places'], chosen: string | null): KnownBlock {
  const options = places.slice(0, 100).map(([value, name]) => option(value, name));
  const initial_option = options.find(({ value }) => value === chosen);
  const element = { type: 'static_select' as const, options, ...(initial_option && { initial_option }) };
  return input('place', of, 'Where', element, { hint: 'Empty: everywhere where it was refused.' });
}

const KEEP = option('keep', 'Keep it');
const quoteBlock = ({ text, speaker }: KeyQuote, at: number, of: string, stays: boolean): KnownBlock =>
  ({
    ...section(
      `“${clip(text, 700)}”${speaker === null ? '' : `\n— ${[speaker.name, speaker.role].filter(Boolean).join(', ')}`}`,
      {
        block_id: `quote${at}.${of}`,
      },
    ),
    accessory: {
      type: 'checkboxes',
      action_id: `${KEEPS}${at}`,
      options: [KEEP],
      ...(stays && { initial_options: [KEEP] }),
    },
  }) as KnownBlock;
