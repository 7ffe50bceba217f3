import { readEnglish } from './english/read.ts';
import { LANGUAGES } from './languages/all.ts';
import { readQuotesIn } from './languages/read.ts';
import { languageOf } from './languages/tell.ts';
import { type Quote, UNSIGNED } from './quote.ts';
import { segmentsOf } from './segment.ts';

/**
 * Every quotation of a text with its speaker, in the text's order. Pure, deterministic, linear in the text's length;
 * never throws. Spans are JavaScript string indices, marks left out.
 * @param language BCP 47; told from the text where unset. Of a language that we do not read, quotes are found but nobody
 * is named.
 */
export function readQuotes(text: string, language?: string): Quote[] {
  const code = language?.toLowerCase().split(/[-_]/)[0] ?? languageOf(text);
  if (code === 'en') return readEnglish(text);
  const ours = LANGUAGES.get(code);
  return ours ? readQuotesIn(text, ours) : segmentsOf(text).map(({ spans }) => ({ spans, ...UNSIGNED }));
}
