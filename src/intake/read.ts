/** From what an editor hands over (bytes, an address, flags alone) to an item. What the bytes are is told by themselves. */
import { StoryError } from '../errors.ts';
import { decode } from './decode.ts';
import { fetchPage } from './fetch.ts';
import { type Item, type ItemInput, parseItem } from './item.ts';

/** What a person says beside the input; it wins over what the input says. */
export interface Flags {
  headline?: string;
  source?: string;
  url?: string;
  published?: string;
  priority?: Item['priority'];
}

type Draft = Partial<ItemInput>;

/**
 * Reads an item: a JSON file of the item schema, HTML, Markdown or plain text, a web address, or flags alone.
 * @param newsroomName the source where none is named
 * @throws {StoryError} where it cannot be read, or is no complete item
 */
export async function itemFrom(
  input: { bytes: Uint8Array } | { url: string } | null,
  flags: Flags,
  newsroomName: string,
): Promise<Item> {
  const draft =
    input === null ? {} : 'url' in input ? await draftOfPage(input.url) : await draftOfText(await decode(input.bytes));
  const { headline, url, priority, published } = flags;
  const source = flags.source === undefined ? (draft.source ?? sourceOf(newsroomName)) : sourceOf(flags.source);
  return parseItem({
    ...draft,
    source,
    ...(headline !== undefined && { headline }),
    ...(url !== undefined && { url }),
    ...(priority !== undefined && { priority }),
    ...(published !== undefined && { publishedAt: momentOf(published) }),
  });
}

/** The running text of a file, for `quotes`. @throws {StoryError} */
export async function textOfBytes(bytes: Uint8Array): Promise<string> {
  const draft = await draftOfText(await decode(bytes));
  return draft.format === 'html'
    ? (await import('./html.ts')).textOfHtml(draft.body ?? '')
    : (draft.body ?? draft.headline ?? '');
}

async function draftOfPage(address: string): Promise<Draft> {
  const page = await fetchPage(address);
  const text = await decode(page.bytes, page.charset);
  if (!looksLikeHtml(text)) return { url: page.url, ...(await draftOfText(text)) };
  const { articleOf } = await import('./html.ts');
  const draft = articleOf(text, page.url);
  const host = new URL(page.url).hostname.replace(/^www\./, '');
  return { source: sourceOf(host), url: page.url, ...draft };
}

async function draftOfText(text: string): Promise<Draft> {
  const json = jsonOf(text);
  if (json !== undefined) return json;
  if (looksLikeHtml(text)) return (await import('./html.ts')).articleOf(text, null);
  if (looksLikeMarkdown(text)) return (await import('./markdown.ts')).draftOfMarkdown(text);
  return { body: text, format: 'text' };
}

function jsonOf(text: string): Draft | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text) as Draft;
  } catch (error) {
    // A text may begin with a brace; one that goes on like JSON is a broken file, and better told than sent.
    if (/^\s*\{\s*"/.test(text)) throw new StoryError(`This begins like JSON but is not: ${(error as Error).message}.`);
    return undefined;
  }
}

const looksLikeHtml = (text: string): boolean =>
  /^\s*(<!doctype html|<\?xml|<html|<head|<body)/i.test(text) ||
  /<(p|div|article|h[1-6]|br)(\s[^<>]{0,500})?\/?>/i.test(text.slice(0, 20_000));

const looksLikeMarkdown = (text: string): boolean => {
  const head = text.slice(0, 20_000);
  return (
    /^---\n[\s\S]{0,2000}?\n---\n/.test(head) ||
    /^#{1,3} \S/m.test(head) ||
    /\[[^\]\n]{1,200}\]\(https?:[^)\s]{1,500}\)/.test(head) ||
    /\*\*[^*\n]{2,200}\*\*/.test(head)
  );
};

/** A source by its name alone: `Example Wire` becomes `example-wire`. */
export function sourceOf(name: string): { id: string; name: string } {
  const id = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^-|-$/g, '');
  return { id: id || 'source', name };
}

function momentOf(text: string): string {
  const time = new Date(text);
  if (Number.isNaN(time.getTime()))
    throw new StoryError(`--published: found "${text}", expected a time such as 2026-03-01T14:02:00Z.`);
  return time.toISOString();
}
