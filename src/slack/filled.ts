/** What an editor filled into the form of a new alert, and what cannot go on like that. Pure. */
import { PRIORITIES, type Priority } from '../alert/alert.ts';
import type { Destination } from '../alert/destination.ts';
import type { GivenFile } from './files.ts';
import type { Value } from './room.ts';

/** What an editor filled in. */
export interface Filled {
  headline: string;
  text: string;
  url: string;
  file: GivenFile | null;
  priority: Priority;
  to: readonly Destination[];
  /** Milliseconds since the epoch; null: at once. */
  hour: number | null;
  embargoed: boolean;
  drill: boolean;
}

export const EMPTY: Filled = {
  headline: '',
  text: '',
  url: '',
  file: null,
  priority: 'urgent',
  to: [],
  hour: null,
  embargoed: false,
  drill: false,
};

/** What stands in the form now. @param values by their inputs' names */
export function filledIn(values: Readonly<Record<string, Value>>): Filled {
  const words = (name: string) => values[name]?.value ?? '';
  const chosen = (name: string) => values[name]?.selected_options?.map(({ value }) => value) ?? [];
  const seconds = values['hour']?.selected_date_time ?? null;
  return {
    headline: words('headline').trim(),
    text: words('text'),
    url: words('url').trim(),
    file: (values['file']?.files?.[0] as GivenFile | undefined) ?? null,
    priority: PRIORITIES.find((level) => level === values['priority']?.selected_option?.value) ?? EMPTY.priority,
    to: chosen('to') as Destination[],
    hour: seconds === null ? null : seconds * 1_000,
    embargoed: values['kind']?.selected_option?.value === 'embargo',
    drill: chosen('drill').includes('drill'),
  };
}

/** What cannot go on like that, by input; empty where all can. */
export function problemsIn(
  { headline, text, url, file, to, hour, drill }: Filled,
  { story, drillTo, now }: { story: boolean; drillTo: readonly Destination[]; now: number },
): Record<string, string> {
  const problems: Record<string, string> = {};
  const hasText = /\S/.test(text);
  if (headline === '' && !hasText && url === '' && file === null && !story)
    problems['headline'] = 'Say what happened: a headline alone is enough. Or give a text, an address or a file.';
  if (hasText && file !== null) problems['file'] = 'Give the text or the file, not both.';
  if (url !== '' && !/^https?:\/\//i.test(url))
    problems['url'] = 'Expected an address that begins with http:// or https://.';
  if (hour !== null && hour <= now) problems['hour'] = 'That hour is past: choose another, or none to send it at once.';
  if (drill && to.some((each) => !drillTo.includes(each)))
    problems['to'] = 'A drill goes to drill channels alone: leave this empty, or choose one of those.';
  return problems;
}
