/** Tells whoever waits that something changed that a person sees. */
export class Changes {
  readonly #waiting = new Set<() => void>();
  #count = 0;

  /** How often anything changed: another number, another picture. */
  get count(): number {
    return this.#count;
  }

  tell(): void {
    this.#count += 1;
    for (const look of [...this.#waiting]) look();
  }

  /**
   * Looks now and at every change, until it finds something: neither null, undefined nor false.
   * @throws after `waitMs`, by the words that say what was waited for
   */
  until<T>(look: () => T, awaited: () => string, waitMs = 5000): Promise<Exclude<NonNullable<T>, false>> {
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(attempt);
      };
      const attempt = (): void => {
        try {
          const found = look();
          if (found === null || found === undefined || found === false) return;
          end();
          resolve(found as Exclude<NonNullable<T>, false>);
        } catch (error) {
          end();
          reject(error as Error);
        }
      };
      const timer = setTimeout(() => {
        end();
        reject(new Error(`waited ${waitMs} ms for ${awaited()}`));
      }, waitMs);
      this.#waiting.add(attempt);
      attempt();
    });
  }
}
