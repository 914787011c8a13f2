import ExcelJS from 'exceljs';
import type { PaperInput } from '../paper-input';
import { cleanText } from '../words/clean-text';
import { dateOf } from '../words/dates';
import { versionLabels } from '../../../shared/narrative/version-words';
import { addContents } from './contents-sheet';
import { addDataSheet } from '../cells/data-sheet';
import { dataSheets } from './sheets';

const describe = (workbook: ExcelJS.Workbook, { report, preparedOn, author, appVersion }: PaperInput): void => {
  const name = cleanText(report.organisation);
  workbook.title = `Workforce Race Equality Standard ${String(report.year)}: ${name}`;
  workbook.subject = `Figures and action plan, ${versionLabels[report.version].toLowerCase()} version`;
  workbook.creator = author === undefined ? name : cleanText(author);
  workbook.lastModifiedBy = `Race Equality Workbench ${cleanText(appVersion)}`;
  // Without a date of its own the library takes the clock's, and the same workbook made twice would differ.
  const day = dateOf(preparedOn) ?? new Date(0);
  workbook.created = day;
  workbook.modified = day;
};

/** The figures and the action plan as tables with typed cells. */
export const actionPlanXlsx = async (input: PaperInput): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  describe(workbook, input);
  const sheets = dataSheets(input);
  const words = {
    left: `${input.report.organisation}: Workforce Race Equality Standard ${String(input.report.year)}`,
    right: `${versionLabels[input.report.version]} version`,
  };
  addContents(workbook, input, sheets);
  for (const sheet of sheets) addDataSheet(workbook, sheet, words);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
