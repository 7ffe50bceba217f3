import { channelOf } from '../../src/alert/destination.ts';
import type { Recogniser } from '../adapter.ts';
import { another, elsewhere, notOurs, notReadable, notThere, revisionOf } from '../recognition.ts';
import type { SlackAccess } from './access.ts';
import { messageAt } from './history.ts';
import { isBy, isStripped, revisionIn } from './mark.ts';
import { receiptOf, TS } from './receipt.ts';

export function slackRecogniser({ client, token, home }: SlackAccess): Recogniser {
  return {
    async recognise(order) {
      const channel = channelOf(order.destination);
      const where = `Slack channel ${channel}`;
      const ts = tsIn(order.written, channel);
      if (typeof ts !== 'string') return ts;
      const us = await home();
      const message = await messageAt(client, ts, { doing: 'look', channel, token });
      if (message === undefined) return notThere(where);
      if (!isBy(us.bot, message)) return notOurs(where);
      const seen = { revision: revisionIn(message, order.key), isStripped: isStripped(message) };
      const revision = await revisionOf(order, ts, seen);
      return revision === null ? another(where) : { receipt: receiptOf(order, ts, message, us), revision };
    },
  };
}

const EXPECTED = 'a link to the message (its menu, Copy link) or its ts, such as 1767225600.000100';

/** `https://courier.slack.com/archives/C0123/p1767225600000100?thread_ts=…` → `1767225600.000100` */
function tsIn(written: string, channel: string): string | { problem: string } {
  const text = written.trim();
  if (TS.test(text)) return text;
  const [, place, digits] = /^https?:\/\/[^/]+\/archives\/([A-Z0-9]+)\/p(\d{7,18})\/?(?:[?#]|$)/.exec(text) ?? [];
  if (place === undefined || digits === undefined) return notReadable(text, EXPECTED);
  return place === channel ? `${digits.slice(0, -6)}.${digits.slice(-6)}` : elsewhere(place, channel);
}
