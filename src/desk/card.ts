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

/** Lines are plain words, unescaped; channels are named by their destinations, for a platform shows its own by a link. */
export interface Card {
  title: string;
  lines: readonly string[];
  /** What is amiss, a line a channel, or a request's text. */
  places: readonly { destination: Destination; words: string; link: string | null }[];
  /** Whether whoever is on call is called by its first post. */
  calls: boolean;
  buttons: readonly Button[];
  /** Milliseconds until it changes by itself; null: it does not. */
  againInMs: number | null;
}

/** How a button is named where a platform keeps a string: `kill:7k2m9q4xw0ab:2`. */
export const pressName = ({ press, target, base }: Pick<Button, 'press' | 'target' | 'base'>): string =>
  `${press}:${target}:${base ?? ''}`;

export function pressOf(name: string): Pick<Button, 'press' | 'target' | 'base'> | null {
  const [, press, target = '', base = ''] = /^([a-z]+):([a-z0-9]{1,40}):(\d*)$/.exec(name) ?? [];
  return press === undefined ? null : { press: press as Press, target, base: base === '' ? null : Number(base) };
}
