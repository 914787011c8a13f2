import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toWorkbenchError } from '../../../../electron/ipc/failure';
import type { OpportunityRow } from '../../../../shared/dataset/row-types/opportunity-rows';
import type { Requests } from '../../../../shared/ipc/contract';
import type { RowsReply } from '../../../../shared/ipc/replies/rows';
import { parsedExtract } from '../parsed-extracts';
import { openTestServices } from '../test-services';
import type { TestServices } from '../test-services';

const bme = { original: 'H Indian', code: 'H', group: 'bme' } as const;

const request = (row: number, over: Partial<OpportunityRow> = {}): OpportunityRow => ({
  kind: 'study_leave',
  row,
  person: `hash ${String(row)}`,
  ethnicity: bme,
  title: null,
  level: null,
  isApproved: true,
  isRefused: false,
  isWithdrawn: false,
  isFunded: null,
  isAttended: true,
  reason: null,
  askedOn: '2024-06-01',
  decidedOn: null,
  startsOn: null,
  amountAsked: null,
  amountGiven: null,
  daysAsked: null,
  staffGroup: null,
  directorate: null,
  band: null,
  ...over,
});

/** Sixty approved, of whom three did not come; twenty refused; one of the year before. */
const asked = [
  ...Array.from({ length: 57 }, (_, at) => request(at + 2)),
  ...Array.from({ length: 3 }, (_, at) => request(at + 70, { isAttended: false })),
  ...Array.from({ length: 20 }, (_, at) => request(at + 80, { isApproved: false, isRefused: true, isAttended: null })),
  request(200, { askedOn: '2022-06-01' }),
];

let services: TestServices;
beforeEach(async () => {
  services = openTestServices();
  await services.importFile('leave.xlsx', parsedExtract('study_leave', asked));
});
afterEach(() => {
  services.destroy();
});

const rows = (over: Partial<Requests['report.requestRows']> = {}): RowsReply =>
  services.handlers['report.requestRows']({
    year: 2025,
    version: 'restricted',
    kind: 'study_leave',
    group: 'bme',
    cell: 'asked',
    from: 0,
    ...over,
  }) as RowsReply;

const groupOf = async () => {
  const { learningRequests } = await services.handlers['report.experts']({ year: 2025, version: 'restricted' });
  return learningRequests[0]?.groups.bme;
};

describe('the rows behind learning requests', () => {
  it('are as many as the page counts in the year, page by page, with nothing but where they stand', async () => {
    const [first, last] = [rows(), rows({ from: 50 })];
    expect([first.total, first.rows.length, last.rows.length]).toEqual([80, 50, 30]);
    expect(first.total).toBe((await groupOf())?.asked.count);
    expect(first.rows[0]).toEqual({
      fileName: 'leave.xlsx',
      sheet: 'Sheet1',
      row: 2,
      category: null,
      band: null,
      staffGroup: null,
      directorate: null,
      month: null,
      standsFor: 1,
    });
    expect(rows({ cell: 'refused' }).rows.map(({ row }) => row)).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 80),
    );
  });

  it('are not listed where the rest of another list would be a few people', async () => {
    expect((await groupOf())?.attended).toMatchObject({ isHidden: true });
    expect(rows({ cell: 'approved' }).total).toBe(60);
    expect(rows({ cell: 'attended' })).toMatchObject({ total: 0, rows: [] });
  });

  it('are never listed in the public version, nor for what the file does not say', async () => {
    expect(rows({ version: 'public' })).toMatchObject({ total: 0, rows: [] });
    expect(rows({ version: 'public' }).sentence).toContain('listed in the restricted version only');
    const failed = await Promise.resolve()
      .then(() => rows({ cell: 'funded' }))
      .catch(toWorkbenchError);
    expect(failed).toMatchObject({ code: 'not_found' });
  });
});
