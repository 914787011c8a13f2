import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toWorkbenchError, WorkbenchFailure } from '../../../electron/ipc/failure';
import { group, openTestServices, parsedFile, parsedReturn, valuesOf } from './test-services';
import { parsedExtract } from './parsed-extracts';
import type { TestServices } from './test-services';
import { sampleYear } from '../../unit/sample-counts';

let services: TestServices;

beforeEach(() => {
  services = openTestServices();
});
afterEach(() => {
  services.destroy();
});

const codeOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
    return 'no error';
  } catch (error) {
    return toWorkbenchError(error).code;
  }
};

const rowCount = (table: string): number => Number(services.raw.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
const status = () => services.handlers['status.get']({});
const appointed = async (year: number): Promise<number | null | undefined> => {
  const { report } = await services.handlers['report.year']({ year, version: 'restricted' });
  return report.indicators.find(({ indicator }) => indicator === 2)?.figure.white.count;
};
const other = (year: number, count: number) =>
  parsedReturn([year], {
    values: valuesOf(
      sampleYear(year, { recruitment: { shortlisted: group(2000, 1500, 50), appointed: group(count, 300, 20) } }),
    ),
  });

describe('importing a return', () => {
  it('writes nothing before the commit', async () => {
    services.files.set('/a.xlsx', parsedFile('a', [parsedReturn([2024, 2025])]));
    const { files } = await services.handlers['import.preview']({
      jobId: 'j',
      files: [{ path: '/a.xlsx', name: 'a.xlsx' }],
    });
    expect(files[0]).toMatchObject({ kind: 'annual_return', rowsRead: 64, error: null, sameFileImportedAt: null });
    expect(files[0]?.years.map(({ year, alreadyHeldBy }) => [year, alreadyHeldBy])).toEqual([
      [2024, null],
      [2025, null],
    ]);
    expect(rowCount('import')).toBe(0);
    expect(await status()).toMatchObject({ organisation: null, years: [] });
  });

  it('keeps a file open for answers until it is stored, or the last of its tables is given up', async () => {
    services.files.set('/two.xlsx', parsedFile('two', [parsedReturn([2024]), parsedReturn([2025])]));
    const { files } = await services.handlers['import.preview']({
      jobId: 'j',
      files: [{ path: '/two.xlsx', name: 'two.xlsx' }],
    });
    const [first = '', second = ''] = files.map(({ previewId }) => previewId);
    await services.handlers['import.discard']({ previewIds: [first] });
    expect(services.released).toEqual([]);
    expect(await services.handlers['import.discard']({ previewIds: [first, second] })).toEqual({ discarded: 1 });
    expect(services.released).toEqual(['/two.xlsx']);
    await services.importFile('a.xlsx', parsedReturn([2025]));
    expect(services.released).toEqual(['/two.xlsx', '/a.xlsx']);
  });

  it('stores a file once, however quickly it is asked to store it twice', async () => {
    services.files.set('/a.xlsx', parsedFile('a', [parsedReturn([2025])]));
    const { files } = await services.handlers['import.preview']({
      jobId: 'j',
      files: [{ path: '/a.xlsx', name: 'a.xlsx' }],
    });
    const imports = files.map(({ previewId }) => ({ previewId, answers: {}, sameYear: 'ask' as const }));
    const commit = async () => services.handlers['import.commit']({ jobId: 'j', imports });
    const both = await Promise.allSettled([commit(), commit()]);
    expect(both.map(({ status: how }) => how).sort()).toEqual(['fulfilled', 'rejected']);
    expect(rowCount('import')).toBe(1);
  });

  it('gives figures for each of its years', async () => {
    await services.importFile('a.xlsx', parsedReturn([2024, 2025]));
    expect(await status()).toMatchObject({
      organisation: 'Sample Trust',
      years: [2024, 2025],
      canUndo: 'Import of a.xlsx',
    });
    expect(await appointed(2024)).toBe(640);
  });

  it('tells about one bad file and still reads the others', async () => {
    services.files.set('/good.xlsx', parsedFile('g', [parsedReturn([2025])]));
    services.files.set(
      '/bad.xlsx',
      new WorkbenchFailure('file_damaged', 'This file is damaged. Nothing was imported.'),
    );
    const { files } = await services.handlers['import.preview']({
      jobId: 'j',
      files: [
        { path: '/bad.xlsx', name: 'bad.xlsx' },
        { path: '/good.xlsx', name: 'good.xlsx' },
        { path: '/gone.xlsx', name: 'gone.xlsx' },
      ],
    });
    expect(files.map(({ fileName, error }) => [fileName, error?.code])).toEqual([
      ['bad.xlsx', 'file_damaged'],
      ['good.xlsx', undefined],
      ['gone.xlsx', 'file_not_found'],
    ]);
  });

  it('refuses a file with an error or an open question, and leaves the database as it was', async () => {
    const error = { severity: 'error', code: 'negative', text: 'Row 9 holds −3 people.', place: null } as const;
    const question = { id: 'q', text: 'Is it 12?', place: null, options: [], suggestion: null } as const;
    expect(await codeOf(() => services.importFile('a.xlsx', parsedReturn([2025], { problems: [error] })))).toBe(
      'import_refused',
    );
    expect(await codeOf(() => services.importFile('b.xlsx', parsedReturn([2025], { questions: [question] })))).toBe(
      'needs_answers',
    );
    expect(rowCount('import')).toBe(0);
    expect(rowCount('organisation')).toBe(0);
  });

  it('keeps nothing of a drop whose second file fails', async () => {
    services.files.set('/a.xlsx', parsedFile('a', [parsedReturn([2024])]));
    const { values } = parsedReturn([2025]);
    services.files.set('/b.xlsx', parsedFile('b', [parsedReturn([2025], { values: [...values, ...values] })]));
    const { files } = await services.handlers['import.preview']({
      jobId: 'j',
      files: [
        { path: '/a.xlsx', name: 'a.xlsx' },
        { path: '/b.xlsx', name: 'b.xlsx' },
      ],
    });
    const imports = files.map(({ previewId }) => ({ previewId, answers: {}, sameYear: 'ask' as const }));
    expect(await codeOf(() => services.handlers['import.commit']({ jobId: 'j', imports }))).not.toBe('no error');
    expect(rowCount('import')).toBe(0);
    expect(rowCount('return_value')).toBe(0);
  });

  it('notices the very same file', async () => {
    await services.importFile('a.xlsx', parsedReturn([2025]));
    const { files } = await services.handlers['import.preview']({
      jobId: 'j',
      files: [{ path: '/a.xlsx', name: 'a.xlsx' }],
    });
    expect(files[0]?.sameFileImportedAt).toBe('2026-04-04T09:00:00.000Z');
    expect(files[0]?.years[0]?.alreadyHeldBy).toBe('a.xlsx');
  });

  it('says when a file names another trust', async () => {
    await services.importFile('a.xlsx', parsedReturn([2025]));
    services.files.set('/b.xlsx', parsedFile('b', [parsedReturn([2024], { organisation: 'Another Trust' })]));
    const { files } = await services.handlers['import.preview']({
      jobId: 'j',
      files: [{ path: '/b.xlsx', name: 'b.xlsx' }],
    });
    expect(files[0]?.problems[0]).toMatchObject({ severity: 'warning', code: 'other_organisation' });
    expect(files[0]?.problems[0]?.text).toContain('Another Trust');
  });

  it('asks about the same year again, and never guesses', async () => {
    await services.importFile('a.xlsx', parsedReturn([2025]));
    expect(await codeOf(() => services.importFile('b.xlsx', other(2025, 500)))).toBe('needs_answers');
    expect(await appointed(2025)).toBe(640);
    await services.importFile('b.xlsx', other(2025, 500), 'replace');
    expect(await appointed(2025)).toBe(500);
    await services.importFile('c.xlsx', other(2025, 400), 'keep_both');
    expect(await appointed(2025)).toBe(500);
    const { imports } = await services.handlers['imports.list']({ version: 'restricted' });
    expect(imports.map(({ fileName, years }) => [fileName, years[0]?.isInUse])).toEqual([
      ['c.xlsx', false],
      ['b.xlsx', true],
      ['a.xlsx', false],
    ]);
  });

  it.each(['ask', 'replace'] as const)(
    'with “%s” leaves a year that is merely repeated to the file that says more of it',
    async (sameYear) => {
      await services.importFile('a.xlsx', parsedReturn([2025]));
      const without = [...valuesOf(sampleYear(2025, { recruitment: null })), ...valuesOf(sampleYear(2026))];
      await services.importFile('next.xlsx', parsedReturn([2025, 2026], { values: without }), sameYear);
      expect(await status()).toMatchObject({ years: [2025, 2026] });
      expect(await appointed(2025)).toBe(640);
    },
  );

  it('cancels a running read without a trace', async () => {
    services.files.set('/a.xlsx', parsedFile('a', [parsedReturn([2025])]));
    const reading = services.handlers['import.preview']({
      jobId: 'j',
      files: [
        { path: '/a.xlsx', name: 'a.xlsx' },
        { path: '/a.xlsx', name: 'a.xlsx' },
      ],
    });
    expect(await services.handlers['import.cancel']({ jobId: 'j' })).toEqual({ isCancelled: true });
    expect(await codeOf(() => reading)).toBe('cancelled');
    expect(await services.handlers['import.cancel']({ jobId: 'j' })).toEqual({ isCancelled: false });
  });

  it('closes every file of a read that is cancelled, also one that is read once more for its year', async () => {
    const question = { id: 'year:experts', text: '?', options: [], suggestion: null, place: null };
    const register = parsedExtract('experts', [], { year: null, questions: [question] });
    services.files.set('/staff.csv', parsedFile('s', [parsedExtract('staff_in_post', [])]));
    let readings = 0;
    const fileAt = services.files.get.bind(services.files);
    vi.spyOn(services.files, 'get').mockImplementation((place) => {
      if (place !== '/register.xlsx') return fileAt(place);
      readings += 1;
      if (readings === 1) return parsedFile('r', [register]);
      void services.handlers['import.cancel']({ jobId: 'j' });
      return new WorkbenchFailure('cancelled', 'Cancelled.');
    });
    const reading = services.handlers['import.preview']({
      jobId: 'j',
      files: ['register.xlsx', 'staff.csv'].map((name) => ({ path: `/${name}`, name })),
    });
    expect(await codeOf(() => reading)).toBe('cancelled');
    expect([...services.released].sort()).toEqual(['/register.xlsx', '/staff.csv']);
  });
});

describe('undo', () => {
  it('removes exactly what an import brought, and re-importing gives the same figures', async () => {
    await services.importFile('a.xlsx', parsedReturn([2024, 2025]));
    const before = await services.handlers['report.year']({ year: 2025, version: 'restricted' });
    expect(await services.handlers['undo.last']({})).toEqual({ undone: 'Import of a.xlsx' });
    expect(await status()).toMatchObject({ organisation: null, years: [], canUndo: null });
    await services.importFile('a.xlsx', parsedReturn([2024, 2025]));
    expect(await services.handlers['report.year']({ year: 2025, version: 'restricted' })).toEqual(before);
  });

  it('names the first of many files, a file of two tables once, and how many more there were', async () => {
    services.files.set('/two.xlsx', parsedFile('two', [parsedReturn([2023]), parsedReturn([2024])]));
    services.files.set('/b.xlsx', parsedFile('b', [parsedReturn([2025])]));
    const { files } = await services.handlers['import.preview']({
      jobId: 'j',
      files: ['two.xlsx', 'b.xlsx'].map((name) => ({ path: `/${name}`, name })),
    });
    const imports = files.map(({ previewId }) => ({ previewId, answers: {}, sameYear: 'ask' as const }));
    await services.handlers['import.commit']({ jobId: 'j', imports });
    expect(imports).toHaveLength(3);
    expect(await status()).toMatchObject({ canUndo: 'Import of two.xlsx and 1 more' });
  });

  it('puts back the file that was replaced', async () => {
    await services.importFile('a.xlsx', parsedReturn([2025]));
    await services.importFile('b.xlsx', other(2025, 500), 'replace');
    await services.handlers['undo.last']({});
    expect(await appointed(2025)).toBe(640);
  });

  it('brings a removed import back with its years', async () => {
    const first = await services.importFile('a.xlsx', parsedReturn([2025]));
    const second = await services.importFile('b.xlsx', other(2025, 500), 'replace');
    expect(await services.handlers['imports.undo']({ importId: second })).toEqual({ removedYears: [2025] });
    expect(await appointed(2025)).toBe(640);
    await services.handlers['undo.last']({});
    expect(await appointed(2025)).toBe(500);
    await services.handlers['imports.choose']({ importId: first, year: 2025 });
    expect(await appointed(2025)).toBe(640);
    await services.handlers['undo.last']({});
    expect(await appointed(2025)).toBe(500);
  });

  it('says when there is nothing to undo', async () => {
    expect(await codeOf(() => services.handlers['undo.last']({}))).toBe('nothing_to_undo');
    expect(await codeOf(() => services.handlers['imports.undo']({ importId: 99 }))).toBe('not_found');
  });

  it('takes removed rows off the disk when the app next starts', async () => {
    const importId = await services.importFile('a.xlsx', parsedReturn([2025]));
    await services.handlers['imports.undo']({ importId });
    expect(rowCount('return_value')).toBeGreaterThan(0);
    services.close();
    services = openTestServices(services.folder);
    expect(rowCount('return_value')).toBe(0);
    expect(rowCount('import')).toBe(0);
  });

  it('takes settings back', async () => {
    const { settings } = await services.handlers['settings.get']({});
    await services.handlers['settings.set']({ ...settings, thresholds: { restricted: 7, public: 12 } });
    expect((await services.handlers['settings.get']({})).settings.thresholds).toEqual({ restricted: 7, public: 12 });
    await services.handlers['undo.last']({});
    expect((await services.handlers['settings.get']({})).settings).toEqual(settings);
  });
});

describe('reports', () => {
  it('say which years there are when asked for another', async () => {
    await services.importFile('a.xlsx', parsedReturn([2025]));
    expect(await codeOf(() => services.handlers['report.year']({ year: 2019, version: 'restricted' }))).toBe(
      'year_not_found',
    );
    expect((await services.handlers['report.year']({ year: null, version: 'public' })).report.year).toBe(2025);
  });

  it('have nothing to say without data', async () => {
    expect(await codeOf(() => services.handlers['report.year']({ year: null, version: 'restricted' }))).toBe('no_data');
  });
});
