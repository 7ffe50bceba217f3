/** Which quotes an editor picked, while the text around them changes. */
import { storyOf } from '../../desk/compose.ts';
import type { Draft } from '../../desk/draft.ts';
import { quotesToPick } from '../../desk/quotes.ts';
import type { Item } from '../../intake/item.ts';

/** All quotes of an item, or none where it is no story. */
const quotesIn = async (item: Item, ids?: readonly string[]) =>
  storyOf(item).then(
    (story) => quotesToPick(story, ids),
    () => [],
  );

/**
 * A draft with one quote picked that was not, or not picked any more.
 * @param id the one that was pressed; null: none
 */
export async function pickedAnew(draft: Draft, id: string | null): Promise<Draft> {
  if (id === null) return draft;
  const quotes = await quotesIn(draft.item, draft.quotes);
  return { ...draft, quotes: quotes.filter((quote) => quote.picked !== (quote.id === id)).map((quote) => quote.id) };
}

/** A quote's name holds where it stands: what was picked is found again by its words where the text changed above it. */
export async function keptPicks(draft: Draft, before: Draft | null): Promise<Draft> {
  if (draft.quotes === undefined || before === null || draft.item.body === before.item.body) return draft;
  const wanted = (await quotesIn(before.item, draft.quotes)).filter(({ picked }) => picked).map(({ text }) => text);
  const quotes: string[] = [];
  for (const quote of await quotesIn(draft.item)) {
    const found = wanted.indexOf(quote.text);
    if (found >= 0) quotes.push(quote.id);
    if (found >= 0) wanted.splice(found, 1);
  }
  return { ...draft, quotes };
}
