import fs from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import type { OpenedServices } from '../../../electron/data/open-services';
import { readWorkbook } from '../../../electron/importing/read-workbook';
import type { WorkbookGrid } from '../../../shared/dataset/grid';
import type { FilePreview } from '../../../shared/ipc/replies/imports';
import { previewFile } from '../real-services';

export const northmoor = path.join(import.meta.dirname, '..', '..', 'fixtures', 'northmoor');

/** A file read with every question answered as suggested. */
export const previewAnswered = async (services: OpenedServices, place: string): Promise<FilePreview> => {
  let found = await previewFile(services, place);
  const answers: Record<string, string> = {};
  for (let round = 0; round < 5 && found.questions.length > 0; round += 1) {
    for (const { id, suggestion } of found.questions) answers[id] = suggestion ?? '';
    found = await services.handlers['import.answer']({ previewId: found.previewId, answers, choice: null });
  }
  return found;
};

interface RightCell {
  readonly value: string | number | boolean | null;
  /** Left as it is where none is given. */
  readonly format?: string;
}

export interface Broken {
  readonly file: string;
  readonly header: string;
  readonly bad: string;
  /** Rows of the sheet, from 1. */
  readonly rows: readonly number[];
}

export const gridOf = async (file: string): Promise<WorkbookGrid> =>
  readWorkbook(fs.readFileSync(path.join(northmoor, file)), file);

export interface Damaged {
  readonly place: string;
  readonly right: ReadonlyMap<number, RightCell>;
}

/** The file written once more with some cells that cannot be read, and what those cells should hold. */
export const damage = async ({ file, header, bad, rows }: Broken, folder: string): Promise<Damaged> => {
  const grid = await gridOf(file);
  const workbook = new ExcelJS.Workbook();
  const right = new Map<number, RightCell>();
  for (const sheet of grid.sheets) {
    const target = workbook.addWorksheet(sheet.name);
    const columns = sheet.rows.map((cells) => cells.findIndex((cell) => String(cell?.value ?? '').trim() === header));
    const column = columns.find((each) => each >= 0) ?? -1;
    sheet.rows.forEach((cells, row) => {
      cells.forEach((cell, at) => {
        if (cell === undefined) return;
        const isBroken = at === column && rows.includes(row + 1);
        if (isBroken) right.set(row + 1, { value: cell.value, format: cell.format ?? '@' });
        const here = target.getCell(row + 1, at + 1);
        here.value = isBroken ? bad : cell.value;
        if (cell.format !== null && !isBroken) here.numFmt = cell.format;
      });
    });
  }
  const place = path.join(folder, file.replace(/\.\w+$/, '.xlsx'));
  await workbook.xlsx.writeFile(place);
  return { place, right };
};

export const staffToCorrect: Broken = {
  file: 'staff-in-post-2025-03-31.xlsx',
  header: 'Ethnic Origin',
  bad: '#REF!',
  rows: [20, 777, 2500, 4000],
};

const isRed = (cell: ExcelJS.Cell): boolean => cell.fill?.type === 'pattern' && cell.fill.fgColor?.argb === 'FFF4C7C3';

const load = async (place: string): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(place);
  return workbook;
};

/**
 * What a person does with the workbook of rows set aside: its red cells get the right value, of the rows for which there is one. The rows are
 * those of the sheet they came from.
 */
export const fillRows = async (
  place: string,
  to: string,
  rightOf: (row: number) => RightCell | undefined,
): Promise<string> => {
  const workbook = await load(place);
  workbook.worksheets[0]?.eachRow((line, at) => {
    if (at <= 3) return;
    const right = rightOf(Number(line.getCell(4).value));
    if (right === undefined) return;
    line.eachCell({ includeEmpty: true }, (cell) => {
      if (!isRed(cell)) return;
      cell.value = right.value;
      if (right.format !== undefined) cell.numFmt = right.format;
    });
  });
  await workbook.xlsx.writeFile(to);
  return to;
};

/** Some rows of a damaged file, mended. */
export const fillDamaged = (
  place: string,
  right: Damaged['right'],
  rows: readonly number[],
  to: string,
): Promise<string> => fillRows(place, to, (row) => (rows.includes(row) ? right.get(row) : undefined));

/** Every cell of the first sheet as text. */
export const cellTexts = async (place: string): Promise<readonly string[]> => {
  const texts: string[] = [];
  (await load(place)).worksheets[0]?.eachRow((line) => {
    line.eachCell((cell) => texts.push(cell.text));
  });
  return texts;
};
