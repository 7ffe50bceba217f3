import { parse } from 'node:querystring';
import type { Received } from '../server.ts';
import { SlackRefusal } from './refusal.ts';

/** A method's arguments with their types restored: forms carry everything as strings, and objects as JSON. */
export type Arguments = Record<string, unknown>;

const BOOLEANS = new Set([
  'as_user',
  'exclude_archived',
  'include_disabled',
  'include_all_metadata',
  'inclusive',
  'link_names',
  'mrkdwn',
  'reply_broadcast',
  'return_im',
  'unfurl_links',
  'unfurl_media',
]);

/** Arguments that hold objects, and what Slack says where they are not JSON. */
const OBJECTS: Record<string, string> = {
  attachments: 'invalid_attachments',
  blocks: 'invalid_blocks_format',
  metadata: 'invalid_metadata_format',
  view: 'invalid_arguments',
};

/** @throws {SlackRefusal} */
export function readArguments({ method, query, headers, body }: Received): Arguments {
  const given: Arguments = Object.fromEntries(query);
  if (method === 'POST') Object.assign(given, readBody(headers['content-type'] ?? '', body));
  for (const [name, value] of Object.entries(given)) {
    if (typeof value !== 'string') continue;
    if (BOOLEANS.has(name)) given[name] = value === 'true' || value === '1';
    const refusal = OBJECTS[name];
    if (refusal) given[name] = readObject(value, refusal);
  }
  return given;
}

function readBody(type: string, body: string): Arguments {
  if (type.startsWith('application/json')) return readObject(body, 'invalid_json') as Arguments;
  if (type.startsWith('application/x-www-form-urlencoded')) return { ...parse(body) };
  if (body === '') return {};
  throw new SlackRefusal('invalid_post_type');
}

function readObject(json: string, refusal: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // refused below, like any other value that is no object
  }
  throw new SlackRefusal(refusal);
}

/** A string argument, or undefined where it is missing or empty. Numbers come as strings, as in a form. */
export function textOf(given: Arguments, name: string): string | undefined {
  const value = given[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
