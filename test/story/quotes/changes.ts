/** Changes to a tale under which the speakers have to stay, or may only be lost. */
import { GIVEN, type Person, SURNAMES } from './people.ts';
import type { Scene, Tale } from './tales.ts';

const withScene = (tale: Tale, at: number, scene: Scene): Tale => ({ ...tale, scenes: tale.scenes.with(at, scene) });

/** `said Lind` for `Lind said`, and the other way round. */
export const inverted = (tale: Tale): Tale => ({
  ...tale,
  scenes: tale.scenes.map((scene) => ('inverted' in scene ? { ...scene, inverted: !scene.inverted } : scene)),
});

/** Another aside, or none, where one can stand. */
export const withAside = (tale: Tale, at: number, aside: string | null): Tale => {
  const scene = tale.scenes[at];
  return scene && 'aside' in scene ? withScene(tale, at, { ...scene, aside }) : tale;
};

/** A person under another name of the same gender, which nobody in the tale has. */
export function renamed(tale: Tale, who: number): { tale: Tale; from: Person; to: Person } {
  const from = tale.people[who] as Person;
  const free = (all: readonly string[], taken: readonly string[]) =>
    all.find((name) => !taken.includes(name)) as string;
  const to = {
    ...from,
    given: free(
      GIVEN[from.gender],
      tale.people.map(({ given }) => given),
    ),
    surname: free(
      SURNAMES,
      tale.people.map(({ surname }) => surname),
    ),
  };
  return { tale: { ...tale, people: tale.people.with(who, to) }, from, to };
}

/** The scenes in which a person stands without speaking, told of nobody. */
export const unmentioned = (tale: Tale, who: number): Tale => ({
  ...tale,
  scenes: tale.scenes.map((scene) =>
    scene.kind === 'arrives' && scene.who === who ? { kind: 'filler', words: 'The rain went on all day.' } : scene,
  ),
});
