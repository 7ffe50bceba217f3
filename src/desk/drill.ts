/** Drills: alerts that are for drill channels alone. Pure. */
import type { AlertRecord } from '../../queue/records.ts';

/** The drill that goes out by itself, to measure the whole way. */
export const isCanary = ({ request }: Pick<AlertRecord, 'request'>): boolean => request.canary === true;
