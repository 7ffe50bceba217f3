import { pino } from 'pino';
import { type Newsroom, openNewsroom } from '../app.ts';
import { type Config, loadConfig } from '../config/config.ts';
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
