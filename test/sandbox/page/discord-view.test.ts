import type { BaseInteraction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { button, ephemeral, onStage } from '../discord/stage.ts';

const stage = onStage();
const view = async (id: string, more = '') => (await fetch(`${stage.discord.pageUrl}view/${id}${more}`)).text();
const label = (text: string, component: object) => ({
  type: 18,
  label: text,
  description: 'As it goes out',
  component,
});
const modal = {
  custom_id: 'correct',
  title: 'Correct <an> alert',
  components: [
    label('Headline', { type: 4, custom_id: 'headline', style: 1, value: 'Bridge <closed>' }),
    label('Priority', { type: 3, custom_id: 'priority', options: [{ label: 'Urgent', value: 'u', default: true }] }),
    label('Silent', { type: 23, custom_id: 'silent' }),
  ],
};

/** A preview with a button, on a command; a modal, on the button. */
const previews = (interaction: BaseInteraction) => {
  if (interaction.isButton()) return interaction.showModal(modal as never);
  const components = [button('correct', 'Correct')];
  return interaction.isChatInputCommand() && interaction.reply({ content: 'Preview <b>', components, ...ephemeral });
};

describe('the page of what one person sees', () => {
  it('shows what all see and what they alone see, and that to nobody else', async () => {
    stage.discord.say('1001', 'Morning all');
    stage.bot.answer = previews;
    await stage.push();
    const own = await view('900');
    for (const words of [
      'Morning all',
      'Preview &lt;b&gt;',
      'Only you can see this',
      '/breaking push',
      '>Correct</span>',
    ]) {
      expect(own).toContain(words);
    }
    const other = await view('901');
    expect(other).toContain('Morning all');
    expect(other).not.toContain('Preview');
    expect(await view('900', '?discord=1002')).not.toContain('Preview');
    expect(stage.editor.channel).toBe('1001');
  });

  it('shows the modal that is open, as it is filled in, and that it was sent in vain', async () => {
    stage.bot.answer = previews;
    const { message } = await stage.push();
    await stage.editor.click(message!, 'Correct');
    const before = (await (await fetch(`${stage.discord.pageUrl}view/900/panels`)).json()) as { state: string };
    const again = `${stage.discord.pageUrl}view/900/panels?seen=${encodeURIComponent(before.state)}`;
    expect((await fetch(again)).status).toBe(204);
    stage.editor.fill({ headline: 'Bridge open' });
    expect((await fetch(again)).status).toBe(200);
    const open = await view('900');
    for (const words of ['Correct &lt;an&gt; alert', 'As it goes out', 'Bridge open', 'Urgent'])
      expect(open).toContain(words);
    stage.bot.answer = () => {};
    const sent = stage.editor.submit().catch(() => {});
    stage.discord.passTime(3000);
    await sent;
    expect(await view('900')).toContain('Something went wrong. Try again.');
  });

  it('shows what is offered while they type', async () => {
    stage.bot.answer = (interaction) =>
      interaction.isAutocomplete() && interaction.respond([{ name: 'Bridge <closed>, 13:02', value: 'a.1' }]);
    await stage.editor.autocomplete('breaking', 'kill', { alert: 'brid' });
    const typing = await view('900');
    expect(typing).toContain('Bridge &lt;closed&gt;, 13:02');
    expect(typing).toContain('/breaking kill');
  });

  it('is none for somebody who is not there', async () => {
    expect((await fetch(`${stage.discord.pageUrl}view/9`)).status).toBe(404);
  });
});
