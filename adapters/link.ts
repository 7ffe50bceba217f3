/**
 * An address from outside as a reader may be sent there, or null: http and https alone, with a real host, without a name
 * and password (`https://bbc.example@evil.example` reads like the wrong site), and within what the platform takes.
 */
export function webLink(text: string | null, limit: number): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username !== '' || url.password !== '') return null;
  // A host without a dot opens nowhere but on one machine, and a platform that refuses it would refuse the whole alert.
  if (!/[^.]\.[^.]/.test(url.hostname)) return null;
  return url.href.length <= limit ? url.href : null;
}
