import { readFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError } from 'commander';
import { PRIORITIES, type Priority } from '../alert/alert.ts';
import { type Destination, parseDestination } from '../alert/destination.ts';
import type { Config } from '../config/config.ts';
import { ConfigError } from '../errors.ts';
import type { Item } from '../intake/item.ts';
import { itemFrom } from '../intake/read.ts';

/** The flags of `push` and `preview` that say what the item is. */
export interface ItemFlags {
  headline?: string;
  source?: string;
  url?: string;
  published?: string;
  priority?: Priority;
  image?: true;
  drill?: true;
}

export const withItemFlags = (command: Command): Command =>
  command
    .argument(
      '[input]',
      'a file (text, Markdown, HTML or JSON, told apart by content), a web address, or - for standard input',
    )
    .option('--headline <text>', 'instead of the one that the input has; alone it is a complete push')
    .option('--source <name>', 'who reports it')
    .option('--url <address>', 'where to read on')
    .option('--published <time>', 'when the source published it: 2026-03-01T14:02:00Z')
    .option('--priority <level>', PRIORITIES.join(' | '), priorityOf)
    .option('--image', "send the item's image too: you have looked at it, and may")
    .option('--drill', 'a drill: every line says so, and it goes to drill channels alone');

/**
 * The item that a command's input and flags describe.
 * @throws {ConfigError} where there is no input; {StoryError} where it cannot be read
 */
export async function readItem(input: string | undefined, flags: ItemFlags, newsroomName: string): Promise<Item> {
  if (input === undefined && flags.headline === undefined) {
    throw new ConfigError(['Nothing to push: name a file, a web address or -, or give --headline "…".']);
  }
  const item = await itemFrom(await inputOf(input), flags, newsroomName);
  if (flags.image && !item.image) throw new ConfigError(['--image: the item has no image.']);
  return item;
}

/** @throws {ConfigError} where a drill is asked for, and there is nowhere to hold one */
export function checkDrill({ drill: isDrill }: ItemFlags, { drill }: Config): void {
  if (isDrill && drill.to.length === 0)
    throw new ConfigError(['--drill: there is no drill channel; name one in drill.to (docs/configuration.md).']);
}

async function inputOf(input: string | undefined): Promise<{ bytes: Uint8Array } | { url: string } | null> {
  if (input === undefined) return null;
  if (/^https?:\/\//i.test(input)) return { url: input };
  return { bytes: await bytesOf(input) };
}

/** A file's bytes, or standard input's for `-`. @throws {ConfigError} where there is no such file */
export async function bytesOf(file: string): Promise<Uint8Array> {
  if (file !== '-') {
    return readFile(file).catch((error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'ENOENT' ? 'there is no such file' : error.code === 'EISDIR' ? 'it is a folder' : error.message;
      throw new ConfigError([`Cannot read ${file}: ${why}.`]);
    });
  }
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function priorityOf(text: string): Priority {
  const priority = PRIORITIES.find((level) => level === text.toLowerCase());
  if (!priority) throw new InvalidArgumentError(`expected ${PRIORITIES.join(', ')}.`);
  return priority;
}

/** Collects repeated `--to`. */
export function destinationOf(text: string, before: readonly Destination[] = []): Destination[] {
  const destination = parseDestination(text);
  if (typeof destination !== 'string') throw new InvalidArgumentError(`${destination.problem}.`);
  return [...before, destination];
}
