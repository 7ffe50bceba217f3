import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import {
  type Adapter,
  DeliveryError,
  type Fault,
  type Order,
  type Payload,
  type SearchOrder,
} from '../../adapters/adapter.ts';
import type { Connection } from '../../adapters/transport.ts';
import type { Alert, Mention, Part } from '../../src/alert/alert.ts';
import type { Destination } from '../../src/alert/destination.ts';
import { anAlert, KEY } from '../adapters/an-alert.ts';
import type { FaultOrder, Sandbox } from '../sandbox/sandbox.ts';

/** What the suite must know of a platform. */
export interface Subject {
  sandbox: Sandbox & {
    revokeToken(): void;
    say(channel: string, text: string, more?: object): string;
    deleteAsPerson(channel: string, messageId: string): void;
  };
  connect(connection: Connection): Adapter;
  render(alert: Alert, to: { key: string; mentions: readonly Mention[]; part: Part }): Payload;
  /** What in a payload marks it as ours. */
  marker(key: string, revision: number): string;
  mentionsOf(payload: Readonly<Record<string, unknown>>): string[];
  /** Beneath which message a payload asked to be posted. */
  parentOf(payload: Readonly<Record<string, unknown>>): unknown;
  /** Takes every mark of ours off a message that stands. */
  strip(messageId: string): void;
  destination: Destination;
  /** A channel that the platform does not know. */
  unknown: Destination;
  /** A channel whose history the bot may not read. */
  unreadable: Destination;
  postCall: string;
  /** The call that a receipt's link needs. */
  lookupCall: string;
  searchCall: string;
  editCall: string;
  readCall: string;
  removeCall: string;
  /** A word of the platform's own for "no such channel". */
  noSuchChannel: string | number;
  /** Its words for a message that stands and takes no edit. */
  cannotEdit: readonly (string | number)[];
}

/** Where nothing must time out, even on a busy machine; and where something must. */
export const PATIENT_MS = 3_000;
export const DEADLINE_MS = 250;

/** What a fault on the wire must be taken for, and whether the message stands after it. */
export const OUTCOMES: readonly (readonly [order: FaultOrder, fault: Fault, stands: boolean])[] = [
  [{ kind: 'drop-after-commit' }, 'uncertain', true],
  [{ kind: 'drop-before-commit' }, 'uncertain', false],
  [{ kind: '500-after-commit' }, 'uncertain', true],
  [{ kind: '500-before-commit' }, 'uncertain', false],
  [{ kind: 'late-commit', delayMs: 20 }, 'uncertain', true],
  [{ kind: 'truncated' }, 'uncertain', true],
  [{ kind: 'html' }, 'uncertain', true],
  [{ kind: 'slow', delayMs: 2 * PATIENT_MS }, 'uncertain', true],
  [{ kind: 'hang' }, 'uncertain', true],
  [{ kind: 'rate-limited', retryAfter: 7 }, 'rate-limited', false],
  [{ kind: 'rate-limited-without-header' }, 'rate-limited', false],
];

/** Whether the request goes on until somebody cuts it off. */
export const isEndless = ({ kind }: FaultOrder): boolean => kind === 'slow' || kind === 'hang';

/** Longer than the latest commit among the outcomes. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 40));

/** A search with all the time in the world, where no other message of ours is on record. */
export const ALONE = {
  owned: async (): Promise<ReadonlySet<string>> => new Set(),
  askUntil: Number.POSITIVE_INFINITY,
  soFar: null,
};

export interface Stage {
  /** Only within a test. */
  readonly subject: Subject;
  connect(given?: Partial<Connection>): Adapter;
  order(given?: Partial<Alert>, mentions?: readonly Mention[]): Order;
  /** The payload of a message of another key. */
  rendered(key: string, revision?: number): Payload;
  search(given?: Partial<SearchOrder>): SearchOrder;
  /** How many requests there were of this call. */
  asked(call: string): number;
}

/** Opens the platform's sandbox around the tests of a `describe`, and empties it after each. */
export function setStage(start: () => Promise<Subject>): Stage {
  let subject: Subject;
  let adapters: Adapter[] = [];

  beforeAll(async () => {
    subject = await start();
  });
  afterEach(async () => {
    for (const adapter of adapters) await adapter.close();
    adapters = [];
    subject.sandbox.reset();
  });
  afterAll(() => subject.sandbox.close());

  const order: Stage['order'] = (given = {}, mentions = []) => ({
    key: KEY,
    destination: subject.destination,
    payload: subject.render(anAlert(given), { key: KEY, mentions, part: 'root' }),
    mentions,
    parent: null,
  });
  return {
    get subject() {
      return subject;
    },
    connect(given = {}) {
      const { token, apiUrl } = subject.sandbox;
      const adapter = subject.connect({ token, apiUrl, deadlineMs: PATIENT_MS, ...given });
      adapters.push(adapter);
      return adapter;
    },
    order,
    rendered: (key, revision = 1) => subject.render(anAlert({ revision }), { key, mentions: [], part: 'root' }),
    search: (given = {}) => ({
      ...order(),
      sinceFirstMs: 1_000,
      sinceLastMs: 1_000,
      mayPost: false,
      ...ALONE,
      ...given,
    }),
    asked: (call) => subject.sandbox.seen.filter((seen) => seen.call === call).length,
  };
}

export async function failing(promise: Promise<unknown>): Promise<DeliveryError> {
  const error: unknown = await promise.then(
    (value) => ({ value }),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(DeliveryError);
  return error as DeliveryError;
}
