import { columnLetter, placeAt } from '../../cell-place';
import { cellText } from '../../cell-text';
import type { Findings } from '../../findings';
import type { SheetGrid } from '../../grid';
import { blockWords, firstColumn } from './column-block';
import type { ColumnBlock, HeaderRegion, YearBlock } from './column-block';
import { findGroupRows } from './group-rows';
import type { GroupRow } from './group-rows';
import { blocksByYear, blocksInOrder, isHalfBlock, isUnknownOnly } from './header-blocks';
import { yearInCell, yearInText } from '../labels/match-year';
import { askAlike, askUndated, refuseImpossible } from './year-questions';
import type { YearContext } from './year-questions';
import { dateFromAbove, isFigureRow } from './years-above';
import type { DatedBlocks } from './years-above';
import { cellsFromYearsBelow } from './years-below';

const hasOwnYears = (groups: GroupRow): boolean => groups.cells.every((cell) => cell.year !== null);

const datedBlocks = (sheet: SheetGrid, groups: GroupRow, topRow: number): DatedBlocks => {
  if (hasOwnYears(groups))
    return { blocks: blocksByYear(groups.cells), yearsInOrder: [], isTorn: false, unusedYears: [] };
  const below = cellsFromYearsBelow(sheet, groups);
  if (below !== null) return { blocks: blocksByYear(below), yearsInOrder: [], isTorn: false, unusedYears: [] };
  return dateFromAbove(sheet, groups.row, topRow, blocksInOrder(groups.cells));
};

/** Says which columns cannot be used, and keeps those that have White and BME. */
const wholeBlocks = (blocks: readonly ColumnBlock[], context: YearContext): readonly ColumnBlock[] => {
  const { sheet, headerRow, findings } = context;
  for (const block of blocks.filter(isHalfBlock)) {
    const place = placeAt(sheet, headerRow, firstColumn(block));
    if (isUnknownOnly(block)) {
      findings.error(
        'two_unknown_columns',
        `Column ${blockWords(block)} of sheet “${sheet}” is a second column for unknown ethnicity. Add the two together in one column and import the file again.`,
        place,
      );
    } else {
      findings.warn(
        'half_block',
        `Column ${blockWords(block)} of sheet “${sheet}” was left out: it is not part of a set of White and BME columns.`,
        place,
      );
    }
  }
  for (const block of blocks.filter((each) => !isHalfBlock(each) && each.columns.unknown === null)) {
    findings.warn(
      'no_unknown_column',
      `Columns ${blockWords(block)} of sheet “${sheet}” have no column for unknown ethnicity, so shares of the workforce are worked out as if nobody's ethnicity were unknown.`,
      placeAt(sheet, headerRow, firstColumn(block)),
    );
  }
  return blocks.filter((block) => !isHalfBlock(block));
};

const sayUnusedYears = ({ unusedYears }: DatedBlocks, { sheet, headerRow, findings }: YearContext): void => {
  if (unusedYears.length === 0) return;
  findings.warn(
    'year_without_columns',
    `Sheet “${sheet}” names ${unusedYears.join(', ')} to the right of the figures, but no White and BME columns stand below. Nothing was read there.`,
    placeAt(sheet, headerRow, null),
  );
};

const refuseTorn = ({ sheet, headerRow, findings }: YearContext): readonly ColumnBlock[] => {
  findings.error(
    'headings_unclear',
    `A heading seems to be missing in row ${String(headerRow + 1)} of sheet “${sheet}”: White, BME and Unknown do not repeat in the same order for every year. Correct the headings and import the file again.`,
    placeAt(sheet, headerRow, null),
  );
  return [];
};

/** The one year named in the sheet's title rows or name; a suggestion only. */
const titleYear = (sheet: SheetGrid, groupRow: number): number | null => {
  const rows = sheet.rows.slice(0, groupRow).flatMap((row) => (row ?? []).map((cell) => yearInCell(cell)));
  const years = new Set([...rows, yearInText(sheet.name)].filter((year) => year !== null));
  return years.size === 1 ? ([...years][0] ?? null) : null;
};

const suggestions = (
  sheet: SheetGrid,
  groupRow: number,
  dated: DatedBlocks,
  blocks: readonly ColumnBlock[],
): readonly (number | null)[] => {
  if (dated.yearsInOrder.length === blocks.length) return dated.yearsInOrder;
  return blocks.length === 1 ? [titleYear(sheet, groupRow)] : [];
};

const isSameColumns = (a: ColumnBlock, b: ColumnBlock): boolean =>
  a.columns.white === b.columns.white && a.columns.bme === b.columns.bme && a.columns.unknown === b.columns.unknown;

/** Headings repeated lower down without their years keep the years of the headings above them. */
const inherit = (blocks: readonly ColumnBlock[], before: readonly YearBlock[]): readonly ColumnBlock[] =>
  blocks.map((block) => (block.year === null ? (before.find((other) => isSameColumns(block, other)) ?? block) : block));

/** Undated columns that were asked about further up, or left out there, are not asked about again. */
const isAskedAbove = (block: ColumnBlock, asked: readonly ColumnBlock[]): boolean =>
  block.year === null && asked.some((other) => isSameColumns(block, other));

const sayPercentColumns = (sheet: string, groups: GroupRow, findings: Findings): void => {
  const [first] = groups.percentColumns;
  if (first === undefined) return;
  const letters = groups.percentColumns.map(columnLetter).join(', ');
  findings.warn(
    'percent_columns',
    `Columns ${letters} of sheet “${sheet}” hold percentages beside the numbers and were left out; percentages are worked out from the numbers.`,
    placeAt(sheet, groups.row, first),
  );
};

const isDuplicateHeading = (sheet: SheetGrid, upper: GroupRow, lower: GroupRow): boolean => {
  const columns = upper.cells.map((cell) => cell.column);
  const between = Array.from({ length: lower.row - upper.row - 1 }, (_, step) => upper.row + 1 + step);
  const textOf = (row: number, column: number): string => cellText(sheet.rows[row]?.[column]);
  return (
    between.length <= 2 &&
    columns.every((column) => textOf(upper.row, column) === textOf(lower.row, column)) &&
    !between.some((row) => isFigureRow(sheet, row, columns))
  );
};

/**
 * Finds the column blocks of every set of headings on a sheet and settles their years; what cannot be settled is asked.
 * Headings written twice, one right below the other, count once.
 */
export const findHeaderRegions = (
  sheet: SheetGrid,
  currentYear: number,
  findings: Findings,
): readonly HeaderRegion<YearBlock>[] => {
  const all = findGroupRows(sheet);
  const regions: HeaderRegion<YearBlock>[] = [];
  const asked: ColumnBlock[] = [];
  all.forEach((groups, index) => {
    const next = all[index + 1];
    if (next !== undefined && isDuplicateHeading(sheet, groups, next)) return;
    const context: YearContext = { sheet: sheet.name, headerRow: groups.row, currentYear, findings };
    sayPercentColumns(sheet.name, groups, findings);
    const dated = datedBlocks(sheet, groups, (regions.at(-1)?.headerRow ?? -1) + 1);
    sayUnusedYears(dated, context);
    const usable = dated.isTorn ? refuseTorn(context) : wholeBlocks(dated.blocks, context);
    const whole = inherit(usable, regions.at(-1)?.blocks ?? []).filter((block) => !isAskedAbove(block, asked));
    const undatedFree = askUndated(whole, suggestions(sheet, groups.row, dated, whole), context);
    const blocks = askAlike(refuseImpossible(undatedFree, context), context);
    asked.push(...whole.filter((block) => !blocks.some((settled) => isSameColumns(block, settled))));
    const labelsFrom = regions.at(-1)?.endRow ?? 0;
    regions.push({ labelsFrom, headerRow: groups.row, endRow: next?.row ?? sheet.rows.length, blocks });
  });
  return regions;
};
