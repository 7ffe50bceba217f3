/** Stories whose speakers are known, because they were made so: a scene is a paragraph, its layout one that newsrooms use. */
import fc from 'fast-check';
import { type Person, people } from './people.ts';

/** How a person is named where they speak. */
export type Naming = 'full' | 'surname' | 'title' | 'honorific';

interface Speech {
  who: number;
  by: Naming;
  verb: string;
  /** Between name and verb, or after the name: `, who came at nine,`. */
  aside: string | null;
}

export type Scene =
  | ({ kind: 'after'; inverted: boolean; more: boolean } & Speech)
  | ({ kind: 'before'; mark: ',' | ':' } & Speech)
  | ({ kind: 'middle'; inverted: boolean } & Speech)
  | ({ kind: 'within' } & Speech)
  | ({ kind: 'reopened' } & Speech)
  | { kind: 'told'; who: number; by: Naming; listener: number }
  | { kind: 'according'; who: number; by: Naming }
  | { kind: 'label'; who: number }
  | { kind: 'pronoun'; place: 'after' | 'before' | 'within'; verb: string }
  | { kind: 'alone' }
  | { kind: 'anonymous'; who: string; inverted: boolean }
  | { kind: 'document'; what: string; place: 'after' | 'before' | 'according' }
  | { kind: 'arrives'; who: number; form: 'role' | 'title' | 'is' | 'plain' }
  | { kind: 'filler'; words: string };

export interface Tale {
  people: Person[];
  scenes: Scene[];
}

export const PEOPLE = 3;
export const ASIDES = [
  ', commander of the coast guard,',
  ', who came to the quay at nine,',
  ', 52, a baker from Port Ellery,',
  ', one of the three engineers who had built the wall,',
  ', a retired pilot and the owner of two boats,',
  ' (the mayor)',
  ' of the port authority',
];
export const FILLERS = [
  'Nothing else was known.',
  'The sea was calm by the morning, and the port is closed.',
  'Power was out across the harbour district on Monday night.',
  'Rescue workers took people off roofs and out of cars.',
  'The coast road stays shut until Friday, when a new tide is expected.',
];
const VERBS = ['said', 'says', 'added', 'told reporters', 'warned', 'wrote', 'argued'];
/** Verbs that stand before their subject as well. */
const INVERTING = new Set(['said', 'says', 'added', 'warned', 'wrote', 'argued']);
const UNNAMED = [
  'an engineer who asked not to be named',
  'a resident of the quay',
  'officials',
  'one of the neighbours',
];
const DOCUMENTS = ['the report', 'a letter to the council', 'the statement', 'an e-mail from the ministry'];

const speech = fc.record({
  who: fc.nat(PEOPLE - 1),
  by: fc.constantFrom<Naming>('full', 'full', 'surname', 'surname', 'title', 'honorific'),
  verb: fc.constantFrom(...VERBS),
  aside: fc.option(fc.constantFrom(...ASIDES), { freq: 3 }),
});
const inverting = speech.map((each) => (INVERTING.has(each.verb) ? each : { ...each, verb: 'said' }));
const named = fc.record({ who: fc.nat(PEOPLE - 1), by: fc.constantFrom<Naming>('full', 'surname', 'title') });
const kind = <K extends string, T>(name: K, rest: fc.Arbitrary<T>): fc.Arbitrary<{ kind: K } & T> =>
  rest.map((each) => ({ kind: name, ...each }));
const also = <A, B>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>): fc.Arbitrary<A & B> =>
  fc.tuple(a, b).map(([first, second]) => ({ ...first, ...second }));

export const scenes = {
  after: kind('after', also(inverting, fc.record({ inverted: fc.boolean(), more: fc.boolean() }))),
  before: kind('before', also(speech, fc.record({ mark: fc.constantFrom<',' | ':'>(',', ':') }))),
  middle: kind('middle', also(inverting, fc.record({ inverted: fc.boolean() }))),
  within: kind(
    'within',
    speech.map((each) => ({ ...each, verb: 'said' })),
  ),
  reopened: kind('reopened', inverting),
  told: kind('told', also(named, fc.record({ listener: fc.nat(PEOPLE - 1) }))),
  according: kind('according', named),
  label: kind('label', fc.record({ who: fc.nat(PEOPLE - 1) })),
  pronoun: kind(
    'pronoun',
    fc.record({
      place: fc.constantFrom<'after' | 'before' | 'within'>('after', 'before', 'within'),
      verb: fc.constantFrom('said', 'added', 'says'),
    }),
  ),
  alone: fc.constant({ kind: 'alone' } as const),
  anonymous: kind('anonymous', fc.record({ who: fc.constantFrom(...UNNAMED), inverted: fc.boolean() })),
  document: kind(
    'document',
    fc.record({
      what: fc.constantFrom(...DOCUMENTS),
      place: fc.constantFrom<'after' | 'before' | 'according'>('after', 'before', 'according'),
    }),
  ),
  arrives: kind(
    'arrives',
    fc.record({
      who: fc.nat(PEOPLE - 1),
      form: fc.constantFrom<'role' | 'title' | 'is' | 'plain'>('role', 'title', 'is', 'plain'),
    }),
  ),
  filler: kind('filler', fc.record({ words: fc.constantFrom(...FILLERS) })),
} satisfies Record<Scene['kind'], fc.Arbitrary<Scene>>;

/** Tales of the kinds of scene that are asked for, of all kinds without. */
export const tales = (
  kinds: readonly Scene['kind'][] = Object.keys(scenes) as Scene['kind'][],
  most = 7,
): fc.Arbitrary<Tale> =>
  fc.record({
    people: people(PEOPLE),
    scenes: fc.array(fc.oneof(...kinds.map((name) => scenes[name] as fc.Arbitrary<Scene>)), {
      minLength: 1,
      maxLength: most,
    }),
  });
