import { randomBytes } from 'node:crypto';
import { DiscordRefusal } from '../refusal.ts';
import type { Act, Answer, Interaction } from './interaction.ts';

export interface Deadlines {
  /** For the first answer. */
  answerMs: number;
  /** For everything that the token opens. */
  tokenMs: number;
}

interface Open {
  interaction: Interaction;
  answered: (answer: Answer) => void;
  unanswered: () => void;
  timer: NodeJS.Timeout;
}

/** What people did, and until when the bot may answer. Its clock can be put forward. */
export class Interactions {
  /** Tells the bot. */
  tell: (interaction: Interaction) => void = () => {};
  readonly #deadlines: Deadlines;
  readonly #all = new Map<string, Interaction>();
  readonly #open = new Map<string, Open>();
  #ahead = 0;
  #toLose = 0;
  #last: Interaction | null = null;

  constructor(deadlines: Deadlines) {
    this.#deadlines = deadlines;
  }

  /** Begins one and tells the bot. @returns the bot's answer; rejects where it came too late or never */
  begin(id: string, act: Act): Promise<Answer> {
    const token = Buffer.from(`interaction:${id}:${randomBytes(24).toString('hex')}`).toString('base64url');
    const interaction: Interaction = { ...act, id, token, at: this.#now(), answer: null, original: null, made: [] };
    this.#all.set(token, interaction);
    const answer = new Promise<Answer>((answered, reject) => {
      const unanswered = () => {
        this.#open.delete(token);
        reject(new Error('The application did not respond'));
      };
      const timer = setTimeout(unanswered, this.#deadlines.answerMs).unref();
      this.#open.set(token, { interaction, answered, unanswered, timer });
    });
    if (this.#toLose > 0) {
      this.#toLose -= 1;
    } else {
      this.#last = interaction;
      this.tell(interaction);
    }
    return answer;
  }

  find(token: string): Interaction | undefined {
    return this.#all.get(token);
  }

  /** One that waits for its first answer. @throws {DiscordRefusal} 10062 too late or unknown, 40060 answered already */
  unanswered(id: string, token: string): Interaction {
    const interaction = this.#all.get(token);
    if (!interaction || interaction.id !== id) throw new DiscordRefusal(10062);
    if (interaction.answer) throw new DiscordRefusal(40060);
    if (!this.#open.has(token)) throw new DiscordRefusal(10062);
    return interaction;
  }

  /** One that was answered, and whose token still opens it. @throws {DiscordRefusal} 50027 too late, 10015 not answered */
  answered(token: string): Interaction {
    const interaction = this.#all.get(token);
    if (!interaction || this.#now() - interaction.at >= this.#deadlines.tokenMs) throw new DiscordRefusal(50027);
    if (!interaction.answer) throw new DiscordRefusal(10015);
    return interaction;
  }

  answer(interaction: Interaction, answer: Answer): void {
    interaction.answer = answer;
    interaction.original = answer.message;
    const open = this.#open.get(interaction.token);
    this.#open.delete(interaction.token);
    clearTimeout(open?.timer);
    open?.answered(answer);
  }

  /** The next ones never reach the bot. */
  lose(count: number): void {
    this.#toLose += count;
  }

  /** Tells the bot of the last one again, as a connection that resumes behind what was handled already does. */
  repeat(): void {
    if (!this.#last) throw new Error('there was no interaction yet');
    this.tell(this.#last);
  }

  /** As if so much time had passed, for the deadlines alone. */
  passTime(ms: number): void {
    this.#ahead += ms;
    for (const { interaction, unanswered, timer } of [...this.#open.values()]) {
      if (this.#now() - interaction.at < this.#deadlines.answerMs) continue;
      clearTimeout(timer);
      unanswered();
    }
  }

  clear(): void {
    for (const { timer } of this.#open.values()) clearTimeout(timer);
    this.#open.clear();
    this.#all.clear();
    this.#toLose = 0;
    this.#last = null;
  }

  #now(): number {
    return Date.now() + this.#ahead;
  }
}
