import { describe, expect, it } from 'vitest';
import { refusal } from '../sandbox/clients.ts';
import { setStage } from './stage.ts';

const stage = setStage();

const SEND = 'Send URGENT to 2 channels';
const preview = async (given: object = {}) => {
  await stage.ada.command('breaking', 'push', { headline: 'Bridge closed', priority: 'URGENT', ...given });
  return stage.told(stage.ada, 'Only you see this');
};
const STORY = [
  'Harbour wall breached at Port Ellery',
  '',
  'PORT ELLERY — The sea broke through the harbour wall of Port Ellery on Monday night, the coast guard said.',
  '',
  '“Nobody should go near the quay tonight, for the wall may give way,” said Mara Oduya, the coast guard commander.',
  '',
  '“We have brought forty families to the school and nobody is missing,” Oduya said.',
  '',
].join('\n');
const drafts = () => stage.news.desk.ledger.drafts.of('discord:900');

describe('/breaking push with a headline', () => {
  it('goes from the command to the committed message, with the preview between', async () => {
    const shown = await preview();
    expect(shown.ephemeral).toBe(true);
    expect(shown.words).toContain('URGENT to 2 channels: #breaking-news (Discord), #world (Discord)');
    expect(stage.discord.standing()).toEqual([]);
    await stage.ada.click(shown, SEND);
    expect((await stage.told(stage.ada, 'stands everywhere')).buttons).toEqual([]);
    expect(['1001', '1002'].map((channel) => stage.standing(channel).length)).toEqual([1, 1]);
    expect(await drafts()).toEqual([]);
  });

  it('shows the very message that goes out', async () => {
    const shown = await preview();
    await stage.ada.click(shown, SEND);
    await stage.told(stage.ada, 'stands everywhere');
    const [sent] = stage.discord.standing('1001');
    const { content, embeds } = shown.payload as { content: string; embeds: { footer?: { text: string } }[] };
    const [embed] = sent!.payload['embeds'] as { footer: { text: string } }[];
    expect(content).toBe(sent!.payload['content']);
    expect(embeds[0]?.footer?.text).toBe(embed?.footer.text);
  });

  it('warns of a long headline and lets it go out', async () => {
    expect((await preview({ headline: 'Bridge '.repeat(20) })).words).toContain('a phone shows about 90');
  });

  it('lets words from outside be neither markup nor a call', async () => {
    const shown = await preview({ headline: '@everyone **loud** <@&2001>' });
    expect(shown.payload['allowed_mentions']).toEqual({ parse: [] });
    expect(shown.words).toContain('@\u200beveryone \\*\\*loud\\*\\*');
  });

  it('that is confirmed twice at once goes out once, and nobody is told that it did not', async () => {
    const shown = await preview();
    await Promise.allSettled([stage.ada.click(shown, SEND), stage.ada.click(shown, SEND)]);
    await stage.told(stage.ada, 'stands everywhere');
    expect(stage.standing('1001')).toHaveLength(1);
    expect(
      stage.ada
        .messages()
        .map(({ words }) => words)
        .join(),
    ).not.toContain('nothing was sent');
  });

  it('is told where the same story stands already', async () => {
    await stage.out();
    const again = await preview({ headline: 'Bridge closed' });
    expect(again.words).toMatch(/Already sent at <t:\d+:f> to 2 of them/);
    await stage.ada.click(again, SEND);
    await stage.told(stage.ada, 'nothing new is posted');
    expect(stage.standing('1001')).toHaveLength(1);
  });

  it('can be cancelled', async () => {
    await stage.ada.click(await preview(), 'Cancel');
    await stage.told(stage.ada, 'Cancelled; nothing was sent.');
    expect(await drafts()).toEqual([]);
  });
});

describe('the form of /breaking push', () => {
  it('takes a text, a priority and channels', async () => {
    expect((await stage.ada.command('breaking', 'push', {})).kind).toBe('modal');
    stage.ada.fill({ 'Story, or its web address': STORY, Priority: 'BULLETIN', Channels: ['#world (Discord)'] });
    await stage.ada.submit();
    const shown = await stage.told(stage.ada, 'BULLETIN to 1 channel: #world (Discord)');
    expect(shown.words).toContain('BULLETIN: Harbour wall breached at Port Ellery');
    await stage.ada.click(shown, 'Send BULLETIN to 1 channel');
    await stage.told(stage.ada, 'stands everywhere');
    expect(['1001', '1002'].map((channel) => stage.standing(channel).length)).toEqual([0, 1]);
  });

  it('takes a file', async () => {
    await stage.ada.command('breaking', 'push', { priority: 'URGENT' });
    stage.ada.fill({ 'Or a file': [{ name: 'harbour.txt', content: STORY }] });
    await stage.ada.submit();
    expect((await stage.told(stage.ada, SEND)).words).toContain('URGENT: Harbour wall breached');
  });

  it('says so where nothing was filled in', async () => {
    await stage.ada.command('breaking', 'push', {});
    await stage.ada.submit();
    await stage.told(stage.ada, 'Give a headline, a text, a web address or a file. Nothing was sent.');
  });

  it('keeps the hour that the command named', async () => {
    await stage.ada.command('breaking', 'push', { priority: 'URGENT', embargo: 'in 90 minutes' });
    await stage.ada.fill({ headline: 'Bridge closed' }).submit();
    expect((await stage.told(stage.ada, 'Schedule URGENT for 2 channels')).words).toMatch(/embargoed until <t:\d+:f>/);
  });
});

describe('a file that is handed over', () => {
  it.each([
    ['a PDF', { name: 'a.pdf', content: '%PDF-1.7' }, 'This looks like a PDF'],
    ['one over 5 MB', { name: 'a.txt', content: 'x'.repeat(5 * 1024 * 1024 + 1) }, 'a.txt is over 5 MB'],
  ])('is refused as %s, in plain words', async (_, file, words) => {
    await stage.ada.command('breaking', 'push', { file });
    await stage.told(stage.ada, words);
    expect(await drafts()).toEqual([]);
  });
});

describe('a web address', () => {
  it('that cannot be read leaves the headline and the link', async () => {
    await stage.ada.command('breaking', 'push', {
      headline: 'Bridge closed',
      url: 'http://127.0.0.1:1/a',
      priority: 'URGENT',
    });
    expect((await stage.told(stage.ada, SEND)).words).toContain('It has your headline and the link alone.');
  });

  it('alone that cannot be read is told, and nothing is kept', async () => {
    await stage.ada.command('breaking', 'push', { url: 'http://127.0.0.1:1/a' });
    await stage.told(stage.ada, 'Not fetched: 127.0.0.1:1');
    expect(await drafts()).toEqual([]);
  });
});

describe('a preview', () => {
  const withStory = async () => {
    await stage.ada.command('breaking', 'push', { file: { name: 'a.txt', content: STORY }, priority: 'URGENT' });
    return stage.told(stage.ada, SEND);
  };

  it('lists the story’s quotes with their speakers, and sends those that are ticked', async () => {
    const shown = await withStory();
    const [menu] = (shown.payload['components'] as { components: { options?: object[] }[] }[])
      .flatMap(({ components }) => components)
      .filter(({ options }) => options);
    const options = menu?.options as { label: string; value: string; description: string }[];
    expect(options.map(({ description }) => description).join()).toContain('Mara Oduya');
    const forty = options.find(({ label }) => label.includes('forty families'));
    await stage.ada.select(shown, `draft:quotes:${(await drafts())[0]}:push`, forty!.value);
    const ticked = await stage.told(stage.ada, /> “We have brought forty families/);
    expect(ticked.words).not.toMatch(/^> “Nobody should go/m);
    await stage.ada.click(ticked, SEND);
    await stage.told(stage.ada, 'stands everywhere');
    expect(stage.standing('1001')[0]).toContain('forty families');
    expect(stage.standing('1001')[0]).not.toContain('Nobody should go');
  });

  it('shows an image only once it is ticked', async () => {
    const item = {
      source: { id: 'wire', name: 'Example Wire' },
      headline: 'Bridge closed',
      image: { url: 'https://img.example.org/bridge.jpg' },
    };
    await stage.ada.command('breaking', 'push', {
      file: { name: 'a.json', content: JSON.stringify(item) },
      priority: 'URGENT',
    });
    const shown = await stage.told(stage.ada, SEND);
    expect(JSON.stringify(shown.payload)).not.toContain('bridge.jpg');
    await stage.ada.click(shown, 'Image: left out');
    const ticked = await stage.told(stage.ada, 'Image: goes out');
    expect(JSON.stringify(ticked.payload['embeds'])).toContain('bridge.jpg');
    await stage.ada.click(ticked, SEND);
    await stage.told(stage.ada, 'stands everywhere');
    expect(stage.standing('1001')[0]).toContain('bridge.jpg');
  });

  it('is edited in a form that holds its words, and sends the new ones', async () => {
    await stage.ada.click(await withStory(), 'Edit…');
    expect(
      stage.ada
        .modal()
        ?.fields.map(({ value }) => String(value))
        .slice(0, 2),
    ).toEqual(['Harbour wall breached at Port Ellery', expect.stringContaining('PORT ELLERY')]);
    await stage.ada.fill({ Headline: 'Harbour wall holds', Priority: 'ROUTINE' }).submit();
    const edited = await stage.told(stage.ada, 'Send ROUTINE to 2 channels');
    await stage.ada.click(edited, 'Send ROUTINE to 2 channels');
    await stage.told(stage.ada, 'stands everywhere');
    expect(stage.standing('1001')[0]).toContain('Harbour wall holds');
  });

  it('that is not what was shown any more is shown anew, and nothing is sent', async () => {
    const shown = await preview();
    const { drafts: kept } = stage.news.desk.ledger;
    const [id = ''] = await drafts();
    const { owner, words } = (await kept.read(id))!;
    await kept.save(id, owner, { ...(words as object), priority: 'flash' });
    await stage.ada.click(shown, SEND);
    const anew = await stage.told(stage.ada, 'It is not what was shown any more');
    expect(anew.words).toContain('Send FLASH to 2 channels');
    expect(stage.discord.standing()).toEqual([]);
  });

  it('can be given an hour, and then waits for it', async () => {
    await stage.ada.click(await preview(), 'When…');
    await stage.ada.fill({ 'When it goes out': 'later', Hour: '90 minutes' }).submit();
    const shown = await stage.told(stage.ada, 'Schedule URGENT for 2 channels');
    await stage.ada.click(shown, 'Schedule URGENT for 2 channels');
    await stage.told(stage.ada, 'waits for its hour');
    expect(stage.discord.standing()).toEqual([]);
  });

  it('says what an hour must look like', async () => {
    await stage.ada.click(await preview(), 'When…');
    await stage.ada.fill({ 'When it goes out': 'later', Hour: 'tonight' }).submit();
    await stage.told(stage.ada, '“tonight” is no hour with its zone');
    expect((await stage.ada.sees(SEND)).buttons.map(({ label }) => label)).toContain(SEND);
  });

  it('of a text that asks to wait cannot be sent before it has its hour', async () => {
    const content = `EMBARGOED UNTIL MONDAY 18:00 GMT\n\n${STORY}`;
    await stage.ada.command('breaking', 'push', { file: { name: 'a.txt', content }, priority: 'URGENT' });
    const shown = await stage.told(stage.ada, 'It asks not to be published yet');
    expect((await refusal<Error>(stage.ada.click(shown, SEND))).message).toContain('is disabled');
    await stage.ada.click(shown, 'When…');
    await stage.ada.fill({ 'When it goes out': 'embargo', Hour: 'in 2 hours' }).submit();
    await stage.ada.click(await stage.told(stage.ada, 'Schedule URGENT'), 'Schedule URGENT for 2 channels');
    await stage.told(stage.ada, 'waits for its hour');
  });
});

describe('/breaking preview', () => {
  it('sends nothing, and goes on to a push where the editor wants it', async () => {
    await stage.ada.command('breaking', 'preview', { headline: 'Bridge closed', priority: 'URGENT' });
    const shown = await stage.told(stage.ada, 'A preview: nothing is sent from here');
    expect(shown.buttons.map(({ label }) => label)).not.toContain(SEND);
    await stage.ada.click(shown, 'Push this…');
    await stage.ada.click(await stage.told(stage.ada, SEND), SEND);
    await stage.told(stage.ada, 'stands everywhere');
  });
});

describe('a draft', () => {
  it('is there again after its preview was dismissed', async () => {
    await preview();
    const [choice] = await stage.ada.autocomplete('breaking', 'push', { draft: 'bridge' });
    expect(choice?.name).toContain('URGENT · Bridge closed');
    await stage.ada.command('breaking', 'push', { draft: choice!.value });
    const again = await stage.discord.until(
      () => stage.ada.ephemerals().filter(({ words }) => words.includes(SEND))[1],
    );
    await stage.ada.click(again, SEND);
    await stage.told(stage.ada, 'stands everywhere');
  });

  it('that was sent from one preview is told to be sent, and nothing else, beneath another one', async () => {
    const first = await preview();
    await stage.ada.command('breaking', 'push', { draft: (await drafts())[0] });
    const second = await stage.discord.until(
      () => stage.ada.ephemerals().filter(({ words }) => words.includes(SEND))[1],
    );
    await stage.ada.click(first, SEND);
    await stage.ada.sees('stands everywhere');
    await stage.ada.click(second, SEND);
    const told = await stage.told(stage.ada, 'This draft is no more: it was sent already');
    expect(told.words).not.toContain('othing was sent');
    expect(stage.standing('1001')).toHaveLength(1);
  });

  it('is offered to nobody else', async () => {
    await preview();
    expect(await stage.ben.autocomplete('breaking', 'push', { draft: '' })).toEqual([]);
    await stage.ben.command('breaking', 'push', { draft: (await drafts())[0] });
    await stage.told(stage.ben, 'That draft is gone');
  });
});

describe('what goes wrong after the confirmation', () => {
  it('is told: a platform that is down, where it is tried again, and then that it stands', async () => {
    stage.discord.fail({ kind: '500-before-commit', call: 'POST /channels/:id/messages', channel: '1002', times: 3 });
    await stage.ada.click(await preview(), SEND);
    const told = await stage.told(stage.ada, /#world.*looked for|#world.*tried again/);
    expect(told.words).toContain('✅ #breaking-news (Discord): stands');
  });

  it('is told: a channel that was deleted, and the one where it stands', async () => {
    stage.discord.fail({ kind: 'error', code: 10003, call: 'POST /channels/:id/messages', channel: '1002', times: 99 });
    await stage.ada.click(await preview(), SEND);
    const told = await stage.told(stage.ada, 'does not stand everywhere as it should');
    expect(told.words).toMatch(/#breaking-news.*: stands/);
    expect(told.words).toMatch(/was not delivered/);
  });
});
