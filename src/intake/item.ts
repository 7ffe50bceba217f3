/** What arrives: one breaking-news item, by whatever way in. The schema is the contract of `POST /v1/items` and JSON files. */
import { z } from 'zod';
import { PRIORITIES } from '../alert/alert.ts';
import { StoryError } from '../errors.ts';

const HEADLINE_CHARS = 10_000;
const BODY_CHARS = 5_000_000;

// Redis and JSON carry anything, but half a surrogate pair is no text: it becomes U+FFFD, as every decoder would have it.
const text = (most: number) =>
  z
    .string()
    .max(most)
    .transform((value) => value.toWellFormed());
const line = text(HEADLINE_CHARS);
const webAddress = z
  .url({ protocol: /^https?$/, error: 'expected a web address that begins with http:// or https://' })
  .max(4_000);
const moment = z.iso.datetime({ offset: true, error: 'expected a time such as 2026-03-01T14:02:00Z or …+01:00' });

export const Item = z
  .strictObject({
    id: z
      .string()
      .min(1)
      .max(1_000)
      .optional()
      .meta({ description: "The source's own id; the same for every version." }),
    source: z
      .strictObject({ id: z.string().min(1).max(200), name: z.string().min(1).max(200) })
      .meta({ description: 'Who reports it.', example: { id: 'example-wire', name: 'Example Wire' } }),
    headline: line.optional().meta({ description: 'Alone it is a complete item.' }),
    body: text(BODY_CHARS).optional().meta({ description: 'The article, as text or HTML.' }),
    format: z
      .enum(['text', 'html'])
      .optional()
      .meta({ description: 'What the body is; told by its content where unset.' }),
    url: webAddress.optional(),
    publishedAt: moment.optional(),
    updatedAt: moment.optional(),
    urgency: z.int().min(1).max(9).optional().meta({ description: 'IPTC: 1 is most urgent.' }),
    priority: z.enum(PRIORITIES).optional().meta({ description: 'ROUTINE where unset: no prefix, no ping.' }),
    categories: z.array(z.string().max(200)).max(100).optional(),
    language: z
      .string()
      .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as en or de-AT')
      .optional(),
    byline: line.optional(),
    dateline: line.optional(),
    image: z.strictObject({ url: webAddress, alt: line.optional(), credit: line.optional() }).optional(),
    version: z.int().min(1).optional().meta({ description: 'Counts the versions of one id upwards.' }),
  })
  .refine(({ headline, body }) => /\S/.test(headline ?? '') || /\S/.test(body ?? ''), {
    path: ['headline'],
    error: 'expected a headline or a body: the item has neither',
  })
  .meta({ id: 'Item' });

export type Item = z.output<typeof Item>;
export type ItemInput = z.input<typeof Item>;

/** The same as JSON Schema (draft 2020-12), for whoever sends items. */
export const itemJsonSchema = z.toJSONSchema(Item, { io: 'input' });

/**
 * Checks an item.
 * @throws {StoryError} that names every problem with its path
 */
export function parseItem(value: unknown): Item {
  const result = Item.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `${path.join('.') || 'item'}: ${message}`);
  throw new StoryError(`This item cannot be taken.\n  ${problems.join('\n  ')}`);
}
