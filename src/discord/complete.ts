/** What Discord offers while an editor types: recent alerts, or their own drafts. */
import type { AutocompleteInteraction } from 'discord.js';
import { clean, clip } from '../../adapters/text.ts';
import type { AlertRecord } from '../../queue/records.ts';
import { readDraft } from '../desk/draft.ts';
import { accountOf } from '../desk/people.ts';
import { may, type Who } from '../desk/rights.ts';
import { seeAlerts } from '../desk/see.ts';
import { viewOf } from '../desk/view.ts';
import type { Room } from './room.ts';

interface Choice {
  name: string;
  value: string;
}

// https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-autocomplete
const CHOICES = 25;
const NAME_LIMIT = 100;
const LOOKED_AT = 100;

/** What one may choose; nothing of what they may not see. */
export async function choicesFor(room: Room, who: Who, { options }: AutocompleteInteraction): Promise<Choice[]> {
  const { name, value } = options.getFocused(true);
  const typed = value.trim().toLowerCase();
  const all = name === 'draft' ? await drafts(room, who) : await alerts(room, who, options.getSubcommand());
  return all.filter((choice) => choice.name.toLowerCase().includes(typed)).slice(0, CHOICES);
}

async function alerts({ desk }: Room, who: Who, doing: string): Promise<Choice[]> {
  const records = await seeAlerts(desk, who, LOOKED_AT);
  return records
    .filter((record) => fits(doing, record))
    .map((record) => {
      const { id, state, headline } = viewOf(record);
      return { name: named(`${id} · ${state} · ${headline ?? record.title}`), value: id };
    });
}

/** What is killed is at its end, and only what is on hold can be released. */
const fits = (doing: string, { life }: AlertRecord): boolean =>
  doing === 'status' || (doing === 'release' ? life === 'hold' : life !== 'killed');

async function drafts({ desk }: Room, who: Who): Promise<Choice[]> {
  if (!may(who.role, 'preview')) return [];
  const { drafts } = desk.ledger;
  const ids = await drafts.of(accountOf(who.actor));
  const found = await Promise.all(
    ids.map(async (id) => {
      const draft = await readDraft(drafts, who, id).catch(() => null);
      if (draft === null) return null;
      const { headline, body = '' } = draft.item;
      return { name: named(`${draft.priority.toUpperCase()} · ${headline ?? body.slice(0, NAME_LIMIT)}`), value: id };
    }),
  );
  return found.filter((choice) => choice !== null);
}

const named = (text: string): string => clip(clean(text), NAME_LIMIT);
