/** What the web desk is given, and what its pages know of whoever asks. */
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Connection } from '../../queue/connection.ts';
import type { DeskConfig } from '../config/config.ts';
import type { Newsdesk } from '../desk/newsdesk.ts';
import type { RecogniserOf } from '../desk/resolve.ts';
import type { Who } from '../desk/rights.ts';

export interface WebOptions extends Newsdesk, Pick<DeskConfig, 'users' | 'trust'> {
  /** Looks at the message that an editor points at. */
  recogniserOf: RecogniserOf;
  /** Where sessions and failed sign-ins are kept. */
  redis: Connection;
  /** All our keys begin with it. */
  prefix: string;
  /** The address that the service listens on: without users the desk opens on loopback alone. */
  host: string;
}

/** Where a page is mounted. */
export const ROOT = '/desk';

export interface Visitor {
  Bindings: HttpBindings;
  Variables: {
    who: Who;
    /** Proves that a form is one of ours, shown in this session. */
    csrf: string;
    /** The reader's time zone, an IANA name. */
    zone: string;
    /** Whether they signed in with a password, and can sign out. */
    signedIn: boolean;
  };
}

export type Asked = Context<Visitor>;
