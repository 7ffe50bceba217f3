import { describe, expect, it } from 'vitest';
import { slackFault } from '../../../adapters/slack/faults.ts';

const TOKEN = 'xoxb-1-secret';
const attempt = { channel: 'C0NEWS', token: TOKEN };
const platform = (error: unknown, more: object = {}) => ({
  code: 'slack_webapi_platform_error',
  data: { ok: false, error, ...more },
});

describe('what Slack says, as it decides what happens next', () => {
  it.each([
    'channel_not_found not_in_channel is_archived no_permission team_access_not_granted ekm_access_denied',
    'restricted_action restricted_action_read_only_channel restricted_action_thread_only_channel messages_tab_disabled',
    'msg_too_long msg_blocks_too_long invalid_blocks invalid_blocks_format no_text invalid_metadata_format',
    'invalid_metadata_schema metadata_too_large too_many_attachments',
  ])('is rejected for good: %s', (words) => {
    for (const word of words.split(' '))
      expect(slackFault(platform(word), attempt)).toMatchObject({ fault: 'rejected', reason: word });
  });

  it.each('invalid_auth not_authed account_inactive token_revoked token_expired missing_scope'.split(' '))(
    'is a token refused: %s',
    (word) => {
      expect(slackFault(platform(word), attempt)).toMatchObject({ fault: 'unauthorized', reason: word });
    },
  );

  it.each([
    ['ratelimited', 'rate-limited'],
    ['rate_limited', 'rate-limited'],
    ['message_limit_exceeded', 'rate-limited'],
    ['team_added_to_org', 'unreachable'],
    ['org_login_required', 'unreachable'],
  ])('is surely not sent, and goes out later: %s', (word, fault) => {
    expect(slackFault(platform(word), attempt)).toMatchObject({ fault, reason: word });
  });

  it.each([
    'internal_error',
    'fatal_error',
    'service_unavailable',
    'request_timeout',
    'duplicate_message_not_found',
    'a_new_word',
    '',
  ])('leaves open whether the message stands: "%s"', (word) => {
    expect(slackFault(platform(word), attempt).fault).toBe('uncertain');
  });

  it.each([
    ['message_not_found', 'edit', 'gone'],
    ['edit_window_closed', 'edit', 'fixed'],
    ['cant_update_message', 'edit', 'fixed'],
    ['not_in_channel', 'edit', 'rejected'],
    ['missing_scope', 'edit', 'unauthorized'],
    ['not_in_channel', 'look', 'unreadable'],
    ['channel_not_found', 'look', 'unreadable'],
    ['missing_scope', 'look', 'unreadable'],
    ['token_revoked', 'look', 'unauthorized'],
    ['internal_error', 'look', 'uncertain'],
    ['ratelimited', 'look', 'rate-limited'],
    ['cant_delete_message', 'delete', 'rejected'],
  ] as const)('says of "%s" to an attempt to %s: %s', (word, doing, fault) => {
    expect(slackFault(platform(word), { ...attempt, doing })).toMatchObject({ fault, reason: word });
  });

  it('says what is open, by what was tried', () => {
    const lost = (doing: 'post' | 'edit' | 'look' | 'delete') => slackFault(null, { ...attempt, doing }).message;
    expect(lost('post')).toContain('look before sending again');
    expect(lost('edit')).toContain('read it back');
    expect(lost('look')).toContain('look again');
    expect(lost('delete')).toContain('delete it again');
  });

  it('names the scope that is missing, and the block that is wrong', () => {
    expect(slackFault(platform('missing_scope', { needed: 'chat:write' }), attempt).message).toContain('(chat:write)');
    const messages = ['[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]'];
    expect(slackFault(platform('invalid_blocks', { response_metadata: { messages } }), attempt).message).toContain(
      '/blocks/0',
    );
  });

  it('tells a connection that was never made from one that broke', () => {
    const request = (code: string, syscall: string) => ({
      code: 'slack_webapi_request_error',
      original: new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code, syscall }) }),
    });
    expect(slackFault(request('ENOTFOUND', 'getaddrinfo'), attempt)).toMatchObject({
      fault: 'unreachable',
      reason: 'ENOTFOUND',
    });
    expect(slackFault(request('ETIMEDOUT', 'connect'), attempt).fault).toBe('unreachable');
    expect(slackFault(request('CERT_HAS_EXPIRED', ''), attempt).fault).toBe('unreachable');
    expect(slackFault(request('ECONNRESET', 'read'), attempt)).toMatchObject({
      fault: 'uncertain',
      reason: 'ECONNRESET',
    });
    expect(slackFault(new TypeError('terminated'), attempt).fault).toBe('uncertain');
    expect(slackFault(undefined, attempt).fault).toBe('uncertain');
  });

  it('never repeats a token, whoever says it', () => {
    const said = platform('invalid_blocks', {
      response_metadata: { messages: [`${TOKEN} and xoxb-9-other and Bearer abcdefgh123`] },
    });
    const { message } = slackFault(said, attempt);
    expect(message).not.toMatch(/secret|other|abcdefgh/);
  });
});
