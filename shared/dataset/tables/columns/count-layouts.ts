import { readNumber } from '../../read-number';
import { readGroupLabel } from '../counts/group-labels';
import { countedStages, stageOfLabel } from '../counts/stage-labels';
import type { CountedStage } from '../counts/stage-labels';
import { field } from '../kinds/table-field';
import type { ColumnsOf, TableColumns } from './map-columns';
import { rawOf } from './column-values';

/** The share of the different values of a column that are numbers, or marks in place of one; 0 where there are none. */
const numberShare = (of: ColumnsOf, column: number): number => {
  const cells = of.values.distinct(column);
  const numbers = cells.filter((cell) => ['number', 'suppressed', 'dash', 'unclear'].includes(readNumber(cell).kind));
  return cells.length === 0 ? 0 : numbers.length / cells.length;
};

/** A list of applications has 1 and 0 in its columns of stages; a table of counts has larger numbers. */
const isCounted = (of: ColumnsOf, columns: readonly number[]): boolean => {
  const cells = columns.flatMap((column) => of.values.distinct(column)).map(readNumber);
  const isLarge = cells.some((found) => found.kind === 'number' && found.value > 1);
  return isLarge && columns.every((column) => numberShare(of, column) > 0.5);
};

const stageNames: ReadonlySet<string> = new Set(countedStages);

/** True where the values are those of a table of numbers, as its layout says; always true for lists. */
export const fitsLayout = (of: ColumnsOf, columns: TableColumns): boolean => {
  const { layout } = of.kind;
  if (layout === undefined) return true;
  const at = (names: ReadonlySet<string>): readonly number[] =>
    columns.fields.filter((each) => names.has(each.field.field)).map((each) => each.column);
  if (layout === 'counts') return isCounted(of, at(stageNames));
  if (layout === 'figures') return at(new Set(['count', 'value'])).every((column) => numberShare(of, column) > 0.4);
  const groups = columns.fields.filter((each) => each.field.field.startsWith('group:'));
  return isCounted(
    of,
    groups.map((each) => each.column),
  );
};

const isGroupHeader = (text: string): boolean => {
  if (text === '') return false;
  const label = readGroupLabel(text);
  return label.kind === 'total' || label.scope !== null;
};

const stagesIn = (of: ColumnsOf, column: number): readonly CountedStage[] =>
  of.values
    .distinct(column)
    .map((cell) => stageOfLabel(rawOf(cell)))
    .filter((stage) => stage !== null);

/**
 * A table with ethnic groups across gets a field for each of its columns of groups, so that they are mapped, shown and set aside like any
 * other. Null where the headers and the first column are not those of such a table.
 */
const shapeAcross = (of: ColumnsOf): ColumnsOf | null => {
  const { headers } = of.header;
  const groups = headers.flatMap((text, column) => (isGroupHeader(text) ? [column] : []));
  if (groups.filter((column) => readGroupLabel(headers[column] ?? '').kind !== 'total').length < 2) return null;
  const stage = headers.findIndex((_, column) => !groups.includes(column) && stagesIn(of, column).length >= 2);
  const found = new Set(stage < 0 ? [] : stagesIn(of, stage));
  if (!found.has('shortlisted') || !found.has('appointed')) return null;
  const name = headers[stage] === '' ? 'Stage' : (headers[stage] ?? 'Stage');
  const fields = [
    field('stage', 'Stage', name),
    ...groups.map((column) => field(`group:${String(column)}`, headers[column] ?? '', headers[column] ?? '')),
  ];
  const named = headers.map((text, column) => (column === stage ? name : text));
  return { ...of, header: { ...of.header, headers: named }, kind: { ...of.kind, fields } };
};

/** What a header row means for a kind of table whose columns depend on it; null where it cannot be such a table. */
export const shapeKind = (of: ColumnsOf): ColumnsOf | null =>
  of.kind.layout === 'groups_across' ? shapeAcross(of) : of;
