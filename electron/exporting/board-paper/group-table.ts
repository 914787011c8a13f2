import type { GroupFigure, IndicatorFigure } from '../../../shared/indicators/figure';
import { groupLabels } from '../../../shared/reference/groups';
import { indicatorDefinitions } from '../../../shared/reference/indicators';
import { baseText, countText, markedGroup, percentText } from '../words/figure-words';
import { nativeTable } from './native-table';
import type { Column } from './native-table';
import { textWidth } from '../page';
import type { TableBlock } from '../../../shared/paper/paper-block';

interface GroupRow {
  readonly name: string;
  readonly group: GroupFigure;
}

interface GroupColumn extends Column {
  readonly write: (group: GroupFigure) => string;
  readonly isGiven: (group: GroupFigure) => boolean;
}

const rowsOf = (figure: IndicatorFigure): readonly GroupRow[] => [
  { name: groupLabels.white, group: markedGroup(figure, figure.white) },
  { name: groupLabels.bme, group: markedGroup(figure, figure.bme) },
  { name: 'Ethnicity unknown', group: markedGroup(figure, figure.unknown) },
  ...(figure.workforceBme === null ? [] : [{ name: 'BME staff in the whole workforce', group: figure.workforceBme }]),
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const columnsOf = (figure: IndicatorFigure): readonly GroupColumn[] => {
  const definition = indicatorDefinitions[figure.indicator];
  const isRatio = figure.measure === 'relative_likelihood';
  return [
    {
      title: isRatio ? capital(definition.hits) : 'Number',
      share: 24,
      isNumber: true,
      write: countText,
      isGiven: (group) => group.count !== null || group.isHidden,
    },
    {
      title: isRatio ? `Out of (${definition.base})` : 'Out of',
      share: 28,
      isNumber: true,
      write: baseText,
      isGiven: (group) => group.of !== null || group.isHidden,
    },
    { title: 'Share', share: 16, isNumber: true, write: percentText, isGiven: () => true },
  ];
};

/** The groups of one figure. A column that the data never gave (survey counts) is left out rather than shown empty; null where it gave nothing. */
export const groupTable = (figure: IndicatorFigure): TableBlock | null => {
  const rows = rowsOf(figure).filter(({ group }) => group.isHidden || group.count !== null || group.percent !== null);
  if (rows.length === 0) return null;
  const columns = columnsOf(figure).filter((column) => rows.some(({ group }) => column.isGiven(group)));
  return nativeTable({
    width: textWidth.portrait,
    columns: [{ title: 'Group', share: 34 }, ...columns],
    rows: rows.map(({ name, group }) => [name, ...columns.map((column) => column.write(group))]),
  });
};
