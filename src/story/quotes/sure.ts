/**
 * The confidence that an alert asks for, whoever read the quote. `docs/quotes.md` shows how many quotes have it, and how
 * many of them err.
 */
export const SURE = 0.92;
