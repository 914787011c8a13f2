import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toWorkbenchError } from '../../../../electron/ipc/failure';
import { applicationCount, parsedExtract, staffRow } from '../parsed-extracts';
import { openTestServices, parsedReturn } from '../test-services';
import type { TestServices } from '../test-services';

let services: TestServices;

beforeEach(async () => {
  services = openTestServices();
  await services.importFile('return.xlsx', parsedReturn([2025]));
  const bank = 'bank assignments are left out of the workforce';
  await services.importFile(
    'staff.xlsx',
    parsedExtract('staff_in_post', [
      ...Array.from({ length: 700 }, (_, index) => staffRow(index + 2, `p${String(index)}`)),
      staffRow(800, 'p1', { isPrimary: false }),
      staffRow(801, 'bank', { leftOutBecause: bank }),
      staffRow(802, 'p2', { isPrimary: false, band: '6' }),
    ]),
  );
});
afterEach(() => {
  services.destroy();
});

const cell = (item: string, from = 0) =>
  services.handlers['report.reconcileCell']({ year: 2025, indicator: 1, item, group: 'white', from });

describe('a count explained', () => {
  it('says what became of every row about it, and where the rows are', async () => {
    const reply = await cell('Clinical (not medical), Band 5');
    expect(reply).toMatchObject({
      sentence:
        '702 rows: 700 people counted; 1 left out: bank assignments are left out of the workforce; 1 further assignments of people already counted.',
      total: 702,
      from: 0,
    });
    expect(reply.explanation.reduce((sum, { rows }) => sum + rows, 0)).toBe(702);
    expect(reply.rows).toHaveLength(500);
    expect(reply.rows[0]).toEqual({
      fileName: 'staff.xlsx',
      sheet: 'Sheet1',
      row: 2,
      reason: 'counted',
      isCounted: true,
    });
  });

  it('gives the rows page by page, without a word about who they are', async () => {
    const rows = [...(await cell('Staff in the workforce')).rows, ...(await cell('Staff in the workforce', 500)).rows];
    expect(rows).toHaveLength(703);
    expect(new Set(rows.map(({ row }) => row)).size).toBe(703);
    expect(
      rows
        .filter(({ isCounted }) => !isCounted)
        .map(({ row }) => row)
        .sort(),
    ).toEqual([800, 801, 802]);
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['fileName', 'isCounted', 'reason', 'row', 'sheet']);
  });

  it('says where a person counted in another band has a row in this one', async () => {
    expect((await cell('Clinical (not medical), Band 6')).sentence).toBe(
      '1 row: 1 further assignments of people already counted.',
    );
  });

  it('adds up for a table of counts, whose rows stand for many applications', async () => {
    const table = parsedExtract('recruitment', [
      applicationCount(2, 'white', 512, { applied: 900 }),
      applicationCount(3, 'white', 40, { isInternational: true }),
    ]);
    await services.importFile('counts.xlsx', table);
    const shortlisted = { year: 2025, indicator: 2, item: 'Shortlisted', group: 'white', from: 0 } as const;
    const reply = await services.handlers['report.reconcileCell'](shortlisted);
    expect(reply).toMatchObject({
      sentence:
        '940 applications in a table of counts: 512 applications counted; 40 applications counted, of international recruitment; 388 not shortlisted.',
      total: 3,
    });
    expect(reply.rows.map(({ row, reason, isCounted }) => [row, reason, isCounted])).toEqual([
      [2, '512 applications counted', true],
      [3, '40 applications counted, of international recruitment', true],
      [2, '388 not shortlisted', false],
    ]);
  });

  it('knows no other counts, and has nothing where no extract is', async () => {
    expect(
      await Promise.resolve()
        .then(() => cell('Nothing'))
        .catch(toWorkbenchError),
    ).toMatchObject({ code: 'not_found' });
    const other = await services.handlers['report.reconcileCell']({
      year: 2025,
      indicator: 9,
      item: 'Board members',
      group: 'bme',
      from: 0,
    });
    expect(other).toMatchObject({ total: 0, rows: [], sentence: 'No row of the extracts is about this count.' });
  });
});
