/**
 * What the editors' channel shows of an alert, and of a request for a second editor: the facts, and the buttons beneath
 * them. Each platform draws it in its own `card.ts`; each way in answers the buttons. Pure.
 */
import type { Destination } from '../alert/destination.ts';
import type { ChangeRequest } from './request.ts';
import type { Decision } from './tickets.ts';

/** What a button does; its target is an alert's id, or for a decision a ticket's. */
export type Press =
  | Extract<ChangeRequest['do'], 'update' | 'correct' | 'refile' | 'hold' | 'release' | 'kill' | 'retry'>
  | Decision;

export interface Button {
  press: Press;
  target: string;
  /** The revision that whoever presses it sees; null where it does not matter. */
  base: number | null;
  label: string;
  look: 'primary' | 'danger' | 'plain';
}

/** A part of a line: words, plain and unescaped; a moment in milliseconds since the epoch; a channel. */
export type Piece = string | { at: number } | { channel: Destination };
export type Line = readonly Piece[];

export interface Card {
  title: string;
  lines: readonly Line[];
  /** Where something is amiss, a channel each, with the message there. */
  places: readonly { destination: Destination; words: string; link: string | null }[];
  /** Whether whoever is on call is called by its first post. */
  calls: boolean;
  buttons: readonly Button[];
  /** Milliseconds until it changes by itself; null: it does not. */
  againInMs: number | null;
  /** False: it only rewrites a card that stands, and is worth no first post. */
  posts: boolean;
}

/** How a button is named where a platform keeps a string: `kill:7k2m9q4xw0ab:2`. */
export const pressName = ({ press, target, base }: Pick<Button, 'press' | 'target' | 'base'>): string =>
  `${press}:${target}:${base ?? ''}`;

export function pressOf(name: string): Pick<Button, 'press' | 'target' | 'base'> | null {
  const [, press, target = '', base = ''] = /^([a-z]+):([a-z0-9]{1,40}):(\d*)$/.exec(name) ?? [];
  return press === undefined ? null : { press: press as Press, target, base: base === '' ? null : Number(base) };
}
