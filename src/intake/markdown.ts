import { Marked } from 'marked';
import { parse as parseYaml } from 'yaml';
import { StoryError } from '../errors.ts';
import { textOfHtml } from './html.ts';
import type { ItemInput } from './item.ts';

const FRONT_MATTER = /^---\n([\s\S]{0,10000}?)\n---\n/;
const TITLE = /^\s*# +(.+?) *#*\n/;

/** A Markdown file: its first heading is the headline; front matter may say title, author, date and source. */
export function draftOfMarkdown(markdown: string): Partial<ItemInput> {
  const front = FRONT_MATTER.exec(markdown);
  const { title, author, date, source } = front ? frontMatter(front[1] ?? '') : {};
  const rest = markdown.slice(front?.[0].length ?? 0);
  const heading = TITLE.exec(rest);
  const headline = title ?? (heading?.[1] && textOfHtml(html(heading[1])));
  const time = new Date(date ?? '');
  return {
    body: textOfHtml(html(rest.slice(heading?.[0].length ?? 0))),
    format: 'text',
    ...(headline && { headline }),
    ...(author && { byline: author }),
    ...(source && { source: { id: source.toLowerCase().replace(/\W+/g, '-'), name: source } }),
    ...(date && !Number.isNaN(time.getTime()) && { publishedAt: time.toISOString() }),
  };
}

const html = (markdown: string): string => new Marked({ async: false }).parse(markdown) as string;

function frontMatter(yaml: string): Partial<Record<'title' | 'author' | 'date' | 'source', string>> {
  let value: unknown;
  try {
    value = parseYaml(yaml);
  } catch (error) {
    throw new StoryError(`The block between the --- lines is not YAML: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null) return {};
  const texts = Object.entries(value).filter(([, each]) => ['string', 'number'].includes(typeof each));
  return Object.fromEntries(texts.map(([name, each]) => [name.toLowerCase(), String(each)]));
}
