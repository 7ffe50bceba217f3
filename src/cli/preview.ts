import type { Command } from 'commander';
import { drawText as drawDiscord } from '../../adapters/discord/draw.ts';
import { renderDiscord } from '../../adapters/discord/render.ts';
import { drawText as drawSlack } from '../../adapters/slack/draw.ts';
import { renderSlack } from '../../adapters/slack/render.ts';
import { messageKey } from '../../queue/message.ts';
import type { PushRequest } from '../../queue/records.ts';
import type { Mention } from '../alert/alert.ts';
import { PLATFORMS, platformOf } from '../alert/destination.ts';
import { addressesFor } from '../alert/route.ts';
import { loadConfig } from '../config/config.ts';
import { alertFrom } from '../desk/compose.ts';
import { confirmationOf } from '../desk/confirmation.ts';
import { policyOf } from '../desk/policy.ts';
import { drilled } from '../desk/propose.ts';
import { identify } from '../intake/identity.ts';
import { checkDrill, type ItemFlags, readItem, withItemFlags } from './input.ts';
import { note, print, printJson, time } from './print.ts';
import { shellWho } from './who.ts';

interface Target {
  key: string;
  mentions: readonly Mention[];
  part: 'root';
}

export function addPreview(program: Command): void {
  withItemFlags(
    program.command('preview').description('The alert as it would read; sends nothing, needs no queue and no token'),
  )
    .option('--json', '{alert, slack, discord, confirmation}: the exact payloads, and what an editor is asked')
    .action(async (input: string | undefined, flags: ItemFlags & { json?: true }) => {
      const config = loadConfig();
      checkDrill(flags, config);
      const given = await readItem(input, flags, config.newsroom.name);
      const priority = given.priority ?? 'routine';
      const asked: PushRequest = { actor: shellWho().actor, priority, to: [], image: flags.image ?? false };
      const { item, request } = flags.drill ? drilled(policyOf(config), given, asked) : { item: given, request: asked };
      const { alert: id } = identify(item);
      const { alert: words, embargo } = await alertFrom(id, item, request);
      const now = new Date();
      const alert = { ...words, sentAt: now.toISOString(), changedAt: now.toISOString() };

      // The mentions of the first channel on each platform: what an editor wants to know is whether it pings.
      const addresses = addressesFor(priority, flags.drill ? [] : config.routes, request.to);
      const [slack, discord] = PLATFORMS.map((platform) => {
        const address = addresses.find(({ destination }) => platformOf(destination) === platform);
        const destination = address?.destination ?? (`${platform}:0` as const);
        const mentions: readonly Mention[] = address?.mentions ?? [];
        return { key: messageKey(id, destination, 'root'), mentions, part: 'root' };
      }) as [Target, Target];
      const payloads = { slack: renderSlack(alert, slack), discord: renderDiscord(alert, discord) };
      // Where it stands already only the ledger knows, which is not asked here.
      const proposal = { alert, addresses, before: null, embargo, request };
      const { title, warnings } = confirmationOf(proposal, new Map(), time, now.getTime());
      for (const warning of warnings) note(`! ${warning}`);
      if (flags.json) return printJson({ alert, ...payloads, confirmation: { title, warnings } });
      const reader = { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, now: now.getTime() };
      print('Slack');
      print(drawSlack(payloads.slack, reader));
      print();
      print('Discord');
      print(drawDiscord(payloads.discord, reader));
      print();
      print(addresses.length === 0 ? 'No channel would get it: no route matches.' : title);
    });
}
