/** People at the web desk: a proxy signs them in, and they fill in the forms that the pages show them. */
import { parseHTML } from 'linkedom';
import type { ChangeInput } from '../../../src/desk/request.ts';
import { type Action, ROLES, type Role } from '../../../src/desk/rights.ts';
import { DECISIONS } from '../../../src/desk/tickets.ts';
import { listen } from '../../../src/http/server.ts';
import { webDesk } from '../../../src/web/desk.ts';
import { aLedger, silent } from '../../builders.ts';
import { type Answer, OTHER, POLICY, REASON, type Target, type Way } from './way.ts';

/** So that there is a channel more to send to. */
const ROUTES = [...POLICY.routes, { priorities: ['flash' as const], to: [OTHER], mentions: [] }];

export async function open(): Promise<Way> {
  const news = await aLedger();
  const shared = {
    desk: news,
    policy: { ...POLICY, routes: ROUTES },
    names: { of: async (all: readonly string[]) => new Map(all.map((each) => [each, each])) as never },
    newsroom: 'Ellery Courier',
    log: silent,
    recogniserOf: async () => null,
  };
  const users = ROLES.map((role) => ({ name: role, role, hash: null }));
  const trust = { header: 'x-forwarded-user', proxies: ['127.0.0.1'] };
  const at = { host: '127.0.0.1', port: 0 };
  const web = webDesk({ ...shared, ...news, users, trust, host: at.host });
  const readiness = async () => ({ ready: true, parts: {} });
  const http = await listen({ ...shared, ...at, apiTokens: [], readiness, version: '0', rooms: [web] });
  const people = new Map(ROLES.map((role) => [role, person(`${http.url}/desk`, role)]));

  return {
    column: 'web desk',
    via: 'web',
    roles: ROLES,
    news,
    async does(role, action, target) {
      const somebody = people.get(role);
      if (!somebody || action === 'audit') return 'absent';
      return somebody(action, target);
    },
    async close() {
      await http.close();
      await news.close();
    },
  };
}

function person(desk: string, role: Role) {
  let cookie = '';
  const ask = async (path: string, fields?: Fields): Promise<{ status: number; html: string }> => {
    const answer = await fetch(desk + path, {
      redirect: 'manual',
      headers: { 'x-forwarded-user': role, cookie, origin: new URL(desk).origin },
      ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
    });
    cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return { status: answer.status, html: await answer.text() };
  };

  /** Looks at a page, fills in its form, and sends it. */
  const fillIn = async (
    page: string,
    form: string,
    fields: Record<string, string>,
  ): Promise<{ status: number; html: string }> => {
    const { status, html } = await ask(page);
    return status === 200
      ? ask(form, [...fieldsIn(html, form).filter(([name]) => !(name in fields)), ...Object.entries(fields)])
      : { status, html };
  };

  return async (action: Action, { alert, ticket, item, change }: Target): Promise<Answer> => {
    const answered = ({ status, html }: { status: number; html: string }): Answer => {
      if (status === 200 || status === 303) return 'allowed';
      if (status === 403 || (action === 'see-hidden' && status === 404)) return 'forbidden';
      throw new Error(`${action} as ${role}: ${status} ${html}`);
    };
    if (DECISIONS.some((each) => each === action)) {
      const path = `/tickets/${ticket}`;
      return answered(await fillIn(path, path, { decision: action, reason: REASON }));
    }
    if (change) {
      const path = `/alerts/${alert}/${action}`;
      return answered(
        await fillIn('destination' in change ? `${path}?at=${change.destination}` : path, path, typedFor(change)),
      );
    }
    if (action === 'see' || action === 'see-hidden') return answered(await ask(`/alerts/${alert}`));
    const draft = `/compose/${alert}`;
    const words = { headline: item.headline ?? '', ...(action === 'drill' && { drill: '1' }) };
    const asked = await fillIn(draft, `${draft}/${action === 'preview' ? 'preview' : 'confirm'}`, words);
    if (action === 'preview' || asked.status !== 200) return answered(asked);
    return answered(await ask(`${draft}/push`, fieldsIn(asked.html, `${draft}/push`)));
  };
}

type Fields = [name: string, value: string][];

/** What a form of this page would send, where nobody types anything; of the page's only one where none leads there. */
function fieldsIn(html: string, action: string): Fields {
  const { document } = parseHTML(html);
  const forms = [...document.querySelectorAll('form')];
  const form =
    forms.find((each) => each.getAttribute('action') === `/desk${action}`) ?? document.querySelector('form#compose');
  const all = [...(form?.querySelectorAll('input, textarea, select') ?? [])] as unknown as Element[];
  return all.flatMap((field): Fields => {
    const [type, name] = [field.getAttribute('type') ?? '', field.getAttribute('name') ?? ''];
    if (name === '' || type === 'file') return [];
    if ((type === 'radio' || type === 'checkbox') && !field.hasAttribute('checked')) return [];
    const chosen = field.querySelector('option[selected]') ?? field;
    return [[name, chosen.getAttribute('value') ?? chosen.textContent ?? '']];
  });
}

interface Element {
  querySelector(selector: string): Element | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  textContent: string | null;
}

/** What somebody types into the form of a change. */
function typedFor(change: ChangeInput): Record<string, string> {
  const { do: _, ...words } = change;
  const typed = Object.entries(words).map(([name, value]) => [name, String(value)]);
  return { ...Object.fromEntries(typed), ...(change.do === 'reschedule' && { at: '2126-03-01T14:02' }) };
}
