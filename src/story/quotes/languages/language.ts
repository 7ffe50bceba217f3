/**
 * What a language's file says: its words, and nothing of how they are read. Lists are words in lower case, parted by
 * spaces. Pairs of people are written `male/ending`: `sprecher/in` is sprecher and sprecherin, `direct|eur/rice` is
 * directeur and directrice.
 */
export interface Language {
  code: string;
  /** Pairs of marks, opening and closing: `„“ »«`. */
  marks: string;
  /** Words that stand in any text of this language and hardly in one of another: they tell it apart. */
  common: string;
  /** Verbs of speech. */
  verbs: readonly Conjugation[];
  /** `has` and `had`, before a participle. */
  has: { one: string; many: string };
  /** The same for reflexive verbs: `s’est réjoui`. */
  is: { one: string; many: string };
  /** Small words between subject and verb: `lui`, `se`. */
  clitics: string;
  /** Forms of verbs that are as often nouns: no verb after a determiner or a preposition. */
  nouns: string;
  /** `according to`, as the words that stand before a name; where it ends in `de`, `del` and `du` do as well. */
  according: readonly string[];
  /** The same, but they say it only at the beginning of a sentence or right after a quote: `pour`, `so`. */
  weakAccording: readonly string[];
  /** The same after a name: `Lind zufolge`. */
  accordingAfter: string;
  /** What a document does, as words before or after it: `heißt es in dem Bericht`. */
  reads: readonly string[];
  /** Verbs that give somebody else's words: `Lind zitierte Kvist`. */
  cites: string;
  /** `as` in `as Lind said`. */
  as: string;
  /** A sentence of these and a colon goes on with whoever spoke: `Und weiter:`. */
  onward: string;
  /** A verb without a subject has one: whoever spoke last (`añadió`). */
  dropsSubjects: boolean;
  /** Pronouns hang on their verb: `dit-elle`. */
  hangsPronouns: boolean;
  /** A gender and a number; `neither` names a person but no gender, `nobody` none. */
  pronouns: { male: string; female: string; many: string; neither: string; nobody: string };
  /** The same after a preposition: `laut ihr`. */
  stressed: { male: string; female: string };
  /** `oblique` never opens a subject. A word may stand in several. */
  determiners: { male: string; female: string; other: string; many: string; oblique: string; indefinite: string };
  /** In German "der Zeitung" is no subject, for nouns with these endings are feminine. */
  feminine: string;
  prepositions: string;
  /** What a role takes behind it: `of the harbour`. */
  of: string;
  conjunctions: string;
  relatives: string;
  adverbs: string;
  /** Days, months, times of day. */
  times: string;
  titles: { male: string; female: string; neither: string };
  people: { pairs: string; male: string; female: string; either: string };
  /** Endings of nouns that are people, `male/female`; `-` for none. */
  peopleEndings: string;
  /** Nouns end in their kind: `Hafenmeister` is a `Meister`. */
  compounds: boolean;
  /** Nouns begin with a capital. */
  capitalNouns: boolean;
  /** Endings of the plural. */
  plural: string;
  /** Adjectives: those before a noun, or their endings. */
  adjectives: string;
  adjectiveEndings: string;
  /** Authorities, companies, documents: they speak without a name to sign. */
  bodies: string;
  /** `film`, `so-called`: what stands in marks after them is no quotation. */
  works: string;
  /** What stands before a place: a word after it is nobody's surname. */
  places: string;
  /** `von`, `de la`: within a name. */
  particles: string;
  givenNames: { male: string; female: string };
  /** Whoever speaks may be named within the marks: `« Le mur, a dit la maire, ne tiendra pas »`. */
  incises: boolean;
  /** Marks of a dialogue's interruption after a dash: `, dit Lind`, `—dijo Lind—`. */
  interrupts: string;
  /** Words that end in a point and end no sentence. */
  short: string;
}

/** Forms of verbs by stem and ending; `*` is the stem (`ge*t`), without stems the endings are whole forms. */
export interface Conjugation {
  /** `füg+hinzu,an` speaks only with one of these words behind it. */
  stems?: string;
  one: string;
  many: string;
  participle: string;
  /** Infinitives and gerunds. */
  loose?: string;
  /** They often do something else. */
  weak?: true;
}
