import type { Workbook } from 'exceljs';
import { audienceOfPaper } from '../paper-input';
import type { PaperInput } from '../paper-input';
import { addressee, readersNote } from '../../../shared/narrative/leaving/audience-words';
import { longDate } from '../../../shared/narrative/long-date';
import { thresholdSentence, versionLabels } from '../../../shared/narrative/version-words';
import type { DataSheet } from '../cells/data-sheet';
import { fonts } from '../cells/looks';
import { textCell, writeCell } from '../cells/typed-cells';

const facts = (input: PaperInput): readonly (readonly [string, string])[] => {
  const { report, preparedOn, appVersion } = input;
  const audience = audienceOfPaper(input);
  return [
    ['Organisation', report.organisation],
    ['Version', versionLabels[report.version]],
    ['For', addressee(audience, report.organisation)],
    ['Who may see it', readersNote(report.version, audience)],
    ['What is hidden', thresholdSentence(report.version, report.threshold)],
    ['Prepared on', longDate(preparedOn)],
    ['Made with', `Race Equality Workbench ${appVersion}`],
  ];
};

/** The first sheet: what this is, which version, and a link to each sheet. */
export const addContents = (workbook: Workbook, input: PaperInput, sheets: readonly DataSheet[]): void => {
  const page = workbook.addWorksheet('Contents', { views: [{ showGridLines: false }] });
  page.pageSetup = {
    ...page.pageSetup,
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
  page.getColumn(1).width = 22;
  page.getColumn(2).width = 100;
  writeCell(
    page.getCell('A1'),
    textCell(`Workforce Race Equality Standard ${String(input.report.year)}: figures and action plan`),
  );
  page.getCell('A1').font = fonts.title;
  facts(input).forEach(([label, text], index) => {
    const row = page.getRow(index + 3);
    row.getCell(1).value = label;
    row.getCell(1).font = fonts.bold;
    writeCell(row.getCell(2), textCell(text));
    row.getCell(2).font = fonts.text;
    row.getCell(2).alignment = { wrapText: true, vertical: 'top' };
  });
  const first = facts(input).length + 4;
  page.getCell(first, 1).value = 'Sheets';
  page.getCell(first, 1).font = fonts.bold;
  sheets.forEach((sheet, index) => {
    const row = page.getRow(first + 1 + index);
    row.getCell(1).value = { text: sheet.name, hyperlink: `#'${sheet.name}'!A1` };
    row.getCell(1).font = fonts.link;
    writeCell(row.getCell(2), textCell(sheet.title));
    row.getCell(2).font = fonts.text;
  });
};
