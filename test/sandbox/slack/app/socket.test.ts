import { once } from 'node:events';
import { SocketModeReceiver } from '@slack/bolt';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { refusal, slackClient } from '../../clients.ts';
import { boltApp, SILENT } from '../bolt.ts';
import { type SlackSandbox, startSlack } from '../slack.ts';

let slack: SlackSandbox;
const opened: WebSocket[] = [];

beforeEach(async () => {
  slack = await startSlack({ ackMs: 50, retryDelaysMs: [0] });
});
afterEach(async () => {
  for (const socket of opened.splice(0)) socket.terminate();
  await slack.close();
});

type Frame = Record<string, unknown> & { type: string };

/** A connection of its own, with everything that came over it. */
async function connect(): Promise<{ socket: WebSocket; frames: Frame[]; next(type: string): Promise<Frame> }> {
  const { url = '' } = await slackClient({ ...slack, token: slack.appToken }).apps.connections.open();
  const socket = new WebSocket(url);
  opened.push(socket);
  const frames: Frame[] = [];
  let heard = () => {};
  socket.on('message', (raw) => {
    frames.push(JSON.parse(String(raw)) as Frame);
    heard();
  });
  const next = async (type: string): Promise<Frame> => {
    for (;;) {
      const frame = frames.find((one) => one.type === type);
      if (frame) return frames.splice(frames.indexOf(frame), 1)[0]!;
      await new Promise<void>((resolve) => {
        heard = resolve;
      });
    }
  };
  await once(socket, 'open');
  return { socket, frames, next };
}

const errorOf = async (call: Promise<unknown>) => (await refusal<{ data: { error: string } }>(call)).data.error;
const ada = () => slack.person('U0ADA');

it('opens a connection for an app-level token alone, and a ticket once', async () => {
  expect(await errorOf(slackClient(slack).apps.connections.open())).toBe('not_allowed_token_type');
  const wrong = slackClient({ ...slack, token: 'xapp-wrong' });
  expect(await errorOf(wrong.apps.connections.open())).toBe('invalid_auth');
  const app = slackClient({ ...slack, token: slack.appToken });
  expect(await errorOf(app.chat.postMessage({ channel: 'C0NEWS', text: 'x' }))).toBe('not_allowed_token_type');
  const { socket, next } = await connect();
  expect(await next('hello')).toMatchObject({ num_connections: 1, connection_info: { app_id: 'A0STOPPRESS' } });
  const [error] = (await once(new WebSocket(socket.url), 'error')) as [Error];
  expect(error.message).toMatch(/hang up|reset/);
});

it('takes ten connections and sends an eleventh away', async () => {
  for (let n = 0; n < 10; n++) await (await connect()).next('hello');
  const eleventh = await connect();
  expect(await eleventh.next('disconnect')).toMatchObject({ reason: 'too_many_websockets' });
  expect(slack.app.socket.connections).toBe(10);
});

it('sends each envelope over one of the connections, and takes what it is answered by', async () => {
  const [one, other] = [await connect(), await connect()];
  await Promise.all([one.next('hello'), other.next('hello')]);
  const done = ada().command('/breaking', 'Bridge');
  const { envelope_id, accepts_response_payload, payload } = await Promise.race([
    one.next('slash_commands'),
    other.next('slash_commands'),
  ]);
  expect(accepts_response_payload).toBe(true);
  expect(payload).toMatchObject({ command: '/breaking', text: 'Bridge', user_id: 'U0ADA', team_id: 'T0HARBOUR' });
  one.socket.send(JSON.stringify({ envelope_id, payload: { text: 'Got it.' } }));
  await done;
  expect([...one.frames, ...other.frames]).toEqual([]);
  expect(ada().ephemerals()).toMatchObject([{ payload: { text: 'Got it.' } }]);
});

it('tells the editor where a command was not acknowledged, or nobody is connected', async () => {
  await expect(ada().command('/breaking')).rejects.toThrow('/breaking failed with the error "dispatch_failed"');
  const { next } = await connect();
  await next('hello');
  await expect(ada().command('/breaking')).rejects.toThrow('/breaking failed with the error "operation_timeout"');
});

it('sends an event again that was not acknowledged, and says that it does', async () => {
  const { next } = await connect();
  await next('hello');
  await ada().home();
  const [first, again] = [await next('events_api'), await next('events_api')];
  expect(first).toMatchObject({ retry_attempt: 0, retry_reason: '', accepts_response_payload: false });
  expect(again).toMatchObject({ retry_attempt: 1, retry_reason: 'timeout' });
  expect(again['payload']).toEqual(first['payload']);
});

it('warns before it ends a connection, and Bolt comes back after it did', async () => {
  const receiver = new SocketModeReceiver({
    appToken: slack.appToken,
    clientPingTimeout: 30,
    installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl } },
    logger: SILENT,
  });
  const bolt = boltApp(slack, { receiver });
  let heard = 0;
  bolt.command('/breaking', async ({ ack }) => {
    heard += 1;
    await ack();
  });
  await bolt.start();
  for (const end of [() => slack.app.socket.disconnect('warning'), () => slack.app.socket.drop()]) {
    end();
    await slack.until(() => slack.app.socket.connections === 0);
    await slack.until(() => slack.app.socket.connections === 1);
    await ada().command('/breaking');
  }
  expect(heard).toBe(2);
  await bolt.stop();
});

it('delivers one act twice where an acknowledgement was lost', async () => {
  const { socket, next } = await connect();
  await next('hello');
  slack.app.twice = 1;
  const done = ada().command('/breaking');
  const [first, again] = [await next('slash_commands'), await next('slash_commands')];
  expect(again['payload']).toEqual(first['payload']);
  socket.send(JSON.stringify({ envelope_id: again['envelope_id'] }));
  await done;
});
