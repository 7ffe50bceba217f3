/** A half-open stretch of a text, in JavaScript string indices. */
export type Span = readonly [start: number, end: number];

/** Who said it, with the evidence for that. */
export interface Speaker {
  /** The full name as the story gives it; null where a mention stands but no name can be signed. */
  name: string | null;
  /** Title or description as the story gives it, verbatim; null where it gives none. */
  role: string | null;
  /** Where the attribution stands: `she` in `she said`. */
  mention: Span | null;
}

/** A quotation: its stretches of the text without marks, and whose words they are. */
export interface Quote {
  spans: readonly Span[];
  speaker: Speaker | null;
  /** The word that attributes it: `said`; null where none stands. */
  cue: string | null;
  /** How the speaker was found: a rule of docs/quotes.md; null where nobody was. */
  rule: string | null;
  /** 0-1: how often an attribution found this way is right. */
  confidence: number;
}

/** A quotation that nobody is found to have said. */
export const UNSIGNED = { speaker: null, cue: null, rule: null, confidence: 0 } as const satisfies Omit<Quote, 'spans'>;
