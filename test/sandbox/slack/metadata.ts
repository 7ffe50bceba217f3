import { SlackRefusal } from './refusal.ts';
import { isObject } from './shape.ts';

export interface Metadata {
  event_type: string;
  event_payload: Record<string, unknown>;
}

/** https://docs.slack.dev/messaging/message-metadata */
const EVENT_TYPE = /^[A-Za-z0-9_-]{1,255}$/;
const MAX_BYTES = 16_000;

/**
 * Slack does not refuse metadata whose `event_type` it dislikes: it posts the message without it, and says so in a
 * warning only. @returns what stays on the message, and the warning.
 */
export function readMetadata(given: unknown): { metadata?: Metadata; warning?: string } {
  if (given === undefined) return {};
  if (!isObject(given)) throw new SlackRefusal('invalid_metadata_format');
  if (Object.keys(given).length === 0) return {};
  const { event_type: type, event_payload: payload } = given;
  if (typeof type !== 'string' || !isObject(payload)) throw new SlackRefusal('invalid_metadata_schema');
  if (JSON.stringify(payload).length > MAX_BYTES) throw new SlackRefusal('metadata_too_large');
  if (!EVENT_TYPE.test(type)) return { warning: 'invalid_metadata_format' };
  return { metadata: { event_type: type, event_payload: payload } };
}
