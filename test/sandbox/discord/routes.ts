import { listCommands, overwriteCommands } from './commands/commands.ts';
import { BOT, type Guild } from './guild.ts';
import { channelOf, guildOf, rolesOf } from './guild-shown.ts';
import { callback } from './interactions/callback.ts';
import { editReply, follow, readReply, removeReply } from './interactions/replies.ts';
import { botMember, memberIn, memberOf } from './members.ts';
import { create, edit, history, publish, read, remove, visible } from './messages.ts';
import { DiscordRefusal } from './refusal.ts';
import { botUser } from './shown.ts';

export interface Asked {
  /** What stands in the path, in its order: channel, message; or guild, user. */
  ids: readonly string[];
  query: URLSearchParams;
  body: () => unknown;
}

export interface Route {
  call: string;
  path: RegExp;
  /** Whether an interaction's token in the path (the second of its ids) opens it, and the bot's own is not asked for. */
  byToken: boolean;
  run: (guild: Guild, asked: Asked) => unknown;
}

const route = (call: string, run: Route['run'], byToken = false): Route => {
  const [method, path] = call.split(' ') as [string, string];
  return { call, path: new RegExp(`^${method} ${path.replace(/:[a-z]+/g, '([^/]+)')}$`), byToken, run };
};
const byToken = (call: string, run: Route['run']): Route => route(call, run, true);

/** https://docs.discord.com/developers/reference. The busiest first, for they are tried in order. */
export const ROUTES: readonly Route[] = [
  route('POST /channels/:id/messages', (guild, { ids, body }) => create(guild, ids[0]!, body())),
  route('PATCH /channels/:id/messages/:mid', (guild, { ids, body }) => edit(guild, ids[0]!, ids[1]!, body())),
  route('GET /channels/:id/messages', (guild, { ids, query }) => history(guild, ids[0]!, query)),
  route('GET /channels/:id/messages/:mid', (guild, { ids }) => read(guild, ids[0]!, ids[1]!)),
  route('DELETE /channels/:id/messages/:mid', (guild, { ids }) => remove(guild, ids[0]!, ids[1]!)),
  route('POST /channels/:id/messages/:mid/crosspost', (guild, { ids }) => publish(guild, ids[0]!, ids[1]!)),
  byToken('POST /interactions/:iid/:token/callback', (guild, { ids, query, body }) =>
    callback(guild, { id: ids[0]!, token: ids[1]!, body: body(), respond: query.get('with_response') === 'true' }),
  ),
  byToken('POST /webhooks/:aid/:token', (guild, { ids, body }) => follow(guild, ids[1]!, body())),
  byToken('GET /webhooks/:aid/:token/messages/:mid', (guild, { ids }) => readReply(guild, ids[1]!, ids[2]!)),
  byToken('PATCH /webhooks/:aid/:token/messages/:mid', (guild, { ids, body }) =>
    editReply(guild, ids[1]!, ids[2]!, body()),
  ),
  byToken('DELETE /webhooks/:aid/:token/messages/:mid', (guild, { ids }) => removeReply(guild, ids[1]!, ids[2]!)),
  route('GET /channels/:id', (guild, { ids }) => channelOf(guild, visible(guild, ids[0]!).id)),
  route('GET /users/@me', () => botUser()),
  route('GET /users/@me/guilds', (guild) => [{ id: guild.id, name: guild.name, owner: false }]),
  route('GET /users/@me/guilds/:gid/member', (guild, { ids }) => known(guild, ids[0]!) && botMember()),
  route('GET /applications/@me', () => applicationOf()),
  route('GET /oauth2/applications/@me', () => applicationOf()),
  route('PUT /applications/:aid/guilds/:gid/commands', (guild, { ids, body }) =>
    overwriteCommands(guild, ids[0]!, ids[1]!, body()),
  ),
  route('GET /applications/:aid/guilds/:gid/commands', (guild, { ids }) => listCommands(guild, ids[0]!, ids[1]!)),
  route('GET /guilds/:gid', (guild, { ids }) => guildOf(known(guild, ids[0]!))),
  route('GET /guilds/:gid/roles', (guild, { ids }) => rolesOf(known(guild, ids[0]!))),
  route('GET /guilds/:gid/channels', (guild, { ids }) =>
    known(guild, ids[0]!).channels.map(({ id }) => channelOf(guild, id)),
  ),
  route('GET /guilds/:gid/members/:uid', (guild, { ids: [gid, uid] }) =>
    uid === BOT.id ? known(guild, gid!) && botMember() : memberOf(known(guild, gid!), memberIn(guild, uid!)),
  ),
];

function known(guild: Guild, id: string): Guild {
  if (id !== guild.id) throw new DiscordRefusal(10004);
  return guild;
}

function applicationOf(): Record<string, unknown> {
  return { id: BOT.application, name: BOT.name, description: '', bot: botUser(), flags: 0, bot_public: false };
}
