import type { Fault } from '../adapter.ts';

/**
 * Discord's codes for a refusal, what they mean for the message, and how to mend it.
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes
 */
export const REFUSALS: readonly (readonly [code: number, fault: Fault, mend: string])[] = [
  [10003, 'rejected', 'no such channel. Copy its id again (Developer Mode, right click, Copy Channel ID)'],
  [10004, 'rejected', 'no such server. Invite the bot to it'],
  [40005, 'rejected', 'the request is too large. This is a fault of Stop Press, please report it'],
  [40007, 'rejected', 'the bot is banned from this server. Ask an admin to lift the ban'],
  [40058, 'rejected', 'this is a forum. Choose a text or announcement channel'],
  [50001, 'rejected', 'the bot cannot see the channel. Give its role View Channel there'],
  [50006, 'rejected', 'the message is empty. This is a fault of Stop Press, please report it'],
  [50008, 'rejected', 'no messages can be sent in this kind of channel. Choose a text or announcement channel'],
  [50013, 'rejected', 'the bot may not post there. Give its role Send Messages and Embed Links in the channel'],
  [50024, 'rejected', 'no messages can be sent in this kind of channel. Choose a text or announcement channel'],
  [50035, 'rejected', 'the message is refused as malformed. This is a fault of Stop Press, please report it'],
  [50083, 'rejected', 'the thread is archived. Choose a channel, or open the thread again'],
  [160002, 'rejected', 'the bot may not reply. Give its role Read Message History in the channel'],
  [160005, 'rejected', 'the thread is locked. Choose a channel, or unlock the thread'],
  [200000, 'rejected', 'AutoMod blocks the text. Exempt the bot’s role from the rule'],
  [240000, 'rejected', 'Discord takes a link in it for harmful. Push it again without'],

  [50005, 'fixed', 'the message is not this bot’s'],

  [40001, 'unauthorized', 'the token is not valid. Reset it in the developer portal and set DISCORD_BOT_TOKEN again'],

  [20016, 'rate-limited', 'the channel is in slow mode. It is tried again later'],
  [20028, 'rate-limited', 'too many messages in this channel. It is tried again later'],
  [20029, 'rate-limited', 'too many messages in this server. It is tried again later'],
  [30046, 'rate-limited', 'too many edits of messages older than an hour. It is tried again later'],
  [40062, 'rate-limited', 'too many requests. It is tried again later'],
  [40004, 'unreachable', 'sending messages is switched off for now. It is tried again later'],
  [40006, 'unreachable', 'this is switched off for now. It is tried again later'],
  [130000, 'unreachable', 'Discord is overloaded. It is tried again later'],
];

/** What the same codes mean where a message was to be read, and how to mend it. */
export const MAY_NOT_READ: Readonly<Record<number, string>> = {
  50001: 'the bot may not read there. Give its role View Channel and Read Message History',
  50013: 'the bot may not read there. Give its role View Channel and Read Message History',
};
