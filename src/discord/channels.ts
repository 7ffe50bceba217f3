/** The channels that an editor may choose for an alert: those that the routes name. */
import { type APILabelComponent, ComponentType } from 'discord.js';
import { type Destination, parseDestination } from '../alert/destination.ts';
import { label, OPTIONS_LIMIT, option } from './forms.ts';
import type { Room } from './room.ts';

/** Their field in a form; none where there is nothing to choose from. What was chosen before stands first. */
export async function channelsField(
  { policy, names }: Room,
  chosen: readonly Destination[],
): Promise<APILabelComponent[]> {
  const named = policy.routes.flatMap(({ to }) => to);
  const offered = [...new Set([...chosen, ...named])].slice(0, OPTIONS_LIMIT);
  if (offered.length === 0) return [];
  const called = await names.of(offered);
  const options = offered.map((each) =>
    option({ label: called.get(each) ?? each, value: each, default: chosen.includes(each) }),
  );
  const menu = {
    type: ComponentType.StringSelect as const,
    custom_id: 'to',
    required: false,
    min_values: 0,
    max_values: options.length,
    options,
  };
  return [label('Channels', menu, 'None chosen: as the routes say')];
}

/** What was chosen there. */
export const chosenIn = (values: readonly string[]): Destination[] =>
  values.map(parseDestination).filter((each) => typeof each === 'string');
