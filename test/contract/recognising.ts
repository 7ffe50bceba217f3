import { describe, expect, it } from 'vitest';
import { channelOf } from '../../src/alert/destination.ts';
import { failing, type Stage } from './stage.ts';

const OTHER_KEY = 'an0th3rk3y0000000000';

/** A person says which message a post became: it is taken only where it was read and is that one. */
export function testRecognising(stage: Stage): void {
  const { connect, order } = stage;
  const owned = async (): Promise<ReadonlySet<string>> => new Set();
  const pointing = (written: string, given: object = {}) => ({ ...order({}, ['here']), owned, written, ...given });
  const problemWith = async (written: string, given: object = {}): Promise<string> => {
    const seen = await connect().recognise(pointing(written, given));
    return 'problem' in seen ? seen.problem : 'none';
  };

  describe('a message that a person points at', () => {
    it('is known by its link and by its id, with the receipt that the post would have brought', async () => {
      const receipt = await connect().deliver(order({ revision: 2 }, ['here']));
      for (const written of [receipt.messageId, receipt.link ?? '', ` ${receipt.link}\n`, `${receipt.link}?a=b`])
        expect(await connect().recognise(pointing(written))).toEqual({ receipt, revision: 2 });
    });

    it('is known beneath another', async () => {
      const parent = await connect().deliver(order());
      const beneath = { ...order(), key: OTHER_KEY, payload: stage.rendered(OTHER_KEY, 3), parent };
      const receipt = await connect().deliver(beneath);
      expect(await connect().recognise({ ...beneath, owned, written: receipt.link ?? '' })).toEqual({
        receipt,
        revision: 3,
      });
    });

    it('is not taken where it was deleted, is somebody else’s, or is another of ours', async () => {
      const { sandbox, destination } = stage.subject;
      const channel = channelOf(destination);
      const { messageId } = await connect().deliver(order());
      expect(await problemWith(messageId, { key: OTHER_KEY })).toMatch(/but not the one that is asked for/);
      expect(await problemWith(sandbox.say(channel, 'copied', order().payload))).toMatch(/is not this bot’s/);
      sandbox.deleteAsPerson(channel, messageId);
      const problem = await problemWith(messageId);
      expect(problem).toMatch(/^No such message stands in/);
      expect(problem).toContain(channel);
    });

    it('is taken without its mark, which somebody took away, unless it is known for another', async () => {
      const { messageId } = await connect().deliver(order());
      stage.subject.strip(messageId);
      expect(await connect().recognise(pointing(messageId))).toMatchObject({ receipt: { messageId }, revision: 0 });
      const known = { owned: async () => new Set([messageId]) };
      expect(await problemWith(messageId, known)).toMatch(/but not the one that is asked for/);
    });

    it('must be written as the platform writes it, and be in the channel that is asked for', async () => {
      const { destination, unknown } = stage.subject;
      const { link, messageId } = await connect().deliver(order());
      const channel = channelOf(destination);
      const away = (link ?? '').replace(`/${channel}/`, `/${channelOf(unknown)}/`);
      expect(await problemWith(away)).toContain(`leads to channel ${channelOf(unknown)}`);
      for (const written of ['', 'the newest', 'https://courier.example/ferry', `${messageId}x`, `../${messageId}`]) {
        const problem = await problemWith(written);
        expect(problem).toMatch(/^Expected a link to the message/);
        expect(problem).toContain(`"${written}"`);
      }
    });

    it('is open, and not absent, where the platform does not show it', async () => {
      const { sandbox, unreadable, readCall } = stage.subject;
      const { messageId } = await connect().deliver(order());
      sandbox.fail({ kind: '500-before-commit', call: readCall });
      expect((await failing(connect().recognise(pointing(messageId)))).fault).toBe('uncertain');
      const closed = connect().recognise(pointing(messageId, { destination: unreadable }));
      expect((await failing(closed)).fault).toBe('unreadable');
    });
  });
}
