import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../shared/reference/settings';
import { methodNotes } from '../../../../shared/narrative/method-notes';
import { nurse, parse, staffHeader } from '../../../unit/tables/parse-rows';
import { caseRow, parsedExtract } from '../parsed-extracts';
import { openTestServices } from '../test-services';
import type { TestServices } from '../test-services';

let services: TestServices;

beforeEach(() => {
  services = openTestServices();
});
afterEach(() => {
  services.destroy();
});

const line = (number: number, category: string, grade = 'XR05', primary = 'Yes') => [
  ...nurse(String(number), 'A White - British', grade).slice(0, 4),
  category,
  primary,
];
const lines = [
  ...Array.from({ length: 20 }, (_, index) => line(index + 1, 'Permanent')),
  // Bank only; and a bank assignment beside a permanent one.
  ...Array.from({ length: 6 }, (_, index) => line(index + 101, 'Bank', 'XR02')),
  line(1, 'Bank', 'XR02', 'No'),
  line(201, 'Honorary'),
];

const staff = () => parse([staffHeader, ...lines]);

const report = async () => (await services.handlers['report.year']({ year: 2025, version: 'restricted' })).report;
const band = async (name: string) =>
  (await report()).bands.find((one) => one.section === 'clinical' && one.band === name)?.figure.white.count;
const cases = async () => (await report()).indicators.find(({ indicator }) => indicator === 3)?.figure.white.count;

describe('who counts in the workforce', () => {
  it('is a setting that every count follows, said in the method, and undone', async () => {
    await services.importFile('staff.xlsx', staff());
    await services.importFile(
      'cases.xlsx',
      parsedExtract('disciplinary', [
        caseRow(2, '1'),
        caseRow(3, '2'),
        caseRow(4, '101'),
        ...[3, 4, 5, 6].map((person) => caseRow(person + 10, String(person))),
      ]),
    );
    expect((await report()).workforce.white.count).toBe(20);
    expect(await band('2')).toBe(0);
    expect(await cases()).toBe(6);
    expect(methodNotes(await report())[0]?.sentences.join(' ')).not.toContain('bank');

    await services.handlers['settings.set']({ ...defaultSettings, disciplineBasis: {}, countedAssignments: ['bank'] });
    expect((await report()).workforce.white.count).toBe(26);
    expect(await band('2')).toBe(6);
    expect(await band('5')).toBe(20);
    expect(await cases()).toBe(7);
    expect((await report()).countedAssignments).toEqual(['bank']);
    expect(methodNotes(await report())[0]?.sentences.join(' ')).toContain('bank assignments');

    await services.handlers['undo.last']({});
    expect((await report()).workforce.white.count).toBe(20);
  });

  it('reads the band of rows that are left out where it is known, and asks nothing for it', () => {
    const table = staff();
    const bank = table.rows.flatMap((row) =>
      row.kind === 'staff_in_post' && row.leftOutBecause !== null ? [row] : [],
    );
    expect(table.questions).toEqual([]);
    expect(bank.map(({ assignment, section, band: name }) => [assignment, section, name])).toEqual([
      ...Array.from({ length: 7 }, () => ['bank', 'clinical', '2']),
      ['honorary', 'clinical', '5'],
    ]);
  });
});
