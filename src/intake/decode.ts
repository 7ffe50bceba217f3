import { StoryError } from '../errors.ts';

/** The first bytes of what people push by mistake, and what to do about it. */
const BINARY: readonly (readonly [name: string, magic: string])[] = [
  ['a PDF', '%PDF-'],
  ['a Word or other zipped file', 'PK\x03\x04'],
  ['an old Word file', '\xd0\xcf\x11\xe0'],
  ['an image', '\x89PNG'],
  ['an image', '\xff\xd8\xff'],
  ['an image', 'GIF8'],
  ['a gzip file', '\x1f\x8b'],
];
const LOOK_AT = 2_048;

/**
 * Bytes as text: by byte order mark, then what the carrier said, then what the page says of itself, then UTF-8 where the
 * bytes are valid UTF-8, else windows-1252.
 * @param charset the charset of a Content-Type header, where there was one
 * @throws {StoryError} where it is no text
 */
export async function decode(bytes: Uint8Array, charset?: string): Promise<string> {
  const head = Buffer.from(bytes.subarray(0, LOOK_AT)).toString('latin1');
  const binary = BINARY.find(([, magic]) => head.startsWith(magic));
  if (binary)
    throw new StoryError(
      `This looks like ${binary[0]}, which holds no text that can be read here: paste the text, or save it as plain text or HTML.`,
    );
  const label = byteOrderMark(bytes) ?? charset ?? declared(head);
  if (label === undefined || /^utf-?8$/i.test(label)) {
    try {
      return clean(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch {
      // Not UTF-8, whatever it says of itself.
    }
  }
  // Node's own decoder turns curly quotes of windows-1252 into control characters.
  const { TextDecoder: Decoder } = await import('@exodus/bytes/encoding.js');
  try {
    return clean(new Decoder(label === undefined || /^utf-?8$/i.test(label) ? 'windows-1252' : label).decode(bytes));
  } catch {
    return clean(new Decoder('windows-1252').decode(bytes));
  }
}

function clean(text: string): string {
  const wellFormed = text.toWellFormed().replace(/\r\n?/g, '\n');
  const zeros = wellFormed.slice(0, LOOK_AT).split('\0').length - 1;
  if (zeros > 8)
    throw new StoryError('This looks like a binary file: paste the text, or save it as plain text or HTML.');
  if (wellFormed.trim() === '') throw new StoryError('There is no text in it.');
  return wellFormed;
}

function byteOrderMark([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

const declared = (head: string): string | undefined =>
  /<meta[^>]{0,200}charset=["']?([\w-]{1,40})/i.exec(head)?.[1] ??
  /^<\?xml[^>]{0,200}encoding=["']([\w-]{1,40})/i.exec(head)?.[1];
