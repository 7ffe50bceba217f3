import { components } from './components/rows.ts';
import { embeds } from './embeds.ts';
import {
  type Check,
  checkAgainst,
  flag,
  form,
  integer,
  isObject,
  list,
  may,
  needs,
  oneOf,
  type Path,
  snowflake,
  text,
} from './form.ts';
import { DiscordRefusal } from './refusal.ts';

/** https://docs.discord.com/developers/resources/message#create-message */
const CONTENT_MAX = 2000;
const NONCE_MAX = 25;
const MENTIONS_MAX = 100;
const FLAGS_MAX = 2 ** 31 - 1;

/** What a bot may set when it posts; of these it may change later whether embeds are shown. */
export const SUPPRESS_EMBEDS = 1 << 2;
const SUPPRESS_NOTIFICATIONS = 1 << 12;
/** Only where it answers an interaction: one person alone sees it. */
export const EPHEMERAL = 1 << 6;

const ids = list(snowflake, MENTIONS_MAX);

/** https://docs.discord.com/developers/resources/message#allowed-mentions-object */
const allowedMentions: Check = (value, path, errors) => {
  form({
    parse: may(list(oneOf('roles', 'users', 'everyone'), 3)),
    roles: may(ids),
    users: may(ids),
    replied_user: may(flag),
  })(value, path, errors);
  if (!isObject(value) || !Array.isArray(value['parse'])) return;
  for (const kind of ['users', 'roles']) {
    const named = value[kind];
    if (value['parse'].includes(kind) && Array.isArray(named) && named.length > 0) {
      const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
      errors.add(path, 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message);
    }
  }
};

const flags =
  (allowed: number): Check =>
  (value, path, errors) => {
    integer(0, FLAGS_MAX)(value, path, errors);
    if (typeof value === 'number' && (value & ~allowed) !== 0) {
      errors.add(path, 'BASE_TYPE_INVALID_FLAGS', 'Value contains flags that cannot be set.');
    }
  };

const shared = {
  content: may(text(CONTENT_MAX)),
  embeds: may(embeds),
  components: may(components),
  allowed_mentions: may(allowedMentions),
};

const created = form({
  ...shared,
  flags: may(flags(SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS)),
  nonce: may(text(NONCE_MAX)),
  enforce_nonce: may(flag),
  tts: may(flag),
  message_reference: may(form({ message_id: needs(snowflake), fail_if_not_exists: may(flag) })),
});
const edited = form({ ...shared, flags: may(integer(0, FLAGS_MAX)) });
/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-messages */
const replied = form({
  ...shared,
  flags: may(flags(SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | EPHEMERAL)),
  tts: may(flag),
});
const deferred = form({ flags: may(flags(EPHEMERAL)) });

const KINDS = { create: created, edit: edited, reply: replied, defer: deferred };

/** @param path where in the request it stands @throws {DiscordRefusal} 50035 with the tree of errors. */
export function checkForm(
  body: unknown,
  kind: keyof typeof KINDS,
  path: Path = [],
): asserts body is Record<string, unknown> {
  checkAgainst(KINDS[kind], body, path);
}

/** What the fields a message can show are called. */
export const SHOWN = ['content', 'embeds', 'components', 'flags', 'allowed_mentions'] as const;

/** @throws {DiscordRefusal} 50006 where nothing would be seen. */
export function checkNotEmpty(shown: Readonly<Record<string, unknown>>): void {
  const content = String(shown['content'] ?? '').trim();
  const held = ['embeds', 'components'].some((part) => Array.isArray(shown[part]) && shown[part].length > 0);
  if (content === '' && !held) throw new DiscordRefusal(50006);
}
