/** The languages whose words we know. A new one is a file beside these, and a line here. */
import { DE } from './de.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import type { Language } from './language.ts';

export const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [DE, FR, ES].map((language) => [language.code, language]),
);
