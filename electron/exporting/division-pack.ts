import ExcelJS from 'exceljs';
import type { IndicatorFigure } from '../../shared/indicators/figure';
import { thresholdSentence, versionLabels } from '../../shared/narrative/version-words';
import { wholeBeside } from '../../shared/charts/breakdown-picture';
import { breakdownName } from '../../shared/narrative/breakdown/breakdown-page-words';
import { indicatorDefinitions } from '../../shared/reference/indicators';
import type { Version } from '../../shared/reference/settings';
import type { BreakdownReport, BreakdownRow } from '../../shared/report/types/breakdown-report.types';
import { restOfTrust } from '../../shared/report/comparison/rest-of-trust';
import { addDataSheet } from './cells/data-sheet';
import type { SheetColumn } from './cells/data-sheet';
import { estimateCells, groupCells } from './cells/figure-cells';
import { formats, textCell } from './cells/typed-cells';
import type { TypedCell } from './cells/typed-cells';
import { cleanText } from './words/clean-text';
import { dateOf } from './words/dates';
import { estimateOf, findingText, markedGroup, measureLabels } from './words/figure-words';

/** One division with its figures; the others are in packs of their own. */
export interface DivisionPack {
  readonly organisation: string;
  readonly year: number;
  readonly version: Version;
  readonly threshold: number;
  readonly division: string;
  readonly figures: readonly { readonly report: BreakdownReport; readonly row: BreakdownRow }[];
  /** ISO date. */
  readonly preparedOn: string;
}

const groupColumns = (name: string): readonly SheetColumn[] =>
  ['number', 'out of', 'share'].map((part) => ({ title: `${name}: ${part}`, width: 10, isNumber: true }));

const columns: readonly SheetColumn[] = [
  { title: 'Indicator', width: 10 },
  { title: 'Title', width: 40 },
  { title: 'Who', width: 26 },
  { title: 'Measure', width: 20 },
  { title: 'Figure', width: 10, isNumber: true },
  { title: '95% lower', width: 10, isNumber: true },
  { title: '95% upper', width: 10, isNumber: true },
  { title: 'What it says', width: 24 },
  ...groupColumns('White'),
  ...groupColumns('BME'),
  ...groupColumns('Unknown'),
];

const hiddenRow: readonly TypedCell[] = columns.slice(4).map(() => ({ value: '*' }));

const figureRow = ({ who, indicator, figure }: PackRow): readonly TypedCell[] => [
  { value: indicator, format: formats.year },
  textCell(breakdownName(indicator)),
  textCell(who),
  textCell(measureLabels[indicatorDefinitions[indicator].measure]),
  ...(figure === null
    ? hiddenRow
    : [
        ...estimateCells(figure.measure, estimateOf(figure)),
        textCell(findingText(estimateOf(figure))),
        ...groupCells(markedGroup(figure, figure.white)),
        ...groupCells(markedGroup(figure, figure.bme)),
        ...groupCells(markedGroup(figure, figure.unknown)),
      ]),
];

/** One line of a pack; without a figure where what is left of the trust may not be shown. */
export interface PackRow {
  readonly who: string;
  readonly indicator: BreakdownReport['indicator'];
  readonly figure: IndicatorFigure | null;
}

/** Of each indicator the division, the rest of the trust and the whole, as far as they are held. */
export const rowsOfPack = ({ division, threshold, figures }: DivisionPack): readonly PackRow[] =>
  figures.flatMap(({ report, row }) => {
    const { indicator, whole } = report;
    const beside = wholeBeside(report);
    return [
      { who: division, indicator, figure: row.figure },
      ...(whole === null
        ? []
        : [{ who: 'Rest of the trust', indicator, figure: restOfTrust(whole.figure, row.figure, threshold) }]),
      ...(beside === null ? [] : [{ who: 'Whole trust', indicator, figure: beside.figure }]),
    ];
  });

const wordsOf = ({ figures }: DivisionPack): readonly (readonly TypedCell[])[] =>
  figures.map(({ report: { indicator }, row: { words } }) => [
    { value: indicator, format: formats.year },
    textCell(
      [words.sentence, words.smallNumbers, words.unknown, words.hidden === words.sentence ? null : words.hidden]
        .filter((text) => text !== null && text !== '')
        .join(' '),
    ),
  ]);

/** A workbook for one division: its indicators beside the rest of the trust, and the same in words. */
export const divisionPackXlsx = async (pack: DivisionPack): Promise<Uint8Array> => {
  const { organisation, year, version, threshold, division } = pack;
  const workbook = new ExcelJS.Workbook();
  const day = dateOf(pack.preparedOn) ?? new Date(0);
  workbook.title = `Workforce Race Equality Standard ${String(year)}: ${cleanText(division)}`;
  workbook.creator = cleanText(organisation);
  workbook.created = day;
  workbook.modified = day;
  const note = `${organisation}. ${versionLabels[version]} version. ${thresholdSentence(version, threshold)} “*” is a number that may not be shown.`;
  const printed = { left: `${organisation}: ${division}, ${String(year)}`, right: `${versionLabels[version]} version` };
  addDataSheet(
    workbook,
    {
      name: 'Figures',
      title: `${division} beside the rest of the trust, ${String(year)}`,
      note,
      columns,
      rows: rowsOfPack(pack).map(figureRow),
    },
    printed,
  );
  addDataSheet(
    workbook,
    {
      name: 'In words',
      title: `${division} in words, ${String(year)}`,
      note,
      columns: [
        { title: 'Indicator', width: 10 },
        { title: 'What the figures say', width: 130 },
      ],
      rows: wordsOf(pack),
    },
    printed,
  );
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
