import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ImportFileError } from '../../../electron/importing/import-file-error';
import { createPlanReader } from '../../../electron/importing/plans/read-plan-in-worker';
import { readWorkbook } from '../../../electron/importing/read-workbook';
import { mostColumns } from '../../../electron/importing/sheet-limits';
import { toWorkbenchError } from '../../../electron/ipc/failure';
import { recogniseExtracts } from '../../../shared/dataset/tables/recognise-extracts';
import { craftedWorkbooks } from '../../fuzz/make/crafted-workbooks';

const crafted = async (how: string): Promise<Uint8Array> => {
  const found = craftedWorkbooks.find((one) => one.how === how);
  if (found === undefined) throw new Error(`nothing is made of: ${how}`);
  return found.make();
};

const failureOf = async (work: Promise<unknown>): Promise<ImportFileError> => {
  const [outcome] = await Promise.allSettled([work]);
  if (outcome.status === 'rejected' && outcome.reason instanceof ImportFileError) return outcome.reason;
  throw new Error('no refusal');
};

describe('a workbook that reaches beyond the last row or column', () => {
  it.each([
    'columns without end',
    'columns of a billion',
    'a row beyond the last',
    'a row with 21 digits',
    'a cell in row 100 million',
  ])('is refused at once: %s', async (how) => {
    const failure = await failureOf(readWorkbook(await crafted(how), 'wide.xlsx'));
    expect(failure.code).toBe('file_damaged');
    expect(failure.message).toContain('“wide.xlsx” names rows or columns beyond the last one');
    expect(failure.message).toContain('Nothing has been imported.');
  });

  it('is refused where a web page says so', async () => {
    const page = '<html><table><tr><td colspan="1000000000" rowspan="1000000000">x</td><td>y</td></tr></table></html>';
    expect((await failureOf(readWorkbook(Buffer.from(page), 'span.xls'))).message).toContain('beyond the last one');
  });

  it('is read where it only ends there', async () => {
    const usual = await readWorkbook(await crafted('a workbook as it should be'), 'staff.xlsx');
    const stray = await readWorkbook(await crafted('the last cell of the last row'), 'staff.xlsx');
    expect(stray.sheets[0]?.rows).toHaveLength(1_048_576);
    const tables = [usual, stray].map((grid) => recogniseExtracts(grid).map(({ kind }) => kind.kind));
    expect(tables[0]).toEqual(['staff_in_post']);
    expect(tables[1]).toEqual(tables[0]);
  });
});

describe('separated text', () => {
  it('with more columns than a sheet has is refused, with the row', async () => {
    const text = `a,b\n${'1,'.repeat(mostColumns)}\n`;
    const failure = await failureOf(readWorkbook(Buffer.from(text), 'wide.csv'));
    expect(failure.code).toBe('file_damaged');
    expect(failure.message).toContain('Row 2 of “wide.csv” has 16385 columns');
    const grid = await readWorkbook(Buffer.from(`a,b\n${'1,'.repeat(mostColumns - 1)}1\n`), 'wide.csv');
    expect(grid.sheets[0]?.rows[1]).toHaveLength(mostColumns);
  });
});

describe('the reading of a plan', () => {
  let folder: string;
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'plan-limits-'));
  });
  afterAll(() => {
    fs.rmSync(folder, { recursive: true, force: true });
  });
  const messageOf = async (body: string): Promise<string> => {
    const workerPath = path.join(folder, `${String(body.length)}.mjs`);
    fs.writeFileSync(workerPath, body);
    const resourceLimits = { maxOldGenerationSizeMb: 24, maxYoungGenerationSizeMb: 8 };
    const [outcome] = await Promise.allSettled([
      createPlanReader({ workerPath, timeoutMs: 400, resourceLimits })('plan.docx', 'plan.docx'),
    ]);
    if (outcome.status === 'fulfilled') throw new Error('no refusal');
    const { code, message } = toWorkbenchError(outcome.reason);
    expect(code).toBe('file_too_large');
    expect(message).toContain('“plan.docx”');
    expect(message).toContain('Nothing has been imported.');
    return message;
  };

  it('is ended when it takes too long, needs too much memory or fails, and says which', async () => {
    expect(await messageOf('while (true);')).toContain('took longer than');
    expect(await messageOf('const all = []; while (true) all.push(Array.from({ length: 1e4 }, () => ({})));')).toMatch(
      /needed more memory|took longer/,
    );
    expect(await messageOf('process.exit(0)')).toContain('failed and was stopped');
  });
});
