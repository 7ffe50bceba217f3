/** What becomes of an alert after it was approved; each change is one script, which edits, posts and drops what it must. */
import type { Receipt } from '../adapters/adapter.ts';
import { type Address, type ChangeKind, type Part, type Priority, rankOf, type Words } from '../src/alert/alert.ts';
import type { Destination } from '../src/alert/destination.ts';
import { type Message, messageKey } from './message.ts';
import type { AlertRecord, Entry, Revised } from './records.ts';
import type { Reply, scriptsOn } from './scripts.ts';

/** What was put back on its way. */
export interface Again {
  messages: number;
  wakes: Destination[];
}

/** @param rewrite asks Redis to forget in its files as well */
export function lifeOn(run: ReturnType<typeof scriptsOn>, rewrite: () => Promise<void>) {
  return {
    /**
     * Gives an alert its next revision, based on the one before, and posts its notices where something stands: those of `messages`,
     * and those that were added since they were read.
     */
    async revise(
      { alert: { id, priority }, messages }: { alert: Words; messages: AlertRecord['messages'] },
      words: Words,
      entry: Entry,
      expiresAfterMs: number,
    ): Promise<Revised> {
      const { revision, change } = words;
      const notice = NOTICES[change.kind];
      const kind = change.kind === 'hold' && change.masked ? 'mask' : change.kind;
      const head = [id, revision - 1, kind, JSON.stringify(words), rankOfChange(kind, priority)];
      const roots = messages.filter(({ part }) => part === 'root');
      let places = roots.flatMap(({ key, destination }) => [key, destination]);
      for (;;) {
        const notices = notice ? noticesOf(id, `${notice}:${revision}`, places) : [];
        const reply = (await run('revise', [...head, JSON.stringify(entry), expiresAfterMs, ...notices])) as string[];
        const [outcome, detail = '', ...wakes] = reply;
        if (outcome === 'ok') return { outcome, revision: Number(detail), wakes: wakes as Destination[] };
        if (outcome !== 'again') return { outcome, detail } as Revised;
        places = reply.slice(1);
      }
    },

    /** Kills what has no words yet. @returns false where it has some by now, or is no alert */
    async killUncomposed(id: string, entry: Entry): Promise<boolean> {
      const [outcome, revision] = (await run('revise', [id, 0, 'kill', '', 0, JSON.stringify(entry), 0])) as Reply[];
      return outcome === 'ok' && Number(revision) === 0;
    },

    /** Sends an alert that is out to more destinations. @returns those to wake; null where it is not out, or killed */
    async extend(
      alert: Words,
      addresses: readonly Address[],
      expiresAfterMs: number,
      entry: Entry,
    ): Promise<Destination[] | null> {
      const { id, priority } = alert;
      const messages = addresses.flatMap(({ destination, mentions }) => [
        messageKey(id, destination, 'root'),
        destination,
        JSON.stringify(mentions),
      ]);
      const head = [id, rankOf(priority), expiresAfterMs, JSON.stringify(entry)];
      const [outcome, ...wakes] = (await run('extend', [...head, ...messages])) as string[];
      return outcome === 'ok' ? (wakes as Destination[]) : null;
    },

    /** Gives a scheduled alert another hour. @returns the destinations to wake; null where it is out, or killed */
    async reschedule(id: string, due: number, expiresAfterMs: number, entry: Entry): Promise<Destination[] | null> {
      const [outcome, ...wakes] = (await run('reschedule', [
        id,
        due,
        expiresAfterMs,
        JSON.stringify(entry),
      ])) as string[];
      return outcome === 'ok' ? (wakes as Destination[]) : null;
    },

    /** Tries again what was refused. @returns how many messages, and the destinations to wake */
    async retry(id: string, destination: Destination | null, expiresAfterMs: number, entry: Entry): Promise<Again> {
      const reply = (await run('retry', [id, destination ?? '', expiresAfterMs, JSON.stringify(entry)])) as Reply[];
      return againOf(reply);
    },

    /**
     * Ends a message's quarantine by what a person saw. With `proof` it can be edited again, which also mends what stands by
     * an editor's word alone.
     */
    async resolve(
      { alert, key, destination }: Message,
      seen: 'sent' | 'resend',
      proof: { receipt: Receipt; revision: number } | null,
      expiresAfterMs: number,
      entry: Entry,
    ): Promise<Again> {
      const publication = proof?.receipt.publishable ? messageKey(alert, destination, 'publish') : '';
      const shown = proof ? [JSON.stringify(proof.receipt), proof.revision, publication] : ['', 0, ''];
      return againOf(
        (await run('resolve', [alert, key, seen, JSON.stringify(entry), expiresAfterMs, ...shown])) as Reply[],
      );
    },

    /**
     * Erases the words of an alert, leaving `remains` (null where it never had any), or of one of its items alone.
     * @returns fields of the alert or the item that show it; null where it is not killed, and may still go out
     */
    async purge(
      id: string,
      item: string | null,
      remains: Words | null,
      entry: Entry,
    ): Promise<Record<string, string> | null> {
      const left = remains === null ? '' : JSON.stringify(remains);
      const purged = await run('purge', [id, item ?? '', left, JSON.stringify(entry)]);
      if (typeof purged !== 'string') return null;
      await rewrite();
      return { purged };
    },
  };
}

/** Which changes are told beside the edits: in the channel, or beneath each message. lua/revise.lua knows them as well. */
const NOTICES: Partial<Record<ChangeKind, 'notice' | 'thread'>> = {
  update: 'thread',
  correct: 'notice',
  kill: 'notice',
};

/** The notices as revise.lua takes them. `places`: the key of an alert's own message and its destination, by turns. */
function noticesOf(id: string, part: Part, places: readonly string[]): string[] {
  const notices: string[] = [];
  for (let i = 0; i + 1 < places.length; i += 2) {
    const [root, destination] = [places[i] as string, places[i + 1] as Destination];
    notices.push(messageKey(id, destination, part), destination, root, part);
  }
  return notices;
}

const againOf = ([messages, ...wakes]: Reply[]): Again => ({
  messages: Number(messages),
  wakes: wakes as Destination[],
});

/** Kill and correction overtake all else. */
export const rankOfChange = (kind: ChangeKind | 'mask', priority: Priority): number =>
  kind === 'kill' || kind === 'mask' ? 0 : kind === 'correct' || kind === 'hold' ? 1 : rankOf(priority);
