import fc from 'fast-check';
import type { Alert, Change, Mention, Part } from '../../src/alert/alert.ts';

/** A whole alert of a fictional story; give what the test is about. */
export const anAlert = (given: Partial<Alert> = {}): Alert => ({
  id: 'ferry4kq0zt7',
  revision: 1,
  change: { kind: 'first' },
  corrections: [],
  priority: 'urgent',
  headline: 'Harbour ferry runs aground off Port Ellery',
  lede: 'A ferry with 212 people on board ran aground off Port Ellery on Tuesday morning, the coast guard said.',
  quotes: [
    {
      text: 'Everyone is accounted for, and nobody is badly hurt',
      speaker: { name: 'Maren Oduya', role: 'harbour master of Port Ellery' },
    },
    { text: 'We felt one long scrape', speaker: { name: 'Tomas Vidal', role: null } },
    { text: 'The lights went out', speaker: null },
  ],
  source: 'Harbour Courier',
  url: 'https://courier.example/ferry',
  publishedAt: null,
  sentAt: '2026-03-03T14:02:31.000Z',
  changedAt: '2026-03-03T14:02:31.000Z',
  language: 'en',
  image: null,
  ...given,
});

/** Its second revision, made eight minutes after it went out. */
export const changed = (change: Change, given: Partial<Alert> = {}): Alert =>
  anAlert({ revision: 2, change, changedAt: '2026-03-03T14:10:05.000Z', ...given });

/** What a killed alert must read like whatever it said: the same alert with nothing in it. */
export const wordless = (alert: Alert): Alert => ({
  ...alert,
  corrections: alert.corrections.map(({ revision }) => ({ revision, wasWrong: '' })),
  headline: '',
  lede: null,
  quotes: [],
  source: '',
  url: null,
  publishedAt: null,
  language: 'en',
  image: null,
});

/** A drawn card's lines, without its box and its blank lines. */
export const linesIn = (card: string): string[] =>
  card
    .split('\n')
    .slice(1, -1)
    .map((line) => line.slice(2, -2).trim())
    .filter(Boolean);

/** Alerts that hold a megabyte of one thing wherever they hold words. */
export const hugeAlerts = (): Alert[] =>
  ['a', ' ', '\u200b', '*_`', '👩‍👩‍👧‍👦', '🇩🇪', 'e\u0301', '<@1>', '\ud800', 'https://x.example/_', '—'].map((part) => {
    const text = part.repeat(Math.ceil(1_000_000 / part.length));
    const quotes = [{ text, speaker: { name: text, role: text } }];
    const corrections = [{ revision: 2, wasWrong: text }];
    return anAlert({ headline: text, lede: text, source: text, url: text, quotes, corrections });
  });

export const KEY = 'k3y0fth1sm3ss4g3abcd';

/** Text as a hostile or careless feed writes it: markup, mentions, links and unseen characters between the words. */
const SPITE = [
  ...[
    '@everyone',
    '@here',
    '<!channel>',
    '<!here>',
    '<!subteam^S0HACK|x>',
    '<@U0HACK>',
    '<@123>',
    '<@&2001>',
    '<#C0NEWS>',
  ],
  ...[
    '[free](https://evil.example)',
    '[a](<https://evil.example>)',
    '<https://evil.example|bank>',
    '](',
    '[',
    ']',
    '(',
    ')',
  ],
  ...['https://good.example/a_b_c', 'http://x.example/@everyone', 'HTTPS://x.example/__a__', 'javascript:alert(1)'],
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '`',
    '```',
    '||',
    '\\',
    '# ',
    '> ',
    '- ',
    '1. ',
    '-# ',
    '&amp;',
    '&',
    '<',
    '>',
    '@',
    '<t:1:R>',
  ],
  ...[
    '\u202e',
    '\u200b',
    '\u2066',
    '\u200d',
    '\ufeff',
    '\u0000',
    '\u001b[31m',
    '\ud800',
    '\udc00',
    '\ufe0f\ufe0f',
    '\u{e0041}',
  ],
  ...[
    '👩‍👩‍👧‍👦',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '🇩🇪',
    'e\u0301',
    'نمی‌خواهم',
    'क्‍ष',
    '日本語のニュース',
    '\n\n',
    '\t',
    ' ',
    'a@\u200beveryone',
    '[a]\u200b(https://e.example)',
  ],
];

export const spitefulText = (maxLength = 60): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(fc.constantFrom(...SPITE), fc.string({ unit: 'binary', maxLength: 12 }), fc.lorem({ maxCount: 4 })),
      {
        maxLength,
      },
    )
    .map((parts) => parts.join(''));

/** Now and then far beyond every limit. */
const longText = fc.oneof(
  { weight: 4, arbitrary: spitefulText() },
  {
    weight: 1,
    arbitrary: fc.tuple(spitefulText(8), fc.integer({ min: 1, max: 400 })).map(([part, n]) => part.repeat(n)),
  },
);

const someUrl = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user:pw@evil.example/',
    'not a url',
    'https://localhost/x',
    '',
  ),
  fc.integer({ min: 1, max: 5_000 }).map((n) => `https://courier.example/${'a'.repeat(n)}`),
  spitefulText(6).map((text) => `https://courier.example/?q=${text}`),
);

const someTime = fc.oneof(
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.constantFrom('yesterday', '', '2026-03-03T09:15:00+01:00'),
);

/** Few numbers, so that a correction, a revision and a part often meet. */
const someRevision = fc.integer({ min: 1, max: 4 });

/** Any alert at all, well-formed or not. */
export const anyAlert: fc.Arbitrary<Alert> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{12}$/),
  revision: fc.oneof(someRevision, fc.integer({ min: 1, max: 9_999 })),
  change: fc.oneof(
    fc.constantFrom<Change>(
      { kind: 'first' },
      { kind: 'update' },
      { kind: 'refile' },
      { kind: 'hold' },
      { kind: 'release' },
    ),
    longText.map((wasWrong): Change => ({ kind: 'correct', wasWrong })),
    fc.option(longText).map((publicReason): Change => ({ kind: 'kill', publicReason })),
  ),
  corrections: fc.array(fc.record({ revision: someRevision, wasWrong: longText }), { maxLength: 5 }),
  priority: fc.constantFrom('flash', 'bulletin', 'urgent', 'routine'),
  headline: longText,
  lede: fc.option(longText),
  quotes: fc.array(
    fc.record({ text: longText, speaker: fc.option(fc.record({ name: longText, role: fc.option(longText) })) }),
    { maxLength: 60 },
  ),
  source: longText,
  url: fc.option(someUrl),
  publishedAt: fc.option(someTime),
  sentAt: someTime,
  changedAt: someTime,
  language: fc.constantFrom('en', 'de', 'fr', 'ja', 'xx', ''),
  image: fc.option(fc.record({ url: someUrl, alt: longText })),
});

/** Any part that is rendered. */
export const anyPart: fc.Arbitrary<Part> = fc.oneof(
  fc.constant<Part>('root'),
  someRevision.map((revision): Part => `notice:${revision}`),
  someRevision.map((revision): Part => `thread:${revision}`),
);

export const anyMentions: fc.Arbitrary<Mention[]> = fc.array(
  fc.oneof(
    fc.constantFrom<Mention>('channel', 'here'),
    fc.constantFrom('S0DESK', 'S0WORLD', '<!channel>').map((group) => ({ group })),
    fc.constantFrom('2001', '2002', '@everyone').map((role) => ({ role })),
  ),
  { maxLength: 30 },
);
