import type { App } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusal } from '../../clients.ts';
import { boltApp } from '../bolt.ts';
import type { Person } from '../people/person.ts';
import { type SlackSandbox, startSlack } from '../slack.ts';
import { problemsOfView } from './view.ts';

let slack: SlackSandbox;
let app: App;
let ada: Person;
let trigger = '';

beforeEach(async () => {
  slack = await startSlack({ ackMs: 500 });
  app = boltApp(slack);
  ada = slack.person('U0ADA');
  app.command('/breaking', async ({ ack, body }) => {
    trigger = body.trigger_id;
    await ack();
  });
  await app.start();
});
afterEach(async () => {
  await app.stop();
  await slack.close();
});

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const input = (block_id: string, more: object = {}) => ({
  type: 'input' as const,
  block_id,
  label: plain('Headline'),
  element: { type: 'plain_text_input' as const, action_id: 'text', ...more },
});
const modal = (more: object = {}) => ({
  type: 'modal' as const,
  title: plain('Breaking'),
  submit: plain('Send'),
  blocks: [input('headline')],
  ...more,
});
const errorOf = async (call: Promise<unknown>) => (await refusal<{ data: { error: string } }>(call)).data.error;
const open = (view = modal(), trigger_id = trigger) => app.client.views.open({ trigger_id, view });

describe('a trigger', () => {
  it('opens one modal', async () => {
    await ada.command('/breaking');
    await open();
    expect(await errorOf(open())).toBe('exchanged_trigger_id');
  });

  it('runs out after three seconds', async () => {
    await ada.command('/breaking');
    slack.pass(3001);
    expect(await errorOf(open())).toBe('expired_trigger_id');
  });

  it('is not made up', async () => {
    expect(await errorOf(open(modal(), 'nonsense'))).toBe('invalid_trigger_id');
    expect(await errorOf(open(modal(), '1.2.abcdef'))).toBe('invalid_trigger_id');
  });

  it('is not spent by a modal that Slack does not take', async () => {
    await ada.command('/breaking');
    expect(await errorOf(open(modal({ title: plain('x'.repeat(25)) })))).toBe('invalid_arguments');
    await open();
  });
});

describe('a modal', () => {
  it('changes while it stands, unless somebody else changed it first', async () => {
    await ada.command('/breaking');
    const { view } = await open();
    const update = (hash?: string) =>
      app.client.views.update({
        view_id: view?.id ?? '',
        view: modal({ title: plain('Sure?') }),
        ...(hash && { hash }),
      });
    await update(view?.hash);
    expect(ada.modal?.title).toBe('Sure?');
    expect(await errorOf(update(view?.hash))).toBe('hash_conflict');
    await ada.modal?.close();
    expect(await errorOf(update())).toBe('not_found');
  });

  it('keeps what was typed into a block of the same name, and loses it elsewhere', async () => {
    await ada.command('/breaking');
    const { view } = await open();
    await ada.modal?.fill({ headline: 'Bridge' });
    const view_id = view?.id ?? '';
    await app.client.views.update({ view_id, view: modal({ blocks: [input('headline', { initial_value: 'x' })] }) });
    expect(ada.modal?.value('headline')).toBe('Bridge');
    await app.client.views.update({ view_id, view: modal({ blocks: [input('other', { initial_value: 'x' })] }) });
    expect(ada.modal?.value('other')).toBe('x');
  });

  it('stands upon at most two others', async () => {
    app.view('step', async ({ ack }) => ack({ response_action: 'push', view: modal({ callback_id: 'step' }) }));
    await ada.command('/breaking');
    await open(modal({ callback_id: 'step' }));
    const submit = async () => (await ada.modal?.fill({ headline: 'x' }))?.submit();
    expect([await submit(), await submit()]).toEqual(['pushed', 'pushed']);
    await expect(submit()).rejects.toThrow('trouble connecting');
    await ada.modal?.close();
    await ada.modal?.closeAll();
    expect(ada.modal).toBeNull();
  });

  it('tells the app that it was closed only where the app asked to hear', async () => {
    const closed: boolean[] = [];
    app.view({ callback_id: 'told', type: 'view_closed' }, async ({ ack, body }) => {
      await ack();
      closed.push((body as unknown as { is_cleared: boolean }).is_cleared);
    });
    for (const notify_on_close of [false, true]) {
      await ada.command('/breaking');
      await open(modal({ callback_id: 'told', notify_on_close }));
      await ada.modal?.close();
    }
    expect(closed).toEqual([false]);
  });

  it('is not taken away by an answer that Slack does not know', async () => {
    app.view('odd', async ({ ack }) => ack({ response_action: 'errors', errors: { body: 'No such input.' } }));
    await ada.command('/breaking');
    await open(modal({ callback_id: 'odd' }));
    await ada.modal?.fill({ headline: 'x' });
    await expect(ada.modal?.submit()).rejects.toThrow('trouble connecting');
    expect(ada.modal?.callbackId).toBe('odd');
  });
});

describe('an App Home', () => {
  it('is published for one person, and for nobody who left', async () => {
    const view = { type: 'home' as const, blocks: [{ type: 'divider' as const }] };
    await app.client.views.publish({ user_id: 'U0ADA', view });
    expect(ada.homeView?.blocks).toMatchObject([{ type: 'divider' }]);
    expect(slack.person('U0BEN').homeView).toBeNull();
    expect(await errorOf(app.client.views.publish({ user_id: 'U0GONE', view }))).toBe('user_not_found');
  });
});

describe('what Slack says against a modal', () => {
  const choices = (count: number) => Array.from({ length: count }, (_, n) => ({ text: plain(`${n}`), value: `${n}` }));
  const holding = (element: object) => ({ blocks: [{ type: 'input', block_id: 'b', label: plain('L'), element }] });

  it.each<[object, string]>([
    [{ title: plain('x'.repeat(25)) }, 'must be less than 25 characters [json-pointer:/view/title/text]'],
    [
      { submit: undefined },
      'must define `submit` to use an `input` block in modals [json-pointer:/view/blocks/0/input]',
    ],
    [{ private_metadata: 'x'.repeat(3001) }, 'must be less than 3001 characters [json-pointer:/view/private_metadata]'],
    [{ callback_id: 'x'.repeat(256) }, 'must be less than 256 characters [json-pointer:/view/callback_id]'],
    [{ blocks: Array(101).fill({ type: 'divider' }) }, 'no more than 100 items allowed [json-pointer:/view/blocks]'],
    [{ blocks: [{ type: 'markdown', text: 'x' }] }, 'unsupported type: markdown [json-pointer:/view/blocks/0/type]'],
    [{ blocks: [input('a'), input('a')] }, 'duplicate block_id: a [json-pointer:/view/blocks/1/block_id]'],
    [holding({ type: 'plain_text_input', max_length: 3001 }), 'must be less than 3001'],
    [holding({ type: 'plain_text_input', initial_value: 'x'.repeat(3001) }), 'must be less than 3001 characters'],
    [holding({ type: 'plain_text_input', initial_value: null }), 'must be a string: null'],
    [holding({ type: 'checkboxes', options: choices(11) }), 'no more than 10 items allowed'],
    [holding({ type: 'radio_buttons', options: choices(11) }), 'no more than 10 items allowed'],
    [holding({ type: 'static_select', options: choices(101) }), 'no more than 100 items allowed'],
    [holding({ type: 'static_select', options: [] }), 'no less than 1 items allowed'],
    [holding({ type: 'static_select' }), 'must define either `options` or `option_groups`'],
    [
      holding({ type: 'static_select', options: choices(1), initial_option: { text: plain('9'), value: '9' } }),
      'initial options must match the options exactly',
    ],
    [holding({ type: 'datetimepicker', initial_date_time: 17 }), 'must be more than 999999999'],
    [holding({ type: 'file_input', max_files: 11 }), 'must be less than 11'],
    [holding({ type: 'number_input' }), 'missing required field: is_decimal_allowed'],
    [holding({ type: 'multi_channels_select', max_selected_items: 0 }), 'must be more than 0'],
    [holding({ type: 'button', text: plain('x') }), 'unsupported type: button'],
  ])('%j', (more, problem) => {
    expect(problemsOfView(JSON.parse(JSON.stringify(modal(more))), 'modal').join('\n')).toContain(problem);
  });

  it('nothing, where all is well', () => {
    const elements = [
      { type: 'multi_channels_select', action_id: 'a' },
      { type: 'multi_conversations_select', action_id: 'b', filter: { include: ['public', 'private'] } },
      { type: 'datetimepicker', action_id: 'c' },
      { type: 'file_input', action_id: 'd', filetypes: ['txt'], max_files: 1 },
      { type: 'number_input', action_id: 'e', is_decimal_allowed: false, min_value: '1' },
      { type: 'checkboxes', action_id: 'f', options: choices(10) },
    ];
    const blocks = elements.map((element, index) => ({ ...input(`b${index}`), element }));
    expect(problemsOfView(modal({ blocks }), 'modal')).toEqual([]);
  });
});
