/** Between the processes and Redis: it sees each command, and can keep one, or its answer, to itself. */
import { createServer, connect as dial, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Which command, and which side of it. */
export interface Cut {
  name: string;
  /** Its bytes hold one of these, and none of those. */
  holds: readonly string[];
  without?: readonly string[];
  when: 'before' | 'after';
}

/** Commands that were on their way when all was frozen are through by then. */
const DRAIN_MS = 30;

/** Listens on loopback, and passes everything on to the server at `socket`. */
export async function openWire(socket: string) {
  const pairs = new Set<{ near: Socket; far: Socket }>();
  /** Says what becomes of a command: true keeps it, or what comes back. */
  let watch: ((bytes: Buffer, pair: { near: Socket; far: Socket }) => boolean) | null = null;
  let frozen = false;

  const server = createServer({ noDelay: true }, (near) => {
    const far = dial(socket);
    const pair = { near, far };
    pairs.add(pair);
    const end = () => {
      pairs.delete(pair);
      near.destroy();
      far.destroy();
    };
    near.on('error', end).on('close', end);
    far.on('error', end).on('close', end);
    near.on('data', (bytes: Buffer) => {
      if (frozen || watch?.(bytes, pair)) return;
      far.write(bytes);
    });
    far.on('data', (bytes: Buffer) => {
      if (!frozen) near.write(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  /** The next command that fits; null after `withinMs`. It is kept until the caller sends it on. */
  function next(cut: Cut, withinMs: number): Promise<{ bytes: Buffer; far: Socket } | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        watch = null;
        resolve(null);
      }, withinMs);
      watch = (bytes, { far }) => {
        const text = bytes.toString('latin1');
        const has = (part: string) => text.includes(part);
        if (!cut.holds.some(has) || cut.without?.some(has)) return false;
        clearTimeout(timer);
        watch = null;
        resolve({ bytes, far });
        return true;
      };
    });
  }

  return {
    port: (server.address() as { port: number }).port,

    /** Waits for a command and keeps it; where `after`, it runs and its answer is kept. @returns whether one came */
    async holdAt(cut: Cut, withinMs: number): Promise<boolean> {
      const held = await next(cut, withinMs);
      if (held === null) return false;
      if (cut.when === 'before') return true;
      frozen = true; // from now on nobody gets an answer
      const answered = new Promise<void>((resolve) => held.far.once('data', () => resolve()));
      held.far.write(held.bytes);
      await Promise.race([answered, sleep(500)]);
      return true;
    },

    /** Nothing gets through any more but this one command, in neither direction. @returns what `measure` said right before it */
    async freezeAt(cut: Cut, withinMs: number, measure: () => number): Promise<number> {
      const held = await next(cut, withinMs);
      frozen = true;
      await sleep(DRAIN_MS);
      const measured = measure();
      held?.far.write(held.bytes);
      await sleep(DRAIN_MS);
      return measured;
    },

    /** As a server that is gone: every connection ends. */
    hangUp(): void {
      for (const { near, far } of pairs) {
        near.destroy();
        far.destroy();
      }
      pairs.clear();
      frozen = false;
    },

    async close(): Promise<void> {
      this.hangUp();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
