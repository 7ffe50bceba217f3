/**
 * Discord's markdown, disarmed: a text reads on Discord as it was written, and is neither markup, nor a masked link, nor a
 * mention. Bare addresses stay as they are. The fewest backslashes that do it, for some phones show them in the push.
 * https://support.discord.com/hc/en-us/articles/210298617-Markdown-Text-101
 */

// Markup inside an address is no markup, and a backslash would break it. Only what cannot open or close anything is let
// through; a star or bracket ends the address here, as text. Lower case alone, for Discord links no HTTP://.
const ADDRESS = /https?:\/\/[\w\-.~:/?#@!$&'()+,;=%]+/gu;

/** One line, already clean. `atStart`: whether it opens a line, where more signs mean something. */
export function disarm(text: string, atStart = false): string {
  let written = '';
  let from = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    written += signs(text.slice(from, index)) + address.replace(/@(?=everyone|here)/giu, '%40');
    from = index + address.length;
  }
  written += signs(text.slice(from));
  return atStart ? written.replace(LINE_START, '$1\\$2') : written;
}

// Headings, lists, quotes, small print.
const LINE_START = /^(\s*\d*)([#>+.)-])/u;

const signs = (text: string): string =>
  text
    .replace(/[\\*_`]|~(?=~)|(?<=~)~|\|(?=\|)|(?<=\|)\||(?<=\])\(|<(?=[@#:/!&a-z])/giu, '\\$&')
    // A backslash does not stop a ping, which Discord reads from the raw text; a blank of no width does.
    .replace(/@(?=everyone|here)|(?<=<)@/giu, '@\u200b');
