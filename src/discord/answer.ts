/** How each interaction is answered: within three seconds whatever Redis does, once however often it is told, to one person. */
import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Form } from './forms.ts';
import { bodyOf, type Reply, saying } from './reply.ts';
import type { Room } from './room.ts';
import { isForPeople, REDIS_AWAY, wordsFor, wrote } from './words.ts';

export type Answerable = ChatInputCommandInteraction | MessageComponentInteraction | ModalSubmitInteraction;
export type Heard = Answerable | AutocompleteInteraction;

/** What is done about an interaction. */
export type Hand =
  /** A modal, which must be Discord's first answer: made within two seconds, or not at all. */
  | { opens: () => Promise<Form> }
  /**
   * Work behind a deferred answer; each reply takes the place of the one before. `reply`: a new message for that person alone;
   * `update`: the message whose component it was. `changes`: it can send or change something. `typed`: what somebody wrote, told
   * again where it fails, for their form is closed by then.
   */
  | { puts: 'reply' | 'update'; changes: boolean; typed?: readonly string[]; does: () => AsyncIterable<Reply> }
  /** Words at once, without asking Redis. */
  | { says: string };

type Work = Extract<Hand, { does: unknown }>;

/** Discord waits three seconds: https://docs.discord.com/developers/interactions/receiving-and-responding */
const PATIENCE_MS = 2_000;
const PRIVATELY = { flags: MessageFlags.Ephemeral } as const;

/** Never rejects: what cannot be told is in the log. */
export async function answer(interaction: Answerable, hand: Hand, room: Room): Promise<void> {
  try {
    if ('says' in hand) await interaction.reply({ ...bodyOf(saying(hand.says)), ...PRIVATELY });
    else if ('opens' in hand) await open(interaction, hand.opens, room);
    else await work(interaction, hand, room);
  } catch (error) {
    // The codes of the errors alone: their addresses hold the interaction's token.
    room.log.warn({ error: String(error), interaction: interaction.id }, 'somebody on Discord was not answered');
  }
}

async function open(interaction: Answerable, make: () => Promise<Form>, { once, log }: Room): Promise<void> {
  if (interaction.isModalSubmit()) throw new Error('a modal opens no modal');
  let form: Form;
  try {
    const [isFirst, made] = await soon(Promise.all([once.isFirst(interaction.id), make()]));
    if (!isFirst) return;
    form = made;
  } catch (error) {
    if (!isForPeople(error)) log.warn({ error: String(error) }, 'a form could not be made');
    await interaction.reply({ ...bodyOf(saying(wordsFor(error, false))), ...PRIVATELY });
    return;
  }
  await interaction.showModal(form);
}

async function work(interaction: Answerable, hand: Work, room: Room): Promise<void> {
  const { once, log } = room;
  const first = soon(once.isFirst(interaction.id)).catch(() => null);
  if (!(await acknowledge(interaction, hand.puts))) {
    log.warn({ interaction: interaction.id }, 'an interaction came too late to be answered: nothing was done');
    return;
  }
  const isFirst = await first;
  if (isFirst === false) return;
  if (isFirst === null) return tell(interaction, hand, REDIS_AWAY);
  let told = false;
  try {
    for await (const reply of hand.does()) {
      told = true;
      if (!(await show(interaction, reply, room))) return;
    }
  } catch (error) {
    if (!isForPeople(error)) log.error({ error: String(error) }, 'the Discord desk failed');
    // What was told stands: only the watching of it failed.
    if (!told) await tell(interaction, hand, wordsFor(error, hand.changes));
  }
}

/** @returns false where there is nobody to tell any more: the message was dismissed, or the token's quarter of an hour is over */
async function show(interaction: Answerable, reply: Reply, { log }: Room): Promise<boolean> {
  try {
    await twice(() => interaction.webhook.editMessage('@original', bodyOf(reply)));
    return true;
  } catch (error) {
    log.warn(
      { error: String(error), interaction: interaction.id },
      'what was done could not be told to who asked for it',
    );
    return false;
  }
}

/** A reply says what went wrong itself; beneath a message that stays as it was, another one does. */
async function tell(interaction: Answerable, { puts, typed = [] }: Work, words: string): Promise<void> {
  const body = bodyOf(saying(words, ...wrote(typed)));
  if (puts === 'reply') await twice(() => interaction.webhook.editMessage('@original', body));
  else await interaction.webhook.send({ ...body, ...PRIVATELY });
}

/**
 * Takes the interaction in hand. Where the answer to that was lost it may be acknowledged already, by us or by a process that
 * was told of it too: who goes on is decided in Redis, not here.
 * @returns false where its time is over
 */
async function acknowledge(interaction: Answerable, puts: 'reply' | 'update'): Promise<boolean> {
  const ask = () =>
    puts === 'update' && 'deferUpdate' in interaction ? interaction.deferUpdate() : interaction.deferReply(PRIVATELY);
  try {
    await twice(ask);
    return true;
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    return error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
  }
}

/** Asks again where Discord gave no answer; what it refuses it would refuse again. */
const twice = <T>(ask: () => Promise<T>): Promise<T> =>
  ask().catch((error: unknown) => (error instanceof DiscordAPIError ? Promise.reject(error) : ask()));

/** @throws {Error} where it takes longer than an editor, and Discord, would wait */
export async function soon<T>(asked: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Redis timed out')), PATIENCE_MS);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
