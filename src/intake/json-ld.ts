/** What a page says of its article by schema.org's NewsArticle: https://schema.org/NewsArticle */
export interface NewsArticle {
  headline?: string;
  datePublished?: string;
  author?: string;
  publisher?: string;
  image?: string;
}

type Json = Record<string, unknown>;

/** The first article in a page's JSON-LD scripts, which may be an object, a list or a `@graph`; broken ones are passed over. */
export function newsArticleOf(scripts: readonly string[]): NewsArticle {
  for (const script of scripts) {
    let value: unknown;
    try {
      value = JSON.parse(script);
    } catch {
      continue;
    }
    const article = candidates(value).find((each) => typesOf(each).some((type) => /Article$|BlogPosting$/.test(type)));
    if (article) return read(article);
  }
  return {};
}

function candidates(value: unknown, depth = 0): Json[] {
  if (depth > 3) return [];
  const top = Array.isArray(value) ? value : [value];
  const objects = top.filter((each): each is Json => typeof each === 'object' && each !== null);
  return objects.flatMap((each) => (Array.isArray(each['@graph']) ? candidates(each['@graph'], depth + 1) : [each]));
}

const typesOf = (value: Json): string[] => [value['@type']].flat().map(String);

function read(article: Json): NewsArticle {
  const parts: [keyof NewsArticle, string | undefined][] = [
    ['headline', textOf(article['headline'])],
    ['datePublished', textOf(article['datePublished'])],
    [
      'author',
      [article['author']]
        .flat()
        .map((each) => textOf(each, 'name'))
        .filter(Boolean)
        .join(', '),
    ],
    ['publisher', textOf(article['publisher'], 'name')],
    ['image', textOf([article['image']].flat()[0], 'url')],
  ];
  return Object.fromEntries(parts.filter(([, text]) => text));
}

/** A string, or the named part of an object. */
function textOf(value: unknown, part = 'name'): string | undefined {
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'object' || value === null) return undefined;
  const inner = (value as Json)[part];
  return typeof inner === 'string' ? inner.trim() : undefined;
}
