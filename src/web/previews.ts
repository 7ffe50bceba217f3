/** An alert as its readers see it, drawn from the exact payloads: in the channel and on a phone's lock screen. */
import type { Payload } from '../../adapters/adapter.ts';
import * as discord from '../../adapters/discord/draw.ts';
import { renderDiscord } from '../../adapters/discord/render.ts';
import * as slack from '../../adapters/slack/draw.ts';
import { renderSlack } from '../../adapters/slack/render.ts';
import { messageKey } from '../../queue/message.ts';
import type { Address, Alert, Words } from '../alert/alert.ts';
import { type Destination, PLATFORMS, type PlatformName, platformOf } from '../alert/destination.ts';
import { clock } from './clock.ts';
import { drawn, type Html, html } from './html.ts';

/** https://docs.discord.com/developers/resources/message#message-object-message-flags */
const SILENT = 1 << 12;

interface Look {
  name: string;
  app: string;
  bot: string;
  render: (alert: Alert, to: { key: string; mentions: Address['mentions']; part: 'root' }) => Payload;
  html: (payload: Payload, reader: { timeZone: string; now: number }) => string;
  push: (payload: Payload, reader: { timeZone: string; now: number }) => string;
}

const LOOKS: Readonly<Record<PlatformName, Look>> = {
  slack: {
    name: 'Slack',
    app: 'S',
    bot: 'stop-press',
    render: renderSlack,
    html: slack.drawHtml,
    push: slack.drawPush,
  },
  discord: {
    name: 'Discord',
    app: 'D',
    bot: 'Stop Press',
    render: renderDiscord,
    html: discord.drawHtml,
    push: discord.drawPush,
  },
};

/** Words that were not sent yet, as if they were sent now. */
export const asSent = (words: Words, now: number): Alert => {
  const at = new Date(now).toISOString();
  return { ...words, sentAt: at, changedAt: at };
};

export interface Shown {
  alert: Alert;
  addresses: readonly Address[];
  names: ReadonlyMap<Destination, string>;
  zone: string;
  now: number;
}

/** Both platforms side by side; one channel of each stands for all of them. */
export const previews = (shown: Shown): Html =>
  html`<div class="previews">${PLATFORMS.map((each) => preview(each, shown))}</div>`;

function preview(platform: PlatformName, { alert, addresses, names, zone, now }: Shown): Html {
  const { name, app, bot, render, ...draw } = LOOKS[platform];
  const there = addresses.filter(({ destination }) => platformOf(destination) === platform);
  const [first] = there;
  if (first === undefined) {
    return html`<section class="preview ${platform}" aria-label="${name}"><h3>${name}</h3><p class="none">No channel there gets it.</p></section>`;
  }
  const { destination, mentions } = first;
  const at = clock(alert.sentAt, zone, now);
  const payload = render(alert, { key: messageKey(alert.id, destination, 'root'), mentions, part: 'root' });
  const reader = { timeZone: zone, now };
  const channel = (names.get(destination) ?? destination).replace(/ \((Slack|Discord)\)$/, '');
  const isSilent = (Number(payload['flags'] ?? 0) & SILENT) !== 0;
  const others = there.length === 1 ? '' : ` and ${there.length - 1} more`;
  return html`<section class="preview ${platform}" aria-label="${name}">
<h3>${name} <small>${channel}${others}</small></h3>
<div class="window"><p class="by"><b>${bot}</b> <span class="badge">APP</span> <span class="at">${at}</span></p>
${drawn(draw.html(payload, reader))}</div>
${lockScreen(app, name, channel, isSilent ? null : draw.push(payload, reader), at)}
</section>`;
}

const lockScreen = (app: string, name: string, channel: string, line: string | null, hour: string): Html =>
  html`<div class="phone" role="group" aria-label="On a phone’s lock screen, ${name}"><p class="hour" aria-hidden="true">${hour}</p>
${
  line === null
    ? html`<p class="silent">Sent silently: no notification</p>`
    : html`<div class="push"><span class="app" aria-hidden="true">${app}</span><div><p><b>${name}</b> <small>${channel}</small></p><p>${line}</p></div></div>`
}</div>`;

/** Light or dark, by the reader's choice; what is drawn stands in `children`. */
export const stage = (
  children: Html,
): Html => html`<section class="stage" data-theme="light" aria-labelledby="stage-title">
<div class="stage-head"><h2 id="stage-title">As readers see it</h2>
<fieldset class="switch" data-theme-switch hidden><legend class="unseen">Their app is</legend>
<label><input type="radio" name="theme" value="light" checked> Light</label>
<label><input type="radio" name="theme" value="dark"> Dark</label></fieldset></div>
${children}</section>`;
