import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { wrap } from '../../../../electron/data/connection';
import { insertExtractRows } from '../../../../electron/data/queries/extract-rows';
import { trainingCountsOf, trainingStatements } from '../../../../electron/data/queries/training/training-counts';
import type { RowEthnicity } from '../../../../shared/dataset/extract-types';
import type { ExamRow, TraineeRow, TrainingApplicationRow } from '../../../../shared/dataset/row-types/training-rows';
import type { TrainingCounts } from '../../../../shared/indicators/training/training-counts';
import { discloseTraining } from '../../../../shared/disclosure/figures/disclose-training';
import { ethnicGroups } from '../../../../shared/reference/groups';
import type { EthnicGroup } from '../../../../shared/reference/groups';
import { reviewRow } from '../parsed-extracts';
import { openTestServices } from '../test-services';
import type { TestServices } from '../test-services';

let services: TestServices;
const tables = ['trainee', 'arcp_outcome', 'exam_attempt', 'training_application', 'import_year', 'import'] as const;

const addImport = (id: number, kind: string, addsTo: number | null = null, removedAt: string | null = null): void => {
  services.raw
    .prepare(
      "INSERT INTO import (id, organisation_id, kind, file_name, file_hash, imported_at, sheet, header_row, rows_read, rows_accepted, rows_left_out, warnings, differences, answers, adds_to, removed_at) VALUES (?, 1, ?, 'f', 'h', 't', 's', 1, 1, 1, '{}', '[]', '[]', '{}', ?, ?)",
    )
    .run(id, kind, addsTo, removedAt);
};
const use = (id: number, kind: string, year: number, isInUse = true): void => {
  services.raw
    .prepare('INSERT INTO import_year (import_id, organisation_id, kind, year, is_in_use) VALUES (?, 1, ?, ?, ?)')
    .run(id, kind, year, isInUse ? 1 : 0);
};

beforeAll(() => {
  services = openTestServices();
  services.raw.prepare("INSERT INTO organisation (name) VALUES ('Sample')").run();
});
beforeEach(() => {
  for (const table of tables) services.raw.exec(`DELETE FROM ${table}`);
});
afterAll(() => {
  services.destroy();
});

const ethnic = (group: EthnicGroup): RowEthnicity => ({ original: group, code: null, group });
const trainee = (row: number, person: string, group: EthnicGroup, over: Partial<TraineeRow> = {}): TraineeRow => ({
  kind: 'trainees',
  row,
  person,
  ethnicity: ethnic(group),
  qualifiedIn: 'UK',
  grade: null,
  specialty: null,
  sex: null,
  isLessThanFullTime: null,
  ...over,
});
const sitting = (row: number, person: string | null, over: Partial<ExamRow> = {}): ExamRow => ({
  kind: 'exams',
  row,
  person,
  ethnicity: null,
  qualifiedIn: null,
  exam: 'MRCP',
  diet: null,
  satOn: null,
  year: 2025,
  isPassed: true,
  attempt: 1,
  ...over,
});

const counts = (year = 2025, window: 1 | 3 | 5 = 5): TrainingCounts =>
  trainingCountsOf(wrap(services.raw), 1, { last: year, years: window });
const exact = { version: 'restricted', threshold: 0, isBoardShown: true } as const;
const figure = (measure: string, group: string, pmq = 'all', year = 2025, window: 1 | 3 | 5 = 5) => {
  const found = discloseTraining(counts(year, window), exact).find(
    (each) => each.measure === measure && each.group === group && each.pmq === pmq,
  );
  return found === undefined ? null : [found.count, found.of];
};

const numbersOf = (one: TrainingCounts['exams'][number] | undefined): readonly number[] =>
  one === undefined
    ? [0, 0, 0, 0, 0, 0]
    : [one.attempts, one.passed, one.firstAttempts, one.firstPassed, one.pairs, one.pairsPassed];

describe('counts of medical education by SQL', () => {
  it('look people up among the trainees, a group that is known before one that is not', () => {
    const db = wrap(services.raw);
    addImport(1, 'trainees');
    addImport(2, 'trainees');
    addImport(3, 'arcp');
    use(1, 'trainees', 2024);
    use(2, 'trainees', 2025);
    use(3, 'arcp', 2025);
    insertExtractRows(db, 1, [trainee(2, 'a', 'bme', { qualifiedIn: 'IMG' }), trainee(3, 'b', 'white')], 2024);
    insertExtractRows(db, 2, [trainee(2, 'a', 'unknown', { qualifiedIn: null }), trainee(3, 'b', 'bme')], 2025);
    insertExtractRows(
      db,
      3,
      [
        reviewRow(2, 'a', { outcome: '3' }),
        reviewRow(3, 'b', { outcome: '2' }),
        reviewRow(4, 'b', { ethnicity: ethnic('white'), qualifiedIn: 'EEA', outcome: '2' }),
        reviewRow(5, 'nobody', { outcome: '1' }),
        reviewRow(6, 'a', { outcome: '10.1' }),
        reviewRow(7, 'a', { outcome: 'N13' }),
      ],
      2025,
    );
    expect(figure('arcp_unsatisfactory', 'bme')).toEqual([2, 2]);
    expect(figure('arcp_unsatisfactory', 'bme', 'IMG')).toEqual([1, 1]);
    expect(figure('arcp_unsatisfactory', 'bme', 'UK')).toEqual([1, 1]);
    expect(figure('arcp_unsatisfactory', 'white', 'EEA')).toEqual([1, 1]);
    expect(figure('arcp_unsatisfactory', 'unknown', 'not_known')).toEqual([0, 1]);
    expect(figure('arcp_extension', 'bme')).toEqual([1, 2]);
  });

  it('take the import each year uses, with what was added to it, and only the years of the window', () => {
    const db = wrap(services.raw);
    for (const id of [1, 2, 3]) addImport(id, 'arcp');
    addImport(4, 'arcp', 2);
    addImport(5, 'arcp', 2, 'removed');
    use(1, 'arcp', 2024);
    use(1, 'arcp', 2025, false);
    use(2, 'arcp', 2025);
    use(3, 'arcp', 2020);
    const white = { ethnicity: ethnic('white') } as const;
    insertExtractRows(
      db,
      1,
      [reviewRow(2, 'a', { ...white, year: 2024 }), reviewRow(3, 'a', { ...white, year: 2025 })],
      null,
    );
    insertExtractRows(db, 2, [reviewRow(2, 'a', white), reviewRow(3, 'b', { ...white, year: 2024 })], null);
    insertExtractRows(db, 3, [reviewRow(2, 'a', { ...white, year: 2020 })], null);
    insertExtractRows(db, 4, [reviewRow(2, 'c', white)], null);
    insertExtractRows(db, 5, [reviewRow(2, 'd', white)], null);
    expect(figure('arcp_unsatisfactory', 'white', 'all', 2025, 1)).toEqual([0, 2]);
    expect(figure('arcp_unsatisfactory', 'white', 'all', 2025, 5)).toEqual([0, 3]);
    expect(figure('arcp_unsatisfactory', 'white', 'all', 2024, 5)).toEqual([0, 2]);
    expect(counts().years.arcp).toEqual([2024, 2025]);
  });

  it('follow a person and an examination to the pass, however it is written; no person, no pair', () => {
    const db = wrap(services.raw);
    addImport(1, 'exams');
    use(1, 'exams', 2024);
    use(1, 'exams', 2025);
    const bme = { ethnicity: ethnic('bme'), qualifiedIn: 'IMG' } as const;
    insertExtractRows(
      db,
      1,
      [
        sitting(2, 'a', { ...bme, isPassed: false, year: 2024 }),
        sitting(3, 'a', { ...bme, exam: 'mrcp', attempt: 2 }),
        sitting(4, 'a', { ...bme, exam: 'FRCA', isPassed: false, attempt: null }),
        sitting(5, null, { ...bme, isPassed: false }),
      ],
      null,
    );
    expect(figure('exam_pass', 'bme')).toEqual([1, 4]);
    expect(figure('exam_pass_first_attempt', 'bme')).toEqual([0, 2]);
    expect(figure('exam_pass_eventual', 'bme', 'IMG')).toEqual([1, 2]);
    expect(figure('exam_pass_eventual', 'bme', 'all', 2025, 1)).toEqual([1, 2]);
  });

  it('show a stage only where every application of the window says it', () => {
    const db = wrap(services.raw);
    addImport(1, 'training_applications');
    use(1, 'training_applications', 2025);
    const application = (row: number, appointable: boolean | null): TrainingApplicationRow => ({
      kind: 'training_applications',
      row,
      person: null,
      ethnicity: ethnic('white'),
      qualifiedIn: null,
      reached: { longlisted: null, shortlisted: true, interviewed: true, appointable, offered: false, accepted: false },
      isWithdrawn: null,
      specialty: null,
      appliedOn: null,
      year: null,
    });
    insertExtractRows(db, 1, [application(2, true), application(3, null)], 2025);
    expect(figure('application_interviewed', 'white', 'not_known')).toEqual([2, 2]);
    expect(figure('application_appointable', 'white')).toBeNull();
    expect(figure('application_offered', 'white')).toEqual([0, 2]);
    expect(figure('application_longlisted', 'white')).toBeNull();
  });

  it('keep longlisting apart from shortlisting', () => {
    const db = wrap(services.raw);
    addImport(1, 'training_applications');
    use(1, 'training_applications', 2025);
    const none = { interviewed: false, appointable: false, offered: false, accepted: false };
    const application = (row: number, longlisted: boolean, shortlisted: boolean): TrainingApplicationRow => ({
      kind: 'training_applications',
      row,
      person: null,
      ethnicity: ethnic('bme'),
      qualifiedIn: 'IMG',
      reached: { longlisted, shortlisted, ...none },
      isWithdrawn: true,
      specialty: 'Surgery',
      appliedOn: null,
      year: null,
    });
    insertExtractRows(
      db,
      1,
      [application(2, true, true), application(3, true, false), application(4, false, false)],
      2025,
    );
    expect(figure('application_longlisted', 'bme', 'IMG')).toEqual([2, 3]);
    expect(figure('application_shortlisted', 'bme', 'IMG')).toEqual([1, 3]);
  });

  it('agree with the rules applied to the rows in memory, for any rows', () => {
    const db = wrap(services.raw);
    const person = fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: null, freq: 6 });
    const group = fc.constantFrom(...ethnicGroups);
    const place = fc.constantFrom('UK', 'EEA', 'IMG', null);
    const own = fc.option(group.map(ethnic), { nil: null });
    const trainees = fc.array(fc.record({ person: fc.constantFrom('a', 'b', 'c'), group, place }), { maxLength: 6 });
    const sittings = fc.array(
      fc.record({
        person,
        ethnicity: own,
        qualifiedIn: place,
        exam: fc.constantFrom('MRCP', 'mrcp', 'FRCA'),
        isPassed: fc.boolean(),
        attempt: fc.constantFrom(1, 2, null),
      }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(trainees, sittings, (listed, sat) => {
        for (const table of tables) services.raw.exec(`DELETE FROM ${table}`);
        addImport(1, 'trainees');
        addImport(2, 'exams');
        use(1, 'trainees', 2025);
        use(2, 'exams', 2025);
        insertExtractRows(
          db,
          1,
          listed.map((each, at) => trainee(at, each.person, each.group, { qualifiedIn: each.place })),
          2025,
        );
        const rows = sat.map((each, at) => sitting(at, each.person, each));
        insertExtractRows(db, 2, rows, 2025);
        const groupOf = (row: ExamRow): EthnicGroup => {
          if (row.ethnicity !== null && row.ethnicity.group !== 'unknown') return row.ethnicity.group;
          const held = listed.filter((each) => each.person === row.person).map((each) => each.group);
          return held.find((each) => each !== 'unknown') ?? 'unknown';
        };
        const placeOf = (row: ExamRow): string =>
          row.qualifiedIn ??
          listed.find((each) => each.person === row.person && each.place !== null)?.place ??
          'not_known';
        const pairs = new Map<string, ExamRow>();
        for (const row of rows) {
          if (row.person === null) continue;
          const key = `${row.person} ${row.exam.toLowerCase()}`;
          const held = pairs.get(key);
          if (held === undefined || (row.isPassed && !held.isPassed)) pairs.set(key, row);
        }
        const count = (of: Iterable<ExamRow>, is: (row: ExamRow) => boolean, g: EthnicGroup, p: string): number =>
          [...of].filter((row) => is(row) && groupOf(row) === g && placeOf(row) === p).length;
        const found = counts(2025, 1).exams;
        for (const g of ethnicGroups) {
          for (const p of ['UK', 'EEA', 'IMG', 'not_known']) {
            const one = found.find((each) => each.group === g && each.place === p);
            const isFirst = (row: ExamRow): boolean => row.attempt === 1;
            expect(numbersOf(one)).toEqual([
              count(rows, () => true, g, p),
              count(rows, (row) => row.isPassed, g, p),
              count(rows, isFirst, g, p),
              count(rows, (row) => isFirst(row) && row.isPassed, g, p),
              count(pairs.values(), () => true, g, p),
              count(pairs.values(), (row) => row.isPassed, g, p),
            ]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each(Object.entries(trainingStatements))('%s finds its rows by an index', (name, sql) => {
    const values = name === 'applicationsSql' ? [1, 2021, 2025] : [1, 2021, 2025, 1, 2021, 2025];
    const plan = services.raw
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...values)
      .map((row) => (row as { detail: string }).detail);
    const facts = plan.filter((detail) => /\b(y|e|t)\b/.test(detail) && /^(SCAN|SEARCH)/.test(detail));
    expect(facts.length).toBeGreaterThan(1);
    for (const detail of facts) expect(detail).toMatch(/^SEARCH (y|e|t) USING (COVERING )?(INDEX|PRIMARY KEY)/);
    expect(plan.join('\n')).toContain('one_file_in_use_a_year');
    expect(plan.join('\n')).toMatch(/SEARCH e USING PRIMARY KEY \(import_id=\? AND year=\?\)/);
  });
});
