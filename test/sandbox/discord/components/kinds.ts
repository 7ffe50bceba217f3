import { type Check, type FormErrors, flag, form, isObject, may, type Path, text } from '../form.ts';

/** https://docs.discord.com/developers/components/reference#component-object-component-types */
export const TYPE = {
  row: 1,
  button: 2,
  stringMenu: 3,
  textInput: 4,
  userMenu: 5,
  roleMenu: 6,
  mentionableMenu: 7,
  channelMenu: 8,
  textDisplay: 10,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const;

export const emoji = form({ id: may(text(20)), name: may(text(100)), animated: may(flag) });

/** A component of one of these types, each with its own check. */
export const kinds =
  (checks: Readonly<Record<number, Check>>): Check =>
  (value, path, errors) => {
    const check = isObject(value) ? checks[Number(value['type'])] : undefined;
    if (check) return check(value, path, errors);
    errors.add([...path, 'type'], 'BASE_TYPE_CHOICES', `Value must be one of {${Object.keys(checks).join(', ')}}.`);
  };

/** No two components of a message or a modal have the same `custom_id`. */
export function checkIds(value: unknown, path: Path, errors: FormErrors): void {
  const seen = new Set<unknown>();
  const walk = (component: unknown, at: Path): void => {
    if (!isObject(component)) return;
    const { custom_id: id, components, component: inner } = component;
    if (id !== undefined && seen.has(id)) {
      errors.add([...at, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
    }
    seen.add(id);
    if (Array.isArray(components)) for (const [n, each] of components.entries()) walk(each, [...at, 'components', n]);
    walk(inner, [...at, 'component']);
  };
  if (Array.isArray(value)) for (const [n, each] of value.entries()) walk(each, [...path, n]);
}
