import { partNotes } from '../../narrative/comparison/comparison-words';
import { partTitle } from '../../narrative/indicator-title';
import { shortName } from '../../narrative/short-name';
import type { PlaceCut } from '../../reference/cuts';
import type { BreakdownReport, BreakdownRow } from '../types/breakdown-report.types';
import { comparisonRow, ownSide } from './comparison-row';
import type { ComparisonReport, ComparisonRow } from '../types/comparison-report.types';
import { finishComparison } from './finish-comparison';

export interface TwoParts {
  readonly cut: PlaceCut;
  readonly first: string;
  readonly second: string;
}

const partOf = ({ breakdowns }: BreakdownReport, cut: PlaceCut, part: string): BreakdownRow | null =>
  breakdowns.find((one) => one.cut === cut)?.rows.find((row) => row.part === part) ?? null;

const labelOf = (reports: readonly BreakdownReport[], cut: PlaceCut, part: string): string =>
  reports.map((report) => partOf(report, cut, part)?.label).find((label) => label !== undefined) ?? part;

const hasEither = (report: BreakdownReport, { cut, first, second }: TwoParts): boolean =>
  partOf(report, cut, first) !== null || partOf(report, cut, second) !== null;

/**
 * Two parts of one trust, year and version: directorates, staff groups, bands. The parts are separate groups of people, so their intervals
 * are independent. (Indicator 1 sets both against the same workforce, which makes the interval of the difference a little too wide.)
 *
 * @param reports - the breakdowns of indicators 1 to 4 of one year and version, after disclosure
 */
export const compareParts = (
  reports: readonly BreakdownReport[],
  parts: TwoParts,
  about: Pick<ComparisonReport, 'organisation' | 'year' | 'version' | 'threshold'>,
): ComparisonReport => {
  const { cut, first, second } = parts;
  const names = { first: labelOf(reports, cut, first), second: labelOf(reports, cut, second) };
  const rows: readonly ComparisonRow[] = reports
    .filter((report) => hasEither(report, parts))
    .map((report) =>
      comparisonRow({
        indicator: report.indicator,
        view: report.view,
        title: partTitle(report),
        kind: 'parts',
        first: ownSide(partOf(report, cut, first)?.figure ?? null),
        second: ownSide(partOf(report, cut, second)?.figure ?? null),
        names: { first: shortName(names.first), second: shortName(names.second) },
        definitionBreak: null,
      }),
    );
  return finishComparison({
    ...about,
    with: { kind: 'parts', ...parts },
    ...names,
    rows,
    notes: partNotes,
  });
};
