/** `/breaking`: a new alert, what is out, and how it works. */
import { seeAlerts } from '../desk/see.ts';
import { TYPED_LIMIT } from './blocks.ts';
import { newForm } from './compose.ts';
import type { Visit } from './visit.ts';
import { alertLine, clockOf } from './words.ts';

const SHOWN = 10;

/** @param text what was written behind the command: nothing, `status`, `help`, or a headline */
export async function breaking({ room, visitor, tell, open }: Visit, text: string): Promise<void> {
  const said = text.trim();
  switch (said.toLowerCase()) {
    case 'help':
      return tell(HELP);
    case 'status': {
      const clock = clockOf(visitor.zone, Date.now());
      const records = await seeAlerts(room.newsdesk.desk, visitor.who, SHOWN);
      const lines = records.map((record) => alertLine(record, clock));
      return tell(lines.length === 0 ? 'Nothing went out yet.' : lines.join('\n'));
    }
    default:
      return open(await newForm(room, visitor, { headline: said.slice(0, TYPED_LIMIT) }));
  }
}

const HELP = [
  '/breaking opens the form; /breaking and a headline has it filled in already.',
  '/breaking status shows the newest alerts, /breaking help this.',
  'A message becomes an alert by its menu (More actions): Push as breaking.',
  'Update, Correct, Hold and Kill stand beneath each alert in the editors’ channel, and in the app’s home.',
].join('\n');
