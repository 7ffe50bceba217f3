/** What changed since somebody looked. Pure. */
import type { AlertRecord } from '../../queue/records.ts';
import { isMasked } from '../alert/alert.ts';
import { DID } from '../desk/deeds.ts';
import { clockOf } from './words.ts';

/** Who did what after revision `seen`, and how it reads now; a line each. */
export function meanwhile({ history, alert }: AlertRecord, seen: number, zone: string): string[] {
  const clock = clockOf(zone, Date.now());
  const deeds = history
    .filter(({ revision }) => revision !== null && revision > seen)
    .map(
      ({ actor, did, at, reason }) =>
        `${actor.name} ${DID[did] ?? did} at ${clock(at)}${reason === null ? '' : `: ${reason}`}`,
    );
  if (alert === null) return deeds;
  const { change, headline, lede } = alert;
  const wrong = change.kind === 'correct' ? [`What was wrong: ${change.wasWrong}`] : [];
  const masked = isMasked(alert) ? [' Its words are hidden everywhere.'] : [];
  return [
    ['Meanwhile it was changed, and nothing of yours was sent.', ...deeds, ...wrong].join('\n'),
    [`It reads now: ${headline}${lede === null ? '' : `\n${lede}`}`, ...masked].join('\n'),
    'What you wrote is below, on top of those words. Look at it, and send it if it is still right.',
  ];
}
