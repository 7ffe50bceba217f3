import { NotAcknowledged } from '../app/line.ts';
import { respond } from '../respond.ts';
import { type Actor, type At, act, enter, hold, mayAct, namedIn, placeOf } from './act.ts';
import { type Given, optionFor, valueFor } from './fields.ts';
import { findElement, type Pick } from './find.ts';
import { Modal } from './modal.ts';
import { commandOf, shortcutOf } from './payloads.ts';
import type { SlackPerson } from './people.ts';
import type { Dialog, Ephemeral } from './screens.ts';

/** Where a person presses something: in a message, the topmost modal, or the app's home. */
export type Where = At | 'modal' | 'home';

/**
 * Somebody at a client: does what people do, and sees what they see. Each act ends when the app has acknowledged it, and
 * throws where it did not, or where this person could not do it.
 */
export class Person {
  readonly #actor: Actor;

  constructor(actor: Actor) {
    this.#actor = actor;
  }

  get who(): SlackPerson {
    return this.#actor.who;
  }

  /** Types a slash command. @param channel default the workspace's first @throws what Slackbot says where it failed */
  async command(command: string, text = '', channel?: string): Promise<void> {
    const { who, workspace, app } = this.#actor;
    const there = enter(this.#actor, channel ?? workspace.channels[0]?.id ?? '');
    this.#mustBeOurs();
    const to = { user: who.id, channel: there.id, message: null };
    const given = { command, text, channel: namedIn(there), response_url: workspace.responseUrl('commands', to) };
    const payload = commandOf(workspace, who, given);
    const answer = await app.deliver({ kind: 'slash_commands', payload }).catch((error: Error) => {
      if (!(error instanceof NotAcknowledged)) throw error;
      throw new Error(`Slackbot: ${command} failed with the error "${error.reason}"`, { cause: error });
    });
    if (Object.keys(answer).length > 0) respond(workspace, to, answer);
  }

  /** Chooses a shortcut: of a message, or a global one. */
  async shortcut(callbackId: string, at?: At): Promise<void> {
    const { who, workspace, app } = this.#actor;
    mayAct(this.#actor);
    this.#mustBeOurs();
    const payload = shortcutOf(workspace, who, callbackId, at === undefined ? null : this.#messageAt(at));
    await app.deliver({ kind: 'interactive', payload });
  }

  /**
   * Presses a button, by its `action_id` or its label. Where it asks first, `dialog` stands before the person, and nothing
   * is sent before `confirm()`.
   */
  async click(where: Where, named: string, pick: Pick = {}): Promise<void> {
    const { place, blocks } = placeOf(this.#actor, this.#seen(where));
    const found = findElement(blocks, named, pick);
    const { type, action_id: _id, ...shown } = found.element;
    if (type !== 'button') throw new Error(`${named} is a ${String(type)}: choose() something`);
    await act(this.#actor, place, found, { type, ...shown });
  }

  /** Chooses in a menu, a picker or boxes that stand in a message, in the home, or in a modal outside of its inputs. */
  async choose(where: Where, named: string, given: Given, pick: Pick = {}): Promise<void> {
    const { who, workspace } = this.#actor;
    const { place, blocks } = placeOf(this.#actor, this.#seen(where));
    const found = findElement(blocks, named, pick);
    if (found.element['type'] === 'overflow') {
      const selected_option = optionFor(found.element, String(given));
      return act(this.#actor, place, found, { type: 'overflow', selected_option });
    }
    const value = valueFor(workspace, who.id, found.element, given);
    hold(place, found, value);
    await act(this.#actor, place, found, value);
  }

  /** The question before the person, where there is one. */
  get dialog(): Omit<Dialog, 'go'> | null {
    return this.#screen.dialog;
  }

  async confirm(): Promise<void> {
    await this.#answer().go();
  }

  deny(): void {
    this.#answer();
  }

  /** Opens the app's home; nobody is told whether the app heard. */
  async home(): Promise<void> {
    const { who, workspace, app } = this.#actor;
    mayAct(this.#actor);
    const event = { type: 'app_home_opened', user: who.id, channel: workspace.direct(who.id).id, tab: 'home' };
    await app.tell({ ...event, event_ts: workspace.nextTs() });
  }

  /** What the app published in this person's home. */
  get homeView(): Modal | null {
    const { home } = this.#screen;
    return home && new Modal(this.#actor, home);
  }

  /** The topmost modal before the person now. */
  get modal(): Modal | null {
    const top = this.#screen.modals.at(-1);
    return top ? new Modal(this.#actor, top) : null;
  }

  /** Waits until a modal is before the person. @param callbackId which; default any */
  openModal(callbackId?: string): Promise<Modal> {
    return this.until(
      () => (callbackId === undefined || this.modal?.callbackId === callbackId ? this.modal : null),
      `the modal ${callbackId ?? ''}`,
    );
  }

  /** What only this person sees, oldest first. */
  ephemerals(): readonly Ephemeral[] {
    return this.#screen.ephemerals;
  }

  /** Waits until `look` finds something, asking again at every change in the workspace. */
  until<T>(look: () => T, awaited = 'something'): Promise<Exclude<NonNullable<T>, false>> {
    const { workspace, who } = this.#actor;
    const words = () => `${awaited} before ${who.id}, who has ${this.modal ? `"${this.modal.text}"` : 'no modal'} open`;
    return workspace.changes.until(look, words);
  }

  get #screen() {
    return this.#actor.workspace.screens.of(this.who.id);
  }

  #seen(where: Where) {
    if (typeof where === 'object') return where;
    const view = where === 'home' ? this.#screen.home : this.#screen.modals.at(-1);
    if (!view) throw new Error(`${this.who.id} has no ${where} open`);
    return view;
  }

  #messageAt(at: At) {
    const { place } = placeOf(this.#actor, at);
    if (!('message' in place) || place.message === null) throw new Error('only a kept message has shortcuts');
    const { channel, message, response_url } = place;
    return { channel, message, response_url };
  }

  #answer(): Dialog {
    const { dialog } = this.#screen;
    if (!dialog) throw new Error(`${this.who.id} was asked nothing`);
    this.#screen.dialog = null;
    this.#actor.workspace.changes.tell();
    return dialog;
  }

  /** Commands and shortcuts are the workspace's own: people of another one in a shared channel do not have them. */
  #mustBeOurs(): void {
    if (this.who.team !== undefined) throw new Error(`${this.who.id} is of another workspace and has none of this`);
  }
}
