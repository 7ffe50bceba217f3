/**
 * One task after the other for each window, so that an older drawing never covers a newer one. Of those that wait only the
 * newest is done: what they draw is what the window holds by then.
 */
export function inTurns(): (window: string, task: () => Promise<void>) => Promise<void> {
  const lines = new Map<string, { last: Promise<void>; newest: symbol }>();
  return (window, task) => {
    const name = Symbol(window);
    const before = lines.get(window)?.last ?? Promise.resolve();
    const last = before
      .catch(() => {})
      .then(async () => {
        if (lines.get(window)?.newest === name) await task();
      })
      .finally(() => {
        if (lines.get(window)?.newest === name) lines.delete(window);
      });
    lines.set(window, { last, newest: name });
    return last;
  };
}
