/** Articles out of HTML: Readability finds what is the article, we walk its blocks, and JSON-LD and meta tags say the rest. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { StoryError } from '../errors.ts';
import type { ItemInput } from './item.ts';
import { newsArticleOf } from './json-ld.ts';

/** What we use of a DOM node; linkedom's own types want the whole of lib.dom. */
interface Node {
  nodeType: number;
  localName?: string;
  textContent: string;
  childNodes: Iterable<Node>;
  getAttribute(name: string): string | null;
}

interface Page {
  documentElement: Node | null;
  body: Node;
  querySelector(selector: string): Node | null;
  querySelectorAll(selector: string): Iterable<Node>;
}

const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'script style noscript template svg iframe button select textarea object figcaption figure'.split(' '),
);
/**
 * A page that nests deeper (browsers stop at 512), or has more tags and entities, is an attack on the reader: building a tree
 * of a megabyte of `<` took 45 s. Such a page is read without one.
 */
const MOST_DEPTH = 1_000;
const MOST_PIECES = 100_000;

/** The text of a piece of HTML, whole: one paragraph a block, a blank line between. */
export const textOfHtml = (html: string): string => (isHostile(html) ? textOfTags(html) : textOfNode(parse(html).body));

/**
 * The article in a page or a piece of HTML.
 * @param url the page's own address, where it has one
 * @throws {StoryError} where there is no text in it
 */
export function articleOf(html: string, url: string | null): Partial<ItemInput> {
  if (isHostile(html)) return { body: textOfTags(html), format: 'text' };
  const document = parse(html);
  const ld = newsArticleOf(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map((tag) => tag.textContent ?? ''),
  );
  const meta = (name: string): string | undefined =>
    document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content')?.trim() ||
    undefined;
  const language = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.exec(document.documentElement?.getAttribute('lang') ?? '')?.[0];
  const title = ld.headline ?? meta('og:title') ?? document.querySelector('h1')?.textContent?.trim();
  const canonical = webUrl(
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    url,
  );
  const published = timeOf(ld.datePublished ?? meta('article:published_time'));
  const image = webUrl(ld.image ?? meta('og:image'), url);
  const name = ld.publisher ?? meta('og:site_name');

  const whole = url !== null || /<(html|body|article)\b/i.test(html.slice(0, 20_000));
  const readable = whole && isProbablyReaderable(document as never, { minScore: 10, minContentLength: 80 });
  const article = readable ? new Readability(document as never, { charThreshold: 100 }).parse() : null;
  const body = article?.content ? textOfHtml(article.content) : textOfHtml(html);
  const headline = title ?? (article?.title || undefined);
  if (body === '' && headline === undefined) throw new StoryError('There is no text in this page.');
  const byline = ld.author ?? article?.byline ?? meta('author');
  return {
    body,
    format: 'text',
    ...(headline && { headline: oneLine(headline) }),
    ...(name && {
      source: {
        id: oneLine(name)
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, '-'),
        name: oneLine(name).slice(0, 200),
      },
    }),
    ...(canonical && { url: canonical }),
    ...(published && { publishedAt: published }),
    ...(byline && { byline: oneLine(byline) }),
    ...(language && { language }),
    ...(image && { image: { url: image } }),
  };
}

function parse(html: string): Page {
  try {
    const { document } = parseHTML(
      /<html\b/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`,
    );
    return document as unknown as Page;
  } catch {
    throw new StoryError('This HTML cannot be read: paste the text instead.');
  }
}

const NESTING =
  /<(\/?)(?!p\b|li\b|d[td]\b|t[dhr]\b|option\b|br\b|hr\b|img\b|input\b|link\b|meta\b|source\b|wbr\b)[a-z][^\s/>]*/gi;

/** Told by its tags alone, in linear time; those that close themselves do not nest. */
function isHostile(html: string): boolean {
  let pieces = 0;
  for (const _ of html.matchAll(/[<&]/g)) if (++pieces > MOST_PIECES) return true;
  let depth = 0;
  for (const [, close] of html.matchAll(NESTING)) {
    depth = Math.max(0, depth + (close ? -1 : 1));
    if (depth > MOST_DEPTH) return true;
  }
  return false;
}

/** What is left when every tag is taken for a paragraph's end. */
const textOfTags = (html: string): string =>
  html
    .replace(/<(script|style|noscript|template)\b[^>]*>[^<]*/gi, '')
    .split(/<[^<>]*>/)
    .map(oneLine)
    .filter(Boolean)
    .join('\n\n');

/** Readability's own textContent glues paragraphs together, so that a quote runs into the next one. */
function textOfNode(root: Node): string {
  const paragraphs: string[] = [''];
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) paragraphs.push((paragraphs.pop() ?? '') + child.textContent);
      const name = child.localName;
      if (child.nodeType !== 1 || name === undefined || SILENT.has(name)) continue;
      const block = BLOCKS.has(name);
      if (block) paragraphs.push('');
      walk(child);
      if (block) paragraphs.push('');
    }
  };
  walk(root);
  return paragraphs.map(oneLine).filter(Boolean).join('\n\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function webUrl(address: string | null | undefined, base: string | null): string | undefined {
  if (!address) return undefined;
  const url = URL.canParse(address, base ?? undefined) ? new URL(address, base ?? undefined) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function timeOf(text: string | undefined): string | undefined {
  const time = new Date(text ?? '');
  // A date without a clock or zone is no moment; better none than a wrong one.
  return text && /T\d\d:\d\d.*(Z|[+-]\d\d:?\d\d)$/.test(text) && !Number.isNaN(time.getTime())
    ? time.toISOString()
    : undefined;
}
