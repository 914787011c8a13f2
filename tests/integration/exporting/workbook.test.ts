import { read } from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { actionPlanXlsx } from '../../../electron/exporting/workbook/action-plan-workbook';
import { sampleLedger } from './sample-ledger';
import { sampleInput } from './sample-report';
import { wellFormedError } from './well-formed';

describe('the workbook', () => {
  let sheets: Readonly<Record<string, WorkSheet>>;
  let names: readonly string[];
  let parts: Readonly<Record<string, Uint8Array>>;

  const sheetOf = (name: string): WorkSheet => sheets[name] ?? {};
  const cellOf = (name: string, place: string): Partial<CellObject> => {
    const cell: unknown = sheetOf(name)[place];
    return typeof cell === 'object' && cell !== null ? cell : {};
  };
  /** The cell under a heading, in a row counted from the first row of data. */
  const under = (name: string, title: string, row: number): Partial<CellObject> => {
    const place = Object.keys(sheetOf(name)).find((one) => /^[A-Z]+3$/.test(one) && cellOf(name, one).v === title);
    return cellOf(name, `${(place ?? 'none').replace(/3$/, '')}${String(row + 4)}`);
  };

  beforeAll(async () => {
    const bytes = await actionPlanXlsx(sampleInput);
    const book = read(bytes, { cellNF: true, cellDates: false, cellFormula: true });
    sheets = book.Sheets;
    names = book.SheetNames;
    parts = unzipSync(bytes);
  });

  it('has the sheets in order', () => {
    expect(names).toEqual([
      'Contents',
      'Action plan',
      'Progress notes',
      'Ledger',
      'Figures',
      'Bands',
      'Years',
      'Data quality',
      'Method',
      'Hidden',
      'Settings',
    ]);
  });

  it('is well-formed in every part', () => {
    for (const [name, data] of Object.entries(parts)) expect(wellFormedError(strFromU8(data)), name).toBeNull();
  });

  it('has numbers as numbers with the format of their measure', () => {
    expect(under('Figures', 'Figure', 0)).toMatchObject({ t: 'n', v: -18.42, z: '+0.0;"−"0.0;0.0', w: '−18.4' });
    expect(under('Figures', 'Figure', 1)).toMatchObject({ t: 'n', v: 1.4277, z: '0.00' });
    expect(under('Figures', 'White: number', 1)).toMatchObject({ t: 'n', v: 742, z: '#,##0' });
    expect(under('Figures', 'White: share', 6)).toMatchObject({ t: 'n', z: '0.0%', w: '21.3%' });
    expect(under('Years', 'Year', 0)).toMatchObject({ t: 'n', v: 2023, z: '0' });
    expect(under('Action plan', 'Target value', 0)).toMatchObject({ t: 'n', v: 1.25, z: '0.00' });
  });

  it('has dates as dates', () => {
    // 30 June 2026 is day 46203 of the 1900 system.
    expect(under('Action plan', 'Test date', 0)).toMatchObject({ t: 'n', v: 46203 });
    expect(under('Action plan', 'Test date', 1).v).toBeUndefined();
  });

  it('shows a hidden number as "*" and an endless range in words', () => {
    expect(under('Figures', 'Figure', 4)).toMatchObject({ t: 's', v: '*' });
    expect(under('Figures', 'What it says', 4).v).toBe('Hidden');
    expect(under('Figures', '95% upper', 2)).toMatchObject({ t: 's', v: 'any higher number' });
    expect(under('Action plan', 'Baseline: second count', 1)).toMatchObject({ t: 's', v: '*' });
    expect(under('Bands', 'BME', 12)).toMatchObject({ t: 's', v: '*' });
  });

  it('keeps text that looks like a formula as text, unchanged, in a cell of format "Text"', () => {
    const cell = under('Action plan', 'What will change', 0);
    expect(cell).toMatchObject({ t: 's', z: '@' });
    expect(cell.v).toMatch(/^=cmd\|calc: every panel/);
    expect(under('Progress notes', 'Progress note', 1)).toMatchObject({ t: 's', z: '@' });
    const all = Object.values(sheets).flatMap((sheet) => Object.values(sheet));
    expect(all.some((one: unknown) => typeof one === 'object' && one !== null && 'f' in one)).toBe(false);
  });

  it('freezes and filters the header row, prints it on each landscape page and fits the width', () => {
    for (let index = 2; index <= names.length; index += 1) {
      const xml = strFromU8(parts[`xl/worksheets/sheet${String(index)}.xml`] ?? new Uint8Array());
      expect(xml).toMatch(/<pane [^>]*ySplit="3"[^>]*state="frozen"/);
      expect(xml).toContain('<autoFilter ref="A3:');
      expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"/);
      expect(xml).toMatch(/fitToHeight="0"/);
      expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    }
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('&apos;Action plan&apos;!$3:$3');
  });

  it('says the version on the first sheet, on each sheet and on each printed page', () => {
    expect(cellOf('Contents', 'B4').v).toBe('Restricted');
    for (const name of names.slice(1)) expect(String(cellOf(name, 'A2').v)).toContain('Restricted version');
    const xml = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(xml).toContain('Riverbank &amp;&amp; Fenside');
  });

  it('is the same file when it is made again', async () => {
    const again = unzipSync(await actionPlanXlsx(sampleInput));
    for (const [name, data] of Object.entries(parts))
      expect(strFromU8(again[name] ?? new Uint8Array()), name).toBe(strFromU8(data));
  });

  it('is made of an empty report', async () => {
    const report = { ...sampleInput.report, indicators: [], bands: [], hidden: [], lookFirst: [], missing: [] };
    const book = read(
      await actionPlanXlsx({ ...sampleInput, report, actions: [], ledger: sampleLedger('restricted', []) }),
    );
    expect(book.SheetNames).toHaveLength(10);
  });
});
