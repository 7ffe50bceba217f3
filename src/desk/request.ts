/** What an editor may do to an alert that was approved: the contract of `POST /v1/alerts/{id}/changes`. */
import { z } from 'zod';
import { parseDestination } from '../alert/destination.ts';

const words = (most: number) =>
  z
    .string()
    .max(most)
    .transform((value) => value.toWellFormed())
    .refine((value) => value.trim() !== '', 'expected words');
const destination = z.string().transform((value, context) => {
  const parsed = parseDestination(value);
  if (typeof parsed === 'string') return parsed;
  context.addIssue({ code: 'custom', message: parsed.problem });
  return z.NEVER;
});
const part = z
  .string()
  .regex(/^(root|(notice|thread):\d{1,9})$/, 'expected root (the alert itself), or such as notice:2 or thread:2');
const moment = z.iso.datetime({ offset: true, error: 'expected a time such as 2026-03-01T14:02:00Z or …+01:00' });

/** New words; what is left out stays as it is, and null takes it out. */
const edits = {
  headline: words(10_000).optional(),
  lede: words(20_000).nullable().optional(),
  quotes: z
    .array(
      z.strictObject({
        text: words(5_000),
        speaker: z
          .strictObject({ name: words(500), role: words(500).nullable().default(null) })
          .nullable()
          .default(null),
      }),
    )
    .max(20)
    .optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(4_000)
    .nullable()
    .optional(),
};

const shared = {
  base: z.int().min(1).optional().meta({ description: 'The revision that it is based on; the newest where unset.' }),
  reason: words(2_000).optional().meta({ description: 'For the newsroom and the audit alone.' }),
};
const needed = { ...shared, reason: words(2_000).meta({ description: 'For the newsroom and the audit alone.' }) };

export const ChangeRequest = z
  .discriminatedUnion('do', [
    z.strictObject({ do: z.literal('update'), ...shared, ...edits }),
    z.strictObject({
      do: z.literal('correct'),
      ...shared,
      ...edits,
      wasWrong: words(2_000).meta({ description: 'What was wrong, for the readers.' }),
    }),
    z.strictObject({ do: z.literal('refile'), ...shared, ...edits }),
    z.strictObject({
      do: z.literal('hold'),
      ...shared,
      masked: z.boolean().optional().meta({ description: 'Its words are hidden meanwhile, as a kill would.' }),
    }),
    z.strictObject({ do: z.literal('release'), ...shared }),
    z.strictObject({
      do: z.literal('kill'),
      ...needed,
      publicReason: words(2_000).optional().meta({ description: 'What the readers are told; nothing where unset.' }),
    }),
    z.strictObject({ do: z.literal('purge'), ...needed }),
    z.strictObject({ do: z.literal('extend'), reason: shared.reason, to: z.array(destination).min(1).max(10_000) }),
    z.strictObject({ do: z.literal('reschedule'), reason: shared.reason, at: moment }),
    z.strictObject({ do: z.literal('retry'), reason: shared.reason, destination: destination.optional() }),
    z
      .strictObject({
        do: z.literal('resolve'),
        reason: shared.reason,
        destination,
        part: part.optional().meta({ description: 'Which message; needed where several wait for a person there.' }),
        as: z
          .enum(['sent', 'resend'])
          .meta({ description: 'It stands there; or it does not, and is to be sent again.' }),
        message: words(1_000)
          .optional()
          .meta({ description: 'The link or id of the message that stands: then it can be edited again.' }),
      })
      .refine(({ as, message }) => as === 'sent' || message === undefined, {
        path: ['message'],
        error: 'it says which message stands, and so goes with "sent" alone',
      }),
  ])
  .meta({ id: 'Change' });

export type ChangeRequest = z.output<typeof ChangeRequest>;
export type ChangeInput = z.input<typeof ChangeRequest>;
