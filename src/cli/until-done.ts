import { type Newsroom, openAdapters, startWorkers } from '../app.ts';
import type { Config } from '../config/config.ts';
import { follow } from '../desk/follow.ts';
import type { AlertView } from '../desk/view.ts';
import { alertLine, messageLine, print, printJson } from './print.ts';
import { Unfinished } from './program.ts';
import { quietLog } from './session.ts';

/** Runs `act` with somebody to do the work: a service where one runs, else workers of this process. */
export async function withWorkers<T>(
  newsroom: Newsroom,
  config: Config,
  served: boolean,
  act: () => Promise<T>,
): Promise<T> {
  const workers = served ? null : await startWorkers(config, newsroom, await openAdapters(config), quietLog);
  try {
    return await act();
  } finally {
    await workers?.close();
  }
}

/** States in which a command did what it was asked for. */
const DONE: ReadonlySet<AlertView['state']> = new Set(['sent', 'scheduled', 'hold', 'killed']);

/**
 * Follows an alert until nothing more happens by itself, and prints each place as it ends.
 * @throws {Unfinished} where it is not everywhere as it should be
 */
export async function untilDone(
  { desk }: Newsroom,
  id: string,
  { json, more = {} }: { json: boolean; more?: object },
): Promise<AlertView> {
  const alert = await follow(desk.ledger, id, (message) => {
    if (!json) print(messageLine(message));
  });
  if (json) printJson({ ...more, ...alert });
  else print(alertLine(alert));
  if (!DONE.has(alert.state)) throw new Unfinished();
  return alert;
}
