/**
 * Whether replicas have what was written. A master answers before its replicas have the change; where it is lost then, the
 * replica in its place knows nothing of it. WAIT asks: https://redis.io/docs/latest/commands/wait/
 */
import type { Connection } from './connection.ts';

/** A hash as it stands in Redis after the write: its whole key, and the fields that tell it from what stood there before. */
export interface Written {
  key: string;
  fields: Readonly<Record<string, string>>;
}

export interface ReplicasOptions {
  /**
   * A connection of its own, of the kind `front`: WAIT holds up all that comes behind it on the same connection.
   * Whoever opened it closes it.
   */
  redis: Connection;
  /** The prefix of the ledger, whose hash tag puts what we write into the same slot. */
  prefix: string;
  /** How many replicas must have it; with 0 none is asked. */
  count: number;
  /** Longer than a healthy replica needs (a millisecond or two), and short beside a lease. Two rounds may pass. */
  timeoutMs?: number;
}

export interface Replicas {
  /**
   * Whether `count` replicas have a write that Redis has answered already. False, never an error: too few answered in time,
   * Redis is away, or another master has taken over that does not know the write.
   *
   *     if (!(await replicas.confirmed({ key: key('message', name), fields: { state: 'SENDING', epoch } }))) // do not send
   *     if (!(await replicas.confirmed({ key: key('item', id), fields: { id } }))) // taken, but say that it may be lost
   */
  confirmed(written: Written): Promise<boolean>;
}

interface Question {
  written: Written;
  answer: (confirmed: boolean) => void;
}

/**
 * WAIT knows only of its own connection's writes. So each round writes a mark of its own, later in the one stream that replicas
 * follow than anything Redis has answered before: who has the mark has all of it. That holds for one master only, hence the
 * round first looks whether this master knows the writes. All of it is one pipeline, which ioredis never splits over two
 * connections. Questions that come meanwhile share the next round: where replicas are away, twenty pay for one timeout.
 */
export function openReplicas({ redis, prefix, count, timeoutMs = 500 }: ReplicasOptions): Replicas {
  const mark = `{${prefix}}:ledger:replicated`;
  let questions: Question[] = [];
  let asking = false;

  async function ask(round: readonly Question[]): Promise<boolean[]> {
    const pipeline = redis.pipeline();
    for (const { written } of round) pipeline.hmget(written.key, ...Object.keys(written.fields));
    const replies = (await pipeline.incr(mark).wait(count, timeoutMs).exec()) ?? [];
    for (const [error] of replies) if (error) throw error;
    const reached = Number(replies.at(-1)?.[1]) >= count;
    return round.map(({ written }, index) => {
      const found = replies[index]?.[1] as (string | null)[];
      return reached && Object.values(written.fields).every((value, at) => found[at] === value);
    });
  }

  /** A pipeline does not follow a slot that has moved to another node of a Cluster; a single command does. */
  async function askAgain(round: readonly Question[]): Promise<boolean[]> {
    await redis.exists(mark);
    return ask(round);
  }

  async function askAll(): Promise<void> {
    asking = true;
    while (questions.length > 0) {
      const round = questions;
      questions = [];
      const answers = await ask(round)
        .catch(() => askAgain(round))
        .catch((): boolean[] => []);
      for (const [index, { answer }] of round.entries()) answer(answers[index] ?? false);
    }
    asking = false;
  }

  return {
    async confirmed(written) {
      if (count === 0) return true;
      return new Promise((answer) => {
        questions.push({ written, answer });
        if (!asking) void askAll();
      });
    },
  };
}
