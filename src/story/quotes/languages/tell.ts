import { LANGUAGES } from './all.ts';
import { wordsOf } from './forms.ts';

/** How much of a text is looked at, in characters: its first paragraphs tell. */
const LOOKED_AT = 2_500;
/** How many telling words it takes, and how many where no English one stands. */
const FEWEST_TELLING = 3;
const FEWEST_ALONE = 2;
/** A neighbour's words are many of ours and some of English: Portuguese has to be told by more of its own. */
const NEIGHBOUR_AHEAD = 1.15;
const FEWEST_OF_NEIGHBOUR = 6;
/** Of the words of a longer text, at least so many are its language's small words. */
const LEAST_SHARE = 0.08;
const LONG = 40;

/** English, and the neighbours that would else be taken for one of ours. Origin: written for this project. */
const OTHERS: Readonly<Record<string, string>> = {
  en: 'i come see said the of and to in a is that for it was on with he be as at by his had not are but from or have an they which one you were her all she there would their we him been has when who will no more if out so said what up its about into than them can only other some could these two may then do first any my now such like our over even most me after also did many before must through years where much your way well down should because each just those people how too little',
  pt: 'o a os as um uma e de do da dos das que não com para por em no na nos nas se mais mas foi é são ao à pelo pela seu sua disse você ele ela também já está isso muito até',
  it: 'il lo la i gli le un uno una e di del della dei delle che non con per in nel nella si più ma è sono al alla ha hanno detto anche come da dal questo questa stato',
  ca: 'el la els les un una i de del dels que no amb per en es al als ha han són però més va dit també aquest aquesta seva seu',
  nl: 'de het een en van in is dat op te niet zijn met voor die er aan om ook als maar dan bij naar uit door over wordt hij zij ze was heeft zegt zei',
  sv: 'och att det som en ett är på för med av till den inte har om de vi från men var han hon sa säger ska kan efter',
  da: 'og at det som en et er på for med af til den ikke har om de vi fra men var han hun sagde siger skal kan efter',
  pl: 'i w na z do nie się że to jest o jak po za od przez ale dla tym był była oraz powiedział powiedziała',
};

const NONE: readonly string[] = [];
const TELLING = new Map<string, readonly string[]>();
for (const [code, list] of [
  ...Object.entries(OTHERS),
  ...[...LANGUAGES].map(([code, { common }]) => [code, common] as const),
])
  for (const word of wordsOf(list)) TELLING.set(word, [...(TELLING.get(word) ?? []), code]);

/** How often, in words, it is asked whether more need be read; and how many English ones are plain. */
const LOOK_EVERY = 50;
const PLAIN = 12;

function isPlainlyEnglish(counts: ReadonlyMap<string, number>): boolean {
  const english = counts.get('en') ?? 0;
  if (english < PLAIN) return false;
  for (const [code, count] of counts) if (code !== 'en' && 2 * count > english) return false;
  return true;
}

/**
 * The language of a text by a count of its small words: `en`, `de`, `fr`, `es`, or `other` for any that we do not read.
 * A text with too few of them counts as English. Pure, linear.
 */
export function languageOf(text: string): string {
  const counts = new Map<string, number>();
  let words = 0;
  let foreign = 0;
  for (const [word] of text.slice(0, LOOKED_AT).matchAll(/\p{L}['’]|\p{L}+/gu)) {
    words++;
    if (words % LOOK_EVERY === 0 && isPlainlyEnglish(counts)) return 'en';
    if (!/^\p{Script=Latin}/u.test(word)) foreign++;
    for (const code of TELLING.get(word.toLowerCase().replace("'", '’')) ?? NONE)
      counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  if (foreign > words / 2) return 'other';
  const english = counts.get('en') ?? 0;
  const best = (codes: Iterable<string>): [string, number] =>
    [...codes].map((code): [string, number] => [code, counts.get(code) ?? 0]).reduce((a, b) => (b[1] > a[1] ? b : a));
  const [ours, most] = best(LANGUAGES.keys());
  const [, others] = best(Object.keys(OTHERS).filter((code) => code !== 'en'));
  if (words >= LONG && Math.max(english, most, others) < words * LEAST_SHARE) return 'other';
  const fewest = english === 0 ? FEWEST_ALONE : FEWEST_TELLING;
  if (others >= FEWEST_OF_NEIGHBOUR && others > most * NEIGHBOUR_AHEAD && others > 2 * english) return 'other';
  return most >= fewest && most > english ? ours : 'en';
}
