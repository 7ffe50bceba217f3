/** The story's text with its quotes marked: each is a button that puts it into the alert, with whoever said it. */
import type { Proposal } from '../../desk/propose.ts';
import type { PickableQuote } from '../../desk/quotes.ts';
import { type Html, html, NOTHING } from '../html.ts';

/** Of a longer text only the paragraphs with quotes are shown: nobody looks for a quote in a book. */
const MOST_CHARS = 60_000;

export function markedStory({ body, quotes }: Pick<Proposal, 'body' | 'quotes'>, isPicked: boolean): Html {
  if (body.trim() === '') return NOTHING;
  const count = quotes.filter(({ picked }) => picked).length;
  const isLong = body.length > MOST_CHARS;
  const paragraphs = paragraphsOf(body)
    .map((paragraph) => ({
      ...paragraph,
      quotes: quotes.filter(({ start }) => start >= paragraph.start && start < paragraph.end),
    }))
    .filter(({ quotes }) => !isLong || quotes.length > 0);
  return html`<h2 id="quotes-title">Quotes <small>${count} of ${quotes.length} go out</small></h2>
${quotes.length === 0 ? html`<p class="hint">No quotations were found in the text.</p>` : html`<p class="hint">Press a quote to put it in or take it out. Its words are the story’s own.${isLong && ' Only paragraphs with quotes are shown.'}</p>`}
${isPicked && html`<input type="hidden" name="picking" value="1">${quotes.filter(({ picked }) => picked).map(({ id }) => html`<input type="hidden" name="quotes" value="${id}">`)}`}
<div class="story" role="group" aria-labelledby="quotes-title" tabindex="0">${paragraphs.map((each) => paragraph(body, each))}</div>`;
}

interface Paragraph {
  start: number;
  end: number;
}

function paragraphsOf(body: string): Paragraph[] {
  const found: Paragraph[] = [];
  let start = 0;
  for (const gap of body.matchAll(/\n\s*\n/g)) {
    found.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  return [...found, { start, end: body.length }].filter(({ start, end }) => body.slice(start, end).trim() !== '');
}

/** A quote that runs into the next paragraph is marked where it begins. */
function paragraph(body: string, { start, end, quotes }: Paragraph & { quotes: readonly PickableQuote[] }): Html {
  const pieces: Html[] = [];
  let from = start;
  for (const quote of quotes) {
    if (quote.start < from) continue;
    const to = Math.min(quote.end, end);
    pieces.push(html`${body.slice(from, quote.start)}${marked(quote, body.slice(quote.start, to))}`);
    from = to;
  }
  return html`<p>${pieces}${body.slice(from, end)}</p>`;
}

function marked({ id, picked, speaker, perhaps, warning }: PickableQuote, words: string): Html {
  const note = speakerWords(speaker, perhaps);
  // A span, for a button of the browser's own does not break over lines; without scripts a small real one stands beside it.
  return html`<span class="quote" role="button" tabindex="0" id="quote-${id}" data-toggle="${id}" aria-pressed="${picked ? 'true' : 'false'}" aria-describedby="by-${id}">${words}</span><button class="unscripted small" name="toggle" value="${id}">${picked ? 'Take out' : 'Put in'}</button><span class="said-by${warning !== null && ' doubtful'}" id="by-${id}">${note}${warning !== null && html` <span class="warning">${warning}</span>`}</span>`;
}

function speakerWords(speaker: PickableQuote['speaker'], perhaps: string | null): string {
  if (speaker !== null) return [speaker.name, speaker.role].filter(Boolean).join(', ');
  return perhaps === null ? 'nobody named' : `unsigned; perhaps ${perhaps}`;
}
