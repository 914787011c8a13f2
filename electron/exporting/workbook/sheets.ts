import type { PaperInput } from '../paper-input';
import { versionLabels } from '../../../shared/narrative/version-words';
import { actionColumns, actionRow, noteColumns, noteRows } from './action-sheet';
import type { DataSheet } from '../cells/data-sheet';
import { bandColumns, bandRow, figureColumns, figureRow, yearColumns, yearRows } from './figure-sheets';
import { ledgerTable } from '../page-tables/ledger-table';
import { pageSheets } from '../page-tables/page-sheets';
import { pageSheet } from './page-sheet';
import { qualityColumns, qualityRows } from './quality-sheet';
import { settingColumns, settingRows } from './settings-sheet';
import { hiddenColumns, hiddenRows, methodColumns, methodRows } from './text-sheets';

type Sheet = Omit<DataSheet, 'note'>;

const sheet = (name: string, title: string, rest: Pick<DataSheet, 'columns' | 'rows'>): Sheet => ({
  name,
  title,
  ...rest,
});

/** Nothing measured, no sheet: the action plan says so. */
const ledgerSheet = ({ lines, headline }: PaperInput['ledger']): readonly Sheet[] =>
  lines.length === 0
    ? []
    : [pageSheet({ name: 'Ledger', title: 'What moved: the ledger', detail: headline, tables: [ledgerTable(lines)] })];

/** Every data sheet in the order of the tabs. Each says its version, since a sheet may be copied out of the workbook. */
export const dataSheets = (input: PaperInput): readonly DataSheet[] => {
  const { report, actions, ledger, pages, settings, dates, leftOut = [] } = input;
  const year = String(report.year);
  const note = `${report.organisation}. ${versionLabels[report.version]} version. “*” is a number that may not be shown; an empty cell means there is no number.`;
  const all: readonly Sheet[] = [
    sheet('Action plan', 'Action plan', { columns: actionColumns, rows: actions.map(actionRow) }),
    sheet('Progress notes', 'Progress notes of the actions', { columns: noteColumns, rows: actions.flatMap(noteRows) }),
    ...ledgerSheet(ledger),
    sheet('Figures', `The nine indicators, ${year}`, {
      columns: figureColumns,
      rows: report.indicators.map(figureRow),
    }),
    sheet('Bands', `Indicator 1 by pay band and grade, ${year}`, {
      columns: bandColumns,
      rows: report.bands.map(bandRow),
    }),
    sheet('Years', 'The indicators by year', { columns: yearColumns, rows: report.indicators.flatMap(yearRows) }),
    ...pageSheets(pages)
      .filter(({ part }) => part === null || !leftOut.includes(part))
      .map(pageSheet),
    sheet('Data quality', 'Data quality: unknown ethnicity and how far it could change each figure', {
      columns: qualityColumns,
      rows: qualityRows(input),
    }),
    sheet('Method', 'Method', { columns: methodColumns, rows: methodRows(input) }),
    sheet('Hidden', 'What was hidden or missing, and why', { columns: hiddenColumns, rows: hiddenRows(input) }),
    sheet('Settings', 'Settings and changes', { columns: settingColumns, rows: settingRows(settings, dates) }),
  ];
  return all.map((one) => ({ ...one, note }));
};
