/** Takes a story out of the mail that it came in: marks before its lines, headers, what the sender added, a signature. */

/** As Outlook, Apple Mail and Gmail write them, in English, German, French and Spanish. */
const HEADER =
  /^\W{0,3}(from|sent|to|cc|bcc|date|subject|reply-to|von|gesendet|an|datum|betreff|antwort an|de|envoyé|à|objet|enviado( el)?|para|asunto|fecha)\s?:\*?\s+\S/i;
const SUBJECT = /^\W{0,3}(?:subject|betreff|objet|asunto)\s?:\*?\s+(?:(?:fwd?|re|wg|aw|tr|rv)\s?:\s*)*(.{1,300})$/i;
const FORWARD =
  /^[-_\s]{0,20}(begin forwarded message|forwarded message|original message|ursprüngliche nachricht|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|message transféré|message d['’]origine|début du message réexpédié|mensaje reenviado|mensaje original)\b.{0,40}$/i;
const PHONE =
  /^(sent from my|get outlook for|von meinem .{1,30} gesendet|gesendet mit|envoyé de(puis)? mon|enviado desde mi)\b.{0,60}$/i;

const FEWEST_HEADERS = 2;
/** What a sender writes above a forwarded story is short; more than this is a story that quotes a mail. */
const MOST_LINES_ABOVE = 12;
const MOST_CHARS_ABOVE = 400;
const MOST_LINES_IN_SIGNATURE = 8;
const LINES_BELOW_SIGNATURE = 40;

/** The text without its mail, and what its subject line says; null where there is none. */
export function openMail(text: string): { text: string; subject: string | null } {
  const lines = text.split(/\r\n?|\n/).map((line) => line.replace(/^(?:> ?){1,20}/, ''));
  const { start, subject } = headersIn(lines);
  const signature = signatureIn(lines);
  // A blank line stays in the place of what goes: two lines that it parted are no one paragraph.
  const rest = [...lines.slice(start, signature.from), '', ...lines.slice(Math.max(start, signature.to))].map((line) =>
    line.length > 120 || !PHONE.test(line.trim()) ? line : '',
  );
  return { text: rest.join('\n'), subject };
}

/** Where the story begins: after the last block of headers near the top, if there is one. */
function headersIn(lines: readonly string[]): { start: number; subject: string | null } {
  let [start, above, headers, room] = [0, 0, 0, MOST_CHARS_ABOVE];
  let subject: string | null = null;
  for (let at = 0; at < lines.length && above <= MOST_LINES_ABOVE && room >= 0; at++) {
    const line = lines[at]?.slice(0, 500) ?? '';
    if (!/\S/.test(line)) continue;
    if (HEADER.test(line)) {
      headers++;
      subject = SUBJECT.exec(line)?.[1]?.trim() ?? subject;
      if (headers >= FEWEST_HEADERS) start = at + 1;
    } else if (FORWARD.test(line)) headers = 1;
    else {
      headers = 0;
      above++;
      room -= line.length;
    }
  }
  return start === 0 ? { start, subject: null } : { start, subject };
}

/**
 * The sender's signature: https://www.rfc-editor.org/rfc/rfc3676#section-4.3, its space often lost. To the end of the mail, or
 * to the next blank line; nothing where a sentence would be lost with it.
 */
function signatureIn(lines: readonly string[]): { from: number; to: number } {
  const end = lines.length;
  const from =
    lines.slice(-LINES_BELOW_SIGNATURE).findLastIndex((line) => /^--\s?$/.test(line)) +
    Math.max(0, end - LINES_BELOW_SIGNATURE);
  if (!/^--\s?$/.test(lines[from] ?? '')) return { from: end, to: end };
  const blank = lines.findIndex((line, at) => at > from && !/\S/.test(line));
  const to = [end, blank].find((each) => each > from && isSignature(lines.slice(from + 1, each)));
  return { from, to: to ?? from };
}

const isSignature = (lines: readonly string[]): boolean =>
  lines.filter((line) => /\S/.test(line)).length <= MOST_LINES_IN_SIGNATURE &&
  lines.every((line) => line.length <= 100 && !/\S \S+ \S+ \S+[.!?]["”’]?\s*$/.test(line));
