/**
 * What Slack checks of a block, in small pieces, with its own words: `must be less than 151 characters
 * [json-pointer:/blocks/0/text/text]`.
 */
export type Check = (value: unknown, at: string, problems: string[]) => void;

interface Field {
  required: boolean;
  check: Check;
}

const note = (problems: string[], message: string, at: string): void => {
  problems.push(`${message} [json-pointer:${at}]`);
};

const typeName = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value === 'object' ? 'object' : typeof value;

export const isObject = (value: unknown): value is Record<string, unknown> => typeName(value) === 'object';

export const needs = (check: Check): Field => ({ required: true, check });
export const may = (check: Check): Field => ({ required: false, check });

export const text =
  (max: number, min = 1): Check =>
  (value, at, problems) => {
    if (typeof value !== 'string') return note(problems, `must be a string: ${typeName(value)}`, at);
    if (value.length > max) note(problems, `must be less than ${max + 1} characters`, at);
    if (value.length < min) note(problems, `must be more than ${min - 1} characters`, at);
  };

export const flag: Check = (value, at, problems) => {
  if (typeof value !== 'boolean') note(problems, 'must be a boolean', at);
};

export const number: Check = (value, at, problems) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) note(problems, 'must be a number', at);
};

export const integer =
  (min: number, max: number): Check =>
  (value, at, problems) => {
    if (!Number.isInteger(value)) return note(problems, 'must be an integer', at);
    if (Number(value) > max) note(problems, `must be less than ${max + 1}`, at);
    if (Number(value) < min) note(problems, `must be more than ${min - 1}`, at);
  };

/** A string of this form, as a date or an hour has one. */
export const form =
  (pattern: RegExp, words: string): Check =>
  (value, at, problems) => {
    if (typeof value !== 'string' || !pattern.test(value)) note(problems, words, at);
  };

export const oneOf =
  (...choices: string[]): Check =>
  (value, at, problems) => {
    if (!choices.includes(String(value))) note(problems, `must be one of: ${choices.join(', ')}`, at);
  };

/** An absolute http or https address of at most `max` characters. */
export const url =
  (max: number): Check =>
  (value, at, problems) => {
    text(max)(value, at, problems);
    if (typeof value !== 'string') return;
    const parsed = URL.canParse(value) ? new URL(value) : null;
    if (!parsed || !/^https?:$/.test(parsed.protocol)) note(problems, 'invalid url', at);
  };

export const list =
  (check: Check, max: number, min = 1): Check =>
  (value, at, problems) => {
    if (!Array.isArray(value)) return note(problems, 'must be an array', at);
    if (value.length > max) note(problems, `no more than ${max} items allowed`, at);
    if (value.length < min) note(problems, `no less than ${min} items allowed`, at);
    value.forEach((item, index) => {
      check(item, `${at}/${index}`, problems);
    });
  };

/** An object with these fields and no others; `type` is checked by the one who chose the shape. */
export const shape =
  (fields: Record<string, Field>): Check =>
  (value, at, problems) => {
    if (!isObject(value)) return note(problems, 'must be an object', at);
    for (const [name, { required, check }] of Object.entries(fields)) {
      if (value[name] !== undefined) check(value[name], `${at}/${name}`, problems);
      else if (required) note(problems, `missing required field: ${name}`, at);
    }
    for (const name of Object.keys(value)) {
      if (name !== 'type' && !(name in fields)) note(problems, `invalid additional property: ${name}`, at);
    }
  };

/** Every one of these. */
export const all =
  (...checks: Check[]): Check =>
  (value, at, problems) => {
    for (const check of checks) check(value, at, problems);
  };

/** What no shape can say: asked only of objects. */
export const rule =
  (problemOf: (value: Record<string, unknown>) => string | null): Check =>
  (value, at, problems) => {
    const problem = isObject(value) ? problemOf(value) : null;
    if (problem !== null) note(problems, problem, at);
  };

/** Chooses the shape by `type`. */
export const byType =
  (shapes: Record<string, Check>): Check =>
  (value, at, problems) => {
    if (!isObject(value)) return note(problems, 'must be an object', at);
    if (value['type'] === undefined) return note(problems, 'missing required field: type', at);
    const check = Object.hasOwn(shapes, String(value['type'])) ? shapes[String(value['type'])] : undefined;
    if (!check) return note(problems, `unsupported type: ${String(value['type'])}`, `${at}/type`);
    check(value, at, problems);
  };
