import { type Logger, LogLevel } from '@slack/bolt';
import { redact } from '../../adapters/transport.ts';
import type { Log } from '../../queue/log.ts';

/** Bolt's warnings and errors into our log, without a secret; the rest is its own talk. */
export function boltLogger(log: Log, secrets: readonly string[]): Logger {
  const words = (parts: readonly unknown[]) =>
    secrets.reduce((text, secret) => redact(text, secret), parts.map(String).join(' '));
  return {
    debug() {},
    info() {},
    warn: (...parts) => log.warn({ bolt: words(parts) }, 'Slack: Bolt'),
    error: (...parts) => log.error({ bolt: words(parts) }, 'Slack: Bolt'),
    setLevel() {},
    getLevel: () => LogLevel.WARN,
    setName() {},
  };
}
