import { channelOf } from '../../src/alert/destination.ts';
import type { Order, Receipt } from '../adapter.ts';
import type { Home } from './access.ts';
import type { Shown } from './mark.ts';

export const TS = /^\d{1,12}\.\d{1,6}$/;

/** @param home null where Slack did not say in time who we are */
export function receiptOf(order: Order, ts: string, message: Shown, home: Home | null): Receipt {
  const { destination, mentions } = order;
  return {
    destination,
    messageId: ts,
    link: home === null ? null : linkOf(order, ts, home),
    workspace: home?.workspace ?? (typeof message.team === 'string' ? message.team : null),
    bot: home?.bot ?? (typeof message.bot_id === 'string' ? message.bot_id : ''),
    mentions,
    postedAt: new Date(Number(ts) * 1000).toISOString(),
    publishable: false,
  };
}

/** As chat.getPermalink would answer; one beneath another opens in its thread. */
function linkOf({ destination, parent }: Order, ts: string, { url }: Home): string {
  const channel = channelOf(destination);
  const thread = parent === null ? '' : `?thread_ts=${parent.messageId}&cid=${channel}`;
  return `${url}archives/${channel}/p${ts.replace('.', '')}${thread}`;
}
