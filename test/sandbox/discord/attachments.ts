/** A file that a person hands over: with a command, or in a modal. */
export interface GivenFile {
  name: string;
  content: string | Uint8Array;
  /** Default by its name: text, HTML, else bytes. */
  type?: string;
}

interface Kept {
  bytes: Uint8Array;
  type: string;
}

const TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** Files that were handed over, each with an address of its own. */
export class Attachments {
  /** Where they can be fetched; set once the sandbox listens. */
  origin = '';
  readonly #kept = new Map<string, Kept>();

  /** @returns as the bot is told of it. https://docs.discord.com/developers/resources/message#attachment-object */
  keep(id: string, channel: string, { name, content, type }: GivenFile): Record<string, unknown> {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const contentType = type ?? TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    const path = `/attachments/${channel}/${id}/${encodeURIComponent(name)}`;
    this.#kept.set(path, { bytes, type: contentType });
    const url = `${this.origin}${path}`;
    return { id, filename: name, size: bytes.length, url, proxy_url: url, content_type: contentType, ephemeral: true };
  }

  find(path: string): Kept | undefined {
    return this.#kept.get(path);
  }

  clear(): void {
    this.#kept.clear();
  }
}
