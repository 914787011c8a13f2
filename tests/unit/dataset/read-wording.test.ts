import { describe, expect, test } from 'vitest';
import { codesOf, parseDraft, parseGrid, valuesOf } from '../../fixtures/parsed';
import { draftReturn, expectedValues, put, rowOf, toSheet, toWorkbook } from '../../fixtures/return-draft';
import type { Draft } from '../../fixtures/return-draft';

const standard = expectedValues();

const mapLabels = (draft: Draft, change: (label: string) => string): Draft => {
  draft.rows.forEach((row, at) => {
    const label = row[2];
    if (at > 3 && typeof label === 'string') row[2] = change(label);
    const section = row[0];
    if (typeof section === 'string' && section.length > 2 && at > 3) row[0] = change(section);
  });
  return draft;
};

describe('wording and position', () => {
  test('case, spaces and punctuation do not matter', () => {
    const parsed = parseDraft(
      mapLabels(draftReturn(), (label) => `  ${label.toUpperCase().replace(/ /g, '  ').replace(/-/g, '–')} `),
    );
    expect(valuesOf(parsed.values)).toEqual(standard);
  });

  test('other words for bands', () => {
    const parsed = parseDraft(
      mapLabels(draftReturn(), (label) =>
        label
          .replace(/^Band 8([A-D])$/, 'Band 8 - Range $1')
          .replace(/^Band (\d)$/, 'AfC Band $1')
          .replace('VSM', 'Very Senior Manager'),
      ),
    );
    expect(valuesOf(parsed.values)).toEqual(standard);
  });

  test('bare bands in the column of labels', () => {
    const parsed = parseDraft(mapLabels(draftReturn(), (label) => label.replace(/^Band (\d[A-D]?)$/, '$1')));
    expect(valuesOf(parsed.values)).toEqual(standard);
  });

  test('no indicator and no item column', () => {
    const draft = draftReturn();
    draft.rows.forEach((row, at) => {
      const [first, , label] = row;
      row.splice(0, 4, at > 3 && label === undefined ? (first ?? null) : (label ?? first ?? null));
    });
    draft.merges = [];
    const parsed = parseDraft(draft);
    expect(valuesOf(parsed.values)).toEqual(standard);
    expect(parsed.questions).toEqual([]);
  });

  test('the section in a column of its own, on every row', () => {
    const draft = draftReturn();
    let section = '';
    draft.rows.forEach((row) => {
      const heading = row[0];
      if (typeof heading === 'string' && /clinical|medical/i.test(heading)) {
        section = heading.replace(/^1[ab]\) /, '');
        row.splice(0);
      } else if (row[0] === '1') row[1] = section;
    });
    expect(valuesOf(parseDraft(draft).values)).toEqual(standard);
  });

  test('long indicator titles merged down the first column', () => {
    const draft = draftReturn();
    const titles: Record<string, string> = {
      '2': '2. Relative likelihood of staff being appointed from shortlisting across all posts',
      '3': '3. Relative likelihood of staff entering the formal disciplinary process, as measured by entry into a formal disciplinary investigation',
      '4': '4. Relative likelihood of staff accessing non-mandatory training and CPD',
      '9': "9. Percentage difference between the organisations' Board voting membership and its overall workforce",
    };
    for (const [indicator, title] of Object.entries(titles)) {
      const rows = draft.rows.flatMap((row, at) => (row[0] === indicator ? [at] : []));
      rows.forEach((at, nth) => ((draft.rows[at] ?? [])[0] = nth === 0 ? title : null));
      draft.merges.push({ top: rows[0] ?? 0, bottom: rows.at(-1) ?? 0, left: 0, right: 0 });
    }
    const parsed = parseDraft(draft);
    expect(valuesOf(parsed.values)).toEqual(standard);
    expect(parsed.differences).toEqual([]);
  });

  test('the sheet may be any sheet, among others', () => {
    const notes = toSheet(
      { rows: [['WRES data collection'], ['Complete the grey cells']], merges: [] },
      { name: 'Guidance' },
    );
    const parsed = parseGrid(toWorkbook(notes, toSheet(draftReturn(), { name: 'Data 2025' })));
    expect(parsed.sheet).toBe('Data 2025');
    expect(valuesOf(parsed.values)).toEqual(standard);
  });

  test('the subset row is kept but is in no total', () => {
    const parsed = parseDraft(put(draftReturn(), 'of which Senior medical manager', 4, 33));
    expect(valuesOf(parsed.values).get('2024 senior-medical-manager white')).toBe(33);
    expect(parsed.differences).toEqual([]);
    expect(codesOf(parsed)).toEqual([]);
  });

  test('subtotals and clusters are left out, unknown rows are set aside', () => {
    const draft = draftReturn();
    const at = rowOf(draft, '1b) Clinical workforce of which Non Medical');
    draft.rows.splice(
      at,
      0,
      [null, null, 'Total Non Clinical', null, 9, 9, 9, 9, 9, 9],
      [null, null, 'Cluster 1 (bands 1 - 4)', null, 9, 9, 9],
      ['1', 99, 'Apprentices', 'Headcount', 9, 9, 9, 9, 9, 9],
    );
    const parsed = parseDraft(draft);
    expect(valuesOf(parsed.values)).toEqual(standard);
    expect(parsed.rowsLeftOut).toMatchObject({ 'Totals and subtotals': 2, 'Not recognised': 1 });
    expect(parsed.quarantined).toEqual([
      {
        place: { sheet: 'WRES', row: at + 3, column: null },
        reason: expect.stringContaining('Apprentices') as string,
        cells: ['1', '99', 'Apprentices', 'Headcount', '9', '9', '9', '9', '9', '9'],
        fields: [],
      },
    ]);
    expect(codesOf(parsed)).toEqual(['rows_not_recognised']);
  });

  test('groups above, years below', () => {
    const draft = draftReturn();
    draft.rows = draft.rows.map((row, at) => {
      if (at === 2) return ['INDICATOR', 'DATA ITEM', null, 'MEASURE', 'WHITE', null, 'BME', null, 'UNKNOWN', null];
      if (at === 3) return [null, null, null, null, 2024, 2025, 2024, 2025, 2024, 2025];
      return row.length < 10
        ? row
        : [
            ...row.slice(0, 4),
            row[4] ?? null,
            row[7] ?? null,
            row[5] ?? null,
            row[8] ?? null,
            row[6] ?? null,
            row[9] ?? null,
          ];
    });
    draft.merges = [];
    const parsed = parseDraft(draft);
    expect(valuesOf(parsed.values)).toEqual(standard);
    expect(parsed.headerRow).toBe(3);
  });

  test('group and year in one heading', () => {
    const draft = draftReturn();
    draft.merges = [];
    draft.rows[2] = [];
    draft.rows[3] = [
      null,
      null,
      null,
      null,
      ...[2024, 2025].flatMap((year) => [`White ${String(year)}`, `BME ${String(year)}`, `Unknown ${String(year)}`]),
    ];
    expect(valuesOf(parseDraft(draft).values)).toEqual(standard);
  });

  test('response counts below the survey rows', () => {
    const draft = draftReturn();
    for (const indicator of ['5', '6', '7', '8']) {
      const at = draft.rows.findIndex((row) => row[0] === indicator);
      draft.rows.splice(at + 1, 0, [
        indicator,
        null,
        'Number of survey responses',
        'Headcount',
        100,
        50,
        null,
        120,
        60,
        null,
      ]);
    }
    const parsed = parseDraft(draft);
    const values = valuesOf(parsed.values);
    expect(values.get('2024 survey:5:responses white')).toBe(100);
    expect(values.get('2025 survey:8:responses bme')).toBe(60);
    expect(parsed.questions).toEqual([]);
    expect(parsed.problems).toEqual([]);
  });

  test('percentage columns beside the numbers are left out and said', () => {
    const draft = draftReturn({ years: [2025] });
    draft.rows.forEach((row, at) => {
      if (at < 3) return;
      const extra = at === 3 ? ['White %', 'BME %'] : [0.7, 0.3];
      if (row.length > 4) row.push(...extra);
    });
    const parsed = parseDraft(draft);
    expect(valuesOf(parsed.values)).toEqual(expectedValues([2025]));
    expect(codesOf(parsed)).toEqual(['percent_columns']);
  });
});
