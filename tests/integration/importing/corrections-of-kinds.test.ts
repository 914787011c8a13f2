import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { OpenedServices } from '../../../electron/data/open-services';
import { tableKinds } from '../../../shared/dataset/tables/table-kinds';
import type { FilePreview } from '../../../shared/ipc/replies/imports';
import { sampleTables } from '../../fixtures/sample-tables';
import type { SampleCell, SampleTable } from '../../fixtures/sample-tables';
import { asWorkbook, textOf } from '../../fixtures/write-samples';
import { commitPreview, openRealServices, previewFile } from '../real-services';
import { cellTexts, fillRows } from './correction-files';

let folder = '';
let services: OpenedServices;

const open = (): OpenedServices => openRealServices(fs.mkdtempSync(path.join(folder, 'data-')));

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-kinds-'));
  services = open();
});
afterEach(() => {
  services.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const preview = (place: string): Promise<FilePreview> => previewFile(services, place);
const commit = ({ previewId }: FilePreview): Promise<number> => commitPreview(services, previewId);

const rowTables =
  'staff application application_count er_case learning survey_value board_member trainee arcp_outcome exam_attempt training_application opportunity expert benchmark_figure count_value'.split(
    ' ',
  );

/** Every stored row, whichever import brought it: what all figures are counted from. */
const storedRows = (): readonly string[] =>
  rowTables.flatMap((name) =>
    services.context.db
      .all(`SELECT * FROM ${name}`, [])
      .map((row) => `${name} ${JSON.stringify({ ...row, import_id: 0 })}`)
      .sort(),
  );

/** Years that are shown, and where their rows come from. */
const yearsHeld = (): readonly string[] =>
  services.context.db
    .all('SELECT kind, year FROM import_year WHERE is_in_use = 1 ORDER BY kind, year', [])
    .map((row) => JSON.stringify(row));

interface Broken {
  readonly table: SampleTable;
  readonly column: string;
  readonly bad: SampleCell;
  /** Data rows, from 0. */
  readonly rows: readonly number[];
}

const write = (table: SampleTable): string => {
  const place = path.join(folder, `${table.fileName}.xlsx`);
  fs.writeFileSync(place, asWorkbook(table, 'xlsx'));
  return place;
};

const broken = ({ table, column, bad, rows }: Broken): SampleTable => {
  const at = table.columns.indexOf(column);
  if (at < 0) throw new Error(`no column ${column}`);
  return {
    ...table,
    rows: table.rows.map((row, index) =>
      rows.includes(index) ? row.map((cell, each) => (each === at ? bad : cell)) : row,
    ),
  };
};

/** What a person types; of a day the year first, for a day and a month could be swapped and would be asked about. */
const typed = (cell: SampleCell): string => (typeof cell === 'object' && cell !== null ? cell.on : textOf(cell));

/** What a person does: the red cells get the right value. */
const fix = (place: string, { table, column }: Broken): Promise<string> => {
  const at = table.columns.indexOf(column);
  return fillRows(place, path.join(folder, 'corrected.xlsx'), (row) => ({
    value: typed(table.rows[row - 2]?.[at] ?? null),
  }));
};

const sample = (name: string): SampleTable => {
  const found = sampleTables.find((table) => table.name === name);
  if (found === undefined) throw new Error(`no sample ${name}`);
  return found;
};

const cases: readonly Broken[] = [
  { table: sample('staff in post'), column: 'Ethnic Origin', bad: '#REF!', rows: [0, 7, 20] },
  { table: sample('staff in post'), column: 'Employee Number', bad: '#N/A', rows: [3, 4] },
  {
    table: sample('recruitment, one row an application'),
    column: 'Shortlisted',
    bad: '#VALUE!',
    rows: [1, 2, 14],
  },
  { table: sample('recruitment, groups down and stages across'), column: 'Appointed', bad: -5, rows: [1] },
  { table: sample('recruitment, groups down and stages across'), column: 'Shortlisted', bad: '#REF!', rows: [0, 2] },
  { table: sample('employee relations cases'), column: 'Formal Investigation Start', bad: '#N/A', rows: [0, 5] },
  { table: sample('learning records'), column: 'Enrolment Status', bad: '#REF!', rows: [0, 2, 5] },
  { table: sample('staff survey results'), column: 'Percentage', bad: 'n.a.', rows: [0, 3] },
  { table: sample('board members'), column: 'Ethnic Origin', bad: '#REF!', rows: [0, 1, 3] },
  { table: sample('benchmark figures'), column: 'Value', bad: '#REF!', rows: [1] },
  { table: sample('benchmark figures'), column: 'Indicator', bad: 14, rows: [0, 3] },
  { table: sample('a table of counts'), column: 'x', bad: '#REF!', rows: [0, 3, 6] },
  { table: sample('trainees'), column: 'Ethnic Origin', bad: '#REF!', rows: [2, 5] },
  { table: sample('trainees'), column: 'GMC Number', bad: '#REF!', rows: [2, 5] },
  { table: sample('annual reviews'), column: 'Outcome', bad: '#REF!', rows: [0, 2, 4, 12] },
  { table: sample('annual reviews'), column: 'Review date', bad: '31/02/2025', rows: [1, 3] },
  { table: sample('examinations'), column: 'Result', bad: '#REF!', rows: [0, 18] },
  { table: sample('examinations'), column: 'GMC Number', bad: '#REF!', rows: [1, 19] },
  { table: sample('applications to specialty training'), column: 'Offered', bad: '#REF!', rows: [4, 5, 11] },
  { table: sample('requests for study leave'), column: 'Days requested', bad: -2, rows: [0, 1, 2] },
  { table: sample('requests for CPD funding'), column: 'Amount approved', bad: -1, rows: [0, 4] },
  { table: sample('apprenticeships'), column: 'Status', bad: '#REF!', rows: [0, 1, 2] },
  {
    table: sample('the register of internationally educated staff'),
    column: 'Skill used in current role',
    bad: '#REF!',
    rows: [0, 4],
  },
  {
    table: sample('the register of internationally educated staff'),
    column: 'Languages',
    bad: '#REF!',
    rows: [0, 1, 3],
  },
];

test('every kind of table is corrected', () => {
  expect(new Set(cases.map(({ table }) => table.kind))).toEqual(new Set(tableKinds.map(({ kind }) => kind)));
});

const named = cases.map((one) => [`${one.table.name}, ${one.column}`, one] as const);

describe.each(named)('%s', (_, one) => {
  it('comes back corrected with every row of the good file', async () => {
    await commit(await preview(write(one.table)));
    const [wanted, years] = [storedRows(), yearsHeld()];
    services.close();
    services = open();

    const damaged = await preview(write(broken(one)));
    const refused = one.table.withoutConsent === undefined ? [] : one.rows.filter((row) => row % 5 === 3);
    expect(damaged.questions).toEqual([]);
    expect(damaged.quarantined).toHaveLength(one.rows.length - refused.length);
    const importId = await commit(damaged);
    expect(storedRows()).not.toEqual(wanted);
    const saved = path.join(folder, 'Rows to correct.xlsx');
    await services.corrections.write({ importId }, saved);
    const back = await preview(await fix(saved, one));
    expect(back).toMatchObject({ kind: one.table.kind, questions: [], quarantined: [] });
    expect(back.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(back.rowsAccepted).toBe(one.rows.length - refused.length);
    await commit(back);
    expect(storedRows()).toEqual(wanted);
    expect(yearsHeld()).toEqual(years);
  });
});

describe('what the workbook of rows set aside holds', () => {
  const saveBroken = async (one: Broken): Promise<readonly string[]> => {
    const importId = await commit(await preview(write(broken(one))));
    const saved = path.join(folder, 'Rows to correct.xlsx');
    await services.corrections.write({ importId }, saved);
    return cellTexts(saved);
  };

  it('of a review is the kind of its reason and never its words', async () => {
    const table = sample('annual reviews');
    const reason = table.columns.indexOf('Unsatisfactory Outcome/Not Assessed Reason');
    const words = ['Failed MRCP twice, as Jane said', 'Jane was ill'];
    const rows = table.rows.map((row, at) => row.map((cell, c) => (c === reason ? (words[at] ?? null) : cell)));
    const texts = await saveBroken({ table: { ...table, rows }, column: 'Outcome', bad: '#REF!', rows: [0, 1, 2] });
    expect(texts).toEqual(expect.arrayContaining(['Exam failure', 'Another reason']));
    expect(texts.join(' ')).not.toMatch(/Jane|70000/);
  });

  it('of a board without a column of executives is what the position says, and not the position', async () => {
    const table = sample('board members');
    const titles = ['Chief Executive', 'Non-executive Director', 'Medical Director'];
    const executive = table.columns.indexOf('Executive / Non-executive');
    const changed: SampleTable = {
      ...table,
      columns: table.columns.filter((_, at) => at !== executive),
      rows: table.rows.map((row, at) =>
        [titles[at % 3] ?? '', ...row.slice(1)].filter((_, column) => column !== executive),
      ),
    };
    const one = { table: changed, column: 'Ethnic Origin', bad: '#REF!', rows: [0, 1, 2] };
    await commit(await preview(write(changed)));
    const wanted = storedRows();
    services.close();
    services = open();
    const texts = await saveBroken(one);
    expect(texts).toEqual(expect.arrayContaining(['Executive', 'Non-executive']));
    for (const title of titles) expect(texts).not.toContain(title);
    await commit(await preview(await fix(path.join(folder, 'Rows to correct.xlsx'), one)));
    expect(storedRows()).toEqual(wanted);
  });

  it('of a register is never a row without consent', async () => {
    const table = sample('the register of internationally educated staff');
    const texts = await saveBroken({
      table,
      column: 'Skill used in current role',
      bad: '#REF!',
      rows: table.rows.map((_, at) => at),
    });
    expect(texts.filter((text) => text === 'No')).toEqual([]);
    expect(texts.filter((text) => text.startsWith('code:'))).toHaveLength(table.rows.length - 3);
  });

  it('joins doctors by the space of their number, also by a code and where an employee number stands beside it', async () => {
    const table = sample('annual reviews');
    const both: SampleTable = {
      ...table,
      columns: ['National Training Number', 'Employee Number', ...table.columns.slice(1)],
      rows: table.rows.map((row, at) => [
        at % 4 === 3 ? null : `NTN/0${String(at)}`,
        String(500 + at),
        ...row.slice(1),
      ]),
    };
    const one = { table: both, column: 'Outcome', bad: '#REF!', rows: [0, 1, 3] };
    await commit(await preview(write(both)));
    const wanted = storedRows();
    services.close();
    services = open();
    await saveBroken(one);
    await commit(await preview(await fix(path.join(folder, 'Rows to correct.xlsx'), one)));
    expect(storedRows()).toEqual(wanted);
  });
});

describe('a table of stages down and groups across', () => {
  it('is one whole: a number that cannot be read is corrected in the file', async () => {
    const table = sample('recruitment, stages down and groups across');
    const found = await preview(write(broken({ table, column: 'BME', bad: '#REF!', rows: [0] })));
    expect(found.problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'stage_not_read', place: { row: 2 } },
    ]);
  });
});

describe('a corrected row of a year that nothing else is of', () => {
  it('gives that year its figures, and undo takes them away', async () => {
    const table = sample('annual reviews');
    const date = table.columns.indexOf('Review date');
    const rows = table.rows.map((row, at) =>
      row.map((cell, column) => (column === date ? { on: at === 4 ? '2023-06-05' : '2025-06-20' } : cell)),
    );
    const one = { table: { ...table, rows }, column: 'Outcome', bad: '#REF!', rows: [4, 5] };
    await commit(await preview(write(one.table)));
    const [wanted, years] = [storedRows(), yearsHeld()];
    services.close();
    services = open();
    const importId = await commit(await preview(write(broken(one))));
    const before = yearsHeld();
    const saved = path.join(folder, 'Rows to correct.xlsx');
    await services.corrections.write({ importId }, saved);
    await commit(await preview(await fix(saved, one)));
    expect(storedRows()).toEqual(wanted);
    expect(yearsHeld()).toEqual(years);
    await services.handlers['undo.last']({});
    expect(yearsHeld()).toEqual(before);
  });
});
