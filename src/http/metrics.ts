import { Gauge, Registry } from 'prom-client';
import type { Ledger } from '../../queue/ledger.ts';

/** Figures for Prometheus, of the whole newsroom and not of this process alone: read from the ledger at each scrape. */
export function metricsOf(ledger: Ledger): Registry {
  const registry = new Registry();
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `stop_press_${name}`, help, labelNames, registers: [registry] });
  const troubles = gauge('messages_for_a_person', 'Messages that a person has to look after, by state', ['state']);
  const off = gauge('destinations_off', 'Destinations that refused for good, and get nothing until they are retried');
  const waiting = gauge('destinations_waiting', 'Destinations with work in their lanes, or scheduled');
  const late = gauge('oldest_wait_seconds', 'How long the destination that is overdue longest has waited for a worker');
  const took = gauge('canary_seconds', 'How long the last canary took from push to proof; NaN where it did not arrive');
  const flew = gauge('canary_time_seconds', 'When the last canary set out, in seconds since the epoch; 0: none did');
  const read = async () => {
    const [found, switchedOff, lanes, canary] = await Promise.all([
      ledger.troubles(),
      ledger.switchedOff(),
      ledger.lanes(),
      ledger.canary.last(),
    ]);
    took.set(canary?.tookMs == null ? Number.NaN : canary.tookMs / 1_000);
    flew.set(canary === null ? 0 : canary.at / 1_000);
    const states = found.map(({ overdue, state }) => (overdue ? 'OVERDUE' : state));
    for (const state of ['QUARANTINED', 'FIXED', 'OVERDUE'])
      troubles.set({ state }, states.filter((each) => each === state).length);
    off.set(switchedOff.size);
    waiting.set(lanes.waiting);
    late.set(lanes.oldestMs / 1_000);
  };
  const { metrics } = registry;
  registry.metrics = async () => {
    await read();
    return metrics.call(registry);
  };
  return registry;
}
