/** How a message of ours is told from others, and which revision it shows. Pure. */

/** A message as Discord shows it, as far as we read it: all of it comes from outside. */
export interface Shown {
  id?: unknown;
  author?: { id?: unknown };
  embeds?: unknown;
  flags?: unknown;
}

/** Anybody can quote our marks, and a webhook can copy them; nobody else can post as our bot. */
export const isBy = (bot: string, { author }: Shown): boolean => bot !== '' && author?.id === bot;

/** The revision of this message that is shown, by the footer; null where it bears no mark of it. */
export function revisionIn({ embeds }: Shown, key: string): number | null {
  for (const embed of Array.isArray(embeds) ? (embeds as { footer?: { text?: unknown } }[]) : []) {
    const found = /^Stop Press · ([^.]+)\.(\d{1,9})(?: · DRILL)?$/.exec(String(embed?.footer?.text ?? ''));
    if (found?.[1] === key) return Number(found[2]);
  }
  return null;
}

// https://docs.discord.com/developers/resources/message#message-object-message-flags
const CROSSPOSTED = 1 << 0;
const SUPPRESS_EMBEDS = 1 << 2;

/** A moderator can take a message's embeds away, and the mark with them. */
export const isStripped = ({ flags }: Shown): boolean => (Number(flags ?? 0) & SUPPRESS_EMBEDS) !== 0;

export const isPublished = ({ flags }: Shown): boolean => (Number(flags ?? 0) & CROSSPOSTED) !== 0;
