import { describe, expect, it } from 'vitest';
import { linksOf, mentionsOf } from './mentions.ts';
import { checkForm } from './message-form.ts';
import type { DiscordRefusal } from './refusal.ts';

const x = (length: number) => 'x'.repeat(length);
const row = (...components: object[]) => ({ components: [{ type: 1, components }] });
const link = (more: object = {}) => ({ type: 2, style: 5, label: 'Read', url: 'https://example.org/a', ...more });
const press = (more: object = {}) => ({ type: 2, style: 1, label: 'Kill', custom_id: 'kill', ...more });
const embed = (more: object) => ({ embeds: [more] });

function problems(body: object): string {
  try {
    checkForm(body, 'create');
    return '';
  } catch (error) {
    return JSON.stringify((error as DiscordRefusal).body);
  }
}

describe('Discord’s form of a message', () => {
  it.each([
    ['a title over 256', embed({ title: x(257) }), 'Must be 256 or fewer'],
    ['a description over 4,096', embed({ description: x(4097) }), 'Must be 4096 or fewer'],
    ['26 fields', embed({ fields: Array(26).fill({ name: 'a', value: 'b' }) }), 'Must be 25 or fewer'],
    ['a field without a name', embed({ fields: [{ name: '', value: 'b' }] }), 'BASE_TYPE_REQUIRED'],
    ['a value over 1,024', embed({ fields: [{ name: 'a', value: x(1025) }] }), 'Must be 1024 or fewer'],
    ['a footer over 2,048', embed({ footer: { text: x(2049) } }), 'Must be 2048 or fewer'],
    ['an author over 256', embed({ author: { name: x(257) } }), 'Must be 256 or fewer'],
    ['11 embeds', { embeds: Array(11).fill({ title: 'a' }) }, 'Must be 10 or fewer'],
    ['6,001 characters in all', { embeds: [{ description: x(4096) }, { description: x(1905) }] }, 'MAX_EMBED_SIZE'],
    ['a colour beyond white', embed({ color: 0x1000000 }), 'NUMBER_TYPE_MAX'],
    ['an address of another scheme', embed({ title: 'a', url: 'javascript:alert(1)' }), 'URL_TYPE_INVALID_SCHEME'],
    ['an address that is none', embed({ title: 'a', url: 'https://' }), 'URL_TYPE_INVALID_URL'],
    ['6 rows', { components: Array(6).fill({ type: 1, components: [link()] }) }, 'Must be 5 or fewer'],
    ['6 buttons in a row', row(...Array(6).fill(link())), 'Must be between 1 and 5'],
    ['a button outside a row', { components: [link()] }, 'BASE_TYPE_CHOICES'],
    ['a label over 80', row(link({ label: x(81) })), 'Must be 80 or fewer'],
    ['an address over 512', row(link({ url: `https://example.org/${x(512)}` })), 'Must be 512 or fewer'],
    ['a link button with an id', row(link({ custom_id: 'a' })), 'A custom id and url cannot both be specified'],
    ['a link button without an address', row({ type: 2, style: 5, label: 'Read' }), 'A url is required'],
    ['a button without an id', row({ type: 2, style: 1, label: 'Kill' }), 'A custom id is required'],
    ['an id over 100', row(press({ custom_id: x(101) })), 'Must be 100 or fewer'],
    ['two buttons of one id', row(press(), press()), 'COMPONENT_CUSTOM_ID_DUPLICATED'],
    ['a nonce over 25', { nonce: x(26) }, 'Must be 25 or fewer'],
    ['flags that are not a bot’s to set', { flags: 1 << 6 }, 'BASE_TYPE_INVALID_FLAGS'],
    ['an unknown kind of mention', { allowed_mentions: { parse: ['channel'] } }, 'BASE_TYPE_CHOICES'],
    ['roles both parsed and named', { allowed_mentions: { parse: ['roles'], roles: ['1'] } }, 'mutually exclusive'],
    ['101 roles', { allowed_mentions: { roles: Array(101).fill('1') } }, 'Must be 100 or fewer'],
  ])('refuses %s', (_, body, problem) => {
    expect(problems(body)).toContain(problem);
  });

  it('takes an alert with everything that it may hold', () => {
    expect(
      problems({
        content: x(2000),
        embeds: [{ color: 0xc40d1e, description: x(4096), footer: { text: 'Stop Press · a.1' } }],
        ...row(link(), press()),
        allowed_mentions: { parse: ['everyone'], roles: ['2001'] },
        nonce: x(25),
        enforce_nonce: true,
        flags: 1 << 12,
      }),
    ).toBe('');
  });
});

describe('whom a Discord message calls', () => {
  const content = '@everyone @here <@1> <@!1> <@&2> <@&3>';

  it('calls all of them where nothing is said about it', () => {
    expect(mentionsOf({ content })).toEqual(['@everyone', '@here', '<@1>', '<@&2>', '<@&3>']);
  });

  it.each([
    [{ parse: [] }, []],
    [{ parse: [], roles: ['2'] }, ['<@&2>']],
    [{ parse: ['roles'] }, ['<@&2>', '<@&3>']],
    [{ parse: ['everyone'], users: ['1'] }, ['@everyone', '@here', '<@1>']],
  ])('calls whom %o lets through', (allowed_mentions, called) => {
    expect(mentionsOf({ content, allowed_mentions })).toEqual(called);
  });

  it('calls nobody from an embed or from code', () => {
    expect(mentionsOf({ content: '`@everyone`', embeds: [{ description: '@here <@&2>' }] })).toEqual([]);
  });

  it('finds links that hide their address, and no others', () => {
    const masked = '[your bank](https://example.org/a) \\[not\\](https://example.org/b) https://example.org/c';
    expect(linksOf({ content: masked })).toEqual([{ url: 'https://example.org/a', text: 'your bank' }]);
    expect(linksOf({ content: '', embeds: [{ description: masked }] })).toHaveLength(1);
    expect(linksOf({ content: '`[a](https://example.org/a)`' })).toEqual([]);
  });
});
