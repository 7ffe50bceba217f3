import { channelOf } from '../../src/alert/destination.ts';
import { DeliveryError, type Editor, type Receipt } from '../adapter.ts';
import { unmarked } from '../search.ts';
import type { DiscordAccess } from './access.ts';
import { orFault, unclear } from './faults.ts';
import { messageAt } from './history.ts';
import { revisionIn, type Shown } from './mark.ts';

const GONE = '10008';
/** It is published already. */
const PUBLISHED = '40033';
/** It is no announcement channel, and so nobody follows it. */
const NOT_FOLLOWED = '50024';

export function discordEditor(access: DiscordAccess): Editor {
  const { ask, token } = access;
  const attemptOf = <Doing extends string>(doing: Doing, { destination }: Receipt) => ({
    doing,
    channel: channelOf(destination),
    token,
  });

  return {
    async edit({ receipt, payload }) {
      const attempt = attemptOf('edit', receipt);
      // Whether it makes a sound is settled when it is posted: of all flags an edit takes only those for embeds and
      // components. `allowed_mentions` goes along, for an edit forgets the original's.
      const { flags: _settled, ...body } = payload;
      // https://docs.discord.com/developers/resources/message#edit-message
      const answer = (await orFault(ask('patch', routeOf(receipt), { body }), attempt)) as Shown | null;
      if (answer?.id !== receipt.messageId) throw unclear('unreadable answer', attempt);
    },

    async read(key, receipt) {
      const attempt = attemptOf('look', receipt);
      const message = await messageAt(receipt.messageId, access, attempt);
      if (message === undefined) return null;
      const revision = revisionIn(message, key);
      if (revision === null) throw unmarked(`Discord channel ${attempt.channel}`);
      return revision;
    },

    async remove(receipt) {
      const attempt = attemptOf('delete', receipt);
      // https://docs.discord.com/developers/resources/message#delete-message: 204, with nothing in it
      const answer = await orFault(ask('delete', routeOf(receipt)), attempt).catch(unless(GONE));
      if (answer instanceof ArrayBuffer && answer.byteLength > 0) throw unclear('unreadable answer', attempt);
    },

    async publish(receipt) {
      const attempt = attemptOf('publish', receipt);
      // https://docs.discord.com/developers/resources/message#crosspost-message
      const publishing = orFault(ask('post', `${routeOf(receipt)}/crosspost`), attempt);
      const answer = (await publishing.catch(unless(PUBLISHED, NOT_FOLLOWED))) as Shown | undefined;
      if (answer !== undefined && answer.id !== receipt.messageId) throw unclear('unreadable answer', attempt);
    },
  };
}

const routeOf = ({ destination, messageId }: Receipt): `/${string}` =>
  `/channels/${channelOf(destination)}/messages/${messageId}`;

/** Undefined for a refusal that is no failure here. */
const unless =
  (...reasons: string[]) =>
  (error: unknown): undefined => {
    if (error instanceof DeliveryError && reasons.includes(error.reason)) return undefined;
    throw error;
  };
