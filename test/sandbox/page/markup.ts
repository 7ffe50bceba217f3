import * as discordDraw from '../../../adapters/discord/draw.ts';
import { escapeHtml } from '../../../adapters/draw/spans.ts';
import * as slackDraw from '../../../adapters/slack/draw.ts';
import type { DiscordSandbox } from '../discord/discord.ts';
import { mentionsOf } from '../discord/mentions.ts';
import type { Shown } from '../page.ts';
import type { SlackSandbox } from '../slack/slack.ts';
import { clock, type Drawn, MARK, messageHtml } from './message.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

export interface Asked {
  timeZone: string;
  /** Channel ids; null or unknown: the channel that last changed. */
  slack: string | null;
  discord: string | null;
}

export interface Panels {
  /** Changes with everything that is shown. */
  state: string;
  html: string;
}

/** At most so many messages a channel, the newest: a benchmark's thousands would only stall the browser. */
const SHOWN_MAX = 50;

export function panels({ slack, discord }: Shown, asked: Asked): Panels {
  const latest = [slack, discord].map((sandbox) => sandbox && `${sandbox.log.length}@${sandbox.log.at(-1)?.at ?? ''}`);
  const state = [...latest, asked.slack, asked.discord].join('/');
  const drawn = [slack && slackPanel(slack, asked), discord && discordPanel(discord, asked)];
  return { state, html: drawn.filter(Boolean).join('\n') };
}

/** What stands above the panels, and where the page asks for them again. */
export interface Head {
  title: string;
  words: string;
  from: string;
}

const READERS: Head = {
  title: 'what readers see',
  words: 'What readers see, drawn from the exact payloads',
  from: '/panels',
};

export function document({ state, html }: Panels, { title, words, from }: Head = READERS): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Stop Press · ${escapeHtml(title)}</title><link rel="icon" href="data:image/svg+xml,${encodeURIComponent(MARK.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'))}">
<style>${STYLE}</style></head>
<body><header class="top"><span class="mark">${MARK}</span><h1>Stop Press</h1><p>${escapeHtml(words)}</p></header>
<main id="panels" data-from="${escapeHtml(from)}" data-state="${escapeHtml(state)}">${html}</main><script>${SCRIPT}</script></body></html>`;
}

function slackPanel(slack: SlackSandbox, { timeZone, slack: wanted }: Asked): string {
  const reader = { timeZone, now: Date.now() };
  const channel = chosen(slack, wanted);
  const all = slack.standing(channel.id);
  const messages = all
    .filter(({ payload }) => payload['thread_ts'] === undefined || payload['reply_broadcast'] === true)
    .slice(-SHOWN_MAX)
    .map((standing): Drawn => {
      const held = all.filter(({ payload }) => payload['thread_ts'] === standing.messageId);
      const thread = held.map(({ payload }) => slackDraw.drawHtml(payload, reader)).join('');
      const count = `${held.length} ${held.length === 1 ? 'reply' : 'replies'}`;
      const below = held.length > 0 ? `<details class="thread"><summary>${count}</summary>${thread}</details>` : '';
      return { standing, body: slackDraw.drawHtml(standing.payload, reader), below, called: false };
    });
  const last = messages.at(-1)?.standing;
  return panel({
    platform: 'slack',
    theme: 'light',
    place: slack.team.name,
    tabs: tabs('slack', slack, channel.id),
    bot: 'stop-press',
    messages,
    timeZone,
    phone: {
      app: 'Slack',
      title: slack.team.name,
      from: `#${channel.name} · stop-press`,
      line: last ? slackDraw.drawPush(last.payload, reader) : null,
      at: last?.postedAt,
    },
  });
}

const SUPPRESS_NOTIFICATIONS = 1 << 12;

function discordPanel(discord: DiscordSandbox, { timeZone, discord: wanted }: Asked): string {
  const names = Object.fromEntries([...discord.roles, ...discord.channels].map(({ id, name }) => [id, name]));
  const reader = { timeZone, now: Date.now(), names };
  const channel = chosen(discord, wanted);
  const messages = discord
    .standing(channel.id)
    .slice(-SHOWN_MAX)
    .map((standing): Drawn => {
      const called = mentionsOf(standing.payload).length > 0;
      return { standing, body: discordDraw.drawHtml(standing.payload, reader), below: '', called };
    });
  const last = messages.at(-1)?.standing;
  const silent = (Number(last?.payload['flags'] ?? 0) & SUPPRESS_NOTIFICATIONS) !== 0;
  return panel({
    platform: 'discord',
    theme: 'dark',
    place: discord.guild.name,
    tabs: tabs('discord', discord, channel.id),
    bot: 'Stop Press',
    messages,
    timeZone,
    phone: {
      app: 'Discord',
      title: `Stop Press (#${channel.name}, ${discord.guild.name})`,
      from: null,
      line: last && !silent ? discordDraw.drawPush(last.payload, reader) : null,
      at: last?.postedAt,
    },
  });
}

/** The channel asked for, or the one where something happened last. */
function chosen(sandbox: SlackSandbox | DiscordSandbox, wanted: string | null): { id: string; name: string } {
  const { channels, log } = sandbox;
  const find = (id: string | undefined) => channels.find((channel) => channel.id === id);
  const last = log.at(-1)?.channel;
  return find(wanted ?? undefined) ?? find(last) ?? channels[0] ?? { id: '', name: 'no channel' };
}

/** The channels in which anything stands, and the one that is shown; never hundreds. */
const TABS_MAX = 8;

function tabs(platform: string, sandbox: SlackSandbox | DiscordSandbox, current: string): string {
  const used = new Set(sandbox.log.map(({ channel }) => channel));
  return sandbox.channels
    .filter(({ id }) => id === current || used.has(id))
    .slice(0, TABS_MAX)
    .map(({ id, name }) => {
      const here = id === current ? ' aria-current="true"' : '';
      return `<a data-platform="${platform}" data-channel="${escapeHtml(id)}" href="?${platform}=${encodeURIComponent(id)}"${here}><i>#</i> ${escapeHtml(name)}</a>`;
    })
    .join('');
}

interface Panel {
  platform: 'slack' | 'discord';
  theme: 'light' | 'dark';
  place: string;
  tabs: string;
  bot: string;
  messages: readonly Drawn[];
  timeZone: string;
  phone: { app: string; title: string; from: string | null; line: string | null; at: number | undefined };
}

function panel({ platform, theme, place, tabs, bot, messages, timeZone, phone }: Panel): string {
  const name = platform === 'slack' ? 'Slack' : 'Discord';
  const drawn = messages.map((drawn) => messageHtml(drawn, bot, timeZone)).join('');
  const nothing = '<p class="nothing">Nothing has been posted here yet.</p>';
  return `<section class="panel ${platform}" data-theme="${theme}" aria-label="${name}">
<div class="window"><div class="bar"><b>${escapeHtml(place)}</b><span>${name}</span></div><nav class="tabs">${tabs}</nav>
<div class="channel">${drawn || nothing}</div></div>${lockScreen(phone, timeZone)}</section>`;
}

function lockScreen({ app, title, from, line, at }: Panel['phone'], timeZone: string): string {
  const note =
    line === null || at === undefined
      ? `<p class="quiet">${at === undefined ? 'No notification yet' : 'Sent silently: no notification'}</p>`
      : `<div class="note"><span class="app ${app.toLowerCase()}">${app.slice(0, 1)}</span><div><p><b>${escapeHtml(title)}</b><time>now</time></p>
${from === null ? '' : `<p class="from">${escapeHtml(from)}</p>`}<p class="line">${escapeHtml(line)}</p></div></div>`;
  return `<div class="phone" aria-label="On the phone’s lock screen"><p class="hour">${clock(at ?? Date.now(), timeZone)}</p>${note}</div>`;
}
