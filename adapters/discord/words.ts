/** What a message says in Discord's markdown: the line for phones, and the embed's text. Pure. */
import { clipEscaped } from '../text.ts';
import type { Time } from '../times.ts';
import type { Withdrawal } from '../withdrawal.ts';
import type { AlertWording, QuoteWording } from '../wording.ts';
import { CONTENT_LIMIT, DESCRIPTION_LIMIT } from './limits.ts';
import { disarm } from './markdown.ts';

interface Text {
  /** What a phone's push shows; whoever is called stands last. */
  content: string;
  /** Of the embed: timestamps work here, and not in its footer. */
  description: string;
}

/** An alert, an update beneath it or a correction's notice. */
export const alertText = (wording: AlertWording, call: string): Text => ({
  content: pushLine(wording, call),
  description: descriptionOf(wording),
});

/** A killed alert, or the notice that it was killed. */
export const withdrawalText = ({ line, times }: Withdrawal, call: string): Text => ({
  content: line(disarm) + callAfter(call),
  description: times.map(timeText).join(' · '),
});

const callAfter = (call: string): string => (call === '' ? '' : ` ${call}`);

/** Priority, headline, source. */
function pushLine({ prefix, headline, source }: AlertWording, call: string): string {
  const tail = ` — ${disarm(source)}${callAfter(call)}`;
  const room = CONTENT_LIMIT - prefix.length - tail.length;
  return `${prefix}${clipEscaped(headline, room, (text) => disarm(text, prefix === ''))}${tail}`;
}

const GAP = '\n\n';

/** Label, notes, lede, quotes, source and time. */
function descriptionOf(wording: AlertWording): string {
  const label = wording.label === null ? [] : [`-# ${timeText(wording.label)}`];
  const parts = [...label, ...wording.notes.map((note) => disarm(note))];
  const last = sourceLine(wording);
  let room = DESCRIPTION_LIMIT - [...parts, last].join(GAP).length;
  const add = (part: string): void => {
    room -= part.length + GAP.length;
    if (room >= 0) parts.push(part);
  };
  if (wording.lede !== null) add(clipEscaped(wording.lede, room - GAP.length, (text) => disarm(text, true)));
  // Quotes are the least important part: they go in whole while there is room, and the rest are left out.
  for (const quote of wording.quotes) add(quoteLines(quote));
  return [...parts, last].join(GAP);
}

const quoteLines = ({ text, speaker }: QuoteWording): string =>
  `> ${disarm(text)}${speaker === null ? '' : `\n> — ${disarm(speaker)}`}`;

const sourceLine = ({ source, times }: AlertWording): string =>
  [`Source: ${disarm(source)}`, ...times.map(timeText)].join(' · ');

/** In the reader's own zone: https://docs.discord.com/developers/reference#message-formatting-timestamp-styles */
const timeText = ({ label, unix, withDay }: Time): string => `${label} <t:${unix}:${withDay ? 'f' : 't'}>`;
