/** An alert as it would stand, with all that is to be known before somebody says yes. Pure. */
import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { EMBEDS_LIMIT } from '../../adapters/discord/limits.ts';
import { renderDiscord } from '../../adapters/discord/render.ts';
import { clip } from '../../adapters/text.ts';
import { messageKey } from '../../queue/message.ts';
import { type Destination, platformOf } from '../alert/destination.ts';
import { type Confirmation, confirmationOf } from '../desk/confirmation.ts';
import type { Proposal } from '../desk/propose.ts';
import type { PickableQuote } from '../desk/quotes.ts';
import { OPTIONS_LIMIT, option } from './forms.ts';
import { button, type Reply, row } from './reply.ts';
import { clock, short, within } from './words.ts';

/** `push` ends in a button that sends it; `preview` in none. */
export type Mode = 'push' | 'preview';

export interface Shown {
  /** The draft's id. */
  draft: string;
  mode: Mode;
  names: ReadonlyMap<Destination, string>;
  /** Milliseconds since the epoch. */
  now: number;
  /** What to say above the question: why it is shown again, where the story came from. */
  notes: readonly string[];
}

/** Of the stripe beside the question, which is no part of the alert. */
const OURS = 0x5865f2;
const NOTE_LIMIT = 300;

export function previewOf(proposal: Proposal, shown: Shown): Reply {
  const now = new Date(shown.now).toISOString();
  const alert = { ...proposal.alert, sentAt: now, changedAt: now };
  const { destination, mentions } = onDiscord(proposal);
  const key = messageKey(alert.id, destination, 'root');
  const { content, embeds, components } = renderDiscord(alert, { key, mentions, part: 'root' });
  const confirmation = confirmationOf(proposal, shown.names, moment, shown.now);
  const [{ description, footer }] = embeds;
  const room = EMBEDS_LIMIT - description.length - footer.text.length;
  const question = { color: OURS, description: clip(questionOf(proposal, confirmation, shown), room) };
  return {
    content,
    embeds: [...embeds, question],
    components: [
      ...(components as APIActionRowComponent<APIComponentInMessageActionRow>[]),
      ...quotesRow(proposal, shown),
      buttonsRow(proposal, confirmation, shown),
    ],
  };
}

/** The mentions of the first Discord channel: what an editor wants to know is whether it pings. */
const onDiscord = ({ addresses }: Proposal) =>
  addresses.find(({ destination }) => platformOf(destination) === 'discord') ?? {
    destination: 'discord:0' as const,
    mentions: [],
  };

// A confirmation's words are plain, and escaped whole; the reader's own clock is put in afterwards.
const moment = (iso: string): string => `\ue000${Math.floor(Date.parse(iso) / 1_000)}\ue001`;
const withClocks = (text: string): string =>
  text.replace(/\ue000(\d+)\ue001/g, (_, unix) => clock(Number(unix) * 1_000, 'f'));

function questionOf({ request }: Proposal, { title, warnings }: Confirmation, { mode, notes }: Shown): string {
  const ends =
    mode === 'preview'
      ? '-# A preview: nothing is sent from here. Your draft is kept for a day.'
      : request.drill
        ? '-# A drill: every line says so, and it reaches drill channels alone.'
        : '-# Only you see this. Nothing is sent before you confirm it; your draft is kept for a day.';
  return [
    ...notes.map((note) => `⚠️ ${short(note, NOTE_LIMIT)}`),
    `**${withClocks(within(title))}**`,
    ...warnings.map((warning) => `⚠️ ${withClocks(short(warning, NOTE_LIMIT))}`),
    ends,
  ].join('\n');
}

/** Those that are picked always among them: what is not shown could not be taken out. */
export const offeredQuotes = (quotes: readonly PickableQuote[]): PickableQuote[] => {
  const first = [...quotes].sort((a, b) => Number(b.picked) - Number(a.picked)).slice(0, OPTIONS_LIMIT);
  return quotes.filter((quote) => first.includes(quote));
};

function quotesRow({ quotes }: Proposal, { draft, mode }: Shown) {
  const offered = offeredQuotes(quotes);
  if (offered.length === 0) return [];
  const options = offered.map(({ id, text, picked, ...quote }) =>
    option({ label: `“${text}”`, value: id, description: signed(quote), default: picked }),
  );
  return [
    row({
      type: ComponentType.StringSelect,
      custom_id: `draft:quotes:${draft}:${mode}`,
      placeholder: 'No quote',
      min_values: 0,
      max_values: options.length,
      options,
    }),
  ];
}

/** Who said it, and what speaks against it. */
function signed({ speaker, perhaps, warning }: Pick<PickableQuote, 'speaker' | 'perhaps' | 'warning'>): string {
  const who = speaker
    ? [speaker.name, speaker.role].filter(Boolean).join(', ')
    : `no sure speaker${perhaps === null ? '' : `, perhaps ${perhaps}`}`;
  return warning === null ? who : `⚠ ${warning} · ${who}`;
}

function buttonsRow({ digest, item, request, embargo }: Proposal, confirmation: Confirmation, { draft, mode }: Shown) {
  const { Danger, Primary, Secondary, Success } = ButtonStyle;
  const loud = request.priority === 'flash' ? Danger : Primary;
  const send = button(`draft:send:${draft}:${digest}`, confirmation.button, loud);
  const goOn = button(`draft:push:${draft}:push`, 'Push this…', Primary);
  const image = button(
    `draft:image:${draft}:${mode}`,
    request.image ? 'Image: goes out' : 'Image: left out',
    request.image ? Success : Secondary,
  );
  return row(
    mode === 'preview' ? goOn : { ...send, disabled: embargo !== null },
    button(`draft:edit:${draft}:${mode}`, 'Edit…'),
    button(`draft:when:${draft}:${mode}`, 'When…'),
    ...(item.image ? [image] : []),
    button(`draft:cancel:${draft}:${mode}`, 'Cancel'),
  );
}

/** A draft that cannot become an alert as it is: it says why, and can be edited. */
export const brokenOf = (draft: string, mode: Mode, why: string): Reply => ({
  content: why,
  components: [
    row(
      button(`draft:edit:${draft}:${mode}`, 'Edit…', ButtonStyle.Primary),
      button(`draft:when:${draft}:${mode}`, 'When…'),
      button(`draft:cancel:${draft}:${mode}`, 'Cancel'),
    ),
  ],
});
