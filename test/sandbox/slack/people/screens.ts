import type { View } from '../views/view.ts';

/** A message that one person sees and no history holds. */
export interface Ephemeral {
  channel: string;
  messageId: string;
  postedAt: number;
  payload: Record<string, unknown>;
}

/** A question that has to be answered before anything is sent. */
export interface Dialog {
  title: string;
  text: string;
  confirm: string;
  deny: string;
  danger: boolean;
  /** What is sent where the answer is yes. */
  go: () => Promise<void>;
}

/** What one person has before them. */
export interface Screen {
  /** Modals, the topmost last. */
  modals: View[];
  home: View | null;
  ephemerals: Ephemeral[];
  dialog: Dialog | null;
}

/** What everybody has before them. */
export class Screens {
  readonly #screens = new Map<string, Screen>();

  of(user: string): Screen {
    const known = this.#screens.get(user);
    if (known) return known;
    const screen: Screen = { modals: [], home: null, ephemerals: [], dialog: null };
    this.#screens.set(user, screen);
    return screen;
  }

  /** A view that somebody sees, by its id or the app's own name for it. */
  find(by: { id?: string | undefined; externalId?: string | undefined }): View | undefined {
    return [...this.#screens.values()]
      .flatMap(({ modals, home }) => [...modals, ...(home ? [home] : [])])
      .find(({ id, externalId }) => (by.id === undefined ? externalId === by.externalId : id === by.id));
  }

  /** Where an ephemeral message stands, and before whom. */
  ephemeral(channel: string, messageId: string): { screen: Screen; message: Ephemeral } | undefined {
    for (const screen of this.#screens.values()) {
      const message = screen.ephemerals.find((one) => one.channel === channel && one.messageId === messageId);
      if (message) return { screen, message };
    }
    return undefined;
  }

  clear(): void {
    this.#screens.clear();
  }
}
