import fc from 'fast-check';
import type { ApplicationRow, CaseRow, LearningRow, StaffRow } from '../../../../shared/dataset/extract-types';
import type { EthnicGroup } from '../../../../shared/reference/groups';
import type { TestServices } from '../../data/test-services';
import { applications, caseRow, learningRow, parsedExtract, staffRow } from '../../data/parsed-extracts';

const codes: Readonly<Record<EthnicGroup, string | null>> = { white: 'A', bme: 'H', unknown: null };
const bands = ['3', '6', '8a', '9'] as const;

/** How many people of a group are in a place, how many of them were in a disciplinary process, how many learned. */
export interface SmallCell {
  readonly directorate: string;
  readonly band: (typeof bands)[number];
  readonly sex: 'Female' | 'Male';
  readonly group: EthnicGroup;
  readonly people: number;
  readonly cases: number;
  readonly learners: number;
}

const people = fc.oneof(
  fc.integer({ min: 0, max: 4 }),
  fc.integer({ min: 0, max: 9 }),
  fc.integer({ min: 0, max: 40 }),
);

const cell = (place: Pick<SmallCell, 'directorate' | 'band' | 'sex' | 'group'>): fc.Arbitrary<SmallCell> =>
  people.chain((count) =>
    fc
      .record({ cases: fc.integer({ min: 0, max: Math.min(2, count) }), learners: fc.integer({ min: 0, max: count }) })
      .map((events) => ({
        ...place,
        people: count,
        ...events,
      })),
  );

/** A trust of two or three directorates, four bands and two sexes. */
export const smallTrust: fc.Arbitrary<readonly SmallCell[]> = fc
  .constantFrom(['Surgery', 'Estates'], ['Surgery', 'Medicine', 'Estates'])
  .chain((directorates) =>
    fc.tuple(
      ...directorates.flatMap((directorate) =>
        bands.flatMap((band) =>
          (['Female', 'Male'] as const).flatMap((sex) =>
            (['white', 'bme', 'unknown'] as const).map((group) => cell({ directorate, band, sex, group })),
          ),
        ),
      ),
    ),
  );

interface Rows {
  readonly staff: readonly StaffRow[];
  readonly cases: readonly CaseRow[];
  readonly learning: readonly LearningRow[];
}

const rowsOf = (cells: readonly SmallCell[]): Rows => {
  const staff: StaffRow[] = [];
  const cases: CaseRow[] = [];
  const learning: LearningRow[] = [];
  for (const { directorate, band, sex, group, people: count, cases: accused, learners } of cells)
    for (let at = 0; at < count; at += 1) {
      const person = `person ${String(staff.length)}`;
      const ethnicity = { original: group, code: codes[group], group };
      const staffGroup = directorate === 'Estates' ? 'Estates and Ancillary' : 'Nursing';
      const section = directorate === 'Estates' ? 'non-clinical' : 'clinical';
      staff.push(staffRow(staff.length + 2, person, { ethnicity, section, band, directorate, sex, staffGroup }));
      if (at < accused) cases.push(caseRow(cases.length + 2, person, { ethnicity, directorate, staffGroup }));
      if (at < learners) learning.push(learningRow(learning.length + 2, person, { ethnicity }));
    }
  return { staff, cases, learning };
};

/** Shortlisted and appointed: of the people who are there, so that small numbers are among them. */
const recruited = (cells: readonly SmallCell[]): readonly ApplicationRow[] =>
  (['white', 'bme', 'unknown'] as const)
    .flatMap((group) => {
      const all = cells.filter((one) => one.group === group).reduce((sum, { learners }) => sum + learners, 0);
      return applications(group, all + 3, Math.ceil(all / 4));
    })
    .map((row, at) => ({ ...row, row: at + 2, band: bands[at % bands.length] ?? null }));

export const importSmallTrust = async (services: TestServices, cells: readonly SmallCell[]): Promise<void> => {
  const { staff, cases, learning } = rowsOf(cells);
  await services.importFile('staff.xlsx', parsedExtract('staff_in_post', staff));
  await services.importFile('cases.xlsx', parsedExtract('disciplinary', cases));
  await services.importFile('learning.xlsx', parsedExtract('learning', learning));
  await services.importFile('applications.xlsx', parsedExtract('recruitment', recruited(cells)));
};
