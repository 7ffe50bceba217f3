import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../adapters/adapter.ts';
import { type Alert, PRIORITIES } from '../../src/alert/alert.ts';
import { channelOf } from '../../src/alert/destination.ts';
import { KEY as key } from '../adapters/an-alert.ts';
import { DEADLINE_MS, failing, isEndless, OUTCOMES, type Stage, settle } from './stage.ts';

const CORRECTED = { revision: 2, headline: 'Harbour ferry runs aground off Port Ellis' };

/** Getting back to what stands: other words, the revision that it shows, deleted, published. */
export function testEditing(stage: Stage): void {
  const { connect, order } = stage;
  const editOf = (receipt: Receipt, given: Partial<Alert> = CORRECTED) => ({
    key,
    receipt,
    payload: order(given).payload,
  });

  describe('editing what stands', () => {
    it('shows the new words and the new revision, in the same message, however often', async () => {
      const { sandbox, marker } = stage.subject;
      const adapter = connect();
      const receipt = await adapter.deliver(order());
      expect(await adapter.read(key, receipt)).toBe(1);
      for (let time = 0; time < 2; time += 1) {
        await adapter.edit(editOf(receipt));
        const [shown, ...more] = sandbox.standing();
        expect(more).toEqual([]);
        expect(shown?.messageId).toBe(receipt.messageId);
        const words = JSON.stringify(shown?.payload);
        expect(words).toContain(CORRECTED.headline);
        expect(words).toContain(marker(key, 2));
        expect(words).not.toContain(order().payload['text'] ?? order().payload['content']);
        expect(words).not.toContain(marker(key, 1));
        expect(await adapter.read(key, receipt)).toBe(2);
      }
    });

    for (const priority of PRIORITIES) {
      it(`takes a ${priority} alert`, async () => {
        const receipt = await connect().deliver(order({ priority }));
        await connect().edit(editOf(receipt, { priority, revision: 2 }));
        expect(await connect().read(key, receipt)).toBe(2);
      });
    }

    it('takes the longest of alerts', async () => {
      const receipt = await connect().deliver(order());
      for (const part of ['word ', '<&>', '👩‍👩‍👧‍👦', '*_`']) {
        const text = part.repeat(20_000);
        const quotes = [{ text, speaker: { name: text, role: text } }];
        await connect().edit(editOf(receipt, { headline: text, lede: text, source: text, quotes, revision: 4 }));
      }
      expect(await connect().read(key, receipt)).toBe(4);
    });

    it('calls nobody whom a corrected story names', async () => {
      const { sandbox, mentionsOf } = stage.subject;
      const shout = '@everyone @here <!channel> <!subteam^S0DESK> <@U0EDITOR> <@123> <@&2001>';
      const receipt = await connect().deliver(order({}, ['here']));
      await connect().edit(editOf(receipt, { headline: shout, lede: shout, source: shout, revision: 2 }));
      expect(mentionsOf(sandbox.standing()[0]!.payload)).toEqual([]);
    });

    for (const [fault, expected] of OUTCOMES) {
      it(`is ${expected} after "${fault.kind}", and may be repeated`, async () => {
        const { sandbox, editCall } = stage.subject;
        const receipt = await connect().deliver(order());
        sandbox.fail({ ...fault, call: editCall });
        const adapter = connect(isEndless(fault) ? { deadlineMs: DEADLINE_MS } : {});
        expect((await failing(adapter.edit(editOf(receipt)))).fault).toBe(expected);
        await settle();
        await connect().edit(editOf(receipt));
        expect(await connect().read(key, receipt)).toBe(2);
        expect(sandbox.standing()).toHaveLength(1);
      });
    }

    it('is gone where somebody deleted the message, and so it reads', async () => {
      const { sandbox, destination } = stage.subject;
      const receipt = await connect().deliver(order());
      sandbox.deleteAsPerson(channelOf(destination), receipt.messageId);
      const error = await failing(connect().edit(editOf(receipt)));
      expect(error.fault).toBe('gone');
      expect(error.message).toContain(channelOf(destination));
      expect(await connect().read(key, receipt)).toBeNull();
      expect(sandbox.standing()).toEqual([]);
    });

    it('is fixed where the message takes no edit any more, or is not ours', async () => {
      const { sandbox, destination, editCall, cannotEdit } = stage.subject;
      const receipt = await connect().deliver(order());
      for (const code of cannotEdit) {
        sandbox.fail({ kind: 'error', code, call: editCall });
        expect(await failing(connect().edit(editOf(receipt)))).toMatchObject({ fault: 'fixed', reason: String(code) });
      }
      const messageId = sandbox.say(channelOf(destination), 'Morning all');
      expect((await failing(connect().edit(editOf({ ...receipt, messageId })))).fault).toBe('fixed');
      expect(await connect().read(key, receipt)).toBe(1);
    });
  });

  describe('reading what stands', () => {
    it('sees one beneath another, and that either was deleted', async () => {
      const { sandbox, destination } = stage.subject;
      const adapter = connect();
      const parent = await adapter.deliver(order());
      const other = 'an0th3rk3y0000000000';
      const replies = [2, 3].map((revision) => ({
        ...order(),
        key: other,
        parent,
        payload: stage.rendered(other, revision),
      }));
      const [first, second] = [await adapter.deliver(replies[0]!), await adapter.deliver(replies[1]!)];
      expect(await adapter.read(other, second)).toBe(3);
      sandbox.deleteAsPerson(channelOf(destination), first.messageId);
      expect(await adapter.read(other, first)).toBeNull();
      sandbox.deleteAsPerson(channelOf(destination), parent.messageId);
      expect(await adapter.read(key, parent)).toBeNull();
      expect(await adapter.read(other, second)).toBe(3);
    });

    it('is unreadable, and not deleted, where the channel is closed to us or the mark is missing', async () => {
      const { sandbox, destination, unreadable, unknown } = stage.subject;
      const receipt = await connect().deliver(order());
      for (const closed of [unreadable, unknown]) {
        expect((await failing(connect().read(key, { ...receipt, destination: closed }))).fault).toBe('unreadable');
      }
      const messageId = sandbox.say(channelOf(destination), 'Morning all');
      const bare = await failing(connect().read(key, { ...receipt, messageId }));
      expect(bare).toMatchObject({ fault: 'unreadable', reason: 'no mark' });
    });

    for (const [fault, expected] of OUTCOMES) {
      it(`is ${expected}, and not deleted, after "${fault.kind}"`, async () => {
        const receipt = await connect().deliver(order());
        stage.subject.sandbox.fail({ ...fault, call: stage.subject.readCall });
        const adapter = connect(isEndless(fault) ? { deadlineMs: DEADLINE_MS } : {});
        expect((await failing(adapter.read(key, receipt))).fault).toBe(expected);
      });
    }
  });

  describe('deleting and publishing', () => {
    it('deletes, and deleting twice is fine', async () => {
      const { sandbox } = stage.subject;
      const [first, second] = [await connect().deliver(order()), await connect().deliver(order({ revision: 2 }))];
      await connect().remove(second);
      await connect().remove(second);
      expect(sandbox.standing().map(({ messageId }) => messageId)).toEqual([first.messageId]);
    });

    for (const [fault, expected] of OUTCOMES) {
      it(`is ${expected} after "${fault.kind}", and may be repeated`, async () => {
        const { sandbox, removeCall } = stage.subject;
        const receipt = await connect().deliver(order());
        sandbox.fail({ ...fault, call: removeCall });
        const adapter = connect(isEndless(fault) ? { deadlineMs: DEADLINE_MS } : {});
        expect((await failing(adapter.remove(receipt))).fault).toBe(expected);
        await settle();
        await connect().remove(receipt);
        expect(sandbox.standing()).toEqual([]);
      });
    }

    it('publishes where there is anybody to publish to; twice is fine', async () => {
      const receipt = await connect().deliver(order());
      expect(receipt.publishable).toBe(false);
      await connect().publish(receipt);
      await connect().publish(receipt);
    });
  });
}
