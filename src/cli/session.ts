import { pino } from 'pino';
import { type Adapters, type Newsroom, openAdapters, openNewsroom } from '../app.ts';
import { type Config, loadConfig } from '../config/config.ts';
import type { RecogniserOf } from '../desk/resolve.ts';
import { note } from './print.ts';

/** A command that looks and leaves keeps quiet about what it retries; what fails it says as an error. */
export const quietLog = pino({ level: 'silent' });

/** Opens the newsroom for one command and closes it whatever comes. */
export async function withDesk<T>(
  { acceptLoss = false }: { acceptLoss?: boolean },
  work: (newsroom: Newsroom, config: Config) => Promise<T>,
): Promise<T> {
  const config = loadConfig();
  const newsroom = await openNewsroom(config, quietLog, { acceptLoss });
  if (newsroom.engine.warning) note(`! ${newsroom.engine.warning}`);
  try {
    return await work(newsroom, config);
  } finally {
    await newsroom.close();
  }
}

/** For what has to be looked at on a platform itself: its client is opened only where it is asked for. */
export async function withAdapters<T>(config: Config, work: (of: RecogniserOf) => Promise<T>): Promise<T> {
  const opened: { adapters?: Promise<Adapters> } = {};
  try {
    return await work(async (platform) => {
      opened.adapters ??= openAdapters(config);
      return (await opened.adapters).get(platform) ?? null;
    });
  } finally {
    for (const adapter of (await opened.adapters)?.values() ?? []) await adapter.close();
  }
}
