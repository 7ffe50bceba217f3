import { describe, expect, it } from 'vitest';
import { setStage } from './stage.ts';

const stage = setStage();

describe('/breaking push', () => {
  it('goes from a headline to the committed message, with the preview between', async () => {
    const { ada, discord } = stage;
    await ada.command('breaking', 'push', { headline: 'Bridge closed', priority: 'URGENT' });
    const preview = await ada.sees('Send URGENT to 2 channels');
    expect(preview.ephemeral).toBe(true);
    expect(preview.words).toContain('URGENT: Bridge closed — Newsroom');
    expect(preview.words).toContain('#breaking-news (Discord), #world (Discord)');
    expect(discord.standing()).toEqual([]);
    await ada.click(preview, 'Send URGENT to 2 channels');
    await ada.sees('stands everywhere');
    expect(stage.standing('1001')).toHaveLength(1);
    expect(stage.standing('1002')).toHaveLength(1);
    expect(stage.standing('1001')[0]).toContain('Bridge closed');
  });
});
