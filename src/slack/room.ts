/** What every part of Slack's way in is given, and where it shows things. */
import type { ModalView, WebClient } from '@slack/web-api';
import type { z } from 'zod';
import type { Newsdesk } from '../desk/newsdesk.ts';
import { ChangeError } from '../errors.ts';
import type { itemFrom } from '../intake/read.ts';
import type { GivenFile } from './files.ts';
import type { Visitor } from './who.ts';

export interface Room {
  newsdesk: Newsdesk;
  /** Asks once, and gives up in time: never Bolt's own, which tries for minutes. */
  client: WebClient;
  visitor(user: string): Promise<Visitor>;
  /** What was handed over, as an item. */
  read: typeof itemFrom;
  bytesOf(file: GivenFile): Promise<Uint8Array>;
  /** Does what it is given for one window one after the other. */
  inTurn(window: string, task: () => Promise<void>): Promise<void>;
  /** Aborted when the desk closes. */
  closing: AbortSignal;
}

/** A window that stands before somebody: by Slack's name for it, or by ours where Slack has not told us its own yet. */
export type At = { view_id: string } | { external_id: string };

/** Tells whoever acted a sentence that only they see. */
export type Tell = (words: string) => Promise<void>;

/** A window as it was sent to us: what Slack gives with each act in it. */
export interface Seen {
  id: string;
  blocks: unknown[];
  private_metadata: string;
  callback_id: string;
  state: { values: Values };
}

export type Values = Readonly<Record<string, Readonly<Record<string, Value>>>>;

// https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload#state
export interface Value {
  value?: string | null | undefined;
  selected_option?: { value: string } | null | undefined;
  selected_options?: readonly { value: string }[] | undefined;
  selected_date_time?: number | null | undefined;
  files?: readonly unknown[] | null | undefined;
}

/** What each input holds, by its name; see `input`. */
export const valuesOf = ({ state }: Pick<Seen, 'state'>): Readonly<Record<string, Value>> =>
  Object.assign({}, ...Object.values(state.values));

/** What a window of ours kept for itself. @throws {ChangeError} where it is another version's */
export function keptBy<T>(schema: z.ZodType<T>, { private_metadata }: Pick<Seen, 'private_metadata'>): T {
  const kept = schema.safeParse(JSON.parse(private_metadata || 'null'));
  if (kept.success) return kept.data;
  throw new ChangeError(
    'old',
    'This window is of another version of Stop Press: close it and begin again. Nothing was sent.',
  );
}

const AGAIN_MS = 100;
const TRIES = 20;

/**
 * Shows a window in the place of another.
 * @returns false where that one is closed
 * @throws what Slack says against it
 */
export async function show({ client }: Pick<Room, 'client'>, at: At, view: ModalView): Promise<boolean> {
  for (let tries = 1; ; tries++) {
    try {
      // https://docs.slack.dev/reference/methods/views.update
      await client.apiCall('views.update', { ...at, view: { ...view, ...nameIn(at) } });
      return true;
    } catch (error) {
      if (codeOf(error) !== 'not_found') throw error;
      // One that was answered with a moment ago may not stand yet: Slack gives us no name for it before it does.
      if ('view_id' in at || tries === TRIES) return false;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}

/** An update without it takes the name away. */
const nameIn = (at: At) => ('external_id' in at ? { external_id: at.external_id } : {});

/** Slack's word for what is wrong; undefined where it is nothing of Slack's. */
export const codeOf = (error: unknown): string | undefined => {
  const code = (error as { data?: { error?: unknown } } | null)?.data?.error;
  return typeof code === 'string' ? code : undefined;
};
