import { describe, expect, it, vi } from 'vitest';
import { channelOf } from '../../src/alert/destination.ts';
import { DEADLINE_MS, failing, isEndless, OUTCOMES, type Stage, settle } from './stage.ts';

const OTHER_KEY = 'an0th3rk3y0000000000';

/** A post whose answer never came: is it there? Never "no" where that is not certain, for then it is posted again. */
export function testFinding(stage: Stage): void {
  const { connect, order, search } = stage;

  describe('looking for a post', () => {
    for (const [fault, , stands] of OUTCOMES) {
      it(`tells whether it stands after "${fault.kind}": ${stands ? 'it does' : 'it does not'}`, async () => {
        const { sandbox } = stage.subject;
        sandbox.fail(fault);
        await failing(connect(isEndless(fault) ? { deadlineMs: DEADLINE_MS } : {}).deliver(order()));
        await settle();
        const seen = await connect().find(search());
        const { messageId } = sandbox.log[0] ?? {};
        expect(seen).toMatchObject(stands ? { found: true, revision: 1, receipt: { messageId } } : { found: false });
        expect(sandbox.log).toHaveLength(stands ? 1 : 0);
      });
    }

    it('brings the receipt that the post would have brought', async () => {
      const receipt = await connect().deliver(order({}, ['here']));
      const seen = await connect().find(search({ mentions: ['here'] }));
      expect(seen).toEqual({ found: true, receipt, revision: 1 });
    });

    it('finds it whatever revision it shows by now', async () => {
      const adapter = connect();
      const receipt = await adapter.deliver(order());
      await adapter.edit({ key: order().key, receipt, payload: order({ revision: 3 }).payload });
      expect(await adapter.find(search())).toMatchObject({ found: true, revision: 3 });
    });

    it('does not take another alert for it', async () => {
      await connect().deliver(order());
      expect(await connect().find(search({ key: OTHER_KEY }))).toEqual({ found: false });
    });

    it('does not take somebody else’s message for it, even with all our marks in it', async () => {
      const { sandbox, destination, marker } = stage.subject;
      const { key, payload } = order();
      sandbox.say(channelOf(destination), `${marker(key, 1)}, look`);
      sandbox.say(channelOf(destination), 'copied', payload);
      expect(await connect().find(search())).toEqual({ found: false });
    });

    it('is not certain that it is absent while one of ours without a mark stands there, unless that is on record as another', async () => {
      const { strip } = stage.subject;
      const adapter = connect();
      const { messageId } = await adapter.deliver(order());
      await adapter.deliver({ ...order(), key: OTHER_KEY, payload: stage.rendered(OTHER_KEY) });
      strip(messageId);
      const lost = { key: 'l0stk3y0000000000000' };
      expect(await failing(adapter.find(search(lost)))).toMatchObject({ fault: 'unreadable', reason: 'no mark' });
      const asked: string[][] = [];
      const owned = async (ids: readonly string[]) => {
        asked.push([...ids]);
        return new Set([messageId]);
      };
      expect(await adapter.find(search({ ...lost, owned }))).toEqual({ found: false });
      expect(asked).toEqual([[messageId]]);
    });

    it('finds what it looks for beside one of ours without a mark', async () => {
      const adapter = connect();
      const { messageId } = await adapter.deliver({ ...order(), key: OTHER_KEY, payload: stage.rendered(OTHER_KEY) });
      stage.subject.strip(messageId);
      const receipt = await adapter.deliver(order());
      expect(await adapter.find(search())).toMatchObject({ found: true, receipt: { messageId: receipt.messageId } });
    });

    it('may post again only where the platform sees to it that one message stands', async () => {
      const { sandbox } = stage.subject;
      const again = search({ mayPost: true });
      sandbox.fail({ kind: 'drop-after-commit' });
      await failing(connect().deliver(order()));
      expect(await connect().find(again)).toMatchObject({ found: true, revision: 1 });
      expect(sandbox.standing()).toHaveLength(1);

      sandbox.reset();
      sandbox.fail({ kind: 'late-commit', delayMs: 20 });
      await failing(connect().deliver(order({ headline: 'Later' })));
      const { found } = await connect().find({ ...again, ...order({ headline: 'Later' }) });
      expect(sandbox.standing()).toHaveLength(found ? 1 : 0);
      await settle();
      expect(sandbox.standing()).toHaveLength(1);
    });

    it('pages past 250 messages of others, whichever way the platform counts', async () => {
      const { sandbox, destination, searchCall } = stage.subject;
      const chat = () => {
        for (let n = 0; n < 250; n += 1) sandbox.say(channelOf(destination), `Morning all, ${n}`);
      };
      chat();
      const { messageId } = await connect().deliver(order());
      chat();
      expect(await connect().find(search())).toMatchObject({ found: true, receipt: { messageId } });
      expect(stage.asked(searchCall)).toBeGreaterThan(1);
      sandbox.deleteAsPerson(channelOf(destination), messageId);
      expect(await connect().find(search())).toEqual({ found: false });
    });

    it('stops where its time is up, goes on there, and asks for no page twice', async () => {
      const { sandbox, destination, searchCall } = stage.subject;
      for (let n = 0; n < 450; n += 1) sandbox.say(channelOf(destination), `Morning all, ${n}`);
      const adapter = connect();
      expect(await adapter.find(search())).toEqual({ found: false });
      const pages = stage.asked(searchCall);
      let soFar: string | null = null;
      for (let part = 1; part < pages; part += 1) {
        const seen = await adapter.find(search({ askUntil: 0, soFar }));
        expect(seen).toMatchObject({ found: 'unfinished' });
        soFar = (seen as { soFar: string }).soFar;
      }
      expect(await adapter.find(search({ askUntil: 0, soFar }))).toEqual({ found: false });
      expect(stage.asked(searchCall)).toBe(2 * pages);
    });

    it('finds it in whichever part, and knows in the last what the first saw without its mark', async () => {
      const { sandbox, destination, strip } = stage.subject;
      const adapter = connect();
      const chat = () => {
        for (let n = 0; n < 150; n += 1) sandbox.say(channelOf(destination), `Morning all, ${n}`);
      };
      const { messageId } = await adapter.deliver({ ...order(), key: OTHER_KEY, payload: stage.rendered(OTHER_KEY) });
      chat();
      const receipt = await adapter.deliver(order());
      chat();
      const another = await adapter.deliver({ ...order(), key: 'an0th3r2', payload: stage.rendered('an0th3r2') });
      strip(messageId);
      strip(another.messageId);
      const inParts = async (given: object) => {
        for (let soFar: string | null = null; ; ) {
          const seen = await adapter.find(search({ ...given, askUntil: 0, soFar }));
          if (seen.found !== 'unfinished') return seen;
          soFar = seen.soFar;
        }
      };
      expect(await inParts({})).toMatchObject({ found: true, receipt: { messageId: receipt.messageId } });
      const lost = { key: 'l0stk3y0000000000000' };
      const owned = async () => new Set([messageId]);
      expect(await failing(inParts({ ...lost, owned }))).toMatchObject({ reason: 'no mark' });
    });

    it('calls a channel too busy to search unreadable, and not empty', async () => {
      const { sandbox, destination } = stage.subject;
      for (let n = 0; n < 2_100; n += 1) sandbox.say(channelOf(destination), 'Morning all');
      const tooMany = { fault: 'unreadable', reason: 'too many messages' };
      expect(await failing(connect().find(search()))).toMatchObject(tooMany);
      let soFar: string | null = null;
      for (let part = 1; part <= 10; part += 1) {
        soFar = ((await connect().find(search({ askUntil: 0, soFar }))) as { soFar: string }).soFar;
      }
      expect(await failing(connect().find(search({ askUntil: 0, soFar })))).toMatchObject(tooMany);
    });

    it('finds it although our clock is four minutes fast', async () => {
      await connect().deliver(order());
      const now = Date.now();
      const clock = vi.spyOn(Date, 'now').mockReturnValue(now + 4 * 60_000);
      const seen = await connect()
        .find(search())
        .finally(() => clock.mockRestore());
      expect(seen).toMatchObject({ found: true });
    });

    it('calls an unreadable history unreadable, and not empty', async () => {
      const { unreadable, unknown } = stage.subject;
      for (const destination of [unreadable, unknown]) {
        await connect()
          .deliver({ ...order(), destination })
          .catch(() => {});
        const error = await failing(connect().find(search({ destination })));
        expect(error.fault).toBe('unreadable');
        expect(error.message).toContain(channelOf(destination));
      }
    });

    for (const [fault, expected] of OUTCOMES) {
      it(`leaves it open where the search itself meets "${fault.kind}"`, async () => {
        await connect().deliver(order());
        stage.subject.sandbox.fail({ ...fault, call: stage.subject.searchCall });
        const adapter = connect(isEndless(fault) ? { deadlineMs: DEADLINE_MS } : {});
        expect((await failing(adapter.find(search()))).fault).toBe(expected);
      });
    }

    it('posts beneath the parent, finds it there, and nowhere else', async () => {
      const { sandbox, parentOf } = stage.subject;
      const adapter = connect();
      const parent = await adapter.deliver(order());
      const beneath = { key: OTHER_KEY, payload: stage.rendered(OTHER_KEY), parent };
      expect(await adapter.find(search(beneath))).toEqual({ found: false });
      const receipt = await adapter.deliver({ ...order(), ...beneath });
      expect(parentOf(sandbox.log[1]!.payload)).toBe(parent.messageId);
      expect(await adapter.find(search(beneath))).toEqual({ found: true, receipt, revision: 1 });
      expect(await adapter.find(search())).toMatchObject({ receipt: { messageId: parent.messageId } });
    });

    it('posts alone what was to stand beneath a deleted parent, and finds it', async () => {
      const { sandbox, destination } = stage.subject;
      const adapter = connect();
      const parent = await adapter.deliver(order());
      sandbox.deleteAsPerson(channelOf(destination), parent.messageId);
      const beneath = { key: OTHER_KEY, payload: stage.rendered(OTHER_KEY), parent };
      expect(await adapter.find(search(beneath))).toEqual({ found: false });
      const receipt = await adapter.deliver({ ...order(), ...beneath });
      expect(sandbox.standing()).toHaveLength(1);
      expect(await adapter.find(search(beneath))).toEqual({ found: true, receipt, revision: 1 });
    });
  });
}
