import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WorkbenchFailure } from '../../../electron/ipc/failure';
import { exportDocument, pageToPrint } from '../../../electron/data/services/leaving/export-service';
import type { ExportWanted } from '../../../electron/data/services/leaving/export-service';
import { listOfReleases } from '../../../electron/data/services/leaving/release-service';
import { openTestServices, parsedReturn, valuesOf } from './test-services';
import type { TestServices } from './test-services';
import { sampleBands, sampleYear } from '../../unit/sample-counts';

let services: TestServices;
let out: string;

beforeEach(async () => {
  services = openTestServices();
  out = path.join(services.folder, 'out');
  fs.mkdirSync(out);
  await services.importFile('return.xlsx', parsedReturn([2024, 2025]));
});
afterEach(() => {
  services.destroy();
});

const exportIt = (over: Partial<ExportWanted> = {}) =>
  exportDocument(services.context, '0.1.0', {
    year: 2025,
    version: 'restricted',
    format: 'xlsx',
    target: { folder: out },
    ...over,
  });

const failureOf = async (work: Promise<unknown>): Promise<WorkbenchFailure> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof WorkbenchFailure) return error;
  }
  throw new Error('it was not refused');
};

/** The same return with two more shortlisted BME applicants. */
const correct = async (): Promise<void> => {
  const counts = sampleYear(2025);
  if (counts.recruitment === null) throw new Error('no recruitment in the sample');
  const { shortlisted } = counts.recruitment;
  const corrected = {
    ...counts,
    recruitment: { ...counts.recruitment, shortlisted: { ...shortlisted, bme: shortlisted.bme + 2 } },
  };
  await services.importFile('corrected.xlsx', parsedReturn([2025], { values: valuesOf(corrected) }), 'replace');
};

describe('what has left', () => {
  it('is entered with what was printed, and the same paper may leave again', async () => {
    await exportIt();
    await exportIt({ format: 'docx' });
    await exportIt({ version: 'public' });
    await exportIt();
    const list = listOfReleases(services.context.db);
    expect(list.map(({ form, audience, version, year }) => [form, audience, version, year])).toEqual([
      ['xlsx', 'board', 'restricted', 2025],
      ['xlsx', 'public', 'public', 2025],
      ['docx', 'board', 'restricted', 2025],
      ['xlsx', 'board', 'restricted', 2025],
    ]);
    expect(list.every(({ shown, override }) => shown > 10 && override === null)).toBe(true);
    const cells = services.context.db.all('SELECT tables_id FROM release GROUP BY tables_id');
    expect(cells.length).toBeLessThan(list.length);
  });

  it('stores no number below the threshold', async () => {
    await exportIt({ version: 'public' });
    const small = services.context.db.all('SELECT * FROM release_cell WHERE value > 0 AND value < 10');
    expect(small).toEqual([]);
    await exportIt();
    expect(services.context.db.all('SELECT * FROM release_cell WHERE value > 0 AND value < 5')).toEqual([]);
  });

  it('makes a corrected paper, two people apart, refused and not written', async () => {
    await exportIt();
    await correct();
    const before = fs.readdirSync(out).map((name) => fs.readFileSync(path.join(out, name)).toString('base64'));
    const failure = await failureOf(exportIt());
    expect(failure.code).toBe('release_refused');
    expect(failure.message).toContain('a number between 1 and 4');
    expect(failure.message).toContain('Indicator 2, 2025: BME');
    expect(failure.message).toContain('give the same figures as before');
    expect(fs.readdirSync(out).map((name) => fs.readFileSync(path.join(out, name)).toString('base64'))).toEqual(before);
    expect(listOfReleases(services.context.db)).toHaveLength(1);
  });

  it.each(['docx', 'csv', 'zip'] as const)('holds a %s against what has left', async (format) => {
    await exportIt({ format });
    await correct();
    expect((await failureOf(exportIt({ format }))).code).toBe('release_refused');
    expect(listOfReleases(services.context.db).map(({ form }) => form)).toEqual([format]);
  });

  it('lays no page out for a PDF that may not leave, and writes none that was printed before', async () => {
    const printed = { bytes: new TextEncoder().encode('%PDF-1.7'), warnings: [] };
    const layOut = () =>
      pageToPrint(services.context, '0.1.0', { year: 2025, version: 'restricted', path: path.join(out, 'paper.pdf') });
    expect((await layOut()).html).toContain('Executive summary');
    await exportIt({ format: 'pdf', printed });
    await correct();
    await expect(layOut()).rejects.toMatchObject({ code: 'release_refused' });
    expect((await failureOf(exportIt({ format: 'pdf', printed }))).code).toBe('release_refused');
    expect(listOfReleases(services.context.db).map(({ form }) => form)).toEqual(['pdf']);
  });

  it.each(['docx', 'xlsx', 'csv', 'zip'] as const)(
    'may leave as %s without what is offered to be left out',
    async (format) => {
      const whole = await exportIt({ format });
      const before = fs.readFileSync(whole.path, 'utf8').split('\r\n');
      await correct();
      const failure = await failureOf(exportIt({ format }));
      expect(failure.details).toMatchObject({
        leaveOut: 'indicator-2',
        leaveOutNames: 'Indicator 2: Appointed from shortlisting',
      });
      expect(failure.message).toContain('leave out Indicator 2');
      const { warnings, path: place } = await exportIt({ format, leaveOut: ['indicator-2'] });
      expect(warnings.join(' ')).toContain('Left out: Indicator 2');
      const list = listOfReleases(services.context.db);
      expect(list).toHaveLength(2);
      expect(list[0]?.override).toBeNull();
      const printed = services.context.db.all(
        "SELECT * FROM release r JOIN release_cell c ON c.tables_id = r.tables_id WHERE r.id = 2 AND c.table_name LIKE 'Indicator 2%'",
      );
      expect(printed).toEqual([]);
      if (format === 'csv') {
        const isTwo = (line: string): boolean => line.includes('Appointed from shortlisting');
        expect(before.filter(isTwo).length).toBeGreaterThan(0);
        expect(fs.readFileSync(place, 'utf8').split('\r\n')).toEqual(before.filter((line) => !isTwo(line)));
      }
    },
  );

  it('offers nothing to leave out where every paper holds what is concerned', async () => {
    await exportIt();
    const [first, ...bands] = sampleBands();
    if (first === undefined) throw new Error('no band in the sample');
    const more = { ...first, counts: { ...first.counts, white: first.counts.white + 2 } };
    const values = valuesOf(sampleYear(2025, { bands: [more, ...bands] }));
    await services.importFile('more.xlsx', parsedReturn([2025], { values }), 'replace');
    const failure = await failureOf(exportIt());
    expect(failure.message).toContain('No part that could be left out would make it safe');
    expect(failure.details).not.toHaveProperty('leaveOut');
  });

  it('remembers readers outside the trust, and holds what they are given against what they have', async () => {
    await exportIt({ audience: 'other' });
    await correct();
    expect((await failureOf(exportIt({ audience: 'other' }))).code).toBe('release_refused');
    expect(listOfReleases(services.context.db).map(({ audience }) => audience)).toEqual(['other']);
  });

  it('says of a public paper no size of the number', async () => {
    await exportIt({ version: 'public' });
    await correct();
    const failure = await failureOf(exportIt({ version: 'public' }));
    expect(failure.message).toContain('a number that may not be shown');
    expect(failure.message).not.toMatch(/between 1 and/);
  });

  it('lets it go by role and reason, which are kept, and the next one without', async () => {
    await exportIt();
    await correct();
    await exportIt({ override: { role: 'Head of EDI', reason: 'The board asked for the correction' } });
    await exportIt({ format: 'docx' });
    const [word, overridden] = listOfReleases(services.context.db);
    expect(overridden?.override).toEqual({
      role: 'Head of EDI',
      reason: 'The board asked for the correction',
      conflicts: 1,
    });
    expect(word?.override).toBeNull();
  });

  it('keeps no override where nothing had to be overridden', async () => {
    await exportIt({ override: { role: 'Head of EDI', reason: 'To be sure' } });
    expect(listOfReleases(services.context.db)[0]?.override).toBeNull();
  });

  it('did not leave where the file could not be written', async () => {
    const failure = await failureOf(exportIt({ target: { path: path.join(out, 'not there', 'paper.xlsx') } }));
    expect(failure.code).toBe('target_missing');
    expect(listOfReleases(services.context.db)).toEqual([]);
    await correct();
    await exportIt();
    expect(listOfReleases(services.context.db)).toHaveLength(1);
  });

  it('gives the restricted version never to the public', async () => {
    const failure = await failureOf(exportIt({ audience: 'public' }));
    expect(failure.code).toBe('bad_request');
    expect(fs.readdirSync(out)).toEqual([]);
  });

  it('is never changed or deleted', async () => {
    await exportIt();
    const { db } = services.context;
    for (const sql of [
      'DELETE FROM release',
      'UPDATE release SET year = 2000',
      'DELETE FROM release_cell',
      'UPDATE release_cell SET value = 1',
      'DELETE FROM release_tables',
    ])
      expect(() => db.run(sql), sql).toThrow(/is never/);
  });
});
