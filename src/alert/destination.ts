/** A place an alert can reach, written as configuration and the command line write it: `slack:C0123`, `discord:1234`. */
export const PLATFORMS = ['slack', 'discord'] as const;
export type PlatformName = (typeof PLATFORMS)[number];
export type Destination = `${PlatformName}:${string}`;

// Slack: channel ids begin with C (public), G (old private) or D (direct); Discord: snowflakes of 17 to 20 digits,
// where we accept shorter ones so that a test's ids stay readable.
const SHAPES: Record<PlatformName, RegExp> = { slack: /^[CGD][A-Z0-9]{2,20}$/, discord: /^\d{1,20}$/ };

/** Reads a destination, or says what is wrong with it: `slack:#news` → a string that begins with "expected". */
export function parseDestination(text: string): Destination | { problem: string } {
  const [platform = '', channel = ''] = text.split(/:(.*)/s);
  const shape = SHAPES[platform as PlatformName];
  if (!shape) return { problem: `expected slack:CHANNEL or discord:CHANNEL, found "${text}"` };
  if (shape.test(channel)) return `${platform as PlatformName}:${channel}`;
  return {
    problem:
      platform === 'slack'
        ? `expected a Slack channel id such as C0123ABCD (open the channel's details, it stands at the bottom), found "${channel}"`
        : `expected a Discord channel id, digits only (Developer Mode, right click, Copy Channel ID), found "${channel}"`,
  };
}

export const platformOf = (destination: Destination): PlatformName => destination.split(':', 1)[0] as PlatformName;
export const channelOf = (destination: Destination): string => destination.slice(destination.indexOf(':') + 1);
