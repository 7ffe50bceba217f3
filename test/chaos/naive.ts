/**
 * The naive way, to hold ours against: one BullMQ job a message, a worker that posts and edits with both clients' defaults,
 * five attempts, and the message's id in a hash. It is what one writes on the first afternoon.
 */
import { LogLevel, WebClient } from '@slack/web-api';
import { Queue, Worker } from 'bullmq';
import { REST } from 'discord.js';
import { connect } from '../../queue/connection.ts';
import { messageKey } from '../../queue/message.ts';
import type { Part } from '../../src/alert/alert.ts';
import { channelOf, type Destination, platformOf } from '../../src/alert/destination.ts';
import { render } from '../../src/app.ts';
import { anAlert } from '../builders.ts';
import { FRESH, type House, headlineOf, namesOf, note, type Said, untilHeard } from './newsroom.ts';
import { type Orders, ordersOf, type Step, stepper } from './steps.ts';

interface NaiveJob {
  do: 'post' | 'edit';
  alert: string;
  destination: Destination;
  part: Part;
  payload: Record<string, unknown>;
}

const QUEUE = 'naive';
const sentIn = ({ prefix }: Orders): string => `{${prefix}}:sent`;

export function openNaive(orders: Orders): House {
  const connection = connect(orders.redis, 'worker');
  connection.on('error', () => {});
  const queue = new Queue<NaiveJob>(QUEUE, { connection, prefix: `{${orders.prefix}}` });
  queue.on('error', () => {});
  const stories = new Map<number, Said>();
  const destinations: Destination[] = [
    ...orders.slack.channels.map((channel): Destination => `slack:${channel}`),
    ...orders.discord.channels.map((channel): Destination => `discord:${channel}`),
  ];

  async function add(said: Said, what: 'post' | 'edit', part: Part): Promise<void> {
    const alert = anAlert({
      id: said.alert,
      revision: said.revision,
      change: said.killed ? { kind: 'kill', publicReason: null } : { kind: 'refile' },
      headline: headlineOf(said.story, said.wording),
    });
    const jobs = destinations.map((destination) => {
      const key = messageKey(said.alert, destination, part);
      const payload = render({ alert, message: { key, destination, mentions: [], part } });
      return {
        name: what,
        data: { do: what, alert: said.alert, destination, part, payload },
        opts: {
          attempts: 5,
          backoff: { type: 'exponential', delay: 1_000 },
          jobId: `${what}-${key}-${said.revision}`,
        },
      };
    });
    await untilHeard(() => queue.addBulk(jobs));
  }

  return {
    async push({ number }) {
      const alert = `naive${String(number).padStart(7, '0')}`;
      const said: Said = { story: number, alert, ...FRESH, notices: [], threads: [] };
      stories.set(number, said);
      await add(said, 'post', 'root');
    },
    async edit({ number }, what) {
      const said = stories.get(number);
      if (said === undefined || said.killed || what === 'hold' || what === 'release') return;
      note(said, what, Date.now(), what === 'kill' ? said.wording : said.wording + 1);
      await add(said, 'edit', 'root');
      if (what === 'correct' || what === 'kill') await add(said, 'post', `notice:${said.revision}`);
    },
    asked: () => [...stories.values()],
    names: () => namesOf([...stories.values()], destinations),
    kept: async () => [],
    unconfirmed: () => ({ told: 0, repeated: 0 }),
    async isQuiet() {
      const { waiting, active, delayed } = await queue.getJobCounts('waiting', 'active', 'delayed');
      return (waiting ?? 0) + (active ?? 0) + (delayed ?? 0) === 0;
    },
    async close() {
      await queue.close();
      connection.disconnect();
    },
  };
}

/** One worker process. */
export async function work(orders: Orders): Promise<void> {
  const say = stepper();
  const slack = new WebClient(orders.slack.token, { slackApiUrl: orders.slack.apiUrl, logLevel: LogLevel.ERROR });
  const discord = new REST({ api: orders.discord.apiUrl }).setToken(orders.discord.token);
  const connection = connect(orders.redis, 'worker');
  connection.on('error', () => {});

  async function ask({ do: what, destination, payload }: NaiveJob, id: string | null): Promise<string> {
    const channel = channelOf(destination);
    if (platformOf(destination) === 'slack') {
      const answer =
        what === 'post'
          ? await slack.apiCall('chat.postMessage', { ...payload, channel })
          : await slack.apiCall('chat.update', { ...payload, channel, ts: id });
      return String((answer as { ts?: string }).ts);
    }
    const route = `/channels/${channel}/messages` as const;
    const { flags: _, ...body } = payload;
    const answer =
      what === 'post' ? await discord.post(route, { body: payload }) : await discord.patch(`${route}/${id}`, { body });
    return (answer as { id: string }).id;
  }

  const worker = new Worker<NaiveJob>(
    QUEUE,
    async ({ data }) => {
      const key = messageKey(data.alert, data.destination, data.part);
      const { destination, part, alert } = data;
      const step = (point: Step['point']) => say({ point, operation: data.do, key, destination, part, alert });
      await step('claimed');
      const id = await connection.hget(sentIn(orders), key);
      if (data.do === 'edit' && id === null) throw new Error('It is not posted yet.');
      await step('begun');
      await step('asking');
      const sent = await ask(data, id);
      await step('asked');
      await connection.hset(sentIn(orders), key, sent);
      await step('recorded');
    },
    {
      connection,
      prefix: `{${orders.prefix}}`,
      concurrency: 20,
      lockDuration: orders.timing.lease,
      stalledInterval: orders.timing.lease / 3,
    },
  );
  worker.on('error', () => {});
}

if (process.send && process.argv[1] === import.meta.filename) await work(ordersOf(process.argv));
