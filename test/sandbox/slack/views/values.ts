import { elementsOf } from '../blocks.ts';

/** What one element holds, as `state.values` gives it: `{ type, value }`, `{ type, selected_option }` and so on. */
export type Value = Record<string, unknown> & { type: string };
export type Values = Record<string, Record<string, Value>>;

type Fields = Readonly<Record<string, unknown>>;

/** Which field of its value an element fills, and what that is while nothing is chosen. */
export const HOLDS: Readonly<Record<string, { field: string; initial: string; empty: unknown }>> = {
  plain_text_input: { field: 'value', initial: 'initial_value', empty: null },
  number_input: { field: 'value', initial: 'initial_value', empty: null },
  email_text_input: { field: 'value', initial: 'initial_value', empty: null },
  url_text_input: { field: 'value', initial: 'initial_value', empty: null },
  rich_text_input: { field: 'rich_text_value', initial: 'initial_value', empty: null },
  file_input: { field: 'files', initial: '', empty: [] },
  checkboxes: { field: 'selected_options', initial: 'initial_options', empty: [] },
  radio_buttons: { field: 'selected_option', initial: 'initial_option', empty: null },
  datepicker: { field: 'selected_date', initial: 'initial_date', empty: null },
  timepicker: { field: 'selected_time', initial: 'initial_time', empty: null },
  datetimepicker: { field: 'selected_date_time', initial: 'initial_date_time', empty: null },
  static_select: { field: 'selected_option', initial: 'initial_option', empty: null },
  multi_static_select: { field: 'selected_options', initial: 'initial_options', empty: [] },
  users_select: { field: 'selected_user', initial: 'initial_user', empty: null },
  multi_users_select: { field: 'selected_users', initial: 'initial_users', empty: [] },
  conversations_select: { field: 'selected_conversation', initial: 'initial_conversation', empty: null },
  multi_conversations_select: { field: 'selected_conversations', initial: 'initial_conversations', empty: [] },
  channels_select: { field: 'selected_channel', initial: 'initial_channel', empty: null },
  multi_channels_select: { field: 'selected_channels', initial: 'initial_channels', empty: [] },
};

/** What blocks hold before anybody touched them; `before` is kept where block, action and kind are the same. */
export function startingValues(blocks: readonly Fields[], before: Values = {}): Values {
  const values: Values = {};
  for (const block of blocks) {
    for (const element of elementsOf(block)) {
      const type = String(element['type']);
      const holds = HOLDS[type];
      if (!holds) continue;
      const [blockId, actionId] = [String(block['block_id']), String(element['action_id'])];
      const kept = before[blockId]?.[actionId];
      const held = kept?.type === type ? kept : { type, [holds.field]: element[holds.initial] ?? holds.empty };
      values[blockId] = { ...values[blockId], [actionId]: held };
    }
  }
  return values;
}

export function isEmpty({ type, ...held }: Value): boolean {
  const value = held[HOLDS[type]?.field ?? 'value'];
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
