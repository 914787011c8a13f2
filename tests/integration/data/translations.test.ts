import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toWorkbenchError } from '../../../electron/ipc/failure';
import { parseExtracts } from '../../../shared/dataset/tables/parse-extracts';
import type { ParsedExtract } from '../../../shared/dataset/extract-types';
import type { Answers } from '../../../shared/dataset/import-types';
import { nurse, staffHeader } from '../../unit/tables/parse-rows';
import { gridOf } from '../../unit/tables/table-grids';
import { openTestServices, parsedFile } from './test-services';
import type { TestServices } from './test-services';
import { readAnswers } from '../../../electron/data/queries/settings';

let services: TestServices;

beforeEach(() => {
  services = openTestServices();
});
afterEach(() => {
  services.destroy();
});

const words = [
  ...Array.from({ length: 30 }, () => 'A White - British'),
  ...Array.from({ length: 9 }, () => 'R Chinese'),
  'r chinese',
  ...Array.from({ length: 5 }, () => 'Z Not Stated'),
];

const staff = (remembered: Answers = {}): ParsedExtract => {
  const [table] = parseExtracts(gridOf([staffHeader, ...words.map((word, index) => nurse(String(index + 1), word))]), {
    answers: {},
    memory: { answers: { staff_record: remembered }, profiles: [] },
    fileName: 'staff-2025-03-31.xlsx',
  });
  if (table === undefined) throw new Error('not recognised');
  return table;
};

const importStaff = () => services.importFile('staff.xlsx', staff(readAnswers(services.context.db, 'staff_record')));
const workforce = async () => {
  const { report } = await services.handlers['report.year']({ year: 2025, version: 'restricted' });
  return [report.workforce.white.count, report.workforce.bme.count, report.workforce.unknown.count];
};
const list = async (version: 'restricted' | 'public' = 'restricted') =>
  services.handlers['translations.list']({ version });
const change = (to: 'white' | 'unknown', from: 'bme' | 'white' = 'bme') =>
  services.handlers['translations.change']({ system: 'staff_record', original: 'R Chinese', from, to });

describe('translations of ethnicity', () => {
  it('are listed with their group, rows and figures, all spellings as one', async () => {
    await importStaff();
    const { version, entries } = await list();
    expect(version).toBe(0);
    expect(entries.map(({ original, group, rows, decision }) => [original, group, rows, decision])).toEqual([
      ['A White - British', 'white', 30, 'name'],
      ['R Chinese', 'bme', 10, 'name'],
      ['Z Not Stated', 'unknown', 5, 'name'],
    ]);
    expect(entries[0]?.figures.map(({ label }) => label)).toContain('Indicator 3');
    expect((await list('public')).entries.every(({ rows }) => rows === null)).toBe(true);
  });

  it('change in every row, make a version, hold for the next file, and are undone whole', async () => {
    await importStaff();
    const before = await list();
    expect(await change('unknown')).toEqual({ version: 1, rows: 10 });
    expect(await workforce()).toEqual([30, 0, 15]);
    const after = await list();
    expect(after.version).toBe(1);
    expect(after.entries[0]).toMatchObject({
      original: 'R Chinese',
      group: 'unknown',
      code: null,
      decision: 'changed',
    });
    expect(after.history).toMatchObject([
      { version: 1, systemLabel: 'Staff record', original: 'R Chinese', from: 'bme', to: 'unknown' },
    ]);
    const next = staff(readAnswers(services.context.db, 'staff_record'));
    expect(next.rows.filter((row) => 'ethnicity' in row && row.ethnicity?.group === 'bme')).toEqual([]);
    expect(next.problems.find(({ code }) => code === 'read_by_rule')?.text).toContain(
      'as changed on the translator page',
    );

    expect(await services.handlers['undo.last']({})).toEqual({ undone: 'Change of translation of “R Chinese”' });
    expect(await list()).toEqual(before);
    expect(await workforce()).toEqual([30, 10, 5]);
    expect(readAnswers(services.context.db, 'staff_record')).toEqual({});
  });

  it('give the same figures when the file is imported again, with and without the change', async () => {
    await importStaff();
    await change('white');
    const changed = await workforce();
    const [first] = (await services.handlers['imports.list']({ version: 'restricted' })).imports;
    await services.handlers['imports.undo']({ importId: first?.importId ?? 0 });
    await importStaff();
    expect(await workforce()).toEqual(changed);
    // Back through both imports to before the change.
    await services.handlers['undo.last']({});
    await services.handlers['undo.last']({});
    await services.handlers['undo.last']({});
    expect(await workforce()).toEqual([30, 10, 5]);
    await services.handlers['undo.last']({});
    await importStaff();
    expect(await workforce()).toEqual([30, 10, 5]);
  });

  it('number their versions, and keep what is not asked for', async () => {
    await importStaff();
    await change('unknown');
    const again = await services.handlers['translations.change']({
      system: 'staff_record',
      original: 'R Chinese',
      from: 'unknown',
      to: 'bme',
    });
    expect(again).toEqual({ version: 2, rows: 10 });
    expect(await workforce()).toEqual([30, 10, 5]);
    expect(
      await Promise.resolve()
        .then(() => change('white', 'white'))
        .catch(toWorkbenchError),
    ).toMatchObject({ code: 'not_found' });
  });

  it('refuse a file that was read before a change', async () => {
    await importStaff();
    const table = { ...staff(), sheet: 'Other', year: 2024 };
    services.files.set('/late.xlsx', parsedFile('late', [table]));
    const { files } = await services.handlers['import.preview']({
      jobId: 'j',
      files: [{ path: '/late.xlsx', name: 'late.xlsx' }],
    });
    await change('unknown');
    const imports = [{ previewId: files[0]?.previewId ?? '', answers: {}, sameYear: 'ask' as const }];
    const late = await Promise.resolve()
      .then(() => services.handlers['import.commit']({ jobId: 'j', imports }))
      .catch(toWorkbenchError);
    expect(late).toMatchObject({ code: 'import_refused' });
  });
});
