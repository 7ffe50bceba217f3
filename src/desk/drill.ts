/**
 * Drills: alerts that are for drill channels alone. A channel is for drills or for news, never for both, so that nobody ever takes
 * one for the other. Pure.
 */
import type { AlertRecord } from '../../queue/records.ts';
import type { Destination } from '../alert/destination.ts';
import type { Config } from '../config/config.ts';

/** The channels that are for drills alone, the canary's among them. */
export const channelsForDrills = ({ drill: { to, canary } }: Pick<Config, 'drill'>): readonly Destination[] =>
  canary === null ? to : [...to, canary.to];

/** Why an alert must not go to a channel; null: it may. */
export function misrouted(
  isDrill: boolean,
  destination: Destination,
  drillChannels: readonly Destination[],
): string | null {
  if (isDrill === drillChannels.includes(destination)) return null;
  return isDrill
    ? `This is a drill, and ${destination} is no drill channel: drills go where drill.to says, and nowhere else.`
    : `${destination} is a drill channel: drills alone go there, and this is none.`;
}

/** The first reason why an alert must not go to all of these channels; null: it may. */
export const misroutedAmong = (
  isDrill: boolean,
  destinations: readonly Destination[],
  drillChannels: readonly Destination[],
): string | null =>
  destinations.map((each) => misrouted(isDrill, each, drillChannels)).find((reason) => reason !== null) ?? null;

/** The drill that goes out by itself, to measure the whole way. */
export const isCanary = ({ request }: Pick<AlertRecord, 'request'>): boolean => request.canary === true;
