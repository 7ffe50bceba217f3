/** Pages as templates: every value is escaped, but for pieces of HTML made here. */
import { html as escaping, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Html = HtmlEscapedString;
export type Piece = Html | string | number | boolean | null | undefined | readonly Piece[];

/** A template. `false`, `true`, null and undefined are left out, so that `${isOn && 'checked'}` reads well. */
export const html = escaping as (strings: TemplateStringsArray, ...values: Piece[]) => Html;

/** HTML of an adapter's own drawing, which escapes by itself. */
export const drawn = (text: string): Html => raw(text);

export const NOTHING: Html = raw('');
