/** What changed between two revisions, word by word. */
import type { Words } from '../../alert/alert.ts';
import { wordsChanged } from '../diff.ts';
import { type Html, html } from '../html.ts';

type Readable = Pick<Words, 'headline' | 'lede'>;

const stretches = (before: string, after: string): Html[] =>
  wordsChanged(before, after).map(({ kind, text }) =>
    kind === 'same' ? html`${text}` : kind === 'gone' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`,
  );

export const changed = (before: Readable, after: Readable): Html => html`<dl class="changed">
<dt>Headline</dt><dd>${stretches(before.headline, after.headline)}</dd>
${(before.lede ?? after.lede) !== null && html`<dt>First paragraph</dt><dd>${stretches(before.lede ?? '', after.lede ?? '')}</dd>`}
</dl>`;
