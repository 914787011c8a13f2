import { calculatedKind } from '../../shared/dataset/annual-return/calculated-rows';
import type { CalculatedId } from '../../shared/dataset/annual-return/calculated-rows';
import { recompute } from '../../shared/dataset/annual-return/checks/recompute';
import { sumOfBands, yearFigures } from '../../shared/dataset/annual-return/checks/year-figures';
import type { YearFigures } from '../../shared/dataset/annual-return/checks/year-figures';
import { responsesItem } from '../../shared/dataset/annual-return/return-items';
import type { ReturnItemId } from '../../shared/dataset/annual-return/return-items';
import { standardLayout } from '../../shared/dataset/annual-return/standard-layout';
import type { LayoutRow } from '../../shared/dataset/annual-return/standard-layout';
import type { ReturnValue } from '../../shared/dataset/import-types';
import { ethnicGroups } from '../../shared/reference/groups';
import type { EthnicGroup, GroupCounts } from '../../shared/reference/groups';
import { exampleFigures, exampleYears } from './example-model';

const withResponses = (row: LayoutRow): readonly LayoutRow[] => {
  if (row.kind === 'heading' || row.measure !== 'Percentage') return [row];
  const { indicator } = row;
  if (indicator < 5 || indicator > 8) return [row];
  const survey = indicator === 5 || indicator === 6 || indicator === 7 ? indicator : 8;
  return [
    row,
    {
      kind: 'row',
      indicator,
      label: 'Number of survey responses',
      measure: 'Headcount',
      content: { item: responsesItem(survey) },
    },
  ];
};

/** The standard rows with the number of responses below each survey percentage, so that intervals can be worked out. */
export const exampleRows: readonly LayoutRow[] = standardLayout.flatMap(withResponses);

const toValues = (figures: ReadonlyMap<ReturnItemId, Partial<GroupCounts>>, year: number): readonly ReturnValue[] =>
  [...figures].flatMap(([item, counts]) =>
    ethnicGroups.flatMap((group) => {
      const value = counts[group];
      const place = { sheet: '', row: 0, column: null };
      return value === undefined
        ? []
        : [{ year, item, group, value, isSuppressed: false, place, basis: 'single' as const }];
    }),
  );

const tables: readonly YearFigures[] = exampleYears.map((year, step) =>
  yearFigures(toValues(exampleFigures(step), year), year),
);

const boardRest = (table: YearFigures, part: ReturnItemId, group: EthnicGroup): number =>
  (table.get('board:total', group) ?? 0) - (table.get(part, group) ?? 0);

const itemValue = (table: YearFigures, item: ReturnItemId, group: EthnicGroup): number | null => {
  if (item === 'board:non-voting') return boardRest(table, 'board:voting', group);
  if (item === 'board:non-executive') return boardRest(table, 'board:executive', group);
  if (item === 'discipline:staff' || item === 'training:staff' || item === 'workforce:total')
    return sumOfBands(table)?.[group] ?? null;
  return table.get(item, group);
};

/** As a workbook holds it: percentages as fractions, a ratio once, in the first column of the year. */
const calculatedValue = (table: YearFigures, id: CalculatedId, group: EthnicGroup): number | null => {
  const kind = calculatedKind(id);
  if (kind === 'ratio' && group !== 'white') return null;
  const value = recompute(id, table, group);
  return value === null || kind === 'likelihood' || kind === 'ratio' ? value : value / 100;
};

/** What stands in one cell of the example return. `step` counts the years from 0. */
export const exampleCell = (
  row: Extract<LayoutRow, { kind: 'row' }>,
  step: number,
  group: EthnicGroup,
): number | null => {
  const table = tables[step];
  if (table === undefined) return null;
  return 'item' in row.content
    ? itemValue(table, row.content.item, group)
    : calculatedValue(table, row.content.calculated, group);
};
