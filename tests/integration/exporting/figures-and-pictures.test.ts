import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { figuresCsv } from '../../../electron/exporting/figures-csv';
import { picturePack } from '../../../electron/exporting/picture-pack';
import { ledgerTable } from '../../../electron/exporting/page-tables/ledger-table';
import { overdueWords } from '../../../shared/narrative/actions/ledger-words';
import { versions } from '../../../shared/reference/settings';
import { sampleLedger } from './sample-ledger';
import { realInput } from './real-report';
import { sampleInput } from './sample-report';

const rowsOf = (bytes: Uint8Array): readonly Record<string, string>[] =>
  Papa.parse<Record<string, string>>(new TextDecoder().decode(bytes), { header: true, skipEmptyLines: true }).data;

describe('the figures as CSV', () => {
  it('are the very numbers of the report, not rounded', () => {
    const { report } = sampleInput;
    const rows = rowsOf(figuresCsv(sampleInput));
    expect(rows).toHaveLength(report.indicators.length);
    rows.forEach((row, at) => {
      const figure = report.indicators[at]?.figure;
      expect(row['Organisation']).toBe(report.organisation);
      expect(row['Version']).toBe('Restricted');
      if (figure?.value !== null) expect(Number(row['Figure'])).toBe(figure?.value);
    });
  });

  it('begin with the mark of UTF-8, and no field would run in a spreadsheet', () => {
    const report = { ...sampleInput.report, organisation: '=cmd|"calc"' };
    const bytes = figuresCsv({ ...sampleInput, report });
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [first] = rowsOf(bytes);
    expect(first?.['Organisation']).toBe('\'=cmd|"calc"');
    for (const row of rowsOf(bytes))
      for (const [name, value] of Object.entries(row))
        if (!/^[-\d.]*$/.test(value)) expect(value, name).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('are a line of headings where there is no figure', () => {
    const text = new TextDecoder().decode(
      figuresCsv({ ...sampleInput, report: { ...sampleInput.report, indicators: [] } }),
    );
    expect(text.trim().split('\r\n')).toHaveLength(1);
  });

  it.each(versions)('hide in the %s version what the report hides', (version) => {
    const rows = rowsOf(figuresCsv(realInput(version)));
    const training = rows.find((row) => row['Indicator'] === '4');
    expect(training).toMatchObject({ Figure: '*', 'BME: number': '*', 'BME: share': '*' });
    expect(rows.flatMap((row) => Object.values(row)).join(' ')).not.toContain('47.00');
  });
});

describe('the pictures', () => {
  const files = unzipSync(picturePack(sampleInput, () => new Uint8Array([1, 2, 3])).bytes);
  const names = Object.keys(files);

  it('are PNG and SVG of every chart, each with its text', () => {
    const charts = names.filter((name) => name.endsWith('.svg')).map((name) => name.replace('.svg', ''));
    expect(charts.length).toBeGreaterThan(5);
    const texts = strFromU8(files['alt text.txt'] ?? new Uint8Array());
    expect(texts).toContain('Riverbank & Fenside NHS Foundation Trust');
    expect(texts).toContain('Restricted version');
    for (const chart of charts) {
      expect(names).toContain(`${chart}.png`);
      expect(chart).toMatch(/^\d\d-[a-z0-9-]+$/);
      expect(strFromU8(files[`${chart}.svg`] ?? new Uint8Array())).toMatch(/^<svg/);
      expect(texts).toMatch(new RegExp(`${chart}\\.png, ${chart}\\.svg\\r\\n.+\\r\\n.{20,}`));
    }
  });

  it('are the same file when they are made again', () => {
    const make = () => picturePack(sampleInput, () => new Uint8Array([1])).bytes;
    expect(make()).toEqual(make());
  });

  it('say so where there is none, and name those that could not be drawn', () => {
    const report = { ...sampleInput.report, indicators: [], bands: [] };
    const none = unzipSync(picturePack({ ...sampleInput, report }, () => new Uint8Array()).bytes);
    expect(Object.keys(none)).toEqual(['alt text.txt']);
    expect(strFromU8(none['alt text.txt'] ?? new Uint8Array())).toContain('There is no chart in this version');
    const failing = picturePack(sampleInput, () => {
      throw new Error('no rasteriser');
    });
    expect(failing.warnings[0]).toMatch(/pictures could not be drawn/);
  });
});

describe('the table of the ledger', () => {
  it('puts overdue tests first and says what is hidden without a number', () => {
    const [first, second] = sampleInput.actions;
    if (first === undefined || second === undefined) throw new Error('The sample has two actions.');
    const late = { ...second, testDate: '2026-01-01', baseline: { ...second.baseline, year: 2026 } };
    const rows = ledgerTable(sampleLedger('restricted', [first, late]).lines).rows.map((row) =>
      row.map(({ text }) => text),
    );
    expect(rows[0]?.[0]).toBe('A-002');
    expect(rows[0]?.[5]).toBe(overdueWords);
    expect(rows[0]?.[2]).toBe('2026: *');
    expect(rows[1]?.[3]).toBe('2026: 1.10 (0.95 to 1.27)\nMoved towards the target');
  });
});
