import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wrap } from '../../../../electron/data/connection';
import { insertExtractRows } from '../../../../electron/data/queries/extract-rows';
import { trainingCountsOf } from '../../../../electron/data/queries/training/training-counts';
import { countTrainingRows, listTrainingRows } from '../../../../electron/data/queries/training/training-rows-behind';
import { rowsOfTraining } from '../../../../shared/indicators/training/rows-behind-training';
import type { RowEthnicity } from '../../../../shared/dataset/extract-types';
import type { ExamRow, TraineeRow, TrainingApplicationRow } from '../../../../shared/dataset/row-types/training-rows';
import { discloseTraining } from '../../../../shared/disclosure/figures/disclose-training';
import { arcpOutcomes } from '../../../../shared/reference/outcomes-arcp';
import { ethnicGroups } from '../../../../shared/reference/groups';
import type { EthnicGroup } from '../../../../shared/reference/groups';
import { reviewRow } from '../parsed-extracts';
import { openTestServices } from '../test-services';
import type { TestServices } from '../test-services';

let services: TestServices;
beforeAll(() => {
  services = openTestServices();
  services.raw.prepare("INSERT INTO organisation (name) VALUES ('Sample')").run();
});
afterAll(() => {
  services.destroy();
});

const kinds = ['trainees', 'arcp', 'exams', 'training_applications'] as const;
const years = [2024, 2025] as const;

/** One import a kind, in use for both years. */
const emptied = (): void => {
  for (const table of ['trainee', 'arcp_outcome', 'exam_attempt', 'training_application', 'import_year', 'import'])
    services.raw.exec(`DELETE FROM ${table}`);
  kinds.forEach((kind, at) => {
    services.raw
      .prepare(
        "INSERT INTO import (id, organisation_id, kind, file_name, file_hash, imported_at, sheet, header_row, rows_read, rows_accepted, rows_left_out, warnings, differences, answers) VALUES (?, 1, ?, 'f', 'h', 't', 's', 1, 1, 1, '{}', '[]', '[]', '{}')",
      )
      .run(at + 1, kind);
    for (const year of years)
      services.raw
        .prepare('INSERT INTO import_year (import_id, organisation_id, kind, year, is_in_use) VALUES (?, 1, ?, ?, 1)')
        .run(at + 1, kind, year);
  });
};

const ethnic = (group: EthnicGroup): RowEthnicity => ({ original: group, code: null, group });
const group = fc.constantFrom(...ethnicGroups);
const own = fc.option(group.map(ethnic), { nil: null });
const person = fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: null, freq: 6 });
const qualifiedIn = fc.constantFrom('UK', 'EEA', 'IMG', null);
const year = fc.constantFrom(...years);
const event = { person, ethnicity: own, qualifiedIn, year };

const trainees = fc.array(fc.record({ person: fc.constantFrom('a', 'b', 'c'), group, qualifiedIn }), { maxLength: 5 });
const reviews = fc.array(fc.record({ ...event, outcome: fc.constantFrom(...arcpOutcomes, 'N13' as const) }), {
  maxLength: 12,
});
const sittings = fc.array(
  fc.record({
    ...event,
    exam: fc.constantFrom('MRCP', 'mrcp', 'FRCA'),
    isPassed: fc.boolean(),
    attempt: fc.constantFrom(1, 2, null),
  }),
  { maxLength: 12 },
);
/** How far each application came: every stage up to it was reached. */
const applied = fc.array(fc.record({ ethnicity: group.map(ethnic), qualifiedIn, year, far: fc.nat(6) }), {
  maxLength: 12,
});

const traineeOf = (each: { person: string; group: EthnicGroup; qualifiedIn: TraineeRow['qualifiedIn'] }, row: number) =>
  ({
    kind: 'trainees',
    row,
    person: each.person,
    ethnicity: ethnic(each.group),
    qualifiedIn: each.qualifiedIn,
    grade: null,
    specialty: null,
    sex: null,
    isLessThanFullTime: null,
  }) satisfies TraineeRow;

const stagesTo = (far: number): TrainingApplicationRow['reached'] => ({
  longlisted: far > 0,
  shortlisted: far > 1,
  interviewed: far > 2,
  appointable: far > 3,
  offered: far > 4,
  accepted: far > 5,
});

it('as many rows stand behind every number of medical education as it counts, for any rows, people and years', () => {
  const db = wrap(services.raw);
  const exact = { version: 'restricted', threshold: 0, isBoardShown: true } as const;
  fc.assert(
    fc.property(trainees, reviews, sittings, applied, (listed, reviewed, sat, asked) => {
      emptied();
      insertExtractRows(db, 1, listed.map(traineeOf), 2025);
      insertExtractRows(
        db,
        2,
        reviewed.map(({ person: who, ...over }, row) => reviewRow(row, who, over)),
        null,
      );
      insertExtractRows(
        db,
        3,
        sat.map((each, row): ExamRow => ({ kind: 'exams', row, diet: null, satOn: null, ...each })),
        null,
      );
      insertExtractRows(
        db,
        4,
        asked.map(({ far, ...each }, row): TrainingApplicationRow => ({
          kind: 'training_applications',
          row,
          person: null,
          reached: stagesTo(far),
          isWithdrawn: null,
          specialty: null,
          appliedOn: null,
          ...each,
        })),
        null,
      );
      for (const span of [
        { last: 2025, years: 1 },
        { last: 2025, years: 5 },
      ]) {
        const among = { last: 2025, years: 5 };
        for (const figure of discloseTraining(trainingCountsOf(db, 1, span, among), exact)) {
          const where = { group: figure.group, place: figure.pmq, span, among };
          for (const side of ['hits', 'of'] as const) {
            const of = { ...where, rows: rowsOfTraining(figure.measure, side) };
            const number = side === 'hits' ? figure.count : figure.of;
            const found =
              side === 'hits'
                ? listTrainingRows(db, 1, of, { most: 100, from: 0 }).length
                : countTrainingRows(db, 1, of);
            expect(found, JSON.stringify(of)).toBe(number);
          }
        }
      }
    }),
    { numRuns: 12 },
  );
});
