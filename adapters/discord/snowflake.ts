/** Discord's ids, which tell the time: https://docs.discord.com/developers/reference#snowflakes */

/** The first second of 2015. */
const EPOCH_MS = 1_420_070_400_000;

export const isSnowflake = (id: unknown): id is string => typeof id === 'string' && /^\d{1,20}$/.test(id);

export const postedAt = (id: string): Date => new Date(Number(BigInt(id) >> 22n) + EPOCH_MS);

/** Older than every id of that millisecond. */
export const snowflakeAt = (ms: number): string => String(BigInt(Math.max(0, Math.floor(ms) - EPOCH_MS)) << 22n);
