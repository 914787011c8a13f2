import type { GroupFigure, IndicatorFigure } from '../indicators/figure';
import { bandLabel, sectionLabels } from '../reference/bands';
import { viewLabels } from '../reference/indicators';
import { recruitmentApart } from '../report/specials/recruitment-apart';
import type { YearReport } from '../report/types/year-report.types';
import { baseCells, countCells, cutSums, everybody } from './draft-tables';
import type { DraftTables } from './draft-tables';

type Counted = Pick<IndicatorFigure, 'year' | 'source' | 'indicator' | 'view'>;

/** Who is counted in each population of a year. The same words in two releases are the same people or events. */
export const workforceOf = ({ year, source }: Pick<Counted, 'year' | 'source'>): string =>
  `${String(year)} ${source} workforce`;
export const hitsOf = ({ year, source, indicator, view }: Counted): string =>
  `${String(year)} ${source} indicator ${String(indicator)} ${view}`;
/** Of indicators 3 and 4 the workforce; of the others a set of their own. */
export const baseOf = (figure: Counted): string =>
  figure.indicator === 3 || figure.indicator === 4 ? workforceOf(figure) : `${hitsOf(figure)} out of`;

const tableOf = ({ indicator, view, year }: Counted): string =>
  `Indicator ${String(indicator)}${view === 'all' ? '' : ` (${viewLabels[view].toLowerCase()})`}, ${String(year)}`;

const ofIndicator = (figure: IndicatorFigure): DraftTables => {
  const table = tableOf(figure);
  if (figure.indicator === 1) return everybody({ table, population: workforceOf(figure), part: 'upper bands' }, figure);
  if (figure.indicator === 9) return everybody({ table, population: hitsOf(figure), part: '' }, figure);
  return {
    cells: [
      ...countCells({ table, population: hitsOf(figure), part: '' }, figure),
      ...baseCells({ table, population: baseOf(figure), part: '' }, figure),
    ],
    sums: [],
  };
};

/** The counts of every pay band and grade. */
export const tablesOfBands = (report: YearReport): DraftTables => {
  const table = `Indicator 1 by pay band and grade, ${String(report.year)}`;
  const drafts = report.bands.map(({ section, band, figure }) =>
    everybody(
      { table, population: workforceOf(figure), part: `grade=${sectionLabels[section]}, ${bandLabel(band)}` },
      figure,
    ),
  );
  const cells = drafts.flatMap((draft) => draft.cells);
  return { cells, sums: [...drafts.flatMap((draft) => draft.sums), ...cutSums(cells, '')] };
};

/**
 * The counts of the indicators of a year.
 *
 * @param isBoardShown - board members are shown below the threshold, as they are named on the trust's website: nothing to guard
 */
export const tablesOfIndicators = (report: YearReport, isBoardShown: boolean): readonly DraftTables[] =>
  report.indicators
    .map(({ figure }) => figure)
    .filter(({ indicator }) => indicator !== 9 || !isBoardShown)
    .map(ofIndicator);

/** What the paper of a return says beside it of recruitment without international campaigns, from the recruitment file. */
const recruitmentBeside = ({ year, indicators, specials }: YearReport): readonly DraftTables[] => {
  const apart = recruitmentApart(indicators, specials);
  if (apart === null) return [];
  const counted = { year, source: 'extracts', indicator: 2, view: 'without_international' } as const;
  const sides = { white: apart.white, bme: apart.bme, unknown: notPrinted };
  const table = tableOf(counted);
  return [
    {
      cells: [
        ...countCells({ table, population: hitsOf(counted), part: '' }, sides),
        ...baseCells({ table, population: baseOf(counted), part: '' }, sides),
      ],
      sums: [],
    },
  ];
};

const notPrinted: GroupFigure = { count: null, of: null, percent: null, isHidden: false };

/** The counts of a year's report that every document has but the CSV: workforce and indicators. `isBoardShown` as above. */
export const tablesOfYear = (report: YearReport, isBoardShown: boolean): readonly DraftTables[] => [
  everybody(
    { table: `Workforce, ${String(report.year)}`, population: workforceOf(report), part: '' },
    report.workforce,
  ),
  ...tablesOfIndicators(report, isBoardShown),
  ...recruitmentBeside(report),
];
