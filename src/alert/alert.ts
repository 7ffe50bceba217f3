/**
 * The newsroom's nouns. One way through:
 *
 *   Item      what arrived (src/intake/item.ts)
 *   Story     what it says (src/story/story.ts)
 *   Alert     the exact words an editor approved, with a revision
 *   Message   one alert in one place: alert x destination x part (queue/ledger.ts)
 *   Receipt   the platform's proof that a message stands, and enough to edit it later
 */
import type { Destination } from './destination.ts';

/** How loud an alert is, loudest first. The prefix of the message is the level; "alert" is the object, never a level. */
export const PRIORITIES = ['flash', 'bulletin', 'urgent', 'routine'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** What the reader sees before the headline; ROUTINE has no prefix and no ping. */
export const prefixOf = (priority: Priority): string => (priority === 'routine' ? '' : `${priority.toUpperCase()}: `);

/** Its place in every line: 0 goes first. 0 and 1 are kept for kill and correction, which overtake all else. */
export const rankOf = (priority: Priority): number => 2 + PRIORITIES.indexOf(priority);

/** A quote good enough for an alert: a character-for-character stretch of the story, its marks left out. */
export interface KeyQuote {
  text: string;
  /** As the story names them, role at first mention; null where nobody is surely named. */
  speaker: { name: string; role: string | null } | null;
}

export interface Image {
  url: string;
  /** What a screen reader says; '' where nobody wrote one. */
  alt: string;
}

/**
 * What a revision does to the one before it (docs/operations.md, "When it was wrong"). The reason in the audit is another
 * field: what stands here is for the public.
 */
export type Change =
  | { kind: 'first' }
  /** New facts; nothing was wrong. */
  | { kind: 'update' }
  /** A substantive error, and what was wrong. */
  | { kind: 'correct'; wasWrong: string }
  /** A slip of the pen. */
  | { kind: 'refile' }
  /** In doubt while it is checked; masked: nothing of it may be read meanwhile. */
  | { kind: 'hold'; masked?: boolean }
  | { kind: 'release' }
  /** Fundamentally wrong: nothing of it may be read any more. */
  | { kind: 'kill'; publicReason: string | null };
export type ChangeKind = Change['kind'];

/** Whether nothing of its words may be read any more, or for now. */
export const isMasked = ({ change }: { change: Change }): boolean =>
  change.kind === 'kill' || (change.kind === 'hold' && change.masked === true);

/** What an earlier revision corrected. */
export interface Correction {
  /** The one that put it right. */
  revision: number;
  wasWrong: string;
}

/** One revision of an alert: everything a renderer needs, and nothing that a reader may not see. */
export interface Alert {
  /** Twelve characters, the same for every version of one story. */
  id: string;
  /** 1 for the first words that were approved. */
  revision: number;
  change: Change;
  /** ISO 8601 in UTC; when this revision was made. */
  changedAt: string;
  /** Of the revisions before this one, oldest first: whoever read an error must still find it named later. */
  corrections: readonly Correction[];
  priority: Priority;
  headline: string;
  lede: string | null;
  quotes: readonly KeyQuote[];
  /** Who reports it, as readers know them. */
  source: string;
  url: string | null;
  /** ISO 8601 with offset or Z; when the source published it, where it says so. */
  publishedAt: string | null;
  /** ISO 8601 in UTC; when the alert was approved to go out. */
  sentAt: string;
  /** BCP 47, lower case: decides the marks around quotes. */
  language: string;
  /** Only where an editor chose it (rights, graphic content, the wrong person). */
  image: Image | null;
  /** A drill: every line of it says so, and it reaches drill channels alone. */
  drill?: true;
}

/** Every correction so far, this revision's own among them: the next revision's `corrections`. */
export const correctionsOf = ({
  change,
  corrections,
  revision,
}: Pick<Alert, 'change' | 'corrections' | 'revision'>): readonly Correction[] =>
  change.kind === 'correct' ? [...corrections, { revision, wasWrong: change.wasWrong }] : corrections;

/** A revision as it is written down; the clock of Redis gives both times. */
export type Words = Omit<Alert, 'sentAt' | 'changedAt'>;

/**
 * Which message of an alert in one place: the alert itself; a notice of one of its revisions, in the channel or in the
 * alert's thread; its publication in an announcement channel.
 */
export type Part = 'root' | `notice:${number}` | `thread:${number}` | 'publish';

/** Whom a message calls. Comes from configuration alone, never from a story. */
export type Mention = 'channel' | 'here' | { group: string } | { role: string };

/** Where an alert goes and whom it calls there; frozen when the alert is approved. */
export interface Address {
  destination: Destination;
  mentions: readonly Mention[];
}

/** Who did it, by which way in. Every command and request carries one. */
export interface Actor {
  via: 'cli' | 'api' | 'slack' | 'discord' | 'web';
  /** A login, a token's name, a person's name there; never a secret. */
  name: string;
  /** The account itself, where its name is not unique: `U0ADA`. */
  id?: string | undefined;
}
