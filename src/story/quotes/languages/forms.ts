/** The forms of verbs, from the stems and endings that a language's file gives. */
import type { Conjugation } from './language.ts';

/** What a form of a verb of speech can be. */
export interface VerbForm {
  /** Of the finite verb: one speaker or many, `any` where a form is both; null where it is none. */
  finite: 'one' | 'many' | 'any' | null;
  participle: boolean;
  /** An infinitive or a gerund. */
  loose: boolean;
  weak: boolean;
  /** Speaks only with one of these behind it; null where it needs none. */
  needs: readonly string[] | null;
}

export const wordsOf = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

export function verbsOf(conjugations: readonly Conjugation[]): Map<string, VerbForm> {
  const verbs = new Map<string, VerbForm>();
  for (const { stems, one, many, participle, loose = '', weak = false } of conjugations)
    for (const entry of stems === undefined ? [''] : wordsOf(stems)) {
      const add = (endings: string, part: Partial<VerbForm>) => {
        for (const ending of wordsOf(endings)) {
          const { word, needs } = formOf(entry, ending);
          verbs.set(word, merged(verbs.get(word), { ...NO_FORM, weak, needs, ...part }));
        }
      };
      add(one, { finite: 'one' });
      add(many, { finite: 'many' });
      add(participle, { participle: true });
      add(loose, { loose: true });
    }
  return verbs;
}

const NO_FORM: VerbForm = { finite: null, participle: false, loose: false, weak: false, needs: null };

/** A stem with an ending, and what it needs behind it: `füg+hinzu`, `te`. */
function formOf(entry: string, ending: string): { word: string; needs: readonly string[] | null } {
  const [stem = '', ofStem] = entry.split('+');
  const [end = '', ofEnd] = ending.split('+');
  return {
    word: end.includes('*') ? end.replace('*', stem) : stem + end,
    needs: (ofEnd ?? ofStem)?.split(',') ?? null,
  };
}

function merged(known: VerbForm | undefined, form: VerbForm): VerbForm {
  if (known === undefined) return form;
  return {
    finite:
      known.finite !== null && form.finite !== null && known.finite !== form.finite
        ? 'any'
        : (known.finite ?? form.finite),
    participle: known.participle || form.participle,
    loose: known.loose || form.loose,
    weak: known.weak && form.weak,
    needs: known.needs === null || form.needs === null ? null : [...known.needs, ...form.needs],
  };
}
