import { cellAddress, placeAt, placeWords } from '../../cell-place';
import type { Findings } from '../../findings';
import type { SheetGrid } from '../../grid';
import type { CellPlace, ReturnDifference } from '../../import-types';
import { readNumber, tidyNumber } from '../../read-number';
import type { NumberReading } from '../../read-number';
import { ethnicGroups } from '../../../reference/groups';
import type { EthnicGroup } from '../../../reference/groups';
import { calculatedKind } from '../calculated-rows';
import type { CalculatedId } from '../calculated-rows';
import { blocksByReportingYear, chooseColumn } from '../headings/choose-column';
import type { YearBlock } from '../headings/column-block';
import { recompute } from './recompute';
import type { CalculatedRow } from '../rows/sheet-row';
import { differs, readStated } from './stated-figure';
import type { YearFigures } from './year-figures';

export interface Comparison {
  readonly differences: readonly ReturnDifference[];
  /** Formula cells without a stored result, which could not be compared. */
  readonly uncached: number;
}

export interface CompareContext {
  readonly sheet: SheetGrid;
  readonly figuresOf: (year: number) => YearFigures;
  readonly findings: Findings;
}

interface StatedCell {
  readonly group: EthnicGroup;
  readonly place: CellPlace;
  readonly reading: NumberReading;
}

type NumberCell = StatedCell & { readonly reading: Extract<NumberReading, { kind: 'number' }> };
const isNumberCell = (cell: StatedCell): cell is NumberCell => cell.reading.kind === 'number';

const cellsOf = (sheet: SheetGrid, row: number, blocks: readonly YearBlock[]): readonly StatedCell[] =>
  ethnicGroups.flatMap((group) => {
    const column = chooseColumn(sheet, row, blocks, group)?.column;
    if (column === undefined) return [];
    return [{ group, place: placeAt(sheet.name, row, column), reading: readNumber(sheet.rows[row]?.[column]) }];
  });

/** A ratio that carries a "%" sign is a mistake seen in published papers: asked about, never read as it stands. */
const askRatio = (cell: NumberCell, label: string, findings: Findings): number | null => {
  const { value } = cell.reading;
  const readings = [...new Set([tidyNumber(value * 100), tidyNumber(value)])];
  const answer = findings.ask({
    id: `ratio:${cellAddress(cell.place)}`,
    text: `In ${placeWords(cell.place)} (${label}), a ratio carries a percentage sign (${String(tidyNumber(value * 100))}%). A ratio has none. Which ratio is meant?`,
    place: cell.place,
    options: [
      ...readings.map((each) => ({ value: String(each), label: String(each) })),
      { value: 'ignore', label: 'Do not compare this ratio' },
    ],
    suggestion: null,
  });
  return answer === null || answer === 'ignore' ? null : Number(answer);
};

const ratioIds: Readonly<Partial<Record<CalculatedId, CalculatedId>>> = {
  'recruitment:likelihood': 'recruitment:ratio',
  'discipline:likelihood': 'discipline:ratio',
  'training:likelihood': 'training:ratio',
};

/** A "likelihood" row with one number a year is a ratio under a short label. */
const idOf = (row: CalculatedRow, cells: readonly NumberCell[]): CalculatedId =>
  cells.length === 1 ? (ratioIds[row.target.row] ?? row.target.row) : row.target.row;

const compareCell = (
  row: CalculatedRow,
  id: CalculatedId,
  year: number,
  cell: NumberCell,
  context: CompareContext,
): readonly ReturnDifference[] => {
  const kind = calculatedKind(id);
  const recomputed = recompute(id, context.figuresOf(year), cell.group);
  const isMarked = kind === 'ratio' && cell.reading.isPercent;
  const asked = isMarked ? askRatio(cell, row.label, context.findings) : null;
  if (recomputed === null || (isMarked && asked === null)) return [];
  const reading = asked === null ? cell.reading : { ...cell.reading, value: asked, isPercent: false };
  const stated = readStated(reading, kind, recomputed);
  if (!differs(stated, recomputed)) return [];
  const group = kind === 'ratio' ? null : cell.group;
  return [{ year, label: row.label.trim(), group, stated: stated.value, recomputed, place: cell.place }];
};

const sayErrors = (row: CalculatedRow, cells: readonly StatedCell[], findings: Findings): void => {
  const broken = cells.find(({ reading }) => reading.kind === 'error' && reading.error !== '#DIV/0!');
  if (broken?.reading.kind !== 'error') return;
  findings.warn(
    'formula_error',
    `In ${placeWords(broken.place)} (${row.label.trim()}), the cell shows the error ${broken.reading.error}. The row is worked out again from the counts, so nothing is missing.`,
    broken.place,
  );
};

const compareRow = (row: CalculatedRow, context: CompareContext): Comparison => {
  const parts = blocksByReportingYear(row.blocks).map(([year, blocks]) => {
    const cells = cellsOf(context.sheet, row.row, blocks);
    sayErrors(row, cells, context.findings);
    const numbers = cells.filter(isNumberCell);
    const id = idOf(row, numbers);
    const compared = calculatedKind(id) === 'ratio' ? numbers.slice(0, 1) : numbers;
    return {
      differences: compared.flatMap((cell) => compareCell(row, id, year, cell, context)),
      uncached: cells.filter(({ reading }) => reading.kind === 'uncached').length,
    };
  });
  return {
    differences: parts.flatMap((part) => part.differences),
    uncached: parts.reduce((sum, part) => sum + part.uncached, 0),
  };
};

/** Compares every calculated row with what the counts give. */
export const compareCalculatedRows = (rows: readonly CalculatedRow[], context: CompareContext): Comparison => {
  const parts = rows.map((row) => compareRow(row, context));
  return {
    differences: parts.flatMap((part) => part.differences),
    uncached: parts.reduce((sum, part) => sum + part.uncached, 0),
  };
};
