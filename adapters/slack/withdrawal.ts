import { clip } from '../text.ts';
import type { Withdrawal } from '../withdrawal.ts';
import { callBlock, escaped, plain, type Shown, type SlackBlock, timeText } from './blocks.ts';
import { HEADER_LIMIT } from './limits.ts';

/** A killed alert, or the notice that it was killed: Slack cannot strike out a header, so all of it is replaced. */
export function showWithdrawal({ title, line, reason, times }: Withdrawal, marker: string, call: string): Shown {
  const blocks: SlackBlock[] = [{ type: 'header', block_id: marker, text: plain(clip(title, HEADER_LIMIT)) }];
  if (reason !== null) blocks.push({ type: 'section', text: plain(`Reason: ${reason}`) });
  if (times.length > 0) {
    blocks.push({ type: 'context', elements: [{ type: 'mrkdwn', text: times.map(timeText).join(' · ') }] });
  }
  return { text: [line(escaped), call].filter(Boolean).join('\n'), blocks: [...blocks, ...callBlock(call)] };
}
