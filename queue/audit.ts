/** Who did what, when and from where: a stream that only grows, until the retention takes its oldest entries. */
import type { Connection } from './connection.ts';
import type { Entry } from './records.ts';

/** One deed, without the words that it was about. */
export interface Audited extends Omit<Entry, 'reason'> {
  alert: string;
}

const PAGE = 500;

export function auditOn(redis: Connection, key: (...parts: string[]) => string) {
  return {
    /** All of it, oldest first, page by page; of one alert where it is named. */
    async *read(alert?: string): AsyncGenerator<Audited> {
      let from = '-';
      for (;;) {
        const page = await redis.xrange(key('audit'), from, '+', 'COUNT', PAGE);
        for (const [, fields] of page) {
          const [, id = '', , entry = '{}'] = fields;
          if (alert === undefined || id === alert) yield { alert: id, ...JSON.parse(entry) };
        }
        const last = page.at(-1)?.[0];
        if (page.length < PAGE || last === undefined) return;
        from = `(${last}`;
      }
    },
  };
}
