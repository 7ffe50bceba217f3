/** A drill says so in every line, so that no line of it can be taken for news, on whatever screen it is cut off. Pure. */
import type { Time } from './times.ts';
import type { Withdrawal } from './withdrawal.ts';
import type { AlertWording, Wording } from './wording.ts';

const DRILL = 'DRILL: ';

/** The same words, each line marked; nobody is called. */
export function drilled(wording: Wording): Wording {
  const quiet = { ...wording, calls: false };
  return quiet.withdrawn ? { ...quiet, ...withdrawal(quiet) } : { ...quiet, ...alert(quiet) };
}

const marked = (line: string): string => DRILL + line;
const markedOr = <T extends string | null>(line: T): T => (line === null ? line : marked(line as string)) as T;

function alert({ prefix, source, label, notes, lede, quotes, image, read }: AlertWording): Partial<AlertWording> {
  return {
    prefix: marked(prefix),
    // It stands in the middle of lines: behind the headline, and before the times.
    source: `${source} (DRILL)`,
    label: label && markedTime(label),
    notes: notes.map(marked),
    lede: markedOr(lede),
    quotes: quotes.map(({ text, speaker }) => ({ text: marked(text), speaker: markedOr(speaker) })),
    image: image && { ...image, alt: marked(image.alt) },
    read: marked(read),
  };
}

function withdrawal({ title, line, reason, times: [first, ...times] }: Withdrawal): Partial<Withdrawal> {
  return {
    title: marked(title),
    line: (written) => marked(line(written)),
    reason: markedOr(reason),
    times: first === undefined ? [] : [markedTime(first), ...times],
  };
}

const markedTime = (time: Time): Time => ({ ...time, label: `DRILL: ${time.label as 'Sent'}` });
