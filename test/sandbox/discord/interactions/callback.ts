import { modal } from '../components/modal-form.ts';
import { type Check, checkAgainst, form, isObject, may, needs, oneOf } from '../form.ts';
import type { DiscordMessage, Guild } from '../guild.ts';
import { checkForm } from '../message-form.ts';
import { DiscordRefusal } from '../refusal.ts';
import { messageOf, numbered } from '../shown.ts';
import { choicesFor } from './choices.ts';
import { ANSWER, type Answer, type Interaction, isWhisper, KIND } from './interaction.ts';
import { LOADING, make, update } from './replies.ts';

interface Asked {
  id: string;
  token: string;
  body: unknown;
  /** Whether to tell what became of it. */
  respond: boolean;
}

/**
 * The first answer to an interaction.
 * https://docs.discord.com/developers/interactions/receiving-and-responding#create-interaction-response
 */
export function callback(guild: Guild, { id, token, body, respond }: Asked): Record<string, unknown> | null {
  const interaction = guild.interactions.unanswered(id, token);
  checkAgainst(form({ type: needs(oneOf(...allowed(interaction))) }), body);
  const { type, data } = body as { type: number; data?: unknown };
  const answer = { type, ...ANSWERS[type]!(guild, interaction, data ?? {}) };
  guild.interactions.answer(interaction, answer);
  return respond ? responseOf(guild, interaction, answer) : null;
}

const { message, later, updateLater, update: updateNow, choices, modal: showModal } = ANSWER;

/** An update wants a message to update, and a modal opens no modal. */
function allowed({ kind, message: source }: Interaction): number[] {
  if (kind === KIND.autocomplete) return [choices];
  const types: number[] = source ? [message, later, updateLater, updateNow] : [message, later];
  return kind === KIND.modal ? types : [...types, showModal];
}

const AT = ['data'] as const;
type Made = Omit<Answer, 'type'>;

const ANSWERS: Readonly<Record<number, (guild: Guild, interaction: Interaction, data: unknown) => Made>> = {
  [message]: (guild, interaction, data) => {
    checkForm(data, 'reply', AT);
    return { message: make(guild, interaction, data), data };
  },
  [later]: (guild, interaction, data) => {
    checkForm(data, 'defer', AT);
    const flags = Number(data['flags'] ?? 0) | LOADING;
    return { message: make(guild, interaction, { content: '', flags }, false), data };
  },
  [updateLater]: (guild, interaction) => ({ message: source(guild, interaction), data: {} }),
  [updateNow]: (guild, interaction, data) => {
    const changed = source(guild, interaction);
    checkForm(data, 'edit', AT);
    if (Object.keys(data).length > 0) update(guild, changed, data);
    return { message: changed, data };
  },
  [choices]: (_guild, interaction, data) => {
    const within: Check = form({ data: may(form({ choices: may(choicesFor(interaction)) })) });
    checkAgainst(within, { data });
    return { message: null, data: data as Record<string, unknown> };
  },
  [showModal]: (_guild, _interaction, data) => {
    checkAgainst(modal, data, AT);
    const given = isObject(data) ? data : {};
    return { message: null, data: { ...given, components: numbered(given['components']) } };
  },
};

/** The message whose component was used. @throws {DiscordRefusal} 10008 where it is gone */
function source(guild: Guild, { message }: Interaction): DiscordMessage {
  const standing =
    message && (isWhisper(message) ? guild.whispers : guild.book).find(message.channel, message.messageId);
  if (!standing) throw new DiscordRefusal(10008);
  return standing;
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback-interaction-callback-response-object */
function responseOf(guild: Guild, { id, kind }: Interaction, { type, message }: Answer): Record<string, unknown> {
  const told = message && {
    response_message_id: message.messageId,
    response_message_loading: type === later,
    response_message_ephemeral: isWhisper(message),
  };
  return {
    interaction: { id, type: kind, ...told },
    ...(message ? { resource: { type, message: messageOf(guild, message) } } : {}),
  };
}
