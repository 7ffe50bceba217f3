/** Two versions of a text, word by word. Pure. */
export interface Stretch {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Longer texts are shown one after the other: nobody reads a thousand marks. */
const MOST_WORDS = 1_200;

/** What became of `before`: the longest run of common words stays, all else is gone or new. */
export function wordsChanged(before: string, after: string): Stretch[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS)
    return joined([
      ['gone', before],
      ['new', after],
    ]);
  const common = lengths(a, b);
  const steps: [Stretch['kind'], string][] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [word, other] = [a[i], b[j]];
    if (word !== undefined && word === other) {
      steps.push(['same', word]);
      i++;
      j++;
    } else if (other === undefined || (word !== undefined && at(common, i + 1, j) >= at(common, i, j + 1))) {
      steps.push(['gone', word ?? '']);
      i++;
    } else {
      steps.push(['new', other]);
      j++;
    }
  }
  return joined(steps);
}

const wordsOf = (text: string): string[] => text.match(/\S+\s*/g) ?? [];

const at = (table: readonly Uint16Array[], i: number, j: number): number => table[i]?.[j] ?? 0;

/** `[i][j]`: how many words the rests from there have in common, in order. */
function lengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i] as Uint16Array;
      row[j] = a[i] === b[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  return table;
}

function joined(steps: readonly [Stretch['kind'], string][]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [kind, text] of steps) {
    const last = stretches.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== '') stretches.push({ kind, text });
  }
  return stretches;
}
