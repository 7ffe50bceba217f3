import { randomBytes } from 'node:crypto';
import { id, plain } from '../blocks/composition.ts';
import { blocksOn } from '../blocks.ts';
import { SlackRefusal } from '../refusal.ts';
import { all, byType, type Check, flag, isObject, may, needs, shape, text } from '../shape.ts';
import { identified } from '../shown.ts';
import { BOT } from '../team.ts';
import type { Workspace } from '../workspace.ts';
import { startingValues, type Values } from './values.ts';

/** A modal or an App Home as one person has it. */
export interface View {
  id: string;
  user: string;
  type: 'modal' | 'home';
  hash: string;
  root: string;
  previous: string | null;
  externalId: string;
  /** The app's view with every id it did not give. */
  shown: Record<string, unknown> & { blocks: Record<string, unknown>[] };
  values: Values;
  /** What the app said against an input, by `block_id`. */
  errors: Record<string, string>;
}

/** https://docs.slack.dev/reference/methods/views.open#errors */
const BYTES_MAX = 250_000;

const common = { private_metadata: may(text(3000, 0)), callback_id: may(text(255, 0)), external_id: id };

/** https://docs.slack.dev/reference/views/modal-views */
const modal = shape({
  ...common,
  title: needs(plain(24)),
  blocks: needs(blocksOn('modal')),
  close: may(plain(24)),
  submit: may(plain(24)),
  clear_on_close: may(flag),
  notify_on_close: may(flag),
});

const submitWhereInput: Check = (view, at, problems) => {
  if (!isObject(view) || view['submit'] !== undefined || !Array.isArray(view['blocks'])) return;
  view['blocks'].forEach((block, index) => {
    if (!isObject(block) || block['type'] !== 'input') return;
    problems.push(
      `must define \`submit\` to use an \`input\` block in modals [json-pointer:${at}/blocks/${index}/input]`,
    );
  });
};

/** https://docs.slack.dev/reference/views/home-tab-views */
const home = shape({ ...common, blocks: needs(blocksOn('home')) });

const CHECKS = { modal: byType({ modal: all(modal, submitWhereInput) }), home: byType({ home }) };

/** What is wrong with a view, in Slack's words. */
export function problemsOfView(view: unknown, type: View['type']): string[] {
  const problems: string[] = [];
  CHECKS[type](view, '/view', problems);
  return problems;
}

/** @throws {SlackRefusal} invalid_arguments, with every problem. */
export function checkView(workspace: Workspace, view: unknown, type: View['type']): void {
  const problems = problemsOfView(view, type);
  if (problems.length > 0) {
    throw new SlackRefusal('invalid_arguments', {
      response_metadata: { messages: problems.map((problem) => `[ERROR] ${problem}`) },
    });
  }
  const json = JSON.stringify(view);
  if (Buffer.byteLength(json) > BYTES_MAX) throw new SlackRefusal('view_too_large');
  if (json.includes('"type":"file_input"') && !workspace.scopes.has('files:read')) {
    throw new SlackRefusal('missing_scope', { needed: 'files:read', provided: [...workspace.scopes].join(',') });
  }
}

/** A view for a person, from what the app gave and what it stands upon. The app's part has to be checked before. */
export function newView(
  workspace: Workspace,
  given: Record<string, unknown>,
  { user, below }: { user: string; below: View | null },
): View {
  const viewId = `V${randomBytes(5).toString('hex').toUpperCase()}`;
  const view: View = {
    id: viewId,
    user,
    type: given['type'] as View['type'],
    hash: '',
    root: below?.root ?? viewId,
    previous: below?.id ?? null,
    externalId: '',
    shown: { blocks: [] },
    values: {},
    errors: {},
  };
  fillView(workspace, view, given);
  return view;
}

/** Other content for a view that stays. What was filled in stays where block, action and kind are the same. */
export function fillView(workspace: Workspace, view: View, given: Record<string, unknown>): void {
  view.hash = `${Math.floor(workspace.now() / 1000)}.${randomBytes(4).toString('hex')}`;
  // Ids that Slack makes up are others each time, so what was typed into a block without a name of the app's is lost.
  const blocks = identified(`${view.id}/${view.hash}`, given['blocks'] as unknown[]) as Record<string, unknown>[];
  view.externalId = String(given['external_id'] ?? view.externalId);
  view.shown = { ...given, blocks };
  view.values = startingValues(blocks, view.values);
  view.errors = {};
}

/** As the Web API and every payload give a view. https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
export function viewOf(workspace: Workspace, view: View): Record<string, unknown> {
  const { shown } = view;
  const team = workspace.people.get(view.user)?.team ?? workspace.team.id;
  return {
    id: view.id,
    team_id: team,
    type: view.type,
    blocks: shown.blocks,
    private_metadata: shown['private_metadata'] ?? '',
    callback_id: shown['callback_id'] ?? '',
    state: { values: view.values },
    hash: view.hash,
    title: shown['title'] ?? { type: 'plain_text', text: 'View Title', emoji: true },
    clear_on_close: shown['clear_on_close'] ?? false,
    notify_on_close: shown['notify_on_close'] ?? false,
    close: shown['close'] ?? null,
    submit: shown['submit'] ?? null,
    previous_view_id: view.previous,
    root_view_id: view.root,
    app_id: BOT.app,
    external_id: view.externalId,
    app_installed_team_id: workspace.team.id,
    bot_id: BOT.id,
  };
}
