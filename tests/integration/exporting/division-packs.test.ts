import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedServices } from '../../../electron/data/open-services';
import { breakdownReport } from '../../../electron/data/services/reports/breakdown-service';
import {
  differencesOfVersions,
  exportBothVersions,
  exportDocument,
  exportPacks,
} from '../../../electron/data/services/leaving/export-service';
import { releaseTable } from '../../../electron/data/services/leaving/copy-release';
import { releasePicture } from '../../../electron/data/services/leaving/picture-release';
import { listOfReleases } from '../../../electron/data/services/leaving/release-service';
import type { CountsWanted } from '../../../shared/ipc/counts-wanted';
import type { Version } from '../../../shared/reference/settings';
import { importNorthmoor, openRealServices } from '../real-services';

let folder: string;
let services: OpenedServices;

const out = (name: string): string => {
  const place = path.join(folder, name);
  fs.mkdirSync(place, { recursive: true });
  return place;
};

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-packs-'));
  services = openRealServices(path.join(folder, 'data'));
  await importNorthmoor(services);
}, 60_000);
afterAll(() => {
  services.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const packsOf = (version: Version) =>
  exportPacks(services.context, '0.1.0', { year: 2025, version, cut: 'directorate', folder: out(version) });

const rowsOf = async (place: string): Promise<readonly (readonly unknown[])[]> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(place);
  const rows: unknown[][] = [];
  workbook.getWorksheet('Figures')?.eachRow((row) => {
    if (Array.isArray(row.values)) rows.push(row.values.slice(1));
  });
  return rows.slice(3);
};

describe('releases of one run', () => {
  it('are every document of both versions, all entered, with a list of what is hidden', async () => {
    const made = await exportBothVersions(services.context, '0.1.0', {
      year: 2025,
      folder: out('both'),
      formats: ['docx', 'xlsx', 'csv', 'zip'],
    });
    expect(made.map(({ file }) => file.name.replace(/^.* - /, ''))).toEqual([
      ...['docx', 'xlsx', 'csv', 'zip'].map((format) => `Restricted.${format}`),
      ...['docx', 'xlsx', 'csv', 'zip'].map((format) => `Public.${format}`),
      'Restricted.csv',
    ]);
    expect(fs.readdirSync(out('both')).sort()).toEqual(made.map(({ file }) => file.name).sort());
    expect(listOfReleases(services.context.db)).toHaveLength(8);
    const list = fs.readFileSync(made.at(-1)?.path ?? '', 'utf8').split('\r\n');
    expect(list[0]).toContain('Table,Count,Restricted version,Public version,Why');
    expect(list.some((line) => line.includes('shown,hidden,"Public version: numbers from 1 to 9 are hidden,'))).toBe(
      true,
    );
    expect(list.some((line) => line.includes('hidden,hidden,'))).toBe(true);
    const differences = differencesOfVersions(services.context.db, 2025);
    expect(differences.length).toBeGreaterThan(3);
    for (const { hidden, shown } of differences) expect(hidden.length).toBeLessThanOrEqual(shown);
  }, 60_000);

  it('are a pack for each directorate, beside what left before, with no small number in any', async () => {
    for (const [version, threshold] of [
      ['restricted', 5],
      ['public', 10],
    ] as const) {
      const files = (await packsOf(version)).map(({ file }) => file);
      const report = breakdownReport(services.context.db, {
        indicator: 1,
        view: 'all',
        year: 2025,
        version,
        filter: null,
      });
      const named = report.breakdowns.find(({ cut }) => cut === 'directorate')?.rows.filter(({ part }) => part !== '');
      expect(files.filter(({ name }) => name.endsWith('.docx'))).toHaveLength(named?.length ?? 0);
      const books = files.filter(({ name }) => name.endsWith('.xlsx'));
      expect(books).toHaveLength(named?.length ?? 0);
      expect(books.length).toBeGreaterThan(2);
      let counts = 0;
      for (const { name } of books) {
        for (const row of await rowsOf(path.join(out(version), name))) {
          for (const at of [8, 9, 11, 12, 14, 15]) {
            const value = row[at];
            if (typeof value !== 'number') continue;
            counts += 1;
            expect(value === 0 || value >= threshold, `${name}: ${row.join(' ')}`).toBe(true);
          }
        }
      }
      expect(counts).toBeGreaterThan(20);
    }
    const packs = listOfReleases(services.context.db).filter(({ form }) => form === 'division_pack');
    expect(new Set(packs.map(({ audience }) => audience))).toEqual(new Set(['division', 'public']));
    expect(packs.every(({ override }) => override === null)).toBe(true);
  }, 90_000);

  it('are taken back where they cannot be written', async () => {
    const place = out('gone');
    const before = listOfReleases(services.context.db).length;
    await expect(
      exportPacks(services.context, '0.1.0', {
        year: 2025,
        version: 'restricted',
        cut: 'directorate',
        folder: path.join(place, 'not there'),
      }),
    ).rejects.toMatchObject({ code: 'target_missing' });
    expect(listOfReleases(services.context.db)).toHaveLength(before);
  }, 60_000);

  it('have no packs where no file names directorates', async () => {
    await expect(
      exportPacks(services.context, '0.1.0', {
        year: 2024,
        version: 'restricted',
        cut: 'directorate',
        folder: out('none'),
      }),
    ).rejects.toMatchObject({ code: 'no_data' });
    expect(fs.readdirSync(out('none'))).toEqual([]);
  });

  it('take pictures with them, by the counts they draw', async () => {
    const drawn = await releasePicture(services.context, services.handlers, {
      picture: {
        kind: 'breakdown',
        indicator: 1,
        view: 'all',
        cut: 'directorate',
        filter: null,
        year: 2025,
        version: 'restricted',
      },
      as: 'svg',
    });
    const [newest] = listOfReleases(services.context.db);
    expect(newest).toMatchObject({ form: 'picture', audience: 'board', name: drawn.title });
    expect(newest?.shown).toBeGreaterThan(0);
  });

  it('take copied tables with them where the trust remembers copies, each with the counts it shows', async () => {
    const { context, handlers } = services;
    const copy = (counts: CountsWanted | null) =>
      releaseTable(context, handlers, { title: 'A table', year: 2025, version: 'restricted', counts });
    const wanted: readonly CountsWanted[] = [
      { kind: 'indicators', figures: [{ indicator: 2, view: 'all' }] },
      { kind: 'bands' },
      { kind: 'breakdown', indicator: 1, view: 'all', filter: null, cut: 'directorate' },
      { kind: 'combination', indicator: 1, view: 'all', first: 'directorate', second: 'band' },
      { kind: 'ladder' },
      { kind: 'training', window: 5, definition: 'regulator', unit: 'outcomes' },
      { kind: 'training_cut', window: 5, measure: 'exam_pass', cut: 'specialty' },
      { kind: 'register' },
    ];
    for (const counts of wanted) {
      expect(await copy(counts)).toEqual({ isRemembered: true });
      const [newest] = listOfReleases(context.db);
      expect(newest).toMatchObject({ form: 'table', audience: 'board', name: 'A table' });
      expect((newest?.shown ?? 0) + (newest?.hidden ?? 0), counts.kind).toBeGreaterThan(0);
    }
    expect(
      context.db.all(
        "SELECT * FROM release_cell c JOIN release r ON r.tables_id = c.tables_id WHERE r.form = 'table' AND c.value > 0 AND c.value < 5",
      ),
    ).toEqual([]);
    // Of these no file is held, so there are no counts; the copy is remembered all the same.
    for (const counts of [{ kind: 'requests' }, { kind: 'journeys' }, null] as const) {
      await copy(counts);
      expect(listOfReleases(context.db)[0]).toMatchObject({ form: 'table', shown: 0, hidden: 0 });
    }
  }, 60_000);

  it('leave copies out where the trust decided so', async () => {
    const { context, handlers } = services;
    const { settings } = await handlers['settings.get']({});
    await handlers['settings.set']({ ...settings, remembersCopies: false });
    const before = listOfReleases(context.db).length;
    const table = { title: 'A table', year: 2025, version: 'restricted', counts: { kind: 'bands' } } as const;
    expect(await releaseTable(context, handlers, table)).toEqual({ isRemembered: false });
    const picture = { kind: 'bands', section: 'clinical', year: 2025, version: 'restricted' } as const;
    await releasePicture(context, handlers, { picture, as: 'svg' });
    expect(listOfReleases(context.db)).toHaveLength(before);
    await handlers['settings.set']({ ...settings, remembersCopies: true });
  });

  it('of other settings are held against those before', async () => {
    // Another end of the upper tier: two tiers that were printed can be taken from one another.
    const { settings } = await services.handlers['settings.get']({});
    await services.handlers['settings.set']({ ...settings, tiers: { ...settings.tiers, isVsmUpper: false } });
    await expect(
      exportDocument(services.context, '0.1.0', {
        year: 2025,
        version: 'restricted',
        format: 'xlsx',
        target: { folder: out('other settings') },
      }),
    ).rejects.toMatchObject({ code: 'release_refused', message: expect.stringContaining('The smallest safe change') });
    expect(fs.readdirSync(out('other settings'))).toEqual([]);
  }, 60_000);
});
