import { breakdownTitle, wholeBeside, wholeLabel } from '../../../shared/charts/breakdown-picture';
import { isStar } from '../../../shared/charts/report-rows';
import type { IndicatorFigure } from '../../../shared/indicators/figure';
import { lowNumbersTag } from '../../../shared/narrative/breakdown/breakdown-page-words';
import { cutHeadings, isEthnicCut } from '../../../shared/narrative/breakdown/cut-headings';
import { viewLabels } from '../../../shared/reference/indicators';
import type { Breakdown, BreakdownReport } from '../../../shared/report/types/breakdown-report.types';
import type { FigureWords } from '../../../shared/report/types/year-report.types';
import { estimateColumn, groupColumn, tagColumn, wordsColumn } from './columns';
import { estimate, group, words } from './entries';
import type { Entry, PageTable } from './page-table';

const rowOf = (label: string, figure: IndicatorFigure, said: FigureWords, isEthnic: boolean): readonly Entry[] => [
  words(label),
  group(figure.white),
  group(figure.bme),
  // An ethnic group has nobody of unknown ethnicity in it.
  ...(isEthnic ? [] : [group(figure.unknown)]),
  estimate(figure.measure === 'relative_likelihood' ? 'ratio' : 'points', figure, isStar(figure)),
  words(lowNumbersTag(figure, said)),
];

/** "Indicator 2: appointed from shortlisting, by directorate". */
export const breakdownName = (report: BreakdownReport, breakdown: Breakdown): string => {
  const view = report.indicator === 2 && report.view !== 'all' ? ` (${viewLabels[report.view].toLowerCase()})` : '';
  return `Indicator ${String(report.indicator)}${view}: ${breakdownTitle(report, breakdown)}`;
};

/** Every part of one cut beside the whole. Parts without a figure keep their row. */
export const breakdownTable = (report: BreakdownReport, breakdown: Breakdown): PageTable => {
  const isEthnic = isEthnicCut(breakdown.cut);
  const whole = wholeBeside(report);
  return {
    title: breakdownName(report, breakdown),
    columns: [
      { ...wordsColumn(cutHeadings[breakdown.cut].heading, 27), sheet: [{ title: 'Part', width: 40 }] },
      groupColumn(isEthnic ? 'All White' : 'White', 16, 'White'),
      groupColumn(isEthnic ? 'This group' : 'BME', 16, 'BME or this group'),
      ...(isEthnic ? [] : [groupColumn('Unknown', 16)]),
      estimateColumn(report.indicator === 1 ? 'Gap, points' : 'Ratio', 18),
      tagColumn(22),
    ],
    rows: [
      ...(whole === null ? [] : [rowOf(wholeLabel(report, breakdown.cut), whole.figure, whole.words, isEthnic)]),
      ...breakdown.rows.map((row) => rowOf(row.label, row.figure, row.words, isEthnic)),
    ],
  };
};

export const breakdownTables = (report: BreakdownReport): readonly PageTable[] =>
  report.breakdowns.map((breakdown) => breakdownTable(report, breakdown));
