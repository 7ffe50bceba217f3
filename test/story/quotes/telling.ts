/** Tells a tale as text, and remembers who says what in it. */
import { readQuotes } from '../../../src/story/quotes/read.ts';
import { fullName, honorificOf, type Person, pronounOf } from './people.ts';
import type { Naming, Scene, Tale } from './tales.ts';

/** One quote of a tale: no other holds its words. */
export interface Saying {
  words: string;
  /** Who says it; null for nobody with a name. */
  who: Person | null;
  /** The scene that it stands in. */
  scene: number;
}

export interface Told {
  text: string;
  sayings: Saying[];
}

export interface Manner {
  marks?: 'curly' | 'straight';
  /** The scene whose attribution is left out: `“…”` for `“…,” Lind said`. */
  unattributed?: number;
  /** Whose given name is left out everywhere. */
  givenless?: Person;
  /** Whose title, role and honorific are left out everywhere. */
  titleless?: Person;
}

const SUBJECTS = [
  'The wall',
  'Every boat',
  'My own house',
  'The harbour',
  'The whole town',
  'This tide',
  'That bridge',
];
const PREDICATES = [
  'will not hold for long',
  'has to be left at once',
  'was never meant for this',
  'can be built again',
];
const MOST_SAYINGS = SUBJECTS.length * PREDICATES.length;

export function tell({ people, scenes }: Tale, manner: Manner = {}): Told {
  const sayings: Saying[] = [];
  let last: Person | null = null;
  const paragraphs = scenes.map((scene, index) => {
    const say = (who: Person | null): string => {
      const n = sayings.length % MOST_SAYINGS;
      const words = `${SUBJECTS[n % SUBJECTS.length]} ${PREDICATES[Math.floor(n / SUBJECTS.length)]}`;
      sayings.push({ words, who, scene: index });
      return words;
    };
    const about = 'who' in scene && typeof scene.who === 'number' ? (people[scene.who] as Person) : null;
    const paragraph = paragraphOf(scene, { people, about, last, say, manner, bare: manner.unattributed === index });
    if (about !== null) last = about;
    else if (scene.kind === 'anonymous') last = null;
    return paragraph;
  });
  const text = paragraphs.join('\n\n');
  return { text: manner.marks === 'straight' ? text.replace(/[“”]/g, '"') : text, sayings };
}

interface Page {
  people: readonly Person[];
  about: Person | null;
  /** Whom the scenes before were about; null where that was somebody without a name. */
  last: Person | null;
  say: (who: Person | null) => string;
  manner: Manner;
  /** Without its attribution. */
  bare: boolean;
}

function paragraphOf(scene: Scene, page: Page): string {
  const { about, last, say, bare, manner } = page;
  if (scene.kind === 'filler') return scene.words;
  if (scene.kind === 'alone') return `“${say(last)}.”`;
  if (scene.kind === 'anonymous') {
    const quote = say(null);
    if (bare) return `“${quote}.”`;
    return scene.inverted ? `“${quote},” said ${scene.who}.` : `“${quote},” ${scene.who} said.`;
  }
  if (scene.kind === 'document') {
    const quote = say(null);
    if (bare) return `“${quote}.”`;
    if (scene.place === 'according') return `“${quote},” according to ${scene.what}.`;
    return scene.place === 'after' ? `“${quote},” ${scene.what} said.` : `${upper(scene.what)} said: “${quote}.”`;
  }
  if (scene.kind === 'pronoun') {
    const pronoun = last ? pronounOf(last) : 'she';
    const quote = say(last);
    if (bare) return `“${quote}.”`;
    if (scene.place === 'after') return `“${quote},” ${pronoun} ${scene.verb}.`;
    if (scene.place === 'before') return `${upper(pronoun)} ${scene.verb}, “${quote}.”`;
    return `${upper(pronoun)} said the council knew that “${lower(quote)}.”`;
  }
  const person = about as Person;
  if (scene.kind === 'arrives') return arrival(person, scene.form, manner);
  const name = 'by' in scene ? nameOf(person, scene.by, manner) : nameOf(person, 'full', manner);
  if (scene.kind === 'label') return bare ? `“${say(person)}.”` : `${name}: “${say(person)}.”`;
  if (scene.kind === 'according') return bare ? `“${say(person)}.”` : `“${say(person)},” according to ${name}.`;
  if (scene.kind === 'told') {
    const listener = page.people[scene.listener] as Person;
    const whom = listener === person ? 'reporters' : nameOf(listener, 'full', manner);
    return bare ? `“${say(person)}.”` : `${name} told ${whom}, “${say(person)}.”`;
  }
  if (bare) {
    if (scene.kind === 'reopened') return `“${say(person)}.” “${say(person)}.\n\n“${say(person)}.”`;
    const twice = scene.kind === 'middle' || (scene.kind === 'after' && scene.more);
    return twice ? `“${say(person)}.” “${say(person)}.”` : `“${say(person)}.”`;
  }
  const { verb, aside } = scene;
  const spoken =
    'inverted' in scene && scene.inverted ? `${verb} ${name}${closed(aside)}` : `${name}${aside ?? ''} ${verb}`;
  switch (scene.kind) {
    case 'after':
      return `“${say(person)},” ${spoken}.${scene.more ? ` “${say(person)}.”` : ''}`;
    case 'before':
      return `${upper(spoken)}${scene.mark} “${say(person)}.”`;
    case 'middle':
      return `“${say(person)},” ${spoken}, “${lower(say(person))}.”`;
    case 'within':
      return `${upper(spoken)} the council knew that “${lower(say(person))}.”`;
    case 'reopened':
      return `“${say(person)},” ${spoken}. “${say(person)}.\n\n“${say(person)}.”`;
  }
}

/** An aside at a sentence's end needs no comma after it. */
const closed = (aside: string | null): string => (aside ?? '').replace(/,$/, '');
const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function nameOf(person: Person, by: Naming, { givenless, titleless }: Manner): string {
  const full = person === givenless ? person.surname : fullName(person);
  if (by === 'full') return full;
  if (by === 'title') return person === titleless ? full : `${person.title} ${full}`;
  return by === 'surname' || person === titleless ? person.surname : `${honorificOf(person)} ${person.surname}`;
}

function arrival(person: Person, form: (Scene & { kind: 'arrives' })['form'], manner: Manner): string {
  const name = nameOf(person, 'full', manner);
  if (form === 'plain' || person === manner.titleless) return `${name} came to the quay on Monday.`;
  if (form === 'title') return `${person.title} ${name} came to the quay on Monday.`;
  return form === 'is' ? `${name} is ${person.role}.` : `${name}, ${person.role}, came to the quay on Monday.`;
}

export interface Heard {
  name: string | null;
  confidence: number;
}

/** Who is named for each saying, in the tale's order; null where a saying was not found at all. */
export function hear({ text, sayings }: Told): (Heard | null)[] {
  const quotes = readQuotes(text).map(({ spans, speaker, confidence }) => ({
    said: spans.map(([start, end]) => text.slice(start, end).toLowerCase()),
    heard: { name: speaker?.name ?? null, confidence },
  }));
  return sayings.map(({ words }) => {
    const quote = quotes.find(({ said }) => said.some((each) => each.includes(words.toLowerCase())));
    return quote?.heard ?? null;
  });
}

export const namesIn = (told: Told): (string | null)[] => hear(told).map((heard) => heard?.name ?? null);
