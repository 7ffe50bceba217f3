/** Which part of the desk answers an interaction. */
import type { ChatInputCommandInteraction, Interaction, ModalSubmitInteraction } from 'discord.js';
import { demand, type Who } from '../desk/rights.ts';
import { seeAlert } from '../desk/see.ts';
import type { Answerable, Hand } from './answer.ts';
import { beginHand, storyHand } from './begin.ts';
import { changeHand, REVISING } from './changes.ts';
import { draftFormHand, draftHand } from './drafts.ts';
import { decideFormHand, pressHand } from './press.ts';
import { pressed, type Reply } from './reply.ts';
import { changeFormHand } from './revise.ts';
import type { Room } from './room.ts';
import { statusOf } from './status.ts';

export const isAnswerable = (interaction: Interaction): interaction is Interaction & Answerable =>
  interaction.isChatInputCommand() || interaction.isMessageComponent() || interaction.isModalSubmit();

/**
 * What is to be done about it; null where it is none of ours.
 * @throws {ChangeError} for who may not, {StoryError} for what cannot be understood
 */
export function handOf(room: Room, who: Who, interaction: Answerable): Hand | null {
  if (interaction.isChatInputCommand()) return commandHand(room, who, interaction);
  if (interaction.isModalSubmit()) return formHand(room, who, interaction);
  const { customId } = interaction;
  if (customId.startsWith('draft:') && (interaction.isButton() || interaction.isStringSelectMenu()))
    return draftHand(room, who, interaction, customId.slice('draft:'.length));
  const name = pressed(customId);
  return name !== null && interaction.isButton() ? pressHand(room, who, interaction, name) : null;
}

function commandHand(room: Room, who: Who, interaction: ChatInputCommandInteraction): Hand | null {
  if (interaction.commandName !== 'breaking') return null;
  const does = interaction.options.getSubcommand();
  if (does === 'push' || does === 'preview') return beginHand(room, who, interaction, does);
  const alert = interaction.options.getString('alert', true).trim();
  const revising = REVISING.find((each) => each === does);
  if (revising) return changeHand(room, who, revising, alert);
  if (does !== 'status') return null;
  demand(who, 'see');
  return { puts: 'reply', changes: false, does: () => status(room, who, alert) };
}

async function* status({ desk, names }: Room, who: Who, alert: string): AsyncGenerator<Reply> {
  const record = await seeAlert(desk, who, alert);
  yield statusOf(record, await names.of(record.messages.map(({ destination }) => destination)));
}

function formHand(room: Room, who: Who, interaction: ModalSubmitInteraction): Hand | null {
  const [kind, ...rest] = interaction.customId.split(':');
  const name = rest.join(':');
  switch (kind) {
    case 'story':
      return storyHand(room, who, interaction, name);
    case 'draft':
      return draftFormHand(room, who, interaction, name);
    case 'change':
      return changeFormHand(room, who, interaction, name);
    case 'decide':
      return decideFormHand(room, who, interaction, name);
    default:
      return null;
  }
}
