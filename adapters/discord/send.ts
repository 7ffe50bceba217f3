import type { Adapter } from '../adapter.ts';
import { discordAccess } from './access.ts';
import type { DiscordConnection } from './client.ts';
import { discordEditor } from './edit.ts';
import { discordReconciler } from './find.ts';
import { discordNaming } from './names.ts';
import { post } from './post.ts';
import { receiptOf } from './receipt.ts';
import { discordRecogniser } from './recognise.ts';

export function discordAdapter(connection: DiscordConnection): Adapter {
  const access = discordAccess(connection);

  return {
    platform: 'discord',

    async identify() {
      const { id, username } = await access.me('anew');
      return { bot: id, workspace: null, summary: `@${username} on Discord` };
    },

    async deliver(order) {
      return receiptOf(order, await post(order, access), access);
    },

    ...discordReconciler(access),
    ...discordEditor(access),
    ...discordRecogniser(access),
    ...discordNaming(access),

    async close() {
      access.close();
    },
  };
}
