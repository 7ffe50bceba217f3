/** What an editor wrote into the window of a change, against the words that stood there. Pure. */
import { z } from 'zod';
import type { Alert, KeyQuote } from '../alert/alert.ts';
import { digest } from '../digest.ts';
import type { Value } from './room.ts';

export const CHANGES = ['update', 'correct', 'refile', 'hold', 'release', 'kill', 'retry'] as const;
export type ChangePress = (typeof CHANGES)[number];

/** The words that may be changed. */
export type Field = 'headline' | 'lede' | 'url';
export const FIELDS: readonly Field[] = ['headline', 'lede', 'url'];
export type Fields = Readonly<Record<Field, string>>;

/** What comes back when it is sent off. */
export const Based = z.object({
  press: z.enum(CHANGES),
  alert: z.string(),
  /** The revision that stood in it; null where there were no words yet. */
  base: z.number().nullable(),
  /** Names the words that stood in it, so that what nobody touched overwrites nothing. */
  was: z.partialRecord(z.enum(['headline', 'lede', 'url', 'quotes']), z.string()),
});
export type Based = z.infer<typeof Based>;

/** What an editor wrote and ticked. */
export interface Written {
  fields: Partial<Fields>;
  /** Which quotes are taken out, by their place. */
  dropped: readonly number[];
  wasWrong: string;
  reason: string;
  publicReason: string;
  masked: boolean;
  place: string | null;
}

/** What the tick of a quote is named by, before its place. */
export const KEEPS = 'keep:';

/** The words that stand in the form's fields. */
export const fieldsOf = ({ headline, lede, url }: Pick<Alert, 'headline' | 'lede' | 'url'>): Fields => ({
  headline,
  lede: lede ?? '',
  url: url ?? '',
});

/** Blanks at the ends are nobody's change. */
const nameOf = (words: string): string => digest(8, words.trim());
export const quotesName = (quotes: readonly KeyQuote[]): string => nameOf(JSON.stringify(quotes));

/** What a form remembers of the words that stand in it. */
export function namesOf(words: Pick<Alert, 'headline' | 'lede' | 'url' | 'quotes'>): Based['was'] {
  const fields = fieldsOf(words);
  return {
    ...Object.fromEntries(FIELDS.map((field) => [field, nameOf(fields[field])])),
    quotes: quotesName(words.quotes),
  };
}

/** What somebody wrote; of the words, only what they changed. @param values by their inputs' names */
export function writtenIn(values: Readonly<Record<string, Value>>, { was }: Pick<Based, 'was'>): Written {
  const words = (name: string) => (values[name]?.value ?? '').trim();
  const fields = FIELDS.filter((field) => values[field] !== undefined && nameOf(words(field)) !== was[field]);
  const unticked = Object.keys(values).filter(
    (name) => name.startsWith(KEEPS) && (values[name]?.selected_options?.length ?? 0) === 0,
  );
  return {
    fields: Object.fromEntries(fields.map((field) => [field, words(field)])),
    dropped: unticked.map((name) => Number(name.slice(KEEPS.length))),
    wasWrong: words('wasWrong'),
    reason: words('reason'),
    publicReason: words('publicReason'),
    masked: (values['masked']?.selected_options?.length ?? 0) > 0,
    place: values['place']?.selected_option?.value ?? null,
  };
}
