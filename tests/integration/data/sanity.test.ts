import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { factsOfImport } from '../../../electron/data/queries/sanity-facts';
import { factsOfTable } from '../../../shared/dataset/row-facts';
import { profileOf } from '../../../shared/dataset/sanity';
import { applications, parsedExtract, staffRow } from './parsed-extracts';
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

const bme = { original: 'Indian', code: 'H', group: 'bme' } as const;
const staff = (year: number, people: number, over: (index: number) => Parameters<typeof staffRow>[2]) =>
  parsedExtract(
    'staff_in_post',
    Array.from({ length: people }, (_, index) => staffRow(index + 2, `p${String(index)}`, over(index))),
    { year },
  );
const warnings = async () => (await services.handlers['imports.list']({})).imports[0]?.warnings ?? [];

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
    expect((await warnings()).length).toBeGreaterThan(1);
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
