import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StoryError } from '../../src/errors.ts';
import { decode } from '../../src/intake/decode.ts';
import { articleOf, textOfHtml } from '../../src/intake/html.ts';
import { itemFrom, sourceOf } from '../../src/intake/read.ts';
import { textOf } from '../../src/intake/text.ts';

const bytes = (text: string) => ({ bytes: new TextEncoder().encode(text) });
const read = (text: string, flags = {}) => itemFrom(bytes(text), flags, 'Ellery Courier');

const LEDE = 'The sea broke through the harbour wall of Port Ellery on Monday night, the coast guard said.';
const MORE = '“Nobody should go near the quay,” said Mara Oduya, commander of the regional coast guard.';
const PAGE = `<!doctype html><html lang="en-GB"><head><title>Wall breached | Example Wire</title>
<link rel="canonical" href="https://example.org/wall">
<meta property="og:image" content="/wall.jpg">
<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Harbour Wall Breached",
"datePublished":"2026-03-01T22:10:00+01:00","author":[{"name":"Ana Marsh"},{"name":"Tom Reed"}],"publisher":{"name":"Example Wire"}}]}</script></head>
<body><nav>Home | World | Sport</nav><article><h1>Harbour Wall Breached</h1><p>${LEDE}</p><figure><img src="wall.jpg"><figcaption>The wall, before</figcaption></figure>
<p>${MORE}</p><p>Rescue workers took 212 people off roofs and out of cars by midnight, and no deaths had been reported.</p><script>track()</script></article><footer>© Example Wire</footer></body></html>`;

describe('a file is told by its content', () => {
  it('plain text stays as it is, from the newsroom itself', async () => {
    expect(await read(`Wall breached\n\n${LEDE}`)).toEqual({
      source: { id: 'ellery-courier', name: 'Ellery Courier' },
      body: `Wall breached\n\n${LEDE}`,
      format: 'text',
    });
  });

  it('a web page gives its article, and what it says of it', async () => {
    const item = await read(PAGE);
    expect(item).toMatchObject({
      source: { id: 'example-wire', name: 'Example Wire' },
      headline: 'Harbour Wall Breached',
      byline: 'Ana Marsh, Tom Reed',
      publishedAt: '2026-03-01T21:10:00.000Z',
      url: 'https://example.org/wall',
      language: 'en-GB',
    });
    expect(item.body).toContain(`${LEDE}\n\n`);
    expect(item.body).toContain(MORE);
    expect(item.body).not.toMatch(/Sport|track\(\)|before/);
  });

  it('Markdown gives its heading, front matter and words without markup', async () => {
    const item = await read(
      `---\ntitle: Wall breached\nauthor: Ana Marsh\nsource: Example Wire\ndate: 2026-03-01T14:00:00Z\n---\n${LEDE}\n\nA **forty** metre [breach](https://example.org/b).`,
    );
    expect(item).toMatchObject({
      headline: 'Wall breached',
      byline: 'Ana Marsh',
      source: { id: 'example-wire', name: 'Example Wire' },
      publishedAt: '2026-03-01T14:00:00.000Z',
      body: `${LEDE}\n\nA forty metre breach.`,
    });
    expect((await read(`# Wall *breached*\n\n${LEDE}`)).headline).toBe('Wall breached');
  });

  it('JSON is an item, and every problem of it is told with its path', async () => {
    const item = { id: 'w1', source: { id: 'wire', name: 'Example Wire' }, headline: 'Wall breached', urgency: 1 };
    expect(await read(JSON.stringify(item))).toEqual(item);
    const wrong = { source: { id: 'wire' }, headline: 'x', urgency: 12, published: 'today' };
    const error = await read(JSON.stringify(wrong)).catch((reason: Error) => reason.message);
    for (const path of ['source.name:', 'urgency:', 'published']) expect(error).toContain(path);
    await expect(read('{"headline": "Wall breached"')).rejects.toThrow(/begins like JSON but is not/);
  });

  it('a picture, a PDF, a Word file or nothing at all is told for what it is', async () => {
    await expect(decode(Buffer.from('%PDF-1.7 …'))).rejects.toThrow(/looks like a PDF.*paste the text/);
    await expect(decode(Buffer.from('PK\x03\x04word/document.xml'))).rejects.toThrow(/a Word or other zipped file/);
    await expect(decode(Buffer.alloc(4_000))).rejects.toThrow(/binary file/);
    await expect(read('  \n ')).rejects.toThrow(/no text in it/);
  });

  it('what an editor says beside it wins', async () => {
    const flags = { headline: 'Sea breaks wall', source: 'Radio Ellery', priority: 'urgent' as const };
    expect(await read(PAGE, flags)).toMatchObject({
      headline: 'Sea breaks wall',
      source: { id: 'radio-ellery', name: 'Radio Ellery' },
      priority: 'urgent',
    });
    await expect(read(LEDE, { published: 'some day' })).rejects.toThrow(/--published: found "some day", expected/);
  });

  it('a headline alone is an item', async () => {
    expect(await itemFrom(null, { headline: 'Wall breached' }, 'Ellery Courier')).toEqual({
      source: sourceOf('Ellery Courier'),
      headline: 'Wall breached',
    });
  });
});

describe('letters', () => {
  it.each([
    ['UTF-8', Buffer.from('“Déjà vu”')],
    ['UTF-8 with its mark', Buffer.from('\ufeff“Déjà vu”')],
    ['UTF-16', Buffer.from('\ufeff“Déjà vu”', 'utf16le')],
    ['windows-1252', Buffer.from('\x93D\xe9j\xe0 vu\x94', 'latin1')],
    ['windows-1252 that says it is UTF-8', Buffer.from('<meta charset="utf-8">\x93D\xe9j\xe0 vu\x94', 'latin1')],
  ])('are read whatever they come as: %s', async (_, written) => {
    expect((await decode(written)).replace(/<[^>]*>/, '')).toBe('“Déjà vu”');
  });

  it('are read as the carrier says', async () => {
    expect(await decode(Buffer.from('\xcf\xc5\xc0\xc4', 'latin1'), 'koi8-r')).toBe('оеюд'.normalize());
  });
});

describe('HTML', () => {
  it('keeps paragraphs and line breaks apart, so that no quote runs into the next', () => {
    expect(textOfHtml('<p>One.</p><p>Two,<br>three.</p><ul><li>Four</li></ul>Five <b>six</b>')).toBe(
      'One.\n\nTwo,\n\nthree.\n\nFour\n\nFive six',
    );
  });

  it('is told from text in an item without a format', async () => {
    const source = sourceOf('Example Wire');
    expect(await textOf({ source, body: `<p>${LEDE}</p>` })).toBe(LEDE);
    expect(await textOf({ source, body: 'Water <5 m deep' })).toBe('Water <5 m deep');
    expect(await textOf({ source, body: '<p>kept</p>', format: 'text' })).toBe('<p>kept</p>');
  });

  it.each([
    ['nests a hundred thousand deep', `${'<div>'.repeat(100_000)}${LEDE}${'</div>'.repeat(100_000)}`],
    ['has a million tags', `${'<'.repeat(200_000)}<p>${LEDE}</p>`],
    [
      'nests its JSON',
      `<script type="application/ld+json">${'{"@graph":['.repeat(20_000)}${']}'.repeat(20_000)}</script><p>${LEDE}</p>`,
    ],
  ])('that %s loses no word of the story', (_, html) => {
    expect(articleOf(`<html><body>${html}</body></html>`, 'https://example.org/').body).toContain(LEDE);
  });
});

it('whatever the bytes, an item comes of them or a plain reason', async () => {
  const anything = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .array(fc.constantFrom('<p>', '</p>', '<', '{', '"a":', '}', '# ', '---\n', '**b**', '\0', LEDE, '\n', '&amp;'), {
        maxLength: 30,
      })
      .map((parts) => Buffer.from(parts.join(''))),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (written) => {
      try {
        const item = await itemFrom({ bytes: written }, {}, 'Ellery Courier');
        expect(item.body || item.headline).toBeTruthy();
      } catch (error) {
        expect(error).toBeInstanceOf(StoryError);
      }
    }),
    { numRuns: 300 },
  );
});
