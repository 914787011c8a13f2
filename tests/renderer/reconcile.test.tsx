import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { rangesOf } from '../../renderer/features/data/row-ranges';
import { createMockBridge } from './mock-bridge';
import { importRecords, inVersion } from './samples/imports';
import { openWindow } from './setup';
import type { ImportRecord } from '../../shared/ipc/replies/imports';
import type { ExplainedCell } from '../../shared/ipc/replies/reconcile';

const noted = importRecords[0]!.numbers!;
const staff: ImportRecord = {
  ...importRecords[0]!,
  importId: 9,
  fileName: 'staff.xlsx',
  kind: 'staff_in_post',
  kindLabel: 'Staff in post',
  columns: [
    {
      column: 'A',
      header: 'Ethnic Origin',
      use: { kind: 'field', field: 'ethnicity', label: 'Ethnicity' },
      isByHand: true,
    },
    { column: 'B', header: 'Surname', use: { kind: 'identity' }, isByHand: false },
  ],
  numbers: { ...noted, differences: [], setAside: 2 },
  years: [{ year: 2025, isInUse: true }],
};
const records: readonly ImportRecord[] = [
  staff,
  {
    ...staff,
    importId: 10,
    fileName: 'more.xlsx',
    addsTo: 9,
    numbers: { ...noted, differences: [], setAside: 0 },
    years: [],
  },
  ...importRecords,
];
const cell = (item: string, difference: number): ExplainedCell => ({
  indicator: 1,
  item,
  group: 'bme',
  return: 10,
  extracts: 10 + difference,
  difference,
  explanation: [],
});

const open = (version: 'restricted' | 'public' = 'restricted') =>
  openWindow(
    '/data',
    createMockBridge({
      'preferences.get': () => ({ year: 2025, version }),
      'imports.list': (request) => ({ imports: inVersion(records, request.version) }),
      'report.reconcile': () => ({ year: 2025, agree: 1, differ: 1, rows: [cell('Band 5', 0), cell('Band 6', 2)] }),
      'report.reconcileCell': ({ from }) => ({
        sentence: '502 rows: 500 people counted; 2 left out: bank.',
        explanation: [],
        total: 502,
        rows: [
          { fileName: 'staff.xlsx', sheet: 'Staff', row: 4, reason: 'counted', isCounted: true },
          { fileName: 'staff.xlsx', sheet: 'Staff', row: 5, reason: 'counted', isCounted: true },
          { fileName: 'staff.xlsx', sheet: 'Staff', row: 9, reason: 'left out: bank', isCounted: false },
        ],
        from,
      }),
      'report.twoGroups': () => ({
        total: 1,
        rows: [
          {
            person: 1,
            kindLabel: 'Staff in post',
            fileName: 'staff.xlsx',
            sheet: 'Staff',
            row: 3,
            group: 'white',
            original: 'White British',
            counts: 'Counts in the workforce.',
          },
        ],
      }),
    }),
  );

describe('the data page', () => {
  it('explains a count with the rows behind it, all counts within reach', async () => {
    const bridge = open();
    const table = within(await screen.findByRole('region', { name: 'Return against extracts, 2025' }));
    expect(table.queryByText(/Band 5/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show all counts' }));
    expect(table.getAllByRole('button').map((button) => button.textContent)).toEqual([
      '1. Band 6, BME: why',
      '1. Band 5, BME: why',
    ]);
    await userEvent.click(table.getByRole('button', { name: /Band 6/ }));
    expect(await screen.findByText('502 rows: 500 people counted; 2 left out: bank.')).toBeInstanceOf(Element);
    const rows = within(screen.getByRole('region', { name: 'Rows behind Band 6, BME' })).getAllByRole('row');
    expect(rows.slice(1).map((row) => row.textContent)).toEqual([
      'countedstaff.xlsx, sheet “Staff”4–5',
      'left out: bankstaff.xlsx, sheet “Staff”9',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'More rows' }));
    expect(
      bridge.calls.filter(({ channel }) => channel === 'report.reconcileCell').map(({ request }) => request),
    ).toContainEqual({
      year: 2025,
      indicator: 1,
      item: 'Band 6',
      group: 'bme',
      from: 3,
    });
  });

  it('lists a file under the one it adds to, and offers the rows set aside', async () => {
    const bridge = open();
    const card = within(await screen.findByRole('region', { name: 'staff.xlsx' }));
    expect(card.getByRole('region', { name: 'more.xlsx' })).toBeInstanceOf(Element);
    expect(card.getAllByText('92 read, 84 used')).toHaveLength(2);
    await userEvent.click(card.getByRole('button', { name: /Save as a workbook to correct the rows of staff.xlsx/ }));
    expect(await card.findByText(/Saved Rows to correct - staff.xlsx in Documents/)).toBeInstanceOf(Element);
    expect(bridge.calls.find(({ channel }) => channel === 'quarantine.save')?.request).toEqual({ importId: 9 });
  });

  it('lists people with two groups in the restricted version, and neither them nor counts in the public one', async () => {
    open();
    expect(await screen.findByText('One person has more than one ethnic group in files of 2025')).toBeInstanceOf(
      Element,
    );
    expect(
      screen.getByRole('region', { name: 'People with more than one ethnic group', hidden: true }).textContent,
    ).toContain('White British');
  });

  it('says what each column of a stored file was read as', async () => {
    open();
    const table = await screen.findByRole('region', { name: 'Columns read from staff.xlsx', hidden: true });
    const cells = [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((one) => one.textContent));
    expect(cells).toEqual([
      ['Ethnic Origin', 'A', 'Ethnicity', 'by hand'],
      ['Surname', 'B', 'Left out: it names people or is free text', 'recognised'],
    ]);
  });

  it('shows no exact counts in the public version', async () => {
    open('public');
    expect(
      await screen.findByText(/compares exact counts, so it is shown in the restricted version only/),
    ).toBeInstanceOf(Element);
    expect(await screen.findByText(/can be small numbers of people/)).toBeInstanceOf(Element);
    const card = within(screen.getByRole('region', { name: 'staff.xlsx' }));
    expect(card.getAllByText('Staff in post')).toHaveLength(2);
    expect(card.queryByText(/92|84|blank rows|set aside|worth knowing|verified/)).toBeNull();
    expect(screen.queryByText(/differs? from what/)).toBeNull();
    expect(screen.queryByText(/more than one ethnic group/)).toBeNull();
  });
});

describe('row numbers', () => {
  it('are drawn together where they follow each other', () => {
    expect(rangesOf([])).toBe('');
    expect(rangesOf([2, 3, 4, 7, 9, 10])).toBe('2–4, 7, 9–10');
  });
});
