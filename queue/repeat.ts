/**
 * Does something again and again, never twice at once: a turn that comes while the last one still works is left out.
 * @param work handles what goes wrong in it
 * @returns `close` ends it and waits for the turn in hand
 */
export function repeat(
  everyMs: number,
  work: () => Promise<unknown>,
  { atOnce = false } = {},
): { close(): Promise<void> } {
  let turn: Promise<unknown> | null = null;
  const take = () => {
    turn ??= work().finally(() => {
      turn = null;
    });
  };
  if (atOnce) take();
  const timer = setInterval(take, everyMs);
  return {
    async close() {
      clearInterval(timer);
      await turn;
    },
  };
}
