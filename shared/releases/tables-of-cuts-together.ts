import { otherParts } from '../reference/cuts';
import type { BreakdownReport, Combination } from '../report/types/breakdown-report.types';
import type { TrainingCutReport } from '../report/types/training-cut-report.types';
import { baseCells, countCells } from './draft-tables';
import type { DraftTables } from './draft-tables';
import type { ReleasedCell } from './release.types';
import { ofFigure } from './tables-of-breakdown';

/** Parts that stand together differ from release to release: the name says of which they are the rest. */
const restOf = (names: readonly string[]): string => `others than ${[...new Set(names)].sort().join(', ')}`;

/** Two cuts together. A part is named as the same part of a narrowed view is. */
export const tablesOfCombination = (
  report: BreakdownReport,
  { first, second, label, rows }: Combination,
): readonly DraftTables[] => {
  const named = (pick: 'first' | 'second'): readonly string[] =>
    rows.filter((row) => row[pick] !== otherParts).map((row) => (pick === 'first' ? row.firstLabel : row.secondLabel));
  const others = { first: restOf(named('first')), second: restOf(named('second')) };
  const table = `Indicator ${String(report.indicator)}: ${label}, ${String(report.year)}`;
  return rows.map((row) => {
    const parts = [
      `${first}=${row.first === otherParts ? others.first : row.firstLabel}`,
      `${second}=${row.second === otherParts ? others.second : row.secondLabel}`,
    ];
    return ofFigure(table, [...parts].sort().join(' & '), row.figure);
  });
};

/** Medical education by a cut, in one span of years under one definition: held only against the same span and definition. */
export const tablesOfTrainingCut = ({
  measure,
  cut,
  title,
  settings,
  rows,
}: TrainingCutReport): readonly DraftTables[] => {
  const others = restOf(rows.flatMap(({ part, name }) => (part === null ? [] : [name])));
  const population = `training ${measure} by ${cut}: ${settings.join('; ')}`;
  const cells = rows.flatMap(({ part, name, white, bme }): readonly ReleasedCell[] => {
    const place = { table: title, part: `${cut}=${part === null ? others : name}` };
    const sides = { white, bme, unknown: { count: null, of: null, percent: null, isHidden: false } };
    return [
      ...countCells({ ...place, population }, sides),
      ...baseCells({ ...place, population: `${population} out of` }, sides),
    ];
  });
  return [{ cells, sums: [] }];
};
