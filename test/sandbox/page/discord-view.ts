import { createHash } from 'node:crypto';
import { type DiscordReader, drawHtml } from '../../../adapters/discord/draw.ts';
import { escapeHtml } from '../../../adapters/draw/spans.ts';
import type { DiscordSandbox } from '../discord/discord.ts';
import { BOT } from '../discord/guild.ts';
import { mentionsOf } from '../discord/mentions.ts';
import type { Offered } from '../discord/person/answered.ts';
import type { Person } from '../discord/person/person.ts';
import type { SeenMessage } from '../discord/person/seen.ts';
import type { Shown } from '../page.ts';
import { discordModal } from './discord-modal.ts';
import type { Head, Panels } from './markup.ts';
import { clock, MARK } from './message.ts';

/** At most so many messages, the newest. */
const SHOWN_MAX = 50;

/**
 * What one member sees of Discord, and nobody else, as a page: `/view/` with their id, `?discord=` a channel, else where they
 * are. @returns null where this is no such path, or nobody has this id
 */
export function discordViewAt(
  { discord }: Shown,
  pathname: string,
  asked: { timeZone: string; discord: string | null },
): { panels: Panels; head: Head; again: boolean } | null {
  const [, id = '', again] = /^\/view\/(\w+)(\/panels)?$/.exec(pathname) ?? [];
  if (!discord?.members.some((member) => member.id === id)) return null;
  const person = discord.person(id);
  const find = (wanted: string | null) => discord.channels.find((each) => each.id === wanted);
  const channel = find(asked.discord) ?? find(person.channel) ?? { id: '', name: '' };
  const html = discordView(discord, person, { timeZone: asked.timeZone, channel });
  const state = createHash('sha256').update(html).digest('base64url');
  const head = {
    title: 'what an editor sees',
    words: 'What one editor sees, and nobody else',
    from: `/view/${id}/panels`,
  };
  return { panels: { state, html }, head, again: again !== undefined };
}

/** Discord as one member has it before them: the channel, what they alone see in it, what they type, and their modal. */
function discordView(
  discord: DiscordSandbox,
  person: Person,
  { timeZone, channel }: { timeZone: string; channel: { id: string; name: string } },
): string {
  const named = [...discord.roles, ...discord.channels, ...discord.members].map(({ id, name }) => [id, name]);
  const reader = { timeZone, now: Date.now(), names: Object.fromEntries(named) };
  const messages = person.messages(channel.id).slice(-SHOWN_MAX);
  const modal = person.modal();
  return `<section class="panel discord view" data-theme="dark" aria-label="Discord as ${escapeHtml(person.name)} sees it">
<div class="window"><div class="bar"><b>${escapeHtml(discord.guild.name)}</b><span>${escapeHtml(person.name)}</span></div>
<nav class="tabs"><a aria-current="true"><i>#</i> ${escapeHtml(channel.name)}</a></nav>
<div class="channel">${messages.map((message) => messageHtml(message, reader)).join('')}${failed(person)}</div>
${commandLine(person.offered, channel.name)}${modal ? discordModal(modal, person.failed) : ''}</div></section>`;
}

function messageHtml(message: SeenMessage, reader: DiscordReader & { timeZone: string }): string {
  const { id, at, by, used, ephemeral, loading, edited, payload } = message;
  const bot = by === BOT.name;
  const above = used
    ? `<p class="used"><b>${escapeHtml(used.by)}</b> used <span>/${escapeHtml(used.command)}</span></p>`
    : '';
  const time = `<time datetime="${new Date(at).toISOString()}">${clock(at, reader.timeZone)}</time>`;
  const badge = bot ? '<span class="badge">APP</span>' : '';
  const body = loading ? `<p class="thinking">${BOT.name} is thinking…</p>` : drawHtml(payload, reader);
  const mark = edited && !ephemeral ? '<span class="edited">(edited)</span>' : '';
  const below = ephemeral ? '<p class="only">Only you can see this • <a>Dismiss message</a></p>' : '';
  const called = !ephemeral && mentionsOf(payload).length > 0;
  const kinds = ['message', ...(ephemeral ? ['ephemeral'] : []), ...(called ? ['called'] : [])].join(' ');
  return `<article class="${kinds}" id="m${escapeHtml(id)}">${above}<div class="avatar${bot ? '' : ' person'}">${bot ? MARK : escapeHtml(by.slice(0, 1))}</div>
<div class="said"><p class="by"><b>${escapeHtml(by)}</b>${badge}${time}</p>${body}${mark}${below}</div></article>`;
}

/** What the client says of an act that failed; while a modal is open, the modal says it. */
const failed = (person: Person): string =>
  person.failed === null || person.modal() ? '' : `<p class="failed">${escapeHtml(person.failed)}</p>`;

/** The line at the foot, and above it what is offered for what is typed. */
function commandLine(offered: Offered | null, channel: string): string {
  if (!offered) return `<div class="typing"><span>Message #${escapeHtml(channel)}</span></div>`;
  const { line, option, typed, choices } = offered;
  const rows = choices.map(({ name }, n) => `<li${n === 0 ? ' class="first"' : ''}>${escapeHtml(name)}</li>`).join('');
  const none = '<li class="none">No options match your search.</li>';
  return `<div class="offered"><p>${escapeHtml(option.toUpperCase())}</p><ul>${rows || none}</ul></div>
<div class="typing"><b>/${escapeHtml(line)}</b> <span class="option"><i>${escapeHtml(option)}</i>${escapeHtml(typed)}</span></div>`;
}
