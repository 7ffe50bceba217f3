/** Lines of CSV by RFC 4180, for spreadsheets. Pure. */

/** What begins so a spreadsheet takes for a formula, and runs: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r]/;

/** Null is an empty field. Words that would be a formula get a ' before them; numbers are ours and stay as they are. */
export const csvLine = (fields: readonly (string | number | null)[]): string => `${fields.map(fieldOf).join(',')}\r\n`;

function fieldOf(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
