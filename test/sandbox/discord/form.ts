import { DiscordRefusal } from './refusal.ts';

/**
 * What Discord checks of a form, in small pieces, as the nested tree it answers with: each `_errors` list hangs where its
 * field is. https://docs.discord.com/developers/reference#error-messages
 */
export type Check = (value: unknown, path: Path, errors: FormErrors) => void;
export type Path = readonly (string | number)[];

interface Field {
  required: boolean;
  check: Check;
}

interface Tree {
  [field: string]: Tree | { code: string; message: string }[];
}

/** The errors found so far. */
export class FormErrors {
  readonly tree: Tree = {};
  #any = false;

  get any(): boolean {
    return this.#any;
  }

  add(path: Path, code: string, message: string): void {
    this.#any = true;
    let node = this.tree;
    for (const step of path) {
      node[step] ??= {};
      node = node[step] as Tree;
    }
    node['_errors'] ??= [];
    (node['_errors'] as { code: string; message: string }[]).push({ code, message });
  }
}

/** @param path where in the request it stands @throws {DiscordRefusal} 50035 with the tree of errors. */
export function checkAgainst(check: Check, value: unknown, path: Path = []): void {
  const errors = new FormErrors();
  check(value, path, errors);
  if (errors.any) throw new DiscordRefusal(50035, errors.tree);
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const needs = (check: Check): Field => ({ required: true, check });
export const may = (check: Check): Field => ({ required: false, check });

export const text =
  (max: number, min = 0): Check =>
  (value, path, errors) => {
    if (typeof value !== 'string' && typeof value !== 'number') {
      return errors.add(path, 'BASE_TYPE_BAD_TYPE', `Could not interpret "${JSON.stringify(value)}" as string.`);
    }
    // Discord trims what it is given before it counts.
    const { length } = String(value).trim();
    if (min > 1 && (length < min || length > max)) badLength(path, errors, min, max);
    else if (length < min) errors.add(path, 'BASE_TYPE_REQUIRED', 'This field is required');
    else if (length > max) errors.add(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
  };

export const flag: Check = (value, path, errors) => {
  if (typeof value !== 'boolean') errors.add(path, 'BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');
};

export const integer =
  (min: number, max: number): Check =>
  (value, path, errors) => {
    if (!Number.isInteger(Number(value)) || typeof value === 'boolean') {
      return errors.add(path, 'NUMBER_TYPE_COERCE', `Value "${String(value)}" is not int.`);
    }
    const given = Number(value);
    if (given < min) errors.add(path, 'NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`);
    if (given > max) errors.add(path, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
  };

export const oneOf =
  (...choices: (string | number)[]): Check =>
  (value, path, errors) => {
    if (choices.some((choice) => choice === value)) return;
    errors.add(path, 'BASE_TYPE_CHOICES', `Value must be one of {${choices.join(', ')}}.`);
  };

export const snowflake: Check = (value, path, errors) => {
  if (!/^\d{1,20}$/.test(String(value))) {
    errors.add(path, 'NUMBER_TYPE_COERCE', `Value "${String(value)}" is not snowflake.`);
  }
};

export const timestamp: Check = (value, path, errors) => {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) {
    errors.add(path, 'DATE_TIME_TYPE_PARSE', `Could not parse ${String(value)}. Should be ISO8601.`);
  }
};

/** An absolute address with one of these schemes, of at most `max` characters. */
export const url =
  (max: number, schemes: readonly string[] = ['http', 'https']): Check =>
  (value, path, errors) => {
    text(max, 1)(value, path, errors);
    if (typeof value !== 'string') return;
    const scheme = /^([^:]*):/.exec(value)?.[1]?.toLowerCase() ?? value;
    if (!schemes.includes(scheme)) {
      const listed = `(${schemes.map((name) => `'${name}'`).join(', ')})`;
      const message = `Scheme "${scheme}" is not supported. Scheme must be one of ${listed}.`;
      return errors.add(path, 'URL_TYPE_INVALID_SCHEME', message);
    }
    const parsed = URL.canParse(value) ? new URL(value) : null;
    const local = scheme === 'attachment' || parsed?.hostname.includes('.');
    if (!parsed || !local || /\s/.test(value)) errors.add(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
  };

export const list =
  (check: Check, max: number, min = 0): Check =>
  (value, path, errors) => {
    if (!Array.isArray(value)) return errors.add(path, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
    if (min > 0 && (value.length < min || value.length > max)) badLength(path, errors, min, max);
    else if (value.length > max) errors.add(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
    value.forEach((item, index) => {
      check(item, [...path, index], errors);
    });
  };

/** An object with these fields; Discord drops what it does not know, and takes null for missing. */
export const form =
  (fields: Record<string, Field>): Check =>
  (value, path, errors) => {
    if (!isObject(value)) {
      return errors.add(path, 'MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
    }
    for (const [name, { required, check }] of Object.entries(fields)) {
      const given = value[name];
      if (given !== undefined && given !== null) check(given, [...path, name], errors);
      else if (required) errors.add([...path, name], 'BASE_TYPE_REQUIRED', 'This field is required');
    }
  };

function badLength(path: Path, errors: FormErrors, min: number, max: number): void {
  errors.add(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
}
