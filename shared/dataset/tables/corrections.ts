import { cellText } from '../cell-text';
import { correctionHeaders, readMark } from '../corrections/correction-mark';
import type { CorrectionMark } from '../corrections/correction-mark';
import type { ExtractKind, ExtractRow } from '../extract-types';
import type { SheetGrid, WorkbookGrid } from '../grid';
import type { QuarantinedRow } from '../import-types';
import { columnValues } from './columns/column-values';
import { noPins } from './columns/map-columns';
import type { FieldColumn, TableColumns } from './columns/map-columns';
import { surveyColumn } from './columns/survey-columns';
import { correctionHeader } from './correction-headers';
import type { TableField, TableKind } from './kinds/table-field';
import { numberHeading } from './reading/person-numbers';
import type { TableMatch } from './recognise-extracts';
import { shapesOf } from './table-kinds';

/** The table of a workbook of rows set aside that came back. */
export interface Correction {
  readonly mark: CorrectionMark;
  readonly match: TableMatch;
}

const titleRows = 5;

const findMark = (sheet: SheetGrid): CorrectionMark | null => {
  for (const row of sheet.rows.slice(0, titleRows)) {
    for (const cell of row) {
      const mark = readMark(cellText(cell));
      if (mark !== null) return mark;
    }
  }
  return null;
};

/** Numbers of doctors and trainees are of several spaces, each under a heading of its own. */
const isHeading = (kind: TableKind<ExtractKind>, field: TableField, header: string): boolean =>
  correctionHeader(kind, field) === header || numberHeading(kind, field.field, header) === header;

/** Its headers are ours, so each names its field exactly. */
const columnsOf = (kind: TableKind<ExtractKind>, headers: readonly string[]): TableColumns => {
  const fields = headers.flatMap((header, column): readonly FieldColumn[] => {
    const field =
      column < correctionHeaders.length ? undefined : kind.fields.find((each) => isHeading(kind, each, header));
    const reason = 'a column of the workbook of rows set aside';
    return field === undefined ? [] : [{ field, column, confidence: 1, reason, isByHeader: true, isByHand: false }];
  });
  const surveyColumns =
    kind.kind === 'survey_results'
      ? headers.map((header, column) => surveyColumn(header, column)).filter((each) => each !== null)
      : [];
  return { fields, surveyColumns, identities: [], pins: noPins };
};

const correctionOf = (sheet: SheetGrid): Correction | null => {
  const mark = findMark(sheet);
  const row = sheet.rows.findIndex((cells) => cellText(cells[0]) === correctionHeaders[0]);
  if (mark === null || row < 0) return null;
  const headers = Array.from(sheet.rows[row] ?? [], (cell) => cellText(cell));
  const header = { row, lines: 1 as const, headers };
  const values = columnValues(sheet, row);
  // Of the shapes of a kind, the one whose columns these are.
  const shapes = shapesOf(mark.kind).map((kind) => ({ kind, columns: columnsOf(kind, headers) }));
  const [shape] = shapes.sort((a, b) => b.columns.fields.length - a.columns.fields.length);
  if (shape === undefined) return null;
  const reason = 'The workbook of rows that were set aside, corrected.';
  return { mark, match: { sheet, header, ...shape, values, confidence: 1, reason, profile: null } };
};

/** The workbook of rows set aside, known by the mark in its title; null for any other file. */
export const findCorrection = (grid: WorkbookGrid): Correction | null =>
  grid.sheets.map(correctionOf).find((found) => found !== null) ?? null;

interface Read {
  readonly rows: readonly ExtractRow[];
  readonly accepted: number;
  readonly leftOut: Readonly<Record<string, number>>;
  readonly quarantined: readonly QuarantinedRow[];
}

export const notSetAside = 'not one of the rows that were set aside';
const sameRowTwice = 'the same row a second time';

/**
 * Gives rows that came back the numbers they have in the file they were set aside from, so that each can be corrected once only. Rows that
 * name no such number, or one that came before, are left out.
 */
export const withFirstPlaces = <R extends Read>(match: TableMatch, read: R): R => {
  const [, , sheetColumn, rowColumn] = correctionHeaders.map((_, index) => index);
  const cellsOf = (row: number) => match.sheet.rows[row - 1] ?? [];
  const firstRow = (row: number): number => Number(cellText(cellsOf(row)[rowColumn ?? 3]));
  const leftOut: Record<string, number> = { ...read.leftOut };
  const from = new Map<number, number>();
  const refused = new Set<number>();
  for (const row of new Set(read.rows.map((each) => each.row))) {
    const first = firstRow(row);
    const isRow = Number.isInteger(first) && first > 0;
    if (isRow && !from.has(first)) {
      from.set(first, row);
      continue;
    }
    refused.add(row);
    const reason = isRow ? sameRowTwice : notSetAside;
    leftOut[reason] = (leftOut[reason] ?? 0) + 1;
  }
  return {
    ...read,
    rows: read.rows.flatMap((row) => (refused.has(row.row) ? [] : [{ ...row, row: firstRow(row.row) }])),
    accepted: read.accepted - refused.size,
    leftOut,
    quarantined: read.quarantined.map((one) => {
      const first = firstRow(one.place.row);
      const sheet = cellText(cellsOf(one.place.row)[sheetColumn ?? 2]);
      return first > 0 ? { ...one, place: { ...one.place, sheet, row: first } } : one;
    }),
  };
};
