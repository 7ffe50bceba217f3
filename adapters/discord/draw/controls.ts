import { type Fields, fieldsOf, listOf, stringOf } from './embed.ts';

/** What can be used on a message. https://docs.discord.com/developers/components/reference */
export interface Control {
  /** A button's label; of a menu, what it shows before anything else is chosen. */
  label: string;
  menu: boolean;
  url: string | null;
  /** 1 primary, 2 secondary, 3 success, 4 danger, 5 link. */
  style: number;
  disabled: boolean;
}

const BUTTON = 2;

/** The buttons of each row, or its one menu. */
export function controlsOf(payload: Fields): Control[][] {
  return listOf(payload['components']).map((row) => listOf(row['components']).map(controlOf));
}

function controlOf(component: Fields): Control {
  const menu = Number(component['type'] ?? BUTTON) !== BUTTON;
  const chosen = listOf(component['options']).find((option) => option['default'] === true);
  const ownLabel = stringOf(component['label']) || stringOf(fieldsOf(component['emoji'])['name']);
  return {
    label: menu ? stringOf(chosen?.['label']) || stringOf(component['placeholder']) || 'Make a selection' : ownLabel,
    menu,
    url: stringOf(component['url']) || null,
    style: Number(component['style'] ?? 2),
    disabled: component['disabled'] === true,
  };
}
