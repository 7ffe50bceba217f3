import { isObject } from '../shape.ts';
import { HOLDS } from '../views/values.ts';
import type { View } from '../views/view.ts';
import { type Actor, act, hold, mayAct, placeOf } from './act.ts';
import { type Given, labelOf, valueFor } from './fields.ts';
import { findInput } from './find.ts';
import { closeView, type Submitted, submit } from './submit.ts';

/** A modal, or the home, as the person has it; what it shows is always as it is now. */
export class Modal {
  readonly #actor: Actor;
  readonly #view: View;

  constructor(actor: Actor, view: View) {
    this.#actor = actor;
    this.#view = view;
  }

  get id(): string {
    return this.#view.id;
  }

  get callbackId(): string {
    return String(this.#view.shown['callback_id'] ?? '');
  }

  get title(): string {
    return labelOf(this.#view.shown['title']);
  }

  get blocks(): readonly Record<string, unknown>[] {
    return this.#view.shown.blocks;
  }

  /** What an input holds, bare: words, an option's value, several of them. By `block_id` or label. */
  value(input: string): unknown {
    const { block, element } = findInput(this.blocks, input);
    const held = this.#view.values[String(block['block_id'])]?.[String(element['action_id'])];
    return held && bare(held[HOLDS[held.type]?.field ?? 'value']);
  }

  /** What stands under the inputs in red, by `block_id`. */
  get errors(): Readonly<Record<string, string>> {
    return this.#view.errors;
  }

  /** Every word in it, for an `expect(…).toContain(…)`. */
  get text(): string {
    return wordsIn([this.#view.shown['title'], this.blocks]).join('\n');
  }

  get isOpen(): boolean {
    const { modals, home } = this.#screen;
    return modals.includes(this.#view) || home === this.#view;
  }

  /** Fills inputs, by `block_id` or label. An input with `dispatch_action` tells the app at once. */
  async fill(given: Readonly<Record<string, Given>>): Promise<this> {
    this.#mustBeOnTop();
    for (const [named, what] of Object.entries(given)) {
      const found = findInput(this.blocks, named);
      const value = valueFor(this.#actor.workspace, this.#actor.who.id, found.element, what);
      const { place } = placeOf(this.#actor, this.#view);
      hold(place, found, value);
      this.#actor.workspace.changes.tell();
      if (found.block['dispatch_action'] === true) await act(this.#actor, place, found, value);
    }
    return this;
  }

  /**
   * Presses the button that submits: what the client itself refuses never reaches the app.
   * @throws where the app did not acknowledge, or answered what Slack does not take: "We had some trouble connecting".
   */
  async submit(): Promise<Submitted> {
    this.#mustBeOnTop();
    return submit(this.#actor, this.#view);
  }

  /** Closes it; what it stood upon is there again, unless it was to clear all. The app hears of it where it asked to. */
  async close(): Promise<void> {
    this.#mustBeOnTop();
    await closeView(this.#actor, this.#view, this.#view.shown['clear_on_close'] === true);
  }

  /** Closes it and all that it stands upon. */
  async closeAll(): Promise<void> {
    this.#mustBeOnTop();
    await closeView(this.#actor, this.#view, true);
  }

  get #screen() {
    return this.#actor.workspace.screens.of(this.#actor.who.id);
  }

  #mustBeOnTop(): void {
    mayAct(this.#actor);
    const { modals, home } = this.#screen;
    if (modals.at(-1) !== this.#view && home !== this.#view) throw new Error(`the modal ${this.callbackId} is gone`);
  }
}

/** An option by its value; a file by its id; all else as it is. */
function bare(held: unknown): unknown {
  if (Array.isArray(held)) return held.map(bare);
  return isObject(held) ? (held['value'] ?? held['id'] ?? held) : held;
}

/** The words that a person reads in blocks: every text, hint, label and choice. */
function wordsIn(held: unknown): string[] {
  if (Array.isArray(held)) return held.flatMap(wordsIn);
  if (!isObject(held)) return [];
  return Object.entries(held).flatMap(([name, value]) =>
    name === 'text' && typeof value === 'string' ? [value] : wordsIn(value),
  );
}
