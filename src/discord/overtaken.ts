/** Two editors at once: the later one is told what was done meanwhile, and keeps what they wrote. Pure. */
import { ButtonStyle } from 'discord.js';
import type { AlertRecord } from '../../queue/records.ts';
import type { Press } from '../desk/card.ts';
import { DID } from '../desk/deeds.ts';
import { pressButton, type Reply, row } from './reply.ts';
import { clock, quotedLines, short, wrote } from './words.ts';

/** Who did what after this revision, a line each. */
export const meanwhile = ({ history }: AlertRecord, base: number): string =>
  history
    .filter(({ revision }) => revision !== null && revision > base)
    .map(({ actor, did, at }) => `${short(actor.name, 80)} ${DID[did] ?? did} meanwhile, ${clock(Date.parse(at))}.`)
    .join('\n');

/** @param written what the editor typed, so that it is not lost */
export function overtaken(
  does: Press,
  record: AlertRecord,
  base: number,
  written: readonly (string | undefined)[],
): Reply {
  const { id, alert } = record;
  const theirs = quotedLines([alert?.headline, alert?.lede]);
  return {
    content: [
      `**Nothing of yours was sent:** you began with revision ${base}, and it is at ${alert?.revision}.`,
      meanwhile(record, base),
      ...(theirs.length > 0 ? ['It reads now:', ...theirs] : []),
      ...wrote(written),
    ]
      .filter(Boolean)
      .join('\n'),
    components: [
      row(
        pressButton(
          { press: does, target: id, base: alert?.revision ?? null },
          'Begin again with the newest words',
          ButtonStyle.Primary,
        ),
      ),
    ],
  };
}
