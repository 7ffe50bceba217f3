import type { Command } from 'commander';
import { drawText as drawDiscord } from '../../adapters/discord/draw.ts';
import { renderDiscord } from '../../adapters/discord/render.ts';
import { drawText as drawSlack } from '../../adapters/slack/draw.ts';
import { renderSlack } from '../../adapters/slack/render.ts';
import { messageKey } from '../../queue/ledger.ts';
import type { Mention } from '../alert/alert.ts';
import { PLATFORMS, platformOf } from '../alert/destination.ts';
import { addressesFor } from '../alert/route.ts';
import { loadConfig } from '../config/config.ts';
import { alertFrom } from '../desk/compose.ts';
import { identify } from '../intake/identity.ts';
import { type ItemFlags, readItem, withItemFlags } from './input.ts';
import { note, noteLength, print, printJson } from './print.ts';

interface Target {
  key: string;
  mentions: readonly Mention[];
  part: 'root';
}

export function addPreview(program: Command): void {
  withItemFlags(
    program.command('preview').description('The alert as it would read; sends nothing, needs no queue and no token'),
  )
    .option('--json', '{alert, slack, discord}: the exact payloads')
    .action(async (input: string | undefined, flags: ItemFlags & { json?: true }) => {
      const config = loadConfig();
      const item = await readItem(input, flags, config.newsroom.name);
      const priority = item.priority ?? 'routine';
      const { alert: id } = identify(item);
      const { alert: words, embargo } = await alertFrom(id, item, { priority, image: flags.image ?? false });
      const now = new Date().toISOString();
      const alert = { ...words, sentAt: now, changedAt: now };

      // The mentions of the first channel on each platform: what an editor wants to know is whether it pings.
      const addresses = addressesFor(priority, config.routes, []);
      const [slack, discord] = PLATFORMS.map((platform) => {
        const address = addresses.find(({ destination }) => platformOf(destination) === platform);
        const destination = address?.destination ?? (`${platform}:0` as const);
        const mentions: readonly Mention[] = address?.mentions ?? [];
        return { key: messageKey(id, destination, 'root'), mentions, part: 'root' };
      }) as [Target, Target];
      const payloads = { slack: renderSlack(alert, slack), discord: renderDiscord(alert, discord) };
      if (embargo !== null) note(`! It asks not to be published yet, and a push would not send it: “${embargo}”`);
      noteLength(alert.headline);
      if (flags.json) return printJson({ alert, ...payloads });
      const reader = { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, now: Date.now() };
      print('Slack');
      print(drawSlack(payloads.slack, reader));
      print();
      print('Discord');
      print(drawDiscord(payloads.discord, reader));
    });
}
