import { DeliveryError, type Editor, type Payload, type Receipt } from '../adapters/adapter.ts';
import type { Claim, Outcome } from './message.ts';

/**
 * Makes a message that stands show its newest words. Where the platform lets nobody edit it, killed words are deleted: a
 * text that is withdrawn and still stands does the harm, and the kill's notice keeps it from being silent. Only what bears
 * our mark is deleted. All of it may be repeated, and a kill is final, so a late deletion takes nothing away.
 */
export async function show(
  { message: { key, target }, alert }: Claim,
  receipt: Receipt,
  payload: Payload,
  editor: Editor,
): Promise<Outcome> {
  try {
    await editor.edit({ key, receipt, payload });
    return { state: 'SHOWN', revision: target };
  } catch (error) {
    if (alert.change.kind !== 'kill' || !(error instanceof DeliveryError) || error.fault !== 'fixed') throw error;
    if ((await editor.read(key, receipt)) !== null) await editor.remove(receipt);
    const detail = `It was killed and took no edit, so it was deleted there (${error.reason}).`;
    return { state: 'GONE', reason: 'taken-down', detail };
  }
}
