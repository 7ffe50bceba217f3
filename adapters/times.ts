import type { Alert } from '../src/alert/alert.ts';

type Label = 'Published' | 'Sent' | 'Updated' | 'Corrected' | 'Withdrawn' | 'Held' | 'UPDATED' | 'REFILED';

/** When something happened to an alert, for a line such as `Sent 14:02`. */
export interface Time {
  label: Label | `DRILL: ${Label}`;
  /** Seconds since the epoch, as both platforms' date syntax wants it. */
  unix: number;
  withDay: boolean;
  /** For a reader whose program knows no date syntax: `14:02 UTC`, or `2026-03-03 14:02 UTC` with the day. */
  plain: string;
}

/** `Published` where the source says when, else `Sent`. */
export const firstTime = ({ publishedAt, sentAt }: Alert): Time | null =>
  timeOf('Published', publishedAt, true) ?? timeOf('Sent', sentAt, false);

/** When the alert went out, as a message that may come a day later says it. */
export const sendingTime = (alert: Alert): Time | null => timeOf('Sent', alert.sentAt, !isSameDay(alert));

/** `sent at 14:02 UTC`; '' where nobody knows. */
export function whenSent(alert: Alert): string {
  const sent = sendingTime(alert);
  return sent === null ? '' : `sent ${sent.withDay ? 'on' : 'at'} ${sent.plain}`;
}

/** When this revision was made; with its day where the alert went out on another. */
export const changeTime = (label: Label, alert: Alert): Time | null =>
  timeOf(label, alert.changedAt, !isSameDay(alert));

function timeOf(label: Label, iso: string | null, withDay: boolean): Time | null {
  const at = Date.parse(iso ?? '');
  if (Number.isNaN(at)) return null;
  const text = new Date(at).toISOString();
  const clock = `${text.slice(-13, -8)} UTC`;
  return { label, unix: Math.floor(at / 1000), withDay, plain: withDay ? `${text.slice(0, -14)} ${clock}` : clock };
}

const DAY_MS = 86_400_000;

/** In UTC, which is what the plain words are in. */
const isSameDay = ({ sentAt, changedAt }: Alert): boolean =>
  Math.floor(Date.parse(sentAt) / DAY_MS) === Math.floor(Date.parse(changedAt) / DAY_MS);
