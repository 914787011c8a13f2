import type { TrendPoint } from '../../shared/report/year-report.types';

export interface RunPoint {
  readonly year: number;
  readonly value: number;
}

/**
 * Stretches of neighbouring years that may be joined by a line: a break of method, a hidden year or a missing one ends a stretch.
 * Single years are left out, since they have no line.
 */
export const runsOf = (trend: readonly TrendPoint[]): readonly (readonly RunPoint[])[] => {
  const runs: RunPoint[][] = [];
  let before: number | null = null;
  for (const point of trend) {
    if (point.isHidden || point.value === null) {
      before = null;
      continue;
    }
    const here = { year: point.year, value: point.value };
    const goesOn = before !== null && point.year - before === 1 && point.breakBefore === null;
    if (goesOn) runs.at(-1)?.push(here);
    else runs.push([here]);
    before = point.year;
  }
  return runs.filter((run) => run.length > 1);
};
