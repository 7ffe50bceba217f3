import { fromNow, inWords, isTime, nearDay, type Reader } from '../../draw/clock.ts';

const LOCALE = 'en-US';

/** https://docs.slack.dev/messaging/formatting-message-text#date-formatting */
const SHAPES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  date: { dateStyle: 'long' },
  date_short: { dateStyle: 'medium' },
  date_long: { dateStyle: 'full' },
  date_long_full: { dateStyle: 'long' },
  date_slash: { dateStyle: 'short' },
  time: { timeStyle: 'short' },
  time_secs: { timeStyle: 'medium' },
};

/** A template such as `{date_short_pretty} {time}`, filled; null where Slack would show the fallback instead. */
export function fillDate(at: number, template: string, reader: Reader): string | null {
  if (!isTime(at)) return null;
  return template.replace(/\{(\w+)\}/g, (token, name: string) => {
    if (name === 'date_num') return inWords(at, 'en-CA', { dateStyle: 'short' }, reader);
    if (name === 'ago') return fromNow(at, reader) ?? inWords(at, LOCALE, { dateStyle: 'medium' }, reader);
    const [base = ''] = name.split('_pretty');
    const shape = SHAPES[base];
    if (!shape) return token;
    const near = name.endsWith('_pretty') ? nearDay(at, reader) : undefined;
    return near ?? inWords(at, LOCALE, shape, reader);
  });
}
