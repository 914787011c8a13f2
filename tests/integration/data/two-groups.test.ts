import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RowEthnicity } from '../../../shared/dataset/extract-types';
import { caseRow, parsedExtract, staffRow } from './parsed-extracts';
import { openTestServices, parsedFile } from './test-services';
import type { TestServices } from './test-services';
import { countPeopleWithTwoGroups } from '../../../electron/data/services/checks/two-groups-service';

let services: TestServices;

beforeEach(() => {
  services = openTestServices();
});
afterEach(() => {
  services.destroy();
});

const bme: RowEthnicity = { original: 'Indian', code: 'H', group: 'bme' };
const unknown: RowEthnicity = { original: 'Not stated', code: 'Z', group: 'unknown' };

const staff = parsedExtract('staff_in_post', [
  staffRow(2, 'a'),
  staffRow(3, 'b'),
  staffRow(4, 'c'),
  // Two groups within one file are said there, and are not a difference between files.
  staffRow(5, 'd'),
  staffRow(6, 'd', { ethnicity: bme, isPrimary: false }),
]);
const cases = parsedExtract('disciplinary', [
  caseRow(2, 'a', { ethnicity: bme }),
  caseRow(3, 'b', { ethnicity: unknown }),
  caseRow(4, 'c'),
  caseRow(5, null, { ethnicity: bme }),
]);

describe('people with two ethnic groups across files', () => {
  it('are said before the commit, kept, and listed by place and never by name', async () => {
    await services.importFile('staff.xlsx', staff);
    services.files.set('/cases.xlsx', parsedFile('c', [cases]));
    const { files } = await services.handlers['import.preview']({
      jobId: 'j',
      files: [{ path: '/cases.xlsx', name: 'cases.xlsx' }],
    });
    const said = files[0]?.problems.find(({ code }) => code === 'two_groups_across_files');
    expect(said?.text).toContain('One person has another ethnic group in another file of 2025');
    await services.importFile('cases.xlsx', cases);
    expect(
      (await services.handlers['imports.list']({ version: 'restricted' })).imports[0]?.numbers?.warnings,
    ).toContain(said?.text);
    const reply = await services.handlers['report.twoGroups']({ year: 2025 });
    expect(reply.total).toBe(1);
    expect(
      reply.rows.map(({ person, fileName, row, group, original }) => [person, fileName, row, group, original]),
    ).toEqual([
      [1, 'staff.xlsx', 2, 'white', 'White'],
      [1, 'cases.xlsx', 2, 'bme', 'Indian'],
    ]);
    expect(reply.rows[1]?.counts).toContain('Counts in indicator 3');
    expect(JSON.stringify(reply)).not.toMatch(/"a"/);
    expect(countPeopleWithTwoGroups(services.context.db, 2025)).toBe(1);
    expect(countPeopleWithTwoGroups(services.context.db, 2024)).toBe(0);
  });

  it('are nobody once the file that differs is out of use', async () => {
    await services.importFile('staff.xlsx', staff);
    const importId = await services.importFile('cases.xlsx', cases);
    await services.handlers['imports.undo']({ importId });
    expect((await services.handlers['report.twoGroups']({ year: 2025 })).total).toBe(0);
  });
});
