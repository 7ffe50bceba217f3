import { channelOf } from '../../src/alert/destination.ts';
import type { Order, Receipt } from '../adapter.ts';
import type { Home } from './access.ts';
import type { Shown } from './mark.ts';

export const TS = /^\d{1,12}\.\d{1,6}$/;

/** @param home null where Slack did not say in time who we are */
export function receiptOf(
  { destination, mentions }: Pick<Order, 'destination' | 'mentions'>,
  ts: string,
  message: Shown,
  home: Home | null,
): Receipt {
  return {
    destination,
    messageId: ts,
    link: home === null ? null : `${home.url}${pathOf(channelOf(destination), ts, message)}`,
    workspace: home?.workspace ?? (typeof message.team === 'string' ? message.team : null),
    bot: home?.bot ?? (typeof message.bot_id === 'string' ? message.bot_id : ''),
    mentions,
    postedAt: new Date(Number(ts) * 1000).toISOString(),
    publishable: false,
  };
}

/** As chat.getPermalink would answer; what stands beneath another opens in its thread. */
function pathOf(channel: string, ts: string, { thread_ts: thread }: Shown): string {
  const query = typeof thread === 'string' && thread !== ts ? `?thread_ts=${thread}&cid=${channel}` : '';
  return `archives/${channel}/p${ts.replace('.', '')}${query}`;
}
