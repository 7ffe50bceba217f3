/** Chance that can be had again: the same seed always gives the same numbers. */
export interface Random {
  /** 0 to 1, 1 left out. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  pick<T>(all: readonly T[]): T;
  /** One of `[weight, thing]`, the heavier the likelier. */
  weighed<T>(all: readonly (readonly [number, T])[]): T;
  shuffled<T>(all: readonly T[]): T[];
}

/** Mulberry32: small, quick, and good enough to choose what goes wrong. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    pick: (all) => all[between(0, all.length - 1)]!,
    weighed(all) {
      let left = next() * all.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, thing] of all) {
        left -= weight;
        if (left < 0) return thing;
      }
      return all.at(-1)![1];
    },
    shuffled(all) {
      const mixed = [...all];
      for (let i = mixed.length - 1; i > 0; i--) {
        const j = between(0, i);
        [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
      }
      return mixed;
    },
  };
}
