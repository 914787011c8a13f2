import type { IndicatorFigure } from '../indicators/figure';
import { partLabel } from '../narrative/breakdown/cut-words';
import { cutHeadings, isEthnicCut } from '../narrative/breakdown/cut-headings';
import { indicatorDefinitions } from '../reference/indicators';
import type { Breakdown, BreakdownReport } from '../report/types/breakdown-report.types';
import { baseCells, countCells, cutSums, everybody } from './draft-tables';
import type { DraftSum, DraftTables } from './draft-tables';
import { countKey } from './known-counts';
import type { ReleasedCell } from './release.types';
import { baseOf, hitsOf, workforceOf } from './tables-of-year';

/** Parts by the names that readers know, as the same part has them everywhere. */
const within = ({ filter }: BreakdownReport): string =>
  filter === null ? '' : `${filter.cut}=${partLabel(filter.cut, filter.part)}`;

/** "directorate=Surgery"; of a narrowed view "band=5 & directorate=Surgery", whichever was chosen first. */
const partOf = (report: BreakdownReport, cut: string, label: string): string =>
  [within(report), `${cut}=${label}`]
    .filter((text) => text !== '')
    .sort()
    .join(' & ');

export const ofFigure = (table: string, part: string, figure: IndicatorFigure): DraftTables => {
  if (figure.indicator === 1) return everybody({ table, population: workforceOf(figure), part }, figure);
  return {
    cells: [
      ...countCells({ table, population: hitsOf(figure), part }, figure),
      ...baseCells({ table, population: baseOf(figure), part }, figure),
    ],
    sums: [],
  };
};

/** Ethnic groups are parts of BME people: of each its one group. */
const ofEthnicCut = (report: BreakdownReport, { cut, rows }: Breakdown, table: string): DraftTables => {
  const part = within(report);
  const cells = rows.flatMap(({ label, figure: { bme, ...figure } }): readonly ReleasedCell[] =>
    (
      [
        [hitsOf(figure), bme.count],
        [baseOf(figure), bme.of],
      ] as const
    ).map(([population, value]) => ({ table, population, part, group: `${cut}=${label}`, value })),
  );
  const sums = [...new Set(cells.map(({ population }) => population))].map((population): DraftSum => ({
    total: countKey({ population, part, group: 'bme' }),
    parts: cells.filter((cell) => cell.population === population).map(countKey),
  }));
  return { cells, sums };
};

const ofCut = (report: BreakdownReport, breakdown: Breakdown): DraftTables => {
  const { cut, rows } = breakdown;
  const title = `Indicator ${String(report.indicator)}: ${indicatorDefinitions[report.indicator].title}`;
  const table = [title, report.filterLabel, cutHeadings[cut].by].filter((text) => text !== null).join(', ');
  if (isEthnicCut(cut)) return ofEthnicCut(report, breakdown, table);
  const drafts = rows.map(({ label, figure }) => ofFigure(table, partOf(report, cut, label), figure));
  const cells = drafts.flatMap((draft) => draft.cells);
  return { cells, sums: [...drafts.flatMap((draft) => draft.sums), ...cutSums(cells, within(report))] };
};

/** The counts of an indicator by its cuts, with what they are parts of. */
export const tablesOfBreakdown = (report: BreakdownReport): readonly DraftTables[] => [
  ...(report.whole === null || report.whole.figure.source !== 'extracts'
    ? []
    : [ofFigure(`Indicator ${String(report.indicator)}, ${String(report.year)}`, within(report), report.whole.figure)]),
  ...report.breakdowns.map((breakdown) => ofCut(report, breakdown)),
];
