import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { factsOfImport } from '../../../electron/data/queries/sanity-facts';
import { factsOfTable } from '../../../shared/dataset/row-facts';
import { profileOf } from '../../../shared/dataset/sanity';
import { applicationCount, applications, parsedExtract, reviewRow, staffRow } from './parsed-extracts';
import { openTestServices, parsedFile, parsedReturn, valuesOf } from './test-services';
import type { TestServices } from './test-services';
import { group, sampleYear } from '../../unit/sample-counts';

let services: TestServices;

beforeEach(() => {
  services = openTestServices();
});
afterEach(() => {
  services.destroy();
});

const notStated = { original: 'Not stated', code: 'Z', group: 'unknown' } as const;
const bme = { original: 'Indian', code: 'H', group: 'bme' } as const;
const staff = (year: number, people: number, over: (index: number) => Parameters<typeof staffRow>[2]) =>
  parsedExtract(
    'staff_in_post',
    Array.from({ length: people }, (_, index) => staffRow(index + 2, `p${String(index)}`, over(index))),
    { year },
  );
const warnings = async () =>
  (await services.handlers['imports.list']({ version: 'restricted' })).imports[0]?.numbers?.warnings ?? [];

describe('the check against the year before', () => {
  it('is said before the commit and kept with the import', async () => {
    await services.importFile(
      '2024.xlsx',
      staff(2024, 100, (index) => ({
        ...(index < 30 ? { ethnicity: bme } : {}),
        directorate: index < 5 ? 'Surgery' : 'Medicine',
      })),
    );
    expect(await warnings()).toEqual([]);
    const now = staff(2025, 80, () => ({ directorate: 'Medicine' }));
    services.files.set('/2025.xlsx', parsedFile('h', [now]));
    const { files } = await services.handlers['import.preview']({
      jobId: 'j',
      files: [{ path: '/2025.xlsx', name: '2025.xlsx' }],
    });
    const codes = files[0]?.problems.map(({ code }) => code);
    expect(codes).toEqual(['total_moved', 'vanished_group', 'vanished_five_group', 'vanished_directorate']);
    await services.importFile('2025.xlsx', now);
    const kept = await warnings();
    expect(kept).toHaveLength(4);
    expect(kept[0]).toContain('80 people in the workforce, 100 the year before');
    expect(kept[3]).toContain('Surgery');
  });

  it('is not in the list of imports of the public version, nor is any number of rows', async () => {
    await services.importFile(
      '2025.xlsx',
      staff(2025, 100, () => ({})),
    );
    const list = async (version: 'restricted' | 'public') =>
      (await services.handlers['imports.list']({ version })).imports[0];
    expect((await list('restricted'))?.numbers?.rowsAccepted).toBe(100);
    const open = await list('public');
    expect(open).toMatchObject({ fileName: '2025.xlsx', numbers: null });
    expect(JSON.stringify(open)).not.toMatch(/rowsRead|warnings|samples/);
  });

  it('holds staff in post against the return where that is all there is', async () => {
    await services.importFile('return.xlsx', parsedReturn([2024]));
    await services.importFile(
      '2025.xlsx',
      staff(2025, 80, () => ({})),
    );
    expect((await warnings())[0]).toContain('as the annual return has it');
  });

  it('holds a return against its own year before', async () => {
    const values = [
      ...valuesOf(sampleYear(2024)),
      ...valuesOf({ ...sampleYear(2025), bands: [{ section: 'clinical', band: '5', counts: group(1, 2, 3) }] }),
    ];
    await services.importFile('return.xlsx', parsedReturn([2024, 2025], { values }));
    const said = await warnings();
    expect(said).toHaveLength(3);
    expect(said[0]).toContain('Against 2024: 6 people in the workforce');
    expect(said[1]).toContain('ethnicity is unknown for 50.0%');
    expect(said[2]).toContain('with people in the workforce the year before have none now: Non-clinical');
  });

  it('counts events of the same kind', async () => {
    const of = (year: number, shortlisted: number) =>
      parsedExtract('recruitment', applications('white', shortlisted, 1), { year });
    await services.importFile('2024.csv', of(2024, 100));
    await services.importFile('2025.csv', of(2025, 110));
    expect(await warnings()).toEqual([]);
    await services.importFile('2026.csv', of(2026, 150));
    expect((await warnings())[0]).toContain('150 rows of recruitment applications, 110 the year before');
  });

  it('counts applications alike, listed one by one or counted in the file', async () => {
    const counted = (row: number, of: 'white' | 'unknown', applied: number | null, shortlisted: number) =>
      applicationCount(row, of, shortlisted, { applied, appointed: 1 });
    await services.importFile('2024.csv', parsedExtract('recruitment', applications('white', 100, 1), { year: 2024 }));
    const same = parsedExtract('recruitment', [counted(2, 'white', null, 99)], { year: 2025 });
    await services.importFile('2025.xlsx', same);
    expect(await warnings()).toEqual([]);
    const more = parsedExtract('recruitment', [counted(2, 'white', 400, 90), counted(3, 'unknown', 100, 60)], {
      year: 2026,
    });
    await services.importFile('2026.xlsx', more);
    const said = await warnings();
    expect(said[0]).toContain('Against 2025: 150 shortlisted applications, 99 the year before');
    expect(said[1]).toContain('ethnicity is unknown for 40.0%, 0.0% the year before');
    const all = parsedExtract('recruitment', [counted(2, 'white', 600, 90), counted(3, 'unknown', 150, 60)], {
      year: 2027,
    });
    await services.importFile('2027.xlsx', all);
    expect((await warnings())[0]).toContain('Against 2026: 750 applications, 500 the year before');
  });

  it('holds a table of counts against the measures that both years have, and names those that are gone', async () => {
    const count = (row: number, year: number, measure: string, n: number, of: 'white' | 'unknown' = 'white') =>
      ({
        kind: 'counts',
        row,
        person: null,
        year,
        measure,
        stage: null,
        group: of,
        original: of,
        count: n,
        of: null,
      }) as const;
    const table = (rows: readonly ReturnType<typeof count>[]) => parsedExtract('counts', rows, { year: null });
    await services.importFile(
      '2024.xlsx',
      table([
        count(2, 2024, 'Mentoring', 100),
        count(3, 2024, 'Sponsorship', 500),
        count(4, 2024, 'Mentoring', 1, 'unknown'),
      ]),
    );
    await services.importFile(
      '2025.xlsx',
      table([
        count(2, 2025, 'Mentoring', 90),
        count(3, 2025, 'Shadowing', 900),
        count(4, 2025, 'Mentoring', 10, 'unknown'),
      ]),
    );
    const said = await warnings();
    expect(said).toHaveLength(2);
    expect(said[0]).toContain('ethnicity is unknown for 10.0%, 1.0% the year before');
    expect(said[1]).toBe(
      'Against 2024: 1 measure or stage with people or events counted the year before has none now: Sponsorship.',
    );
  });

  it('counts reviews of a training year and requests of a year, and what is unknown of them', async () => {
    const reviews = (year: number, count: number, unknown: number) =>
      parsedExtract(
        'arcp',
        Array.from({ length: count }, (_, at) =>
          reviewRow(at + 2, `p${String(at)}`, { year, ethnicity: at >= unknown ? bme : notStated }),
        ),
        { year: null },
      );
    await services.importFile('2024.xlsx', reviews(2024, 100, 3));
    await services.importFile('2025.xlsx', reviews(2025, 150, 30));
    const said = await warnings();
    expect(said[0]).toMatch(/^Against 2024: 150 rows of .*, 100 the year before/);
    expect(said[1]).toContain('ethnicity is unknown for 20.0%, 3.0% the year before');
  });

  it('sees in the database what it sees in the table', async () => {
    const table = staff(2024, 40, (index) => ({
      isPrimary: index % 3 === 0,
      leftOutBecause: index % 7 === 0 ? 'Bank' : null,
      band: index % 2 === 0 ? '5' : '6',
      staffGroup: index % 5 === 0 ? 'Nursing' : null,
      ...(index % 4 === 0 ? { ethnicity: bme } : {}),
    }));
    const importId = await services.importFile('2024.xlsx', table);
    const stored = factsOfImport(services.context.db, 'staff_in_post', importId, 2024) ?? [];
    expect(profileOf(stored)).toEqual(profileOf(factsOfTable(table, 2024)));
  });
});
