import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listingOf } from '../../../../electron/data/queries/staff/rows-behind';
import { toWorkbenchError } from '../../../../electron/ipc/failure';
import { fateTopics } from '../../../../shared/dataset/row-fates';
import type { Requests } from '../../../../shared/ipc/contract';
import { applicationCount, applications, caseRow, parsedExtract, staffRow } from '../parsed-extracts';
import { openTestServices, parsedReturn } from '../test-services';
import type { TestServices } from '../test-services';

const bme = { original: 'H Indian', code: 'H', group: 'bme' } as const;
let services: TestServices;

beforeEach(async () => {
  services = openTestServices();
  await services.importFile(
    'staff.xlsx',
    parsedExtract('staff_in_post', [
      ...Array.from({ length: 300 }, (_, index) => staffRow(index + 2, `w${String(index)}`)),
      ...Array.from({ length: 120 }, (_, index) =>
        staffRow(index + 400, `b${String(index)}`, {
          ethnicity: bme,
          band: index < 12 ? '8a' : '6',
          staffGroup: 'Nursing and Midwifery Registered',
          directorate: 'Surgery',
        }),
      ),
    ]),
  );
  await services.importFile(
    'cases.xlsx',
    parsedExtract('disciplinary', [
      ...Array.from({ length: 30 }, (_, index) => caseRow(index + 2, `w${String(index)}`)),
      ...Array.from({ length: 11 }, (_, index) => caseRow(index + 50, `b${String(index)}`, { directorate: 'Surgery' })),
      caseRow(70, 'b1'),
      caseRow(71, 'b2', { formalStart: '2022-01-01' }),
    ]),
  );
});
afterEach(() => {
  services.destroy();
});

const rows = (over: Partial<Requests['report.rows']> = {}) =>
  services.handlers['report.rows']({
    year: 2025,
    version: 'restricted',
    indicator: 3,
    view: 'all',
    group: 'bme',
    side: 'hits',
    from: 0,
    ...over,
  });

const figureOf = async (version: 'restricted' | 'public', indicator: number) => {
  const { report } = await services.handlers['report.year']({ year: 2025, version });
  return report.indicators.find((one) => one.indicator === indicator)?.figure;
};

describe('the rows behind a figure', () => {
  it('are as many as the figure says, each with where it stands and what kind of row it is', async () => {
    const reply = await rows();
    expect(reply.total).toBe((await figureOf('restricted', 3))?.bme.count);
    expect(reply.rows.map(({ row }) => row)).toEqual(Array.from({ length: 11 }, (_, index) => index + 50));
    expect(reply.rows[0]).toEqual({
      fileName: 'cases.xlsx',
      sheet: 'Sheet1',
      row: 50,
      category: 'BME',
      band: null,
      staffGroup: null,
      directorate: 'Surgery',
      month: '2024-06',
      standsFor: 1,
    });
    expect(reply.sentence).toBe('11 counted, each in the row named here.');
  });

  it('come in pages of fifty, of those below the line too', async () => {
    const first = await rows({ side: 'of' });
    const last = await rows({ side: 'of', from: 100 });
    expect([first.total, first.rows.length, last.rows.length]).toEqual([120, 50, 20]);
    expect(first.rows[0]).toMatchObject({ category: 'Asian or Asian British - Indian', month: null });
  });

  it('are those of the upper bands for indicator 1, and of all groups below the line', async () => {
    const asked = { indicator: 1, view: '8a-and-above' } as const;
    expect((await rows({ ...asked, side: 'hits' })).total).toBe(12);
    expect((await rows({ ...asked, side: 'of', group: 'white' })).total).toBe(12);
  });

  it('are never listed in the public version, which says the number where it may', async () => {
    const reply = await rows({ version: 'public' });
    expect(reply).toMatchObject({ total: 0, rows: [] });
    expect(reply.sentence).toContain('11 counted. The rows themselves are listed in the restricted version only');
    const hidden = await rows({ version: 'public', group: 'unknown', side: 'of' });
    expect(hidden.rows).toEqual([]);
  });

  it('are not listed where the number is hidden', async () => {
    await services.importFile(
      'few.xlsx',
      parsedExtract('disciplinary', [
        ...Array.from({ length: 3 }, (_, index) => caseRow(index + 2, `b${String(index)}`)),
      ]),
      'replace',
    );
    const reply = await rows();
    expect(reply).toMatchObject({ total: 0, rows: [] });
    expect(reply.sentence).toBe(
      'This number is hidden, and its rows with it: numbers from 1 to 4 are hidden to protect people.',
    );
    expect((await rows({ version: 'public' })).sentence).toContain('hidden in the public version');
  });

  it('are asked of the files where the figure is that of the return, and only if their own number may be shown', async () => {
    await services.importFile('return.xlsx', parsedReturn([2025]));
    const reply = await rows();
    expect(reply.sentence).toBe('The annual return gives 9, and the files 11. The page on data compares the two.');
    expect(reply.total).toBe(11);
    const training = await rows({ indicator: 4 });
    expect(training).toMatchObject({ total: 0, rows: [] });
    expect(training.sentence).toContain('it has no rows');
    const failed = await Promise.resolve()
      .then(() => rows({ indicator: 2, view: 'without_international' }))
      .catch(toWorkbenchError);
    expect(failed).toMatchObject({ code: 'not_found' });
  });

  it('leave international campaigns out where the view does, and say what a row of a table of counts stands for', async () => {
    await services.importFile(
      'counts.xlsx',
      parsedExtract('recruitment', [
        applicationCount(2, 'bme', 512, { appointed: 90 }),
        applicationCount(3, 'bme', 40, { appointed: 20, isInternational: true }),
        applicationCount(4, 'white', 600, { appointed: 200 }),
      ]),
    );
    const all = await rows({ indicator: 2, side: 'of' });
    const home = await rows({ indicator: 2, view: 'without_international', side: 'of' });
    expect(all.rows.map(({ standsFor }) => standsFor)).toEqual([512, 40]);
    expect(home.rows.map(({ standsFor }) => standsFor)).toEqual([512]);
  });

  it('hold no hash and no number of a person', async () => {
    await services.importFile(
      'applicants.xlsx',
      parsedExtract('recruitment', [...applications('bme', 60, 20)]),
      'replace',
    );
    const replies = [await rows(), await rows({ side: 'of' }), await rows({ indicator: 2 })];
    const keys = new Set(replies.flatMap((reply) => reply.rows.flatMap((row) => Object.keys(row))));
    expect([...keys].sort()).toEqual(
      ['band', 'category', 'directorate', 'fileName', 'month', 'row', 'sheet', 'staffGroup', 'standsFor'].sort(),
    );
    expect(JSON.stringify(replies)).not.toMatch(/"b\d+"|[0-9a-f]{32}/);
  });

  it('are looked up by their place in the import, however many there are', () => {
    const { raw } = services;
    for (const topic of fateTopics) {
      const sql = listingOf(topic);
      const plan = raw
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all(Array.from(sql.matchAll(/\?/g), () => null))
        .map((step) => JSON.stringify(step))
        .join('\n');
      expect(plan, topic).toMatch(/SEARCH e USING PRIMARY KEY \(import_id=\? AND row=\?\)/);
    }
  });
});
