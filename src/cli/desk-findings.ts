/** `doctor`'s look at the desk: who may come in, whether four eyes are in force, where drills go. Configuration alone, pure. */
import type { Finding } from '../../adapters/adapter.ts';
import type { Config } from '../config/config.ts';
import { editorsOf, policyOf } from '../desk/policy.ts';

export const examineDesk = (config: Config): Finding[] => [
  ...editors(config),
  ...people(config),
  ...slack(config),
  ...discord(config),
  ...web(config),
  ...tokens(config),
  ...drills(config),
];

const good = (subject: string, message: string): Finding => ({ subject, ok: true, message });
const bad = (subject: string, message: string): Finding => ({ subject, ok: false, message });

function editors(config: Config): Finding[] {
  const count = editorsOf(config);
  const who = count === 1 ? '1 editor' : `${count} editors`;
  const subject = 'Four eyes';
  if (config.desk.fourEyes.length === 0) return [good(subject, `off, for desk.fourEyes is empty; ${who} configured`)];
  const what = config.desk.fourEyes.map((each) => each.toUpperCase()).join(', ');
  if (policyOf(config).fourEyes.size === 0)
    return [good(subject, `off: ${who} configured, and nobody could approve a ${what} but whoever asked`)];
  const inForce = good(subject, `in force for ${what}: ${who} configured (a user group or a role counts as two)`);
  if (config.editors.length > 0) return [inForce, good('Editors are asked', `in ${config.editors.join(', ')}`)];
  return [
    inForce,
    bad('Editors are asked', 'nowhere: set newsroom.editors, or nobody sees that something waits for them'),
  ];
}

function people({ desk: { people } }: Config): Finding[] {
  const linked = people.flatMap(({ name, ...accounts }) => {
    const ways = Object.entries(accounts).flatMap(([way, account]) => (account === undefined ? [] : [way]));
    return ways.length > 1 ? [`${name} (${ways.join(', ')})`] : [];
  });
  const none = 'nobody by more than one way in: whoever asks by one cannot be approved by another (desk.people)';
  return [good('Linked accounts', linked.length === 0 ? none : linked.join('; '))];
}

const named = (mapped: Config['desk']['slack']): number =>
  mapped.viewers.length + mapped.editors.length + mapped.seniors.length;

function slack({ desk, slack: platform }: Config): Finding[] {
  const subject = 'Desk in Slack';
  const { slackApp } = desk;
  if (slackApp === null)
    return named(desk.slack) === 0
      ? [good(subject, 'off: neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is set')]
      : [bad(subject, 'desk.slack names people, and nobody can come in: set SLACK_APP_TOKEN or SLACK_SIGNING_SECRET')];
  if (platform === null) return [bad(subject, 'SLACK_BOT_TOKEN is not set: nothing can be answered')];
  if (named(desk.slack) === 0) return [bad(subject, 'it is open to nobody: name them in desk.slack.editors')];
  const how = slackApp.appToken === null ? 'by signed requests' : 'over a socket (Socket Mode)';
  return [good(subject, `${how}, for ${named(desk.slack)} ids of people and user groups`)];
}

function discord({ desk, discord: platform }: Config): Finding[] {
  const subject = 'Desk on Discord';
  const roles = named(desk.discord);
  if (roles === 0) return [good(subject, 'off: desk.discord names no role')];
  return platform === null
    ? [bad(subject, 'desk.discord names roles, and DISCORD_BOT_TOKEN is not set')]
    : [good(subject, `for ${roles} ${roles === 1 ? 'role' : 'roles'}`)];
}

function web({ desk: { users, trust }, host, port }: Config): Finding[] {
  const subject = 'Web desk';
  const shut = users.filter(({ hash }) => hash === null && trust === null).map(({ name }) => name);
  if (shut.length > 0)
    return [
      bad(
        subject,
        `${shut.join(', ')} cannot sign in: no hash in DESK_USERS (stop-press desk-user add), and no proxy in DESK_TRUST_HEADER`,
      ),
    ];
  if (trust !== null && users.length === 0)
    return [bad(subject, `DESK_TRUST_HEADER is set, and DESK_USERS names nobody whom it could sign in`)];
  if (users.length === 0) return [good(subject, `no DESK_USERS: http://localhost:${port}/desk, on this machine only`)];
  const by = trust === null ? '' : `; ${trust.header} is believed from ${trust.proxies.join(', ')}`;
  return [
    good(subject, `for ${users.map(({ name, role }) => `${name} (${role})`).join(', ')}, at ${host}:${port}${by}`),
  ];
}

function tokens({ apiTokens }: Config): Finding[] {
  const list = apiTokens.map(({ name, role }) => `${name} (${role})`).join(', ');
  return [good('API tokens', list || 'none: programs on this machine only, as senior')];
}

function drills({ drill: { to, canary }, heartbeatUrl }: Config): Finding[] {
  const hour = canary && `every ${Math.round(canary.everyMs / 60_000)} minutes to ${canary.to}`;
  return [
    good('Drills', to.length === 0 ? 'none can be held: drill.to names no channel' : `to ${to.join(', ')}`),
    good('Canary', hour ?? 'off: drill.canary.to measures the whole way every hour'),
    good('Heartbeat', heartbeatUrl === null ? 'off: HEARTBEAT_URL tells a monitor that all is well' : 'on'),
  ];
}
