/** One alert in a window: its words, where it stands, what was done to it, and what may be done. */
import type { KnownBlock, ModalView } from '@slack/web-api';
import { renderSlack } from '../../adapters/slack/render.ts';
import { messageKey } from '../../queue/message.ts';
import type { AlertRecord } from '../../queue/records.ts';
import type { Destination } from '../alert/destination.ts';
import type { Button } from '../desk/card.ts';
import { may, type Role } from '../desk/rights.ts';
import { seeAlert } from '../desk/see.ts';
import { viewOf } from '../desk/view.ts';
import { context, divider, modal, pressButtons, section } from './blocks.ts';
import type { Room } from './room.ts';
import type { Visitor } from './who.ts';
import { type Clock, clockOf, headlineOf, stateWords, troublesOf } from './words.ts';
import type { ChangePress } from './written.ts';

/** @throws {ChangeError} where there is none for them */
export async function alertWindow({ newsdesk }: Room, { who, zone }: Visitor, id: string): Promise<ModalView> {
  const record = await seeAlert(newsdesk.desk, who, id);
  const names = await newsdesk.names.of(record.messages.map(({ destination }) => destination));
  return alertView(record, who.role, clockOf(zone, Date.now()), (each) => names.get(each as Destination) ?? each);
}

function alertView(record: AlertRecord, role: Role, clock: Clock, nameOf: (destination: string) => string): ModalView {
  const alert = viewOf(record);
  const links = alert.messages.flatMap(({ destination, part, link }) =>
    part === 'root' && link !== null ? [`${nameOf(destination)}: ${link}`] : [],
  );
  const deeds = record.history.map(
    ({ actor, did, at, reason }) => `${clock(at)}  ${actor.name}: ${did}${reason === null ? '' : ` (${reason})`}`,
  );
  return modal({
    callback: 'alert',
    title: 'Alert',
    blocks: [
      ...wordsOf(record),
      divider,
      section(
        [
          `Alert ${alert.id}, revision ${alert.revision}: ${stateWords(alert, clock)}`,
          `Pushed at ${clock(alert.createdAt)} by ${alert.by.name} (${alert.by.via})`,
          ...troublesOf(alert, nameOf).map((words) => `⚠ ${words}`),
          ...(alert.heldVersions > 0 ? [`${alert.heldVersions} other versions of this story wait for an editor.`] : []),
        ].join('\n'),
      ),
      ...(links.length === 0 ? [] : [context(links.join('\n'))]),
      ...(deeds.length === 0 ? [] : [context(deeds.join('\n'))]),
      ...pressButtons(buttonsOf(record, role)),
    ],
  });
}

/** As its readers see it. */
function wordsOf({ alert, id, messages, title, request }: AlertRecord): KnownBlock[] {
  if (alert === null) return [section(headlineOf({ priority: request.priority, headline: title }))];
  const destination = messages[0]?.destination ?? 'slack:C0';
  const key = messageKey(id, destination, 'root');
  return renderSlack(alert, { key, mentions: [], part: 'root' }).blocks as KnownBlock[];
}

const ALL: readonly [ChangePress, string, Button['look']][] = [
  ['update', 'Update', 'plain'],
  ['correct', 'Correct', 'plain'],
  ['refile', 'Refile', 'plain'],
  ['hold', 'Hold', 'plain'],
  ['release', 'Release', 'plain'],
  ['kill', 'Kill', 'danger'],
  ['retry', 'Retry', 'plain'],
];

function buttonsOf(record: AlertRecord, role: Role): Button[] {
  const { alert, life, messages, id } = record;
  const fits = (press: ChangePress): boolean => {
    if (press === 'retry') return messages.some(({ state }) => state === 'REJECTED');
    if (life === 'killed' || record.state === 'failed') return false;
    if (press === 'kill') return true;
    if (alert === null) return false;
    return press === 'correct' || (life === 'hold' ? press === 'release' : press !== 'release');
  };
  return ALL.filter(([press]) => may(role, press) && fits(press)).map(([press, label, look]) => ({
    press,
    target: id,
    base: alert?.revision ?? null,
    label,
    look,
  }));
}
