import { isGivenName, type NameRun } from '../names.ts';
import { officesIn } from '../offices.ts';
import { roleOf } from '../roles.ts';
import { lowerAt, wordsOf } from '../tokenize.ts';
import { genderOfRole, genderOfWord } from './gender.ts';
import { addTo, type Known } from './known.ts';
import type { Mention, Person } from './person.ts';

/** How many mentions of somebody are asked for a role. */
const ROLES_TOLD = 3;

/** What a mention tells of its person. */
export function learn(known: Known, person: Person, run: NameRun, mention: Mention): void {
  const { text, tokens } = known;
  person.mentions.push(mention);
  // A surname shows as much as the whole name; a first word does not: it may be the place in "Quay Assessment".
  const bySurname = person.surname === lowerAt(tokens, run.to - 1);
  // The first mentions tell who somebody is.
  const role = person.role === null || person.mentions.length <= ROLES_TOLD ? roleOf(text, tokens, run) : null;
  person.shown ||= bySurname && (isShown(known, run) || role !== null);
  for (let at = run.title; at < run.from; at++) person.gender ??= genderOfWord(lowerAt(tokens, at));
  for (const office of [wordsOf(tokens, run.title, run.from), role ?? ''].flatMap(officesIn))
    if (!known.described.get(office)?.includes(person)) addTo(known.described, office, person);
  person.role ??= role;
  person.gender ??= role === null ? null : genderOfRole(role);
}

/** Whether one mention shows that a run of capitals is a person: a given name, a title, a role, or it speaks. */
function isShown({ tokens, speaking }: Known, { title, from, to }: NameRun): boolean {
  if (title < from || (to - from >= 2 && isGivenName(lowerAt(tokens, from)))) return true;
  if (speaking.has(to - 1)) return true;
  return /^who(?:m|se)?$/.test(lowerAt(tokens, tokens[to]?.text === ',' ? to + 1 : to));
}
