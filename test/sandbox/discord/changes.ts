/** Tells whoever waits that something changed. */
export class Changes {
  readonly #waiting = new Set<() => void>();

  notify(): void {
    for (const look of [...this.#waiting]) look();
  }

  /** What `find` gives, as soon as it gives anything. @throws with the words of `why` after `timeoutMs` */
  whenever<T>(find: () => T | undefined, timeoutMs: number, why: () => string): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = find();
        if (found === undefined) return;
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve(found);
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(look);
        reject(new Error(why()));
      }, timeoutMs);
      this.#waiting.add(look);
      look();
    });
  }
}
