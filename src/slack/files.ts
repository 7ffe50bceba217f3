/** A file that an editor handed over, from Slack and from nowhere else: the bot's token goes with the request. */
import { fetchWhole } from '../../adapters/transport.ts';
import { StoryError } from '../errors.ts';

// https://docs.slack.dev/reference/objects/file-object
export interface GivenFile {
  name?: string | undefined;
  size?: number | undefined;
  url_private?: string | undefined;
}

const MOST_BYTES = 5 * 1024 * 1024;
const DEADLINE_MS = 10_000;
/** Where Slack keeps files; the second is the one for governments. */
const HOSTS: ReadonlySet<string> = new Set(['https://files.slack.com', 'https://files.slack-gov.com']);

/**
 * Reads a file.
 * @param apiUrl where the Slack is that we speak to; undefined: the real one
 * @returns its bytes; throws {StoryError} in plain words
 */
export function fileReader(token: string, apiUrl: string | undefined): (file: GivenFile) => Promise<Uint8Array> {
  const ours = apiUrl === undefined ? null : new URL(apiUrl).origin;
  return async ({ name = 'the file', size, url_private: address = '' }) => {
    if (size !== undefined && size > MOST_BYTES) throw new StoryError(`${name} is over 5 MB: give a shorter text.`);
    const origin = URL.canParse(address) ? new URL(address).origin : '';
    if (!HOSTS.has(origin) && origin !== ours)
      throw new StoryError(`${name} is kept outside of Slack: upload it here, or paste its text.`);
    const answer = await fetchWhole(
      address,
      // Never followed: the token would go along.
      { headers: { authorization: `Bearer ${token}` }, redirect: 'manual' },
      AbortSignal.timeout(DEADLINE_MS),
    ).catch(() => null);
    const bytes = answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
    // Whoever may not have a file gets a page to sign in, with 200: https://docs.slack.dev/reference/objects/file-object/#auth
    if (bytes === null || (size !== undefined && bytes.length !== size))
      throw new StoryError(
        `Slack does not give ${name} to us. Paste its text instead; whoever runs Stop Press can look whether the app has the scope files:read (docs/slack.md).`,
      );
    return bytes;
  };
}
