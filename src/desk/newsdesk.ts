/** What every room where people come in is given: Slack, Discord, the web. */
import type { Log } from '../../queue/log.ts';
import type { Destination } from '../alert/destination.ts';
import type { Policy } from './policy.ts';
import type { Desk } from './push.ts';

export interface Newsdesk {
  desk: Desk;
  policy: Policy;
  names: Names;
  /** The source of a story that names none. */
  newsroom: string;
  log: Log;
}

/** What people call a channel: `#breaking (Slack)`. */
export interface Names {
  /** Every one of them has a name; where a platform does not tell it, its id. */
  of(destinations: readonly Destination[]): Promise<ReadonlyMap<Destination, string>>;
}
