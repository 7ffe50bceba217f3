/** What was wrong is put right, and what is new is added. */
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk/push.ts';
import type { ChangeInput } from '../../../src/desk/request.ts';
import { aDesk } from './desk.ts';

const desk = aDesk();
const { work, out, does, view, until, standing } = desk;

/** A desk where others do something between an editor's first reading and what they make of it. */
function meanwhile(others: () => Promise<unknown>): Desk {
  const { ledger, jobs } = desk.news;
  let read = 0;
  const readAlert = async (id: string) => {
    const record = await ledger.readAlert(id);
    if (read++ === 0) await others();
    return record;
  };
  return { jobs, ledger: { ...ledger, readAlert } };
}

describe('a correction', () => {
  it('edits every message that the alert became, and posts a notice beside each', async () => {
    work();
    const id = await out(['slack:C0000000001', 'slack:C0000000002']);
    await until(id, 'sent');
    await does(id, { do: 'correct', wasWrong: 'It was the north quay.', headline: 'North quay breached' });
    await until(id, 'sent');
    expect(standing().sort()).toEqual([
      'notice:2 r2 correct',
      'notice:2 r2 correct',
      'root r2 correct',
      'root r2 correct',
    ]);
    expect(desk.platform.standing().filter(({ payload }) => payload['part'] === 'root')[0]?.payload['headline']).toBe(
      'North quay breached',
    );
  });

  it('reaches the update in the thread, and the correction before it', async () => {
    work();
    const id = await out(['slack:C0000000001']);
    await until(id, 'sent');
    await does(id, { do: 'update', lede: 'Two boats are out.' });
    await until(id, 'sent');
    await does(id, { do: 'correct', wasWrong: 'It was one boat.', lede: 'One boat is out.' });
    await until(id, 'sent');
    await does(id, { do: 'correct', wasWrong: 'It was a ferry.', lede: 'A ferry is out.' });
    await until(id, 'sent');
    expect(standing().sort()).toEqual([
      'notice:3 r4 correct',
      'notice:4 r4 correct',
      'root r4 correct',
      'thread:2 r4 correct',
    ]);
  });

  it('of what has not gone out makes it go out right, once, and posts no notice', async () => {
    const id = await out(['slack:C0000000001']);
    await does(id, { do: 'correct', wasWrong: 'It was the north quay.', headline: 'North quay breached' });
    work();
    await until(id, 'sent');
    expect(standing()).toEqual(['root r2 correct']);
    expect(desk.platform.posts()).toBe(1);
  });

  it('mentions whom the alert mentioned', async () => {
    work();
    const id = await out(['slack:C0000000001']);
    await until(id, 'sent');
    await does(id, { do: 'correct', wasWrong: 'The quay.' });
    await until(id, 'sent');
    const record = await desk.news.ledger.readAlert(id);
    expect(record?.messages.map(({ part, mentions }) => [part, mentions])).toEqual([
      ['root', ['here']],
      ['notice:2', ['here']],
    ]);
  });

  it.each<{ input: ChangeInput; each: string[] }>([
    { input: { do: 'correct', wasWrong: 'The quay.' }, each: ['notice:2 r2 correct', 'root r2 correct'] },
    { input: { do: 'kill', reason: 'Made up.' }, each: ['notice:2 r2 kill', 'root r2 kill'] },
    { input: { do: 'update', lede: 'More.' }, each: ['root r2 update', 'thread:2 r2 update'] },
  ])('reaches a channel too that was added while the editor wrote it: $input.do', async ({ input, each }) => {
    work();
    const id = await out(['slack:C0000000001']);
    await until(id, 'sent');
    const between = meanwhile(async () => {
      await does(id, { do: 'extend', to: ['slack:C0000000002'] });
      await until(id, 'sent');
    });
    await does(id, input, between);
    await until(id, input.do === 'kill' ? 'killed' : 'sent');
    expect(standing().sort()).toEqual(each.flatMap((part) => [part, part]));
  });

  it('is not based on what somebody else said meanwhile, whichever channel was added beside', async () => {
    work();
    const id = await out(['slack:C0000000001']);
    await until(id, 'sent');
    const between = meanwhile(async () => {
      await does(id, { do: 'extend', to: ['slack:C0000000002'] });
      await does(id, { do: 'refile', headline: 'Theirs' });
    });
    const ours = does(id, { do: 'correct', wasWrong: 'The quay.', headline: 'Ours' }, between);
    await expect(ours).rejects.toThrow('it is at revision 2, and this is based on 1');
    expect((await view(id)).headline).toBe('Theirs');
  });

  it('based on a revision that is no longer the newest changes nothing, and says so', async () => {
    work();
    const id = await out(['slack:C0000000001']);
    await until(id, 'sent');
    await does(id, { do: 'refile', headline: 'Quay breached' });
    await expect(does(id, { do: 'correct', base: 1, wasWrong: 'x' })).rejects.toThrow(
      'it is at revision 2, and this is based on 1',
    );
    expect((await view(id)).revision).toBe(2);
  });

  it('by two editors at once makes one revision each, or tells the later', async () => {
    work();
    const id = await out(['slack:C0000000001']);
    await until(id, 'sent');
    const both = await Promise.allSettled(
      ['One', 'Two'].map((headline) => does(id, { do: 'refile', base: 1, headline })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('an update', () => {
  it('edits the alert, and stands in its thread', async () => {
    work();
    const id = await out(['slack:C0000000001']);
    await until(id, 'sent');
    await does(id, { do: 'update', lede: 'Two boats are out.' });
    await until(id, 'sent');
    expect(standing().sort()).toEqual(['root r2 update', 'thread:2 r2 update']);
    expect(desk.platform.standing().find(({ payload }) => payload['part'] === 'thread:2')?.parent).toBe(
      desk.platform.standing()[0]?.receipt.messageId,
    );
  });
});
