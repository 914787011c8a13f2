import { filterWords, blankPart } from '../../../../shared/narrative/breakdown/cut-headings';
import type { CutPart, PlaceCut } from '../../../../shared/reference/cuts';
import type { BreakdownReport } from '../../../../shared/report/types/breakdown-report.types';
import type { ChosenFilter } from '../../../session/selection';

/** A part as it stands in the list, under the heading of its cut. */
export interface FilterOption extends ChosenFilter {
  readonly name: string;
}

export interface FilterGroup {
  readonly cut: PlaceCut;
  readonly label: string;
  readonly choices: readonly FilterOption[];
}

/** What the report calls a part; the filter's list has only what the data call it. */
const nameOf = (report: BreakdownReport, { cut, part }: CutPart): string => {
  const rows = report.breakdowns.find((breakdown) => breakdown.cut === cut)?.rows;
  return rows?.find((row) => row.part === part)?.label ?? (part === '' ? blankPart : part);
};

/** The parts that the page can be narrowed to, by cut. */
export const choicesOf = (report: BreakdownReport): readonly FilterGroup[] =>
  report.filters.map(({ cut, label, parts }) => ({
    cut,
    label,
    choices: parts.map((part) => {
      const name = nameOf(report, { cut, part });
      return { cut, part, name, label: filterWords(cut, name) };
    }),
  }));

export const samePart = (a: CutPart, b: CutPart | null): boolean => b !== null && a.cut === b.cut && a.part === b.part;
