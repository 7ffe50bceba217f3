/** What `stop-press.yaml` may say: everything that is no secret. */
import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { type Mention, PRIORITIES } from '../alert/alert.ts';
import { type Destination, parseDestination } from '../alert/destination.ts';

const HOUR_MS = 3_600_000;
const UNITS_MS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: HOUR_MS, d: 24 * HOUR_MS };
const duration = z
  .string('a duration such as 90s, 15m, 6h or 1d')
  .regex(/^\d{1,6}[smhd]$/, 'a duration such as 90s, 15m, 6h or 1d')
  .transform((text) => Number(text.slice(0, -1)) * (UNITS_MS[text.slice(-1)] ?? 0));
const oneOrMore = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(schema));
const DESTINATION = 'slack:C0123 or discord:1234';
const destination = z.string(DESTINATION).transform((text, context): Destination => {
  const parsed = parseDestination(text);
  if (typeof parsed === 'string') return parsed;
  context.issues.push({ code: 'custom', message: parsed.problem, input: text });
  return z.NEVER;
});
const MENTION = 'here, channel, group:S0123 (Slack user group) or role:1234 (Discord role)';
const mention = z.string(MENTION).transform((text, context): Mention => {
  if (text === 'here' || text === 'channel') return text;
  const [, kind, id] = /^(group:(?=S)|role:(?=\d))(\w+)$/.exec(text) ?? [];
  if (kind === 'group:' && id) return { group: id };
  if (kind === 'role:' && id) return { role: id };
  context.issues.push({ code: 'custom', message: MENTION, input: text });
  return z.NEVER;
});
const whole = (least: number, most: number) => {
  const expected = `a whole number from ${least} to ${most.toLocaleString('en')}`;
  return z.int(expected).min(least, expected).max(most, expected);
};

const SLACK_PEOPLE = 'a Slack user id (U0123ABCD) or user group id (S0123ABCD)';
const slackPeople = oneOrMore(z.string(SLACK_PEOPLE).regex(/^[UWS][A-Z0-9]{2,20}$/, SLACK_PEOPLE)).default([]);
const DISCORD_ROLE = 'a Discord role id, digits only, in quotes';
const discordRoles = oneOrMore(z.string(DISCORD_ROLE).regex(/^\d{1,20}$/, DISCORD_ROLE)).default([]);
const account = z.string('an account, in quotes').min(1, 'an account').max(200, '200 characters or fewer').optional();
const FOUR_EYES = [...PRIORITIES, 'kill'] as const;

/** Every setting of the file. docs/configuration.md is held against it by a test. */
export const FILE = z
  .strictObject({
    newsroom: z
      .strictObject({
        name: z.string().min(1).max(200, '200 characters or fewer').optional(),
        editors: oneOrMore(destination).optional(),
      })
      .default({}),
    retentionDays: whole(1, 36_500).default(400),
    itemDays: whole(1, 36_500).default(30),
    expiresAfter: z
      .strictObject({ default: duration.default(6 * HOUR_MS), flash: duration.default(HOUR_MS) })
      .prefault({}),
    concurrency: whole(1, 1_000).default(20),
    pacing: z.boolean('true or false').default(true),
    desk: z
      .strictObject({
        undoSeconds: whole(0, 600).default(10),
        fourEyes: oneOrMore(z.enum(FOUR_EYES, FOUR_EYES.join(', '))).default(['flash']),
        onCall: mention.optional(),
        slack: z.strictObject({ viewers: slackPeople, editors: slackPeople, seniors: slackPeople }).prefault({}),
        discord: z.strictObject({ viewers: discordRoles, editors: discordRoles, seniors: discordRoles }).prefault({}),
        people: z
          .array(
            z.strictObject({
              name: z.string('a name').min(1, 'a name').max(200, '200 characters or fewer'),
              slack: account,
              discord: account,
              web: account,
              cli: account,
              api: account,
            }),
            'a list of people',
          )
          .default([]),
      })
      .prefault({}),
    drill: z
      .strictObject({
        to: oneOrMore(destination).default([]),
        canary: z.strictObject({ to: destination, every: duration.default(HOUR_MS) }).optional(),
      })
      .prefault({}),
    routes: z
      .array(
        z.strictObject({
          when: z
            .strictObject({ priority: oneOrMore(z.enum(PRIORITIES, PRIORITIES.join(', '))).optional() })
            .default({}),
          to: oneOrMore(destination),
          mention: oneOrMore(mention).default([]),
        }),
        'a list of routes',
      )
      .min(1, 'one route or more')
      .optional(),
  })
  .prefault({});

export type FileSettings = z.output<typeof FILE>;

/**
 * Reads the file.
 * @param required false: where there is none, the defaults stand
 * @returns the settings, or null and every problem
 */
export function readFile(path: string, required: boolean): { file: FileSettings | null; problems: string[] } {
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' || required) return { file: null, problems: [`${path}: cannot be read: ${message}`] };
  }
  let value: unknown;
  try {
    value = parseYaml(text) ?? {};
  } catch (error) {
    return { file: null, problems: [`${path}: not YAML: ${(error as Error).message.split('\n')[0]}`] };
  }
  const result = FILE.safeParse(value);
  if (result.success) return { file: result.data, problems: [] };
  return {
    file: null,
    problems: result.error.issues.flatMap((issue) => describe(issue, value)).map((each) => `${path}: ${each}`),
  };
}

function describe(issue: z.core.$ZodIssue, value: unknown): string[] {
  const where = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const meant = nearest(key, issue.path);
      const hint = meant ? `did you mean ${meant}?` : 'docs/configuration.md lists them all.';
      return `${[...issue.path, key].join('.')}: no such setting; ${hint}`;
    });
  }
  // One where a list may stand is read as a list of it: then the path goes on where the value ends.
  const there = issue.path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : at),
    value,
  );
  const expected = issue.message.replace(/^(Invalid input: )?expected /, '').replace(/, found ".*"$/s, '');
  return [`${where || 'the file'}: found ${JSON.stringify(there) ?? 'nothing'}, expected ${expected}`];
}

/** The setting whose name is a slip of the pen away. */
function nearest(key: string, path: readonly PropertyKey[]): string | undefined {
  return settingNames(path).find((name) => distance(name.toLowerCase(), key.toLowerCase()) <= 2);
}

/** The names that may stand at a place of the file. */
export function settingNames(path: readonly PropertyKey[]): string[] {
  let schema: z.ZodType = FILE;
  for (const key of [undefined, ...path]) {
    if (key !== undefined) {
      const inner = shapeOf(schema);
      schema = typeof key === 'number' ? (schema as z.ZodArray<z.ZodType>).element : (inner[String(key)] ?? z.any());
    }
    while (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional)
      schema = schema.unwrap() as z.ZodType;
  }
  return Object.keys(shapeOf(schema));
}

const shapeOf = (schema: z.ZodType): Record<string, z.ZodType> => (schema instanceof z.ZodObject ? schema.shape : {});

/** How many letters to change, put in or take out: Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = [...b, ''].map((_, at) => at);
  for (const [line, letter] of [...a].entries()) {
    const next = [line + 1];
    for (const [at, other] of [...b].entries())
      next.push(Math.min((next[at] ?? 0) + 1, (row[at + 1] ?? 0) + 1, (row[at] ?? 0) + (letter === other ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
