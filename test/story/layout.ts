/** One text as it reaches a newsroom, and what an editor would read in it. The files in layouts/ say so above a `=====` line. */
export interface Layout {
  /** What it shows, as a sentence. */
  title: string;
  /** A headline known from elsewhere. */
  given: string | undefined;
  language: string | undefined;
  story: Record<'headline' | 'lede' | 'byline' | 'dateline' | 'embargo', string | null>;
  /** How each paragraph of the body begins: all of them, in order. */
  body: string[];
  /** What must not stand in the body. */
  not: string[];
  text: string;
}

export function layoutOf(file: string): Layout {
  const [head = '', text = ''] = file.split(/^=====\n/m);
  const all = (prefix: string): string[] =>
    head.split('\n').flatMap((line) => (line.startsWith(prefix) ? [line.slice(prefix.length)] : []));
  const one = (name: string): string | undefined => all(`${name}: `)[0];
  return {
    title: one('title') ?? '',
    given: one('given'),
    language: one('language'),
    story: {
      headline: one('headline') ?? '',
      lede: one('lede') ?? null,
      byline: one('byline') ?? null,
      dateline: one('dateline') ?? null,
      embargo: one('embargo') ?? null,
    },
    body: all('- '),
    not: all('not: '),
    text,
  };
}
