import { afterEach, beforeEach, expect, it } from 'vitest';
import { CHANNELS } from '../sandbox/slack/slack.ts';
import { aDesk, type Desk } from './desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await aDesk({ slack: { channels: [...CHANNELS, { id: 'C0TIPS', name: 'tips', private: true }] } });
});
afterEach(() => desk.close());

const says = (words: string) =>
  desk.ada.until(() => desk.ada.modal?.text.includes(words) && desk.ada.modal, `"${words}"`);
const pushed = async (text: string, channel = 'C0DESK') => {
  const messageId = desk.slack.say(channel, text);
  await desk.ada.shortcut('push_as_breaking', { channel, messageId });
  return desk.ada.openModal('compose');
};

it('a message becomes an alert without its author, its address and its channel', async () => {
  const { ada, slack } = desk;
  const permalink = 'https://harbour-courier.slack.com/archives/C0DESK/p1700000000000001';
  const form = await pushed(
    `<@U0BEN> in <#C0DESK|desk>: *The harbour wall* broke at three, the port said. <${permalink}>`,
  );
  expect(form.value('Text')).toBe('in : The harbour wall broke at three, the port said.');
  await form.fill({ Headline: 'Harbour wall breached' });
  await form.submit();
  await (await ada.openModal('preview')).submit();
  await says('sent 2/2');
  const posted = JSON.stringify(slack.standing('C0NEWS'));
  for (const trace of ['U0BEN', 'U0PERSON', 'archives', '#desk', 'Pat']) expect(posted).not.toContain(trace);
});

it('a message of a private channel is warned of, in the form and in the preview', async () => {
  const form = await pushed('The wall broke, somebody says', 'C0TIPS');
  expect(form.text).toContain('comes from a private conversation');
  await form.submit();
  await desk.ada.openModal('preview');
  await says('comes from a private conversation');
  expect(desk.ada.modal?.text).not.toContain('tips');
});

it('a message longer than a field is kept as the story, with its warning', async () => {
  const form = await pushed(`The wall broke. ${'It is wet. '.repeat(400)}`, 'C0TIPS');
  expect(form.text).toContain('The story stays: 4,');
  expect(form.text).toContain('comes from a private conversation');
  await form.fill({ Headline: 'Harbour wall breached' });
  await form.submit();
  await (await desk.ada.openModal('preview')).submit();
  await says('sent 2/2');
});

it('a message without words is told to be none', async () => {
  await desk.ada.shortcut('push_as_breaking', { channel: 'C0DESK', messageId: desk.slack.say('C0DESK', '<@U0BEN>') });
  await desk.ada.until(() => String(desk.ada.ephemerals()[0]?.payload['text']).includes('no words in that message'));
});
