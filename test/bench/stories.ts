/** Stories without end, the same for the same seed: made-up people, towns and quotes, about 5 kB each. */
const FIRST = ['Mara', 'Teodor', 'Ines', 'Anna', 'Peter', 'Lucia', 'Omar', 'Helen', 'Viktor', 'Rosa'];
const LAST = ['Oduya', 'Lind', 'Varga', 'Marsh', 'Hale', 'Kvist', 'Tamm', 'Rehn', 'Solberg', 'Quist'];
const ROLES = ['commander of the coast guard', 'mayor of the lower town', 'a spokeswoman for the port', 'a forecaster'];
const TOWNS = ['Port Ellery', 'Kestrel Bay', 'Upper Marrow', 'Sandhaven', 'Quarrel Point'];
const PLAIN = [
  'Power was out across the harbour district, and the coast road was closed in both directions.',
  'Rescue workers took people off roofs and out of cars, and no deaths had been reported by midnight.',
  'The breach opened shortly after nine in the evening, when a spring tide met the strongest storm in two decades.',
  'Schools in the upper town stayed open as shelters, and buses ran through the night.',
];
const SAID = [
  'Nobody should go near the quay tonight, because the rest of the wall may not hold',
  'We have beds for everyone who has to leave, and we will not charge anyone for them',
  'The wind is turning, but the water will go on rising until the morning tide',
  'Every metre of that wall was inspected by divers in the spring of this year',
];

export function* stories(seed = 1): Generator<string> {
  let state = seed;
  const pick = <T>(list: readonly T[]): T => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return list[(state >>> 16) % list.length] as T;
  };
  for (let number = 1; ; number++) {
    const town = pick(TOWNS);
    const paragraphs = [
      `Sea breaks through harbour wall of ${town}, report ${number}`,
      `The sea broke through the harbour wall of ${town} on Monday night and flooded the lower town, the coast guard said.`,
    ];
    for (let part = 0; part < 9; part++) {
      const [name, surname] = [pick(FIRST), pick(LAST)];
      paragraphs.push(
        `${pick(PLAIN)} ${pick(PLAIN)}`,
        `“${pick(SAID)},” said ${name} ${surname}, ${pick(ROLES)}. “${pick(SAID)}.”`,
        `${surname} told reporters in ${town} that “${pick(SAID).toLowerCase()}.” ${pick(PLAIN)}`,
      );
    }
    yield paragraphs.join('\n\n');
  }
}

export function take(count: number, seed?: number): string[] {
  const list: string[] = [];
  for (const story of stories(seed)) if (list.push(story) === count) break;
  return list;
}
