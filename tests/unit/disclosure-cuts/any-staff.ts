import fc from 'fast-check';
import type { Tally } from '../../../shared/indicators/cuts/profile';
import { ethnicGroups } from '../../../shared/reference/groups';
import type { EthnicGroup } from '../../../shared/reference/groups';

/** People of one standing: who had a case, who had training, who had neither. */
export interface AnyPeople {
  readonly places: Tally['places'];
  readonly group: EthnicGroup;
  readonly people: number;
  readonly cases: number;
  readonly training: number;
}

const rows = [
  ...['5', '7', '8a'].flatMap((band) => [
    { section: 'clinical', band, staff_group: 'Nursing' },
    { section: 'non-clinical', band, staff_group: 'Administrative' },
  ]),
  { section: 'medical', band: 'Consultants', staff_group: 'Medical and Dental' },
];

/** Every standing that there could be: medical staff have grades and a staff group of their own. */
const places = ['Surgery', 'Medicine', 'Estates'].flatMap((directorate) =>
  ['Female', 'Male'].flatMap((sex) => rows.map((row) => ({ directorate, sex, site: '', ...row }))),
);

const size: Readonly<Record<EthnicGroup, number>> = { white: 30, bme: 20, unknown: 6 };

const slotsIn = (all: typeof places) => all.flatMap((place) => ethnicGroups.map((group) => ({ places: place, group })));

/** Some people of one standing: usually enough, often few, sometimes nobody. */
const amount = (most: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: Math.ceil(most / 3), max: most }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 4 }) },
    { weight: 1, arbitrary: fc.constant(0) },
  );

const few = fc.integer({ min: 0, max: 3 });

const staffOf = (
  slots: ReturnType<typeof slotsIn>,
  isRare: (places: AnyPeople['places']) => boolean = () => false,
): fc.Arbitrary<readonly AnyPeople[]> =>
  fc
    .record({
      amounts: fc.tuple(...slots.map((slot) => (isRare(slot.places) ? few : amount(size[slot.group])))),
      cases: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: slots.length, maxLength: slots.length }),
      training: fc.array(fc.integer({ min: 0, max: 10 }), { minLength: slots.length, maxLength: slots.length }),
    })
    .map(({ amounts, cases, training }) =>
      slots.flatMap(({ places: place, group }, at) => {
        const people = amounts[at] ?? 0;
        return [
          {
            places: place,
            group,
            people,
            cases: Math.min(people, cases[at] ?? 0),
            training: Math.round((people * (training[at] ?? 0)) / 10),
          },
        ];
      }),
    );

/** A trust with three directorates, in which some standings have few people. */
export const anyStaff = staffOf(slotsIn(places));

/** The same where everybody knows that Estates has no clinical and no medical staff, and that the others have few who are neither. */
export const staffWithEstates = staffOf(
  slotsIn(places.filter(({ directorate, section }) => directorate !== 'Estates' || section === 'non-clinical')),
  ({ directorate, section }) => directorate !== 'Estates' && section === 'non-clinical',
);
