import { placeCuts } from '../../reference/cuts';
import type { BreakdownReport } from '../types/breakdown-report.types';
import type { ComparisonChoices } from '../types/comparison-report.types';

type PartChoice = ComparisonChoices['cuts'][number]['parts'][number];

/** Parts of one cut that any of the indicators has, each once, in the order in which they come. */
const partsOf = (reports: readonly BreakdownReport[], cut: string): readonly PartChoice[] => {
  const rows = reports
    .flatMap(({ breakdowns }) => breakdowns.filter((one) => one.cut === cut))
    .flatMap((one) => one.rows);
  const shownOf = (wanted: string): number =>
    rows.filter(({ part, figure }) => part === wanted && figure.value !== null).length;
  const labels = new Map(rows.map(({ part, label }) => [part, label]));
  return [...labels].map(([part, label]) => ({ part, label, shown: shownOf(part) }));
};

const labelOf = (reports: readonly BreakdownReport[], cut: string): string =>
  reports.flatMap(({ breakdowns }) => breakdowns).find((one) => one.cut === cut)?.label ?? cut;

/** The cuts with two parts or more that can be set against one another. Cuts by ethnicity itself are compared on the indicator pages. */
export const partChoices = (reports: readonly BreakdownReport[]): ComparisonChoices['cuts'] =>
  placeCuts
    .map((cut) => ({ cut, label: labelOf(reports, cut), parts: partsOf(reports, cut) }))
    .filter(({ parts }) => parts.length > 1);
