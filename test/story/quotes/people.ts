/** Made-up people for made-up stories. */
import fc from 'fast-check';

export type Gender = 'female' | 'male';

export interface Person {
  given: string;
  surname: string;
  gender: Gender;
  /** `commander of the coast guard` */
  role: string;
  /** Before the whole name: `Mayor`. */
  title: string;
}

export const GIVEN: Readonly<Record<Gender, readonly string[]>> = {
  female: ['Anna', 'Clara', 'Helen', 'Irene', 'Diana', 'Emma', 'Rosa', 'Julia'],
  male: ['Peter', 'John', 'Victor', 'Oscar', 'Felix', 'Simon', 'Omar', 'Martin'],
};
export const SURNAMES = [
  ...['Oduya', 'Lind', 'Varga', 'Kvist', 'Tamm', 'Rehn', 'Solberg', 'Quist', 'Haddad', 'Okafor', 'Nakamura', 'Duarte'],
  ...['O’Hara', 'Lopez-Ruiz', 'McAllen'],
];
const ROLES = [
  'commander of the coast guard',
  'a spokeswoman for the port',
  'the chief engineer',
  'an analyst at the Sea Institute',
  'director of the harbour authority',
  'a baker from the lower town',
];
const TITLES = ['Mayor', 'Senator', 'Dr.', 'Captain', 'Professor', 'Prime Minister', 'Sgt.', 'Bishop', 'Police Chief'];

/** Persons of different given names and surnames, so that nobody is taken for another by right. */
export const people = (most: number): fc.Arbitrary<Person[]> =>
  fc
    .tuple(
      fc.shuffledSubarray(SURNAMES, { minLength: most, maxLength: most }),
      fc.array(fc.tuple(fc.constantFrom<Gender>('female', 'male'), fc.nat(7)), { minLength: most, maxLength: most }),
      fc.array(fc.tuple(fc.constantFrom(...ROLES), fc.constantFrom(...TITLES)), { minLength: most, maxLength: most }),
    )
    .filter(([, given]) => new Set(given.map(([gender, at]) => GIVEN[gender][at])).size === most)
    .map(([surnames, given, offices]) =>
      surnames.map((surname, index) => {
        const [gender, at] = given[index] as [Gender, number];
        const [role, title] = offices[index] as [string, string];
        return { given: GIVEN[gender][at] as string, surname, gender, role, title };
      }),
    );

export const fullName = ({ given, surname }: Person): string => `${given} ${surname}`;
export const pronounOf = ({ gender }: Person): string => (gender === 'female' ? 'she' : 'he');
export const honorificOf = ({ gender }: Person): string => (gender === 'female' ? 'Ms.' : 'Mr.');
