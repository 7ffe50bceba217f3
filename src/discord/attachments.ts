/** A file that an editor hands over on Discord, read from where Discord keeps it and from nowhere else. */
import { StoryError } from '../errors.ts';

/** https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints */
const DISCORDS = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];
/** As much as a page may have (src/intake/fetch.ts). */
const MOST_BYTES = 5 * 1024 * 1024;
const DEADLINE_MS = 10_000;

export interface Attached {
  url: string;
  name: string;
  /** As Discord says, in bytes. */
  size: number;
}

/** Where files may be read from: Discord's own, or a sandbox's. @param apiUrl undefined: the real Discord */
export const originsOf = (apiUrl: string | undefined): readonly string[] =>
  apiUrl === undefined ? DISCORDS : [new URL(apiUrl).origin];

/** @throws {StoryError} where it is too large, or Discord does not give it */
export async function readAttachment({ url, name, size }: Attached, origins: readonly string[]): Promise<Uint8Array> {
  if (!URL.canParse(url) || !origins.includes(new URL(url).origin))
    throw new StoryError(`The file ${name} is not where Discord keeps files, and was not read. Nothing was sent.`);
  if (size > MOST_BYTES) throw tooLarge(name);
  const given = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  // Fetch's own signal is not enough: Node's holds it weakly once the headers are there.
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      given.abort();
      reject(new Error('late'));
    }, DEADLINE_MS);
  });
  try {
    return await Promise.race([whole(url, name, given.signal), late]);
  } catch (error) {
    if (error instanceof StoryError) throw error;
    throw new StoryError(`Discord did not give the file ${name}: hand it over again. Nothing was sent.`);
  } finally {
    clearTimeout(timer);
  }
}

async function whole(url: string, name: string, signal: AbortSignal): Promise<Uint8Array> {
  const answer = await fetch(url, { signal, redirect: 'error' });
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += part.length;
    if (size > MOST_BYTES) throw tooLarge(name);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const tooLarge = (name: string): StoryError => new StoryError(`The file ${name} is over 5 MB. Nothing was sent.`);
