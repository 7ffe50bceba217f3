/**
 * What a message says, before a platform gives it shape: the same words in the same order on Slack and on Discord. Every
 * text is clean and unescaped. Pure.
 */
import { type Alert, type Image, isMasked, type Part, type Priority } from '../src/alert/alert.ts';
import { drilled } from './drill.ts';
import { type Kind, kindOf, labelOf, notesOf, prefixFor } from './labels.ts';
import { clean, clip, quoted } from './text.ts';
import { changeTime, firstTime, type Time } from './times.ts';
import { type Withdrawal, withdrawalOf } from './withdrawal.ts';

export type Wording = Manner & (({ withdrawn: false } & AlertWording) | ({ withdrawn: true } & Withdrawal));

/** How a message comes. */
interface Manner {
  /** Whether it calls whom its address names. */
  calls: boolean;
  /** Whether it comes without a sound, where a platform knows that. */
  silent: boolean;
  /** How loud it looks; null: it has nothing to be loud about any more. */
  level: Priority | null;
}

export interface AlertWording {
  /** `URGENT: `, or '' for ROUTINE. */
  prefix: string;
  headline: string;
  source: string;
  /** What the newest revision did, where that needs no more than a small line. */
  label: Time | null;
  /** What a reader must know before the lede, a line each. */
  notes: readonly string[];
  lede: string | null;
  quotes: readonly QuoteWording[];
  times: readonly Time[];
  /** Any address at all: the platform decides whether it may be a button. */
  url: string | null;
  /** What that button says. */
  read: string;
  image: Image | null;
}

export interface QuoteWording {
  /** Between the marks of the story's language. */
  text: string;
  /** `Liz Throssell, the high commissioner’s spokesperson`; null where nobody is surely named. */
  speaker: string | null;
}

export function wordingOf(alert: Alert, part: Part): Wording {
  const { kind, revision } = kindOf(alert, part);
  const manner = mannerOf(alert, kind);
  const wording: Wording = isMasked(alert)
    ? { ...manner, withdrawn: true, ...withdrawalOf(alert, kind) }
    : { ...manner, withdrawn: false, ...alertWording(alert, kind, revision) };
  return alert.drill ? drilled(wording) : wording;
}

/** A mask calls nobody, and is no louder than what it covers: whether a part is silent stays as it was when it was sent. */
function mannerOf(alert: Alert, kind: Kind): Manner {
  const manner = mannerOfWords(alert.priority, kind);
  return isMasked(alert) && kind !== 'kill' ? { ...manner, calls: false, level: null } : manner;
}

function mannerOfWords(priority: Priority, kind: Kind): Manner {
  // ROUTINE never pings, whatever the route says.
  const calls = priority !== 'routine';
  switch (kind) {
    case 'alert':
      return { calls, silent: !calls, level: priority };
    case 'update':
    case 'stand-in':
      return { calls: false, silent: true, level: priority };
    // The levels at which newsrooms send these, whatever the alert's own was.
    case 'correction':
      return { calls, silent: false, level: 'urgent' };
    case 'kill':
      return { calls, silent: false, level: 'bulletin' };
  }
}

/** Ours, not a platform's: an outlet's name, or a speaker with role, is a line and not a paragraph. */
const NAME_LIMIT = 200;
const QUOTE_LIMIT = 1_000;

function alertWording(alert: Alert, kind: Kind, revision: number): AlertWording {
  const isAlert = kind === 'alert' || kind === 'stand-in';
  return {
    prefix: prefixFor(alert, kind, revision),
    headline: clean(alert.headline) || 'Untitled',
    source: clip(clean(alert.source), NAME_LIMIT) || 'source unknown',
    label: isAlert ? labelOf(alert) : null,
    notes: notesOf(alert, kind, revision),
    lede: alert.lede === null ? null : clean(alert.lede) || null,
    quotes: kind === 'correction' ? [] : quotesOf(alert),
    times: timesOf(alert, kind, revision),
    // An update stands beneath the alert, which has them.
    url: kind === 'update' ? null : alert.url,
    read: 'Read',
    image: isAlert ? alert.image : null,
  };
}

const quotesOf = (alert: Alert): QuoteWording[] =>
  alert.quotes.flatMap(({ text, speaker }) => {
    const words = clip(clean(text), QUOTE_LIMIT);
    if (words === '') return [];
    const name = [speaker?.name, speaker?.role].map((part) => clean(part ?? '')).filter(Boolean);
    return { text: quoted(words, alert.language), speaker: clip(name.join(', '), NAME_LIMIT) || null };
  });

/** A notice or an update that goes out late shows newer words than its revision's, whose time is not its own. */
function timesOf(alert: Alert, kind: Kind, revision: number): Time[] {
  const own = revision === alert.revision;
  const update = kind === 'update' && own ? changeTime('Updated', alert) : null;
  const correction = kind === 'correction' && own ? changeTime('Corrected', alert) : null;
  return [update ?? firstTime(alert), correction].filter((time) => time !== null);
}
