import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { correctionWorkbook } from '../../../electron/exporting/corrections/correction-workbook';
import type { OpenedServices } from '../../../electron/data/open-services';
import { countsOfYears } from '../../../electron/data/services/reports/year-counts';
import type { FilePreview } from '../../../shared/ipc/replies/imports';
import { defaultSettings } from '../../../shared/reference/settings';
import expected from '../../fixtures/northmoor/expected-extracts.json';
import { commitPreview, openRealServices } from '../real-services';
import { cellTexts, damage, fillDamaged, gridOf, previewAnswered, staffToCorrect as staff } from './correction-files';

let folder = '';
let services: OpenedServices;

const open = (): OpenedServices => openRealServices(fs.mkdtempSync(path.join(folder, 'data-')));

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-corrections-'));
  services = open();
});
afterEach(() => {
  services.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const preview = (place: string): Promise<FilePreview> => previewAnswered(services, place);

const commit = ({ previewId }: FilePreview): Promise<number> => commitPreview(services, previewId);

const counts = () => countsOfYears(services.context.db, defaultSettings, 'extracts');

describe('the workbook of rows set aside', () => {
  it('never lets a text become a formula', async () => {
    const texts = ['=1+1', '+1', '-1', '@x', '\t=1'];
    const fields = texts.map((value, at) => ({
      field: `f${String(at)}`,
      header: `=H${String(at)}`,
      value,
      isFaulty: true,
      isPerson: false,
    }));
    const place = { sheet: '=S', row: 4, column: null };
    const bytes = await correctionWorkbook({
      mark: { kind: 'learning', year: 2025, fileHash: 'h', sheet: '=S' },
      fileName: '=cmd.xlsx',
      rows: [{ place, reason: '=R', cells: [], fields }],
      preparedOn: '2026-04-04',
    });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    let seen = 0;
    workbook.worksheets[0]?.eachRow((line) => {
      line.eachCell((cell) => {
        expect([ExcelJS.ValueType.String, ExcelJS.ValueType.Null]).toContain(cell.type);
        if (/^[=+@-]/.test(cell.text)) expect(cell.numFmt).toBe('@');
        seen += 1;
      });
    });
    expect(seen).toBeGreaterThan(15);
  });

  it('holds codes for numbers and no identity', async () => {
    const damaged = await damage(staff, folder);
    const { previewId } = await preview(damaged.place);
    const saved = path.join(folder, 'to correct.xlsx');
    await services.corrections.write({ previewId }, saved);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(saved);
    workbook.worksheets[0]?.eachRow((line) => {
      line.eachCell((cell) => {
        expect(cell.type).not.toBe(ExcelJS.ValueType.Formula);
      });
    });
    const texts = await cellTexts(saved);
    expect(texts.filter((text) => text.startsWith('code:'))).toHaveLength(staff.rows.length);
    const grid = await gridOf(staff.file);
    const sheet = grid.sheets.find((each) =>
      each.rows.some((cells) => cells.some((cell) => cell?.value === 'Ethnic Origin')),
    );
    const headers = sheet?.rows.find((cells) => cells.some((cell) => cell?.value === 'Ethnic Origin')) ?? [];
    const isSecret = /number|name|date of birth|^ni/i;
    const secrets = staff.rows.flatMap((row) =>
      headers.flatMap((header, at) =>
        isSecret.test(String(header?.value ?? '')) ? [String(sheet?.rows[row - 1]?.[at]?.value ?? '')] : [],
      ),
    );
    expect(secrets.length).toBeGreaterThan(4);
    for (const secret of secrets.filter((text) => text.length > 2)) expect(texts).not.toContain(secret);
  });

  it('keeps the people of the file, also when it was saved in another data folder', async () => {
    const { place, right } = await damage(staff, folder);
    await commit(await preview(place));
    const saved = path.join(folder, 'to correct.xlsx');
    await services.corrections.write({ importId: 1 }, saved);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(saved);
    workbook.worksheets[0]?.eachRow((line) => {
      line.eachCell((cell) => {
        if (cell.text.startsWith('code:')) cell.value = `code:${'x'.repeat(22)}`;
      });
    });
    await workbook.xlsx.writeFile(saved);
    const fixed = await fillDamaged(saved, right, staff.rows, path.join(folder, 'fixed.xlsx'));
    await commit(await preview(fixed));
    const { W: white, B: bme, U: unknown } = expected.workforce;
    expect(counts()[0]?.workforce).toEqual({ white, bme, unknown });
  });

  it('asks for the file it corrects where that is not held', async () => {
    const { place } = await damage(staff, folder);
    const { previewId } = await preview(place);
    const saved = path.join(folder, 'to correct.xlsx');
    await services.corrections.write({ previewId }, saved);
    const early = await preview(saved);
    expect(early.problems.map(({ code }) => code)).toContain('corrects_unknown');
  });
});
