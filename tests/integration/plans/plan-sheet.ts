import ExcelJS from 'exceljs';

/** Above it stand the title and what may be edited. */
export const headerRow = 4;

export type Edit = (sheet: ExcelJS.Worksheet) => void;

export const planSheet = async (place: string): Promise<{ workbook: ExcelJS.Workbook; sheet: ExcelJS.Worksheet }> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(place);
  const sheet = workbook.getWorksheet('Action plan');
  if (sheet === undefined) throw new Error('no plan sheet');
  return { workbook, sheet };
};

const columnOf = (sheet: ExcelJS.Worksheet, heading: string): number => {
  const values = sheet.getRow(headerRow).values;
  return Array.isArray(values) ? values.indexOf(heading) : -1;
};

/** The first action stands in row 1. */
export const cellOf = (sheet: ExcelJS.Worksheet, row: number, heading: string): ExcelJS.Cell =>
  sheet.getCell(headerRow + row, columnOf(sheet, heading));

/** As somebody edits it in Excel: opened, changed, saved under another name. */
export const editPlan = async (place: string, edit: Edit, target: string): Promise<string> => {
  const { workbook, sheet } = await planSheet(place);
  edit(sheet);
  await workbook.xlsx.writeFile(target);
  return target;
};
