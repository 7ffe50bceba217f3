/** Writing an alert: the page, its previews as one types, stories read from pages and files, the confirmation, the push. */
import { Hono } from 'hono';
import { confirmDraft, type Pushed } from '../../desk/confirm.ts';
import { newDraftId, saveDraft } from '../../desk/draft.ts';
import { demand } from '../../desk/rights.ts';
import { ChangeError, StoryError } from '../../errors.ts';
import { html } from '../html.ts';
import { page } from '../page.ts';
import { isFragment } from '../problem.ts';
import { type Asked, ROOT, type Visitor, type WebOptions } from '../room.ts';
import { dialog, question, questionOf } from './confirm.ts';
import { EMPTY, type Filled, filledBy, NOTHING_YET } from './form.ts';
import { composePage } from './page.ts';
import { type Draught, draughtOf, partsOf } from './parts.ts';
import { draftBefore, handedOver, othersOf, written } from './written.ts';

const DRAFT = '/:id{[0-9a-z]{12}}';

export function compose(options: WebOptions): Hono<Visitor> {
  const app = new Hono<Visitor>();
  const { desk, policy } = options;

  app.use(async (c, next) => {
    demand(c.get('who'), 'preview');
    return next();
  });
  app.get('/', (c) => c.redirect(`${ROOT}/compose/${newDraftId()}`, 303));

  app.get(DRAFT, async (c) => {
    const draft = await draftBefore(options, c);
    const filled = draft === null ? EMPTY : await filledBy(draft, c.get('zone'));
    const draught = await draughtOf(options, c, draft, draft === null ? NOTHING_YET : null);
    return shown(options, c, filled, draught, null);
  });

  app.post(`${DRAFT}/preview`, async (c) => {
    const { filled, draught } = await written(options, c);
    if (!isFragment(c)) return shown(options, c, filled, draught, null);
    const { going, quotes, previews } = await partsOf(options, c, c.req.param('id'), draught);
    return c.html(html`${going}${quotes}${previews}`);
  });

  app.post(`${DRAFT}/read`, async (c) => {
    const { filled, draught } = await written(options, c);
    try {
      await saveDraft(
        desk.ledger.drafts,
        c.get('who'),
        c.req.param('id'),
        await handedOver(options, c, filled, draught),
      );
      return c.redirect(`${ROOT}/compose/${c.req.param('id')}`, 303);
    } catch (error) {
      if (!(error instanceof StoryError)) throw error;
      return shown(options, c, filled, draught, error.message, 400);
    }
  });

  app.post(`${DRAFT}/confirm`, async (c) => {
    const { filled, draught } = await written(options, c);
    const { proposal, problem } = draught;
    const id = c.req.param('id');
    const { going, quotes, previews } = await partsOf(options, c, id, draught);
    if (proposal === null || problem !== null) {
      if (isFragment(c)) return c.html(html`${going}${quotes}${previews}`);
      return shown(options, c, filled, draught, problem, 400);
    }
    const asked = question(c, id, proposal, await questionOf(options, c, proposal));
    if (isFragment(c)) return c.html(html`${going}${quotes}${previews}${dialog(asked)}`);
    return page(c, { title: 'Confirm', at: 'compose', body: html`<h1>Confirm</h1>${asked}${previews}` });
  });

  app.post(`${DRAFT}/push`, async (c) => {
    const { digest } = await c.req.parseBody();
    try {
      return c.redirect(
        leadsTo(await confirmDraft(desk, policy, c.get('who'), c.req.param('id'), String(digest))),
        303,
      );
    } catch (error) {
      if (!(error instanceof StoryError || (error instanceof ChangeError && error.code === 'changed'))) throw error;
      const draft = await draftBefore(options, c);
      if (draft === null) throw error;
      const draught = await draughtOf(options, c, draft, null);
      return shown(options, c, await filledBy(draft, c.get('zone')), draught, error.message, 409);
    }
  });
  return app;
}

/** Where an editor sees what became of a push: the request that waits, or the alert. */
export const leadsTo = (pushed: Pushed): string =>
  pushed.outcome === 'waits'
    ? `${ROOT}/tickets/${pushed.ticket}`
    : `${ROOT}/alerts/${pushed.accepted.alert}${pushed.accepted.outcome === 'new' ? '' : `?said=${pushed.accepted.outcome}`}`;

async function shown(
  options: WebOptions,
  c: Asked,
  filled: Filled,
  draught: Draught,
  problem: string | null,
  status: 200 | 400 | 409 = 200,
) {
  const id = c.req.param('id') ?? '';
  const others = await othersOf(options, c, id);
  return composePage(options, c, { id, filled, draught, problem, others }, status);
}
