import { afterEach, describe, expect, it } from 'vitest';
import { itemFrom } from '../../src/intake/read.ts';
import { aDesk, type Desk, type DeskOptions } from './desk.ts';

let desk: Desk;
async function open(options?: DeskOptions): Promise<Desk> {
  desk = await aDesk(options);
  return desk;
}
afterEach(() => desk.close());

const HEADLINE = 'Harbour wall breached at Port Ellery';
const STORY = `${HEADLINE}

The sea broke through the harbour wall of Port Ellery on Monday night, the coast guard said.

“Nobody should go near the quay,” coast guard commander Mara Oduya told reporters on Monday.

“We lost two boats within the hour and the third one is adrift,” said harbour master Tom Reyes.
`;

type Given = Parameters<NonNullable<Desk['ada']['modal']>['fill']>[0];

/** The form, filled in and sent off; then the preview. */
async function previewed(given: Given, by = desk.ada) {
  await by.command('/breaking');
  const form = await by.openModal('compose');
  await form.fill(given);
  expect(await form.submit()).toBe('pushed');
  return by.openModal('preview');
}
/** What the window says once it says this. */
const says = (words: string, by = desk.ada) => by.until(() => by.modal?.text.includes(words) && by.modal, `"${words}"`);
const textsIn = (channel: string) => desk.slack.standing(channel).map(({ payload }) => String(payload['text']));
type Block = Record<string, unknown>;
const blocksIn = (channel: string) => (desk.slack.standing(channel)[0]?.payload['blocks'] ?? []) as Block[];
const quoteOf = (words: string) => {
  const block = desk.ada.modal?.blocks.find((each) => each['accessory'] && JSON.stringify(each).includes(words));
  return String(block?.['block_id']);
};

/** A page with an image, for a test has no public web. */
const withPage: typeof itemFrom = async (input, flags, name) => {
  if (input === null || !('url' in input)) return itemFrom(input, flags, name);
  const page = {
    source: { id: 'example.org', name: 'Example Wire' },
    headline: HEADLINE,
    body: STORY,
    url: input.url,
    image: { url: 'https://example.org/wall.jpg', alt: 'The wall' },
  };
  return itemFrom({ bytes: Buffer.from(JSON.stringify(page)) }, flags, name);
};

describe('a push', () => {
  it('of a headline alone goes from the command to every channel, by one form and one confirmation', async () => {
    const { ada, slack } = await open();
    const preview = await previewed({ Headline: HEADLINE, Priority: 'flash' });
    expect(preview.text).toContain('FLASH to 2 channels: #breaking-news (Slack), #desk (Slack)');
    expect(slack.standing()).toEqual([]);
    expect(await preview.submit()).toBe('updated');
    await says('sent 2/2');
    expect(textsIn('C0NEWS')).toEqual([expect.stringContaining(`FLASH: ${HEADLINE}`)]);
    expect(textsIn('C0DESK')).toHaveLength(1);
    await ada.modal?.close();
    expect(ada.modal).toBeNull();
  });

  it('is posted in the very blocks that were shown', async () => {
    await open();
    const preview = await previewed({ Text: STORY, Priority: 'urgent' });
    const shown = preview.blocks;
    await preview.submit();
    await says('sent 2/2');
    const posted = blocksIn('C0NEWS').filter(({ type }) => type !== 'context');
    const start = shown.findIndex(({ type }) => type === 'header');
    const bare = ({ block_id: _, ...block }: Block) => block;
    const same = shown
      .slice(start)
      .filter(({ type }) => type !== 'context')
      .slice(0, posted.length);
    expect(posted.length).toBeGreaterThan(2);
    expect(same.map(bare)).toEqual(posted.map(bare));
    expect(same[0]?.['block_id']).toBe(posted[0]?.['block_id']);
  });

  it('takes the quotes that are ticked, each with its speaker, and no other', async () => {
    const { ada } = await open();
    await previewed({ Text: STORY, Priority: 'urgent' });
    expect(ada.modal?.text).toContain('— Mara Oduya, coast guard commander');
    const [oduya, reyes] = [quoteOf('Nobody should go near'), quoteOf('lost two boats')];
    await ada.choose('modal', 'tick:quote', ['use'], { block: reyes });
    await ada.choose('modal', 'tick:quote', [], { block: oduya });
    await ada.until(() => {
      const drawn = JSON.stringify(ada.modal?.blocks.filter(({ type }) => type === 'rich_text'));
      return drawn.includes('lost two boats') && !drawn.includes('Nobody should');
    });
    await ada.modal?.submit();
    await says('sent 2/2');
    expect(JSON.stringify(blocksIn('C0NEWS'))).toContain('Tom Reyes');
    expect(JSON.stringify(blocksIn('C0NEWS'))).not.toContain('Nobody should');
  });

  it('of a file reads it from Slack, with the bot’s token', async () => {
    await open();
    const preview = await previewed({ File: [{ name: 'wall.txt', content: STORY.repeat(8) }], Priority: 'urgent' });
    expect(preview.text).toContain(HEADLINE);
    await preview.submit();
    await says('sent 2/2');
  });

  it('of a file that Slack does not give is told so, and the form stands below', async () => {
    const { ada, slack } = await open();
    await ada.command('/breaking');
    const form = await ada.openModal('compose');
    slack.revokeScope('files:read');
    await form.fill({ File: [{ name: 'wall.txt', content: STORY }] });
    await form.submit();
    await (await says('Slack does not give wall.txt to us')).close();
    expect(ada.modal?.callbackId).toBe('compose');
    expect(slack.standing()).toEqual([]);
  });

  it('of an address reads its page, and shows its image only where it is ticked', async () => {
    const { ada, slack } = await open({ read: withPage });
    await previewed({ Address: 'https://example.org/wall', Priority: 'urgent' });
    await ada.choose('modal', 'tick:image', ['use']);
    await ada.until(() => ada.modal?.blocks.some(({ type }) => type === 'image'));
    await ada.choose('modal', 'tick:image', []);
    await ada.until(() => !ada.modal?.blocks.some(({ type }) => type === 'image'));
    await ada.modal?.submit();
    await says('sent 2/2');
    expect(blocksIn('C0NEWS').some(({ type }) => type === 'image')).toBe(false);
    expect(JSON.stringify(slack.standing('C0NEWS'))).toContain('https://example.org/wall');
  });

  it('leaves out an image that Slack cannot load, and says so', async () => {
    const { ada, slack } = await open({ read: withPage });
    await previewed({ Address: 'https://example.org/wall' });
    slack.fail({ kind: 'error', call: 'views.update', code: 'invalid_arguments' });
    await ada.choose('modal', 'tick:image', ['use']);
    await says('Slack cannot load that image: it was taken out.');
    expect(ada.modal?.blocks.some(({ type }) => type === 'image')).toBe(false);
    await ada.modal?.submit();
    await says('sent 2/2');
    expect(JSON.stringify(slack.standing())).not.toContain('wall.jpg');
  });

  it('of an address inside the network is refused, and nothing is sent', async () => {
    const { ada, slack } = await open();
    await ada.command('/breaking');
    await (await (await ada.openModal('compose')).fill({ Address: 'http://127.0.0.1:6379/' })).submit();
    await says('lies inside the network');
    expect(slack.standing()).toEqual([]);
  });

  it('goes to the chosen channels alone', async () => {
    const { slack } = await open();
    const preview = await previewed({ Headline: HEADLINE, Channels: ['slack:C0DESK'] });
    expect(preview.text).toContain('URGENT to 1 channel: #desk (Slack)');
    await preview.submit();
    await says('sent 1/1');
    expect(slack.standing('C0NEWS')).toEqual([]);
  });

  it('waits for its hour, and is shown as that', async () => {
    const { slack, ledger } = await open();
    const hour = Math.floor(Date.now() / 60_000) * 60 + 7_200;
    const preview = await previewed({ Headline: HEADLINE, 'Not before': hour, 'That hour is': 'embargo' });
    expect(preview.text).toContain('embargoed until');
    await preview.submit();
    await says('scheduled for');
    expect(slack.standing()).toEqual([]);
    expect((await ledger.list(1))[0]).toMatchObject({ due: hour * 1_000, request: { embargoed: true } });
  });

  it('whose text asks to wait has no button to send it', async () => {
    await open();
    const text = 'EMBARGOED UNTIL MONDAY 18:00 GMT\n\nThe wall broke on Sunday, the port said.';
    const preview = await previewed({ Headline: HEADLINE, Text: text });
    expect(preview.text).toContain('asks not to be published yet');
    await expect(preview.submit()).rejects.toThrow('no button');
  });

  it('of a drill goes to the drill channel, is marked so in every line, and never elsewhere', async () => {
    const { ada, slack } = await open({ drillTo: ['slack:C0DRILL'] });
    await ada.command('/breaking');
    const form = await ada.openModal('compose');
    await form.fill({ Headline: HEADLINE, Drill: ['drill'], Channels: ['slack:C0NEWS'] });
    expect(await form.submit()).toBe('refused');
    expect(Object.values(form.errors)).toEqual([expect.stringContaining('drill channels alone')]);
    await form.fill({ Channels: [] });
    await form.submit();
    await (await ada.openModal('preview')).submit();
    await says('sent 1/1');
    expect(slack.standing('C0DRILL')).toHaveLength(1);
    expect([...slack.standing('C0NEWS'), ...slack.standing('C0DESK')]).toEqual([]);
  });

  it('of the same story twice says that it is out already, and posts nothing new', async () => {
    const { slack } = await open();
    await (await previewed({ Headline: HEADLINE })).submit();
    await (await says('sent 2/2')).close();
    const preview = await previewed({ Headline: HEADLINE });
    expect(preview.text).toContain('Already sent at');
    await preview.submit();
    await says('sent 2/2');
    expect(slack.standing()).toHaveLength(2);
  });
});

describe('the form', () => {
  it('counts the headline as it grows, warns over 90 characters, and stops nobody', async () => {
    const { ada } = await open();
    await ada.command('/breaking');
    const form = await ada.openModal('compose');
    await form.fill({ Headline: HEADLINE });
    await says('36 of the 90 characters');
    await form.fill({ Headline: 'Harbour wall breached '.repeat(5) });
    await says('⚠ 109 characters');
    expect(form.value('Headline')).toBe('Harbour wall breached '.repeat(5));
    expect(await form.submit()).toBe('pushed');
    await says('The headline has 109 characters');
  });

  it('asks for something to push, and for one story', async () => {
    const { ada } = await open();
    await ada.command('/breaking');
    const form = await ada.openModal('compose');
    expect(await form.submit()).toBe('refused');
    expect(Object.values(form.errors)).toEqual([expect.stringContaining('a headline alone is enough')]);
    await form.fill({ Text: 'One', File: [{ name: 'a.txt', content: 'Two' }], 'Not before': 1_700_000_000 });
    expect(await form.submit()).toBe('refused');
    expect(Object.values(form.errors).sort()).toEqual([
      expect.stringContaining('not both'),
      expect.stringContaining('past'),
    ]);
  });

  it('has the headline filled in that was written behind the command', async () => {
    const { ada } = await open();
    await ada.command('/breaking', HEADLINE);
    expect((await ada.openModal('compose')).value('Headline')).toBe(HEADLINE);
  });

  it('that was closed while it was written in is gone on with', async () => {
    const { ada, ledger } = await open();
    await ada.command('/breaking');
    await (await ada.openModal('compose')).fill({ Headline: HEADLINE, Text: 'The sea broke through.' });
    await expect.poll(() => ledger.drafts.of('slack:U0ADA')).toHaveLength(1);
    await expect
      .poll(async () => JSON.stringify(await ledger.drafts.read((await ledger.drafts.of('slack:U0ADA'))[0]!)))
      .toContain('broke through');
    await ada.modal?.close();
    await ada.command('/breaking');
    await says(`You have a draft: “${HEADLINE}”`);
    await ada.click('modal', 'Go on with it');
    const form = await ada.until(() => ada.modal?.value('Headline') === HEADLINE && ada.modal);
    expect(form.value('Text')).toBe('The sea broke through.');
    await form.submit();
    await (await ada.openModal('preview')).submit();
    await says('sent 2/2');
    expect(await ledger.drafts.of('slack:U0ADA')).toEqual([]);
  });

  it('of a story that is longer than its fields keeps it, with what was ticked', async () => {
    const { ada } = await open();
    await previewed({
      File: [{ name: 'wall.txt', content: `${STORY}\n${'The port stays closed, it said. '.repeat(150)}` }],
    });
    await ada.choose('modal', 'tick:quote', ['use'], { block: quoteOf('lost two boats') });
    await ada.until(() =>
      JSON.stringify(ada.modal?.blocks.filter(({ type }) => type === 'rich_text')).includes('Reyes'),
    );
    await ada.modal?.closeAll();
    await ada.command('/breaking');
    await ada.openModal('compose');
    await ada.click('modal', 'draft:open');
    const form = await says('The story stays');
    await form.submit();
    const preview = await ada.openModal('preview');
    expect(JSON.stringify(preview.blocks.filter(({ type }) => type === 'rich_text'))).toContain('Reyes');
  });
});

describe('what was confirmed', () => {
  it('can be undone for its seconds', async () => {
    const { ada, slack, ledger } = await open({ undoSeconds: 30 });
    await (await previewed({ Headline: HEADLINE })).submit();
    await says('It goes out in 30 seconds');
    await ada.click('modal', 'press:undo');
    await says('Taken back by Ada Marsh; nothing was sent.');
    expect([slack.standing(), await ledger.list(5)]).toEqual([[], []]);
  });

  it('goes out when its seconds are over, and the window says so', async () => {
    await open({ undoSeconds: 1 });
    await (await previewed({ Headline: HEADLINE })).submit();
    await says('It goes out in 1 second');
    await says('sent 2/2');
  });

  it('as a FLASH waits for a second editor, who finds it at home and approves it', async () => {
    const { slack, ben } = await open({ fourEyes: ['flash'] });
    const preview = await previewed({ Headline: HEADLINE, Priority: 'flash' });
    expect(preview.text).toContain('A second editor has to approve it');
    await preview.submit();
    await says('waits for a second editor');
    await desk.ada.home();
    await desk.ada.until(() => desk.ada.homeView?.text.includes('Waits for a second editor'));
    await desk.ada.click('home', 'press:approve');
    await desk.ada.until(() => desk.ada.homeView?.text.includes('You asked for it yourself'));
    expect(slack.standing()).toEqual([]);
    await ben.home();
    await ben.until(() => ben.homeView?.text.includes('Ada Marsh asked'));
    await ben.click('home', 'press:approve');
    await ben.until(() => ben.homeView?.text.includes('Done, approved by Ben Okafor.'));
    await slack.until(() => slack.standing().length === 2);
  });

  it('twice, for Slack delivered it twice, is done once and told as one', async () => {
    const { slack, ledger } = await open();
    const preview = await previewed({ Headline: HEADLINE });
    slack.app.twice = 1;
    await preview.submit();
    await says('sent 2/2');
    expect(await ledger.list(5)).toHaveLength(1);
    expect(slack.standing()).toHaveLength(2);
    expect(desk.ada.modal?.text).not.toContain('gone');
  });

  it('twice, while it can be undone, waits once', async () => {
    const { slack, ledger } = await open({ undoSeconds: 30 });
    const preview = await previewed({ Headline: HEADLINE });
    slack.app.twice = 1;
    await preview.submit();
    await says('It goes out in');
    expect(await ledger.tickets.live()).toHaveLength(1);
  });

  it('is not sent where it reads otherwise than it was shown: it is shown again', async () => {
    const { ada, slack, ledger } = await open();
    const preview = await previewed({ Headline: HEADLINE });
    const [id = ''] = await ledger.drafts.of('slack:U0ADA');
    const kept = await ledger.drafts.read(id);
    const words = kept?.words as { item: object };
    await ledger.drafts.save(id, 'slack:U0ADA', { ...words, item: { ...words.item, headline: 'Another wall' } });
    await preview.submit();
    await says('It is not what was shown any more');
    expect(ada.modal?.text).toContain('Another wall');
    expect(slack.standing()).toEqual([]);
    await ada.modal?.submit();
    await says('sent 2/2');
    expect(textsIn('C0NEWS')[0]).toContain('Another wall');
  });

  it('reaches its other channels where one was deleted, and the window says which refused', async () => {
    const { slack } = await open({ slack: { channels: [{ id: 'C0NEWS', name: 'breaking-news' }] } });
    const preview = await previewed({ Headline: HEADLINE });
    expect(preview.text).toContain('slack:C0DESK');
    await preview.submit();
    await says('slack:C0DESK: not delivered.');
    expect(slack.standing('C0NEWS')).toHaveLength(1);
    await desk.ada.modal?.close();
    const again = await previewed({ Headline: 'Ferries stay in port' });
    expect(again.text).toContain('refuses for good');
  });

  it('goes out where it can while a channel gives no answer, and the window says that it is looked for', async () => {
    const { slack } = await open();
    const preview = await previewed({ Headline: HEADLINE });
    slack.fail({ kind: '500-before-commit', channel: 'C0DESK', times: 100 });
    await preview.submit();
    await says('#desk (Slack): gave no answer and is being looked for.');
    expect(slack.standing('C0NEWS')).toHaveLength(1);
    expect(desk.ada.modal?.text).toContain('on its way 1/2');
  });
});
