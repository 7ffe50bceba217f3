import { digest } from '../digest.ts';
import type { Item } from './item.ts';

/** Which story an item is, and which words: what decides whether it is new. */
export interface Identity {
  /** The alert that the story becomes: 12 characters, the same for every version. */
  alert: string;
  /** What a reader would see of it; 26 characters. Times, priority and categories are no part of it. */
  content: string;
}

/**
 * Names an item's story and content. A story is its source and id; without an id its canonical address; without that its
 * content. Pure.
 */
export function identify(item: Item): Identity {
  const { id, source, url, headline = '', body = '', byline = '', image } = item;
  const content = digest(26, flat(headline), flat(body), flat(byline), image?.url ?? '');
  if (id !== undefined) return { alert: digest(12, 'id', source.id, id), content };
  if (url !== undefined) return { alert: digest(12, 'url', canonicalUrl(url)), content };
  return { alert: digest(12, 'content', source.id, content), content };
}

// White space is layout: the same words wrapped otherwise are the same content.
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

// Marks of the way a reader came; they say nothing of the page.
const TRACKING = /^(utm_.+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_ga|cmpid|ocid|ref_src)$/i;

/** An address without fragment, credentials and tracking; what is left of the query keeps its order. */
export function canonicalUrl(address: string): string {
  const url = new URL(address); // lower-cases the host and drops a default port
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}
