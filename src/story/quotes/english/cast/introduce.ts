import { isGivenName, isKind, type NameRun } from '../names.ts';
import { lowerAt, type Token } from '../tokenize.ts';
import { DETERMINERS } from '../words/function-words.ts';
import { GROUPS, ORGANISATIONS, ROLES } from '../words/people.ts';
import { genderOfName } from './gender.ts';
import { addTo, type Known, keyOf, MOST_BEARERS } from './known.ts';
import { NO_NAMES } from './no-names.ts';
import type { Person } from './person.ts';

/** A full name: somebody new, or one whom the text knows by a shorter or longer form of it. */
export function introduce(known: Known, run: NameRun): void {
  const { text, tokens, people, ofFull, bySurname, byGiven } = known;
  const [first, last] = [lowerAt(tokens, run.from), lowerAt(tokens, run.to - 1)];
  const key = keyOf(tokens, run.from, run.to);
  const name = nameIn(text, tokens, run);
  const bearers = (bySurname.get(last) ?? []).slice(0, MOST_BEARERS);
  // "Ada Varga was born in …", "she was born Ada Varga": the name at birth of one who is known by another.
  const atBirth = lowerAt(tokens, run.whole + 1) === 'born' || lowerAt(tokens, run.from - 1) === 'born';
  const namesakes = byGiven.get(first);
  if (atBirth && namesakes?.length === 1 && namesakes[0]?.surname !== last) return;
  const same = ofFull.get(key) ?? bearers.find((person) => isSamePerson(person.name, name, first));
  if (same) {
    ofFull.set(key, same);
    if (name.length > same.name.length && name.split(' ').length < 5 && isGivenName(first)) same.name = name;
    return;
  }
  // "Oscar-winner Lind": a known name with a description hung on.
  const bare = isGivenName(first)
    ? undefined
    : bearers.find((person) => isGivenName(person.name.toLowerCase().split(' ')[0] ?? ''));
  if (bare && /-\p{Ll}/u.test(tokens[run.from]?.text ?? '')) {
    ofFull.set(key, bare);
    return;
  }
  const person: Person = { name, surname: last, role: null, gender: genderOfName(first), shown: false, mentions: [] };
  people.push(person);
  ofFull.set(key, person);
  addTo(bySurname, last, person);
  if (first !== last) addTo(byGiven, first, person);
}

/** Whether two full names with one surname are one person's: `Sandy` for `Sandra`, `J. Lind`, `Star Ada Lind`. */
function isSamePerson(known: string, name: string, first: string): boolean {
  const [a = '', ...rest] = known.toLowerCase().split(' ');
  if (rest.length >= 2 && rest.slice(-2).join(' ') === name.toLowerCase()) return !isGivenName(a);
  if (name.toLowerCase().endsWith(` ${known.toLowerCase()}`)) return true;
  if (/^\p{L}\.$/u.test(first)) return a.startsWith(first[0] ?? '');
  const [short, long] = a.length < first.length ? [a, first] : [first, a];
  const isShort = /^(?:\p{L}{3,4}|\p{L}{3,5}(?:y|ie))$/u.test(short) && short !== long;
  const stem = short.replace(/(?:y|ie)$/, '');
  return (
    isShort &&
    stem.length >= 3 &&
    long.startsWith(stem) &&
    (genderOfName(a) ?? genderOfName(first)) === (genderOfName(first) ?? genderOfName(a))
  );
}

/** A single name that acts, with a title or where a name stands: somebody whom the text never names in full. */
export function introduceSingle(known: Known, run: NameRun): void {
  const { text, tokens, speaking, common, people, bySurname, byGiven } = known;
  const last = lowerAt(tokens, run.to - 1);
  if (bySurname.has(last) || byGiven.has(last)) return;
  const plain = run.title === run.from;
  if (
    plain &&
    (isKind(tokens, run.from) ||
      DETERMINERS.has(lowerAt(tokens, run.from - 1)) ||
      !(speaking.has(run.to - 1) || isApposed(tokens, run)) ||
      common.has(last) ||
      NO_NAMES.has(last) ||
      GROUPS.has(last) ||
      ORGANISATIONS.has(last))
  )
    return;
  const person: Person = {
    name: nameIn(text, tokens, run),
    surname: last,
    role: null,
    gender: genderOfName(last),
    shown: false,
    mentions: [],
  };
  people.push(person);
  addTo(bySurname, last, person);
}

/** `Her husband, Karim, keeps …`: a name between commas after a noun for somebody. */
const isApposed = (tokens: readonly Token[], { from, to }: NameRun): boolean =>
  tokens[from - 1]?.text === ',' && tokens[to]?.text === ',' && ROLES.has(lowerAt(tokens, from - 2));

function nameIn(text: string, tokens: readonly Token[], { from, whole }: NameRun): string {
  const last = tokens[whole - 1];
  const name = text.slice(tokens[from]?.start ?? 0, last?.end ?? 0);
  return last?.possessive ? name.replace(/['’]s?$/, '') : name;
}
