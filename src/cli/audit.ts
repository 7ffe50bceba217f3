import type { Command } from 'commander';
import { clean } from '../../adapters/text.ts';
import { AUDIT_HEAD, type AuditLine, auditCsv, lostWords, seeAudit } from '../desk/audit.ts';
import { ConfigError } from '../errors.ts';
import { print, printJson, time } from './print.ts';
import { withDesk } from './session.ts';
import { shellWho } from './who.ts';

interface Flags {
  alert?: string;
  csv?: true;
  json?: true;
}

export function addAudit(program: Command): void {
  program
    .command('audit')
    .description('Who did what, when and from where, oldest first')
    .option('--alert <alert>', 'of one alert alone')
    .option('--csv', 'for a spreadsheet')
    .option('--json', 'one JSON document')
    .action(async ({ alert, csv, json }: Flags) => {
      if (csv && json) throw new ConfigError(['--csv and --json exclude each other.']);
      await withDesk({}, async ({ desk }) => {
        const lines = seeAudit(desk, shellWho(), alert?.toLowerCase());
        if (json) {
          const audit: AuditLine[] = [];
          for await (const line of lines) audit.push(line);
          return printJson({ audit });
        }
        if (csv) process.stdout.write(AUDIT_HEAD);
        for await (const line of lines) {
          if (csv) process.stdout.write(auditCsv(line));
          else print(auditLine(line));
        }
      });
    });
}

/** `14:02  correct by Ada (U0ADA, slack): alert a1b2c3d4e5f6, revision 1 → 2: “…”`, one line whatever is in a name or a reason. */
function auditLine({ at, by, did, alert, item, ticket, before, after, reason, lost }: AuditLine): string {
  const account = by.account === by.name ? by.via : `${clean(by.account)}, ${by.via}`;
  const request = ticket === null ? '' : `, request ${ticket}`;
  const revision = after === null ? '' : `, revision ${before} → ${after}`;
  const why = reason === null ? (lostWords(lost) ?? '') : `“${clean(reason)}”`;
  const about = `alert ${item ?? alert}${request}${revision}${why && `: ${why}`}`;
  return `${time(at).padEnd(5)}  ${did} by ${clean(by.name)} (${account}): ${about}`;
}
