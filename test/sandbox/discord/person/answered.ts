import { ANSWER } from '../interactions/interaction.ts';
import type { SeenModal } from './open-modal.ts';
import type { SeenMessage } from './seen.ts';

/** What a person sees of the bot's first answer. */
export interface Answered {
  kind: 'message' | 'thinking' | 'nothing' | 'updated' | 'modal';
  message: SeenMessage | null;
  modal: SeenModal | null;
}

export interface Choice {
  name: string;
  value: string | number;
}

/** A command line that is being typed, and what is offered for it. */
export interface Offered {
  /** `breaking kill` */
  line: string;
  option: string;
  typed: string;
  choices: readonly Choice[];
}

export const SHOWN: Readonly<Record<number, Answered['kind']>> = {
  [ANSWER.message]: 'message',
  [ANSWER.later]: 'thinking',
  [ANSWER.updateLater]: 'nothing',
  [ANSWER.update]: 'updated',
  [ANSWER.modal]: 'modal',
};
