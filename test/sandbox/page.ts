import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { DiscordSandbox } from './discord/discord.ts';
import { send } from './faults.ts';
import { discordViewAt } from './page/discord-view.ts';
import { document, type Panels, panels } from './page/markup.ts';
import { viewDocument } from './page/view.ts';
import { close, listen } from './server.ts';
import type { SlackSandbox } from './slack/slack.ts';

/** The sandboxes that one page shows, Slack to the left. */
export interface Shown {
  slack?: SlackSandbox;
  discord?: DiscordSandbox;
}

export interface PageOptions {
  /** Default 0: any. */
  port?: number;
  /** Whose clock the page is read by; default this machine's. */
  timeZone?: string;
}

/** One page of its own that shows every channel of both platforms as its users would see it, and follows what happens. */
export async function servePage(
  shown: Shown,
  options: PageOptions = {},
): Promise<{ url: string; close(): Promise<void> }> {
  const answers = servesPage(() => shown, options.timeZone);
  const server = createServer((request, response) => {
    if (!answers(request, response)) send(response, { status: 404, headers: {}, body: 'not found' });
  });
  const port = await listen(server, options.port ?? 0);
  return { url: `http://127.0.0.1:${port}/`, close: () => close(server) };
}

/**
 * Answers `/` and, as permalinks lead there, `/archives/…` with the page, and `/panels` with what stands in it now. The page
 * asks again and again for the panels; `?seen=` names the state it shows, and where nothing happened since it gets a 204.
 * `/view/U0ADA` is what one person has before them in Slack: the topmost modal or the app's home, `?channel=` a channel.
 */
export function servesPage(shown: () => Shown, timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const asked = { timeZone, slack: searchParams.get('slack'), discord: searchParams.get('discord') };
    const view = discordViewAt(shown(), pathname, asked);
    if (view?.again) return follow(response, view.panels, searchParams);
    if (view) return html(response, document(view.panels, view.head));
    if (pathname === '/' || pathname.startsWith('/archives/')) {
      const [, , slack = asked.slack] = pathname.split('/');
      return html(response, document(panels(shown(), { ...asked, slack })));
    }
    const [, user] = /^\/view\/(\w+)$/.exec(pathname) ?? [];
    const { slack } = shown();
    if (slack && user !== undefined) {
      const drawn = viewDocument(slack, { user, channel: searchParams.get('channel'), timeZone });
      return drawn !== null && html(response, drawn);
    }
    if (pathname !== '/panels') return false;
    const now = panels(shown(), asked);
    return follow(response, now, searchParams);
  };
}

function follow(response: ServerResponse, now: Panels, query: URLSearchParams): true {
  if (now.state === query.get('seen')) send(response, { status: 204, headers: {}, body: '' });
  else send(response, { status: 200, headers: JSON_TYPE, body: JSON.stringify(now) });
  return true;
}

const JSON_TYPE = { 'content-type': 'application/json', 'cache-control': 'no-store' };

function html(response: ServerResponse, body: string): true {
  // The page runs its own script and style and nothing else; pictures come from where the payload says.
  const policy =
    "default-src 'self'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src http: https: data:";
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
  send(response, { status: 200, headers, body });
  return true;
}
