import { AUDIT_HEAD, type AuditLine, auditCsv } from '../desk/audit.ts';

/** The audit as it is read, line by line, whatever its length. @param type `text/csv`, or JSON lines */
export async function auditLines(lines: AsyncGenerator<AuditLine>, type: string): Promise<Response> {
  const isCsv = type === 'text/csv';
  const first = await lines.next(); // Redis away is told as an error, not as an audit that ends
  const encoder = new TextEncoder();
  const body = ReadableStream.from(
    (async function* () {
      if (isCsv) yield encoder.encode(AUDIT_HEAD);
      for (let line = first; !line.done; line = await lines.next())
        yield encoder.encode(isCsv ? auditCsv(line.value) : `${JSON.stringify(line.value)}\n`);
    })(),
  );
  return new Response(body, { headers: { 'content-type': isCsv ? 'text/csv; charset=utf-8' : type } });
}
