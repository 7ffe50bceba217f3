/** The one question before an alert goes out, and all that an editor should know when they answer it. Pure. */
import type { Destination } from '../alert/destination.ts';
import type { Proposal } from './propose.ts';

/** Phones cut a headline after about so many characters; nothing blocks an editor for length. */
export const HEADLINE_FITS = 90;
const OLD_MINUTES = 60;
const NAMES_SHOWN = 8;

export interface Confirmation {
  /** `FLASH to 6 channels: #breaking, #desk …` */
  title: string;
  /** What speaks for another look, a line each. */
  warnings: readonly string[];
  /** What the button says: `Send FLASH to 6 channels`. */
  button: string;
}

/**
 * @param names what people call the channels
 * @param clock how the reader's clock writes a moment: `14:02`
 */
export function confirmationOf(
  {
    alert,
    addresses,
    before,
    embargo,
    request,
  }: Pick<Proposal, 'alert' | 'addresses' | 'before' | 'embargo' | 'request'>,
  names: ReadonlyMap<Destination, string>,
  clock: (iso: string) => string,
  now: number,
): Confirmation {
  const level = `${request.drill ? 'DRILL ' : ''}${alert.priority.toUpperCase()}`;
  const to = addresses.map(({ destination }) => destination);
  const channels = to.length === 1 ? '1 channel' : `${to.length} channels`;
  const listed = to.slice(0, NAMES_SHOWN).map((each) => names.get(each) ?? each);
  const more = to.length - listed.length;
  const hour =
    request.notBefore === undefined
      ? ''
      : ` ${request.embargoed ? 'embargoed until' : 'at'} ${clock(request.notBefore)}`;
  const again = before ? to.filter((each) => before.destinations.includes(each)).length : 0;
  const pinged = addresses.filter(({ mentions }) => mentions.length > 0).length;
  const age = alert.publishedAt === null ? 0 : Math.round((now - Date.parse(alert.publishedAt)) / 60_000);
  const warnings = [
    embargo === null ? null : `It asks not to be published yet: “${embargo}”. Give the hour of the embargo first.`,
    before === null
      ? null
      : again === 0
        ? `This story is alert ${before.alert} already, sent elsewhere at ${clock(before.at)}: nothing new would be posted.`
        : `Already sent at ${clock(before.at)} to ${again} of them, as alert ${before.alert}: nothing new would be posted.`,
    age >= OLD_MINUTES ? `The story is ${ageOf(age)} old.` : null,
    alert.headline.length > HEADLINE_FITS
      ? `The headline has ${alert.headline.length} characters; a phone shows about ${HEADLINE_FITS}.`
      : null,
    pinged > 0 && request.drill !== true ? `It calls people in ${pinged} of them.` : null,
  ].filter((line) => line !== null);
  return {
    title: `${level} to ${channels}${hour}: ${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    warnings,
    button: request.notBefore === undefined ? `Send ${level} to ${channels}` : `Schedule ${level} for ${channels}`,
  };
}

const ageOf = (minutes: number): string =>
  minutes < 180
    ? `${minutes} minutes`
    : minutes < 2 * 1_440
      ? `${Math.round(minutes / 60)} hours`
      : `${Math.round(minutes / 1_440)} days`;
