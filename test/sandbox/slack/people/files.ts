import type { Workspace } from '../workspace.ts';

/** A file that somebody uploaded. */
export interface SlackFile {
  id: string;
  user: string;
  name: string;
  bytes: Buffer;
  uploadedAt: number;
}

/** The workspace's files. https://docs.slack.dev/reference/objects/file-object */
export class Files {
  readonly #files = new Map<string, SlackFile>();

  add(user: string, name: string, content: string | Buffer): SlackFile {
    const id = `F${String(this.#files.size + 1).padStart(8, '0')}`;
    const file = { id, user, name, bytes: Buffer.from(content as string), uploadedAt: Date.now() };
    this.#files.set(id, file);
    return file;
  }

  find(id: string): SlackFile | undefined {
    return this.#files.get(id);
  }

  clear(): void {
    this.#files.clear();
  }
}

/** As the Web API and `state.values` give it. */
export function fileOf(workspace: Workspace, file: SlackFile): Record<string, unknown> {
  const { origin, team } = workspace;
  const { id, name, bytes, user, uploadedAt } = file;
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const [filetype, mimetype] = TYPES[extension] ?? ['binary', 'application/octet-stream'];
  const seconds = Math.floor(uploadedAt / 1000);
  const address = `${origin}/files-pri/${team.id}-${id}`;
  return {
    id,
    created: seconds,
    timestamp: seconds,
    name,
    title: name,
    mimetype,
    filetype,
    pretty_type: filetype,
    user,
    user_team: workspace.people.get(user)?.team ?? team.id,
    editable: false,
    size: bytes.length,
    mode: 'hosted',
    is_external: false,
    is_public: false,
    public_url_shared: false,
    display_as_bot: false,
    username: '',
    url_private: `${address}/${encodeURIComponent(name)}`,
    url_private_download: `${address}/download/${encodeURIComponent(name)}`,
    permalink: `${origin}/files/${user}/${id}/${encodeURIComponent(name)}`,
    file_access: 'visible',
    channels: [],
    groups: [],
    ims: [],
  };
}

/** By the name's ending, as Slack guesses: `filetype`, `mimetype`. */
const TYPES: Readonly<Record<string, readonly [string, string]>> = {
  txt: ['text', 'text/plain'],
  md: ['markdown', 'text/markdown'],
  html: ['html', 'text/html'],
  json: ['json', 'application/json'],
  pdf: ['pdf', 'application/pdf'],
  png: ['png', 'image/png'],
  jpg: ['jpg', 'image/jpeg'],
  jpeg: ['jpg', 'image/jpeg'],
  docx: ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
};
