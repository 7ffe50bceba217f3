import { type Adapter, DeliveryError, type Order, type Payload, type Receipt } from '../../adapters/adapter.ts';
import { aReceipt } from '../builders.ts';

/** What stands on the platform. */
export interface Standing {
  key: string;
  receipt: Receipt;
  payload: Payload;
  parent: string | null;
}

/** A platform in memory that answers each post as the test wants; the real clients are tried in the contract suite. */
export function aPlatform(answer: (order: Order, nth: number) => void | Promise<void> = () => {}) {
  const orders: Order[] = [];
  let stands: Standing[] = [];
  const put = (order: Order): Receipt => {
    const receipt = aReceipt(order);
    stands.push({ key: order.key, receipt, payload: order.payload, parent: order.parent?.messageId ?? null });
    return receipt;
  };
  const of = (receipt: Receipt) => stands.find((one) => one.receipt.messageId === receipt.messageId);
  const adapter: Adapter = {
    platform: 'slack',
    onceForMs: 0,
    identify: async () => ({ bot: 'B1', workspace: null, summary: '@bot' }),
    async deliver(order) {
      orders.push(order);
      await platform.answer(order, orders.length);
      return put(order);
    },
    async edit({ receipt, payload }) {
      const one = of(receipt);
      if (!one) throw new DeliveryError('gone', 'message_not_found', 'Somebody deleted it.');
      one.payload = payload;
    },
    async find({ key }) {
      const one = stands.find((standing) => standing.key === key);
      return one ? { found: true, receipt: one.receipt, revision: Number(one.payload['revision']) } : { found: false };
    },
    read: async (_, receipt) => (of(receipt) ? Number(of(receipt)?.payload['revision']) : null),
    async remove(receipt) {
      stands = stands.filter((one) => one.receipt.messageId !== receipt.messageId);
    },
    publish: async () => {},
    async recognise({ key, written }) {
      const one = stands.find(({ receipt }) => receipt.messageId === written);
      if (one?.key !== key) return { problem: `No such message stands there: ${written}.` };
      return { receipt: one.receipt, revision: Number(one.payload['revision']) };
    },
    nameOf: async () => null,
    close: async () => {},
  };
  const platform = {
    adapter,
    /** May be changed at any time. */
    answer,
    orders,
    posts: () => orders.length,
    standing: (): readonly Standing[] => stands,
    /** It stands, whatever is answered. */
    put,
    deleteIn: (destination: string) => {
      stands = stands.filter((one) => one.receipt.destination !== destination);
    },
  };
  return platform;
}
