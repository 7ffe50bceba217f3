import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { visitorsOf } from '../../src/slack/who.ts';
import { slackClient } from '../sandbox/clients.ts';
import { type SlackSandbox, startSlack } from '../sandbox/slack/slack.ts';

let slack: SlackSandbox;
beforeEach(async () => {
  slack = await startSlack();
});
afterEach(() => slack.close());

describe('a role', () => {
  it('is the highest of all lists that name somebody, by themselves or by a group', async () => {
    const people = { viewers: ['U0ADA', 'U0PERSON'], editors: ['S0EDITORS'], seniors: ['U0BEN'] };
    const visitor = visitorsOf(slackClient(slack), async () => slack.team.id, people);
    const roles = await Promise.all(['U0PERSON', 'U0ADA', 'U0BEN'].map(async (id) => (await visitor(id)).who.role));
    expect(roles).toEqual(['viewer', 'editor', 'senior']);
  });

  it('is asked for again after a while, and once by all that ask at a time', async () => {
    const people = { viewers: [], editors: ['S0EDITORS'], seniors: [] };
    const home = async () => slack.team.id;
    const asked = () => slack.seen.filter(({ call }) => call === 'usergroups.users.list').length;
    const held = visitorsOf(slackClient(slack), home, people);
    await Promise.all([held('U0ADA'), held('U0BEN'), held('U0ADA')]);
    expect(asked()).toBe(1);
    const fresh = visitorsOf(slackClient(slack), home, people, 0);
    await fresh('U0ADA');
    await fresh('U0ADA');
    expect(asked()).toBe(3);
  });
});
