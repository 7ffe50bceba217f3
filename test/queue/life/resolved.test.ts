/** What nobody could look for, ended by what an editor saw in the channel. */
import { describe, expect, it } from 'vitest';
import { DeliveryError } from '../../../adapters/adapter.ts';
import type { Destination } from '../../../src/alert/destination.ts';
import { ChangeRequest } from '../../../src/desk/request.ts';
import { aDesk } from './desk.ts';

const desk = aDesk();
const { work, out, does, view, until, standing } = desk;

describe('what a person saw standing', () => {
  const PLACE: Destination = 'slack:C0000000001';
  const sent = { do: 'resolve', destination: PLACE, as: 'sent' } as const;
  const pointed = (nth = 0) => ({ ...sent, message: desk.platform.standing()[nth]?.receipt.messageId ?? '' });

  let isLost = false;
  /** Answers are lost and the history cannot be read, from the `from`th post on. */
  function loseAnswers(from = 1): void {
    const { find } = desk.platform.adapter;
    desk.platform.answer = (order, nth) => {
      if (nth < from) return;
      desk.platform.put(order);
      throw new DeliveryError('uncertain', 'reset', 'The connection was reset.');
    };
    desk.platform.adapter.find = (order) =>
      isLost ? Promise.reject(new DeliveryError('unreadable', 'missing_scope', 'No.')) : find(order);
    isLost = true;
  }
  const answerAgain = () => {
    desk.platform.answer = () => {};
    isLost = false;
  };

  async function quarantined(): Promise<string> {
    loseAnswers();
    work();
    const id = await out([PLACE]);
    await until(id, 'incomplete');
    answerAgain();
    return id;
  }

  it('is edited like any other once they said which message it is, and masked by a kill', async () => {
    const id = await quarantined();
    await does(id, pointed());
    const after = await until(id, 'sent');
    expect(after.messages[0]?.messageId).toBe(desk.platform.standing()[0]?.receipt.messageId);
    await does(id, { do: 'refile', headline: 'Quay breached' });
    await until(id, 'sent');
    expect(standing()).toEqual(['root r2 refile']);
    await does(id, { do: 'kill', reason: 'Made up.' });
    await until(id, 'killed');
    expect(standing().sort()).toEqual(['notice:3 r3 kill', 'root r3 kill']);
  });

  it('is edited to the newest words where those changed meanwhile', async () => {
    const id = await quarantined();
    desk.platform.adapter.find = () => Promise.reject(new DeliveryError('unreadable', 'missing_scope', 'No.'));
    await does(id, { do: 'refile', headline: 'Quay breached' });
    await until(id, 'incomplete');
    await does(id, pointed());
    await until(id, 'sent');
    expect(standing()).toEqual(['root r2 refile']);
  });

  it('may be pointed at later, and is edited then', async () => {
    const id = await quarantined();
    await does(id, sent);
    await until(id, 'sent');
    await does(id, { do: 'refile', headline: 'Quay breached' });
    const told = await until(id, 'incomplete');
    expect(told.messages[0]).toMatchObject({ state: 'FIXED', detail: expect.stringContaining('resolve --message') });
    await does(id, pointed());
    await until(id, 'sent');
    expect(standing()).toEqual(['root r2 refile']);
    await expect(does(id, pointed())).rejects.toThrow('Nothing of it is in quarantine there.');
  });

  it('is published to those who follow, once', async () => {
    const id = await quarantined();
    const published: string[] = [];
    desk.platform.adapter.publish = async ({ messageId }) => void published.push(messageId);
    const { recognise } = desk.platform.adapter;
    desk.platform.adapter.recognise = async (pointer) => {
      const seen = await recognise(pointer);
      return 'problem' in seen ? seen : { ...seen, receipt: { ...seen.receipt, publishable: true } };
    };
    await does(id, pointed());
    await until(id, 'sent');
    expect(published).toEqual([desk.platform.standing()[0]?.receipt.messageId]);
  });

  it('stays as it was where that message is not it, or cannot be looked at', async () => {
    const id = await quarantined();
    await expect(does(id, { ...sent, message: 'nowhere' })).rejects.toThrow('No such message stands there');
    desk.platform.adapter.recognise = () =>
      Promise.reject(new DeliveryError('unreadable', 'missing_scope', 'No scope.'));
    await expect(does(id, pointed())).rejects.toThrow('It cannot be looked at: No scope.');
    const unserved = does(id, pointed(), desk.news, async () => null);
    await expect(unserved).rejects.toThrow('No slack bot token is configured here');
    expect((await view(id)).messages[0]?.state).toBe('QUARANTINED');
    expect((await view(id)).history).toEqual([]);
  });

  it('is one message of several: which, has to be said, and the others stay', async () => {
    work();
    const id = await out([PLACE]);
    await until(id, 'sent');
    loseAnswers(2);
    for (const wasWrong of ['The quay.', 'The hour.']) {
      await does(id, { do: 'correct', wasWrong });
      await until(id, 'incomplete');
    }
    answerAgain();
    await expect(does(id, sent)).rejects.toThrow(
      'Several messages of it wait for a person there: notice:2, notice:3. Say which part.',
    );
    await expect(does(id, { ...sent, part: 'root' })).rejects.toThrow(
      'root (the alert itself) does not wait for a person there; what does: notice:2, notice:3.',
    );
    await does(id, { ...sent, part: 'notice:3' });
    expect((await view(id)).messages.map(({ part, state }) => [part, state])).toEqual([
      ['root', 'SENT'],
      ['notice:2', 'QUARANTINED'],
      ['notice:3', 'SENT'],
    ]);
  });

  it('is asked for in words that can be read', () => {
    const problems = (input: object) =>
      ChangeRequest.safeParse({ ...sent, ...input }).error?.issues.map(({ path, message }) => `${path}: ${message}`);
    expect(problems({ as: 'resend', message: '1' })).toEqual([
      'message: it says which message stands, and so goes with "sent" alone',
    ]);
    expect(problems({ part: 'the root' })).toEqual([
      'part: expected root (the alert itself), or such as notice:2 or thread:2',
    ]);
  });
});
