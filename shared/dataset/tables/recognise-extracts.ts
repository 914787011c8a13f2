import { recogniseReturn } from '../annual-return/recognise-return';
import { extractKindLabels } from '../extract-kinds';
import type { ExtractKind } from '../extract-kinds';
import type { SheetGrid, WorkbookGrid } from '../grid';
import { headerCandidates } from './columns/header-rows';
import type { HeaderCandidate } from './columns/header-rows';
import { bestHeaderMatch, headerKey } from './columns/header-words';
import { fitsLayout, shapeKind } from './columns/count-layouts';
import { findColumns } from './columns/map-columns';
import type { ColumnsOf, TableColumns } from './columns/map-columns';
import { columnValues } from './columns/column-values';
import { surveyColumn } from './columns/survey-columns';
import type { TableKind } from './kinds/table-field';
import { tableKinds } from './table-kinds';
import { tablesOfSheet } from './tables-of-sheet';

/** A table that was found on a sheet. */
export interface TableMatch extends ColumnsOf {
  readonly columns: TableColumns;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: string;
  /** The sheet has another table of the same kind: questions about the table itself name its place. */
  readonly isOneOfSeveral?: boolean;
}

/** Below this a table is not taken for any kind. */
export const fewestConfidence = 0.6;
const fewestHeadersKnown = 2;

const isAgainst = (kind: TableKind, headers: readonly string[]): boolean => {
  const keys = new Set(headers.map(headerKey));
  return kind.against.some((header) => keys.has(headerKey(header)));
};

/** Cheap look before values are read: enough headers must be known by name. */
const isPlausible = (kind: TableKind, header: HeaderCandidate): boolean => {
  if (isAgainst(kind, header.headers)) return false;
  const known = kind.fields.filter((field) =>
    header.headers.some((text) => text !== '' && bestHeaderMatch(text, field.aliases) !== null),
  );
  return known.length >= fewestHeadersKnown;
};

const confidenceOf = (columns: TableColumns, field: string): number => {
  const named = columns.fields.find((each) => each.field.field === field)?.confidence ?? 0;
  const isYears = field === 'percent' && columns.surveyColumns.some((each) => each.holds === 'percent');
  return isYears ? 1 : named;
};

/** The mean of how surely each need is met, and null where one is not. */
const needsMet = (kind: TableKind, columns: TableColumns): number | null => {
  const met = kind.needs.map((group) => Math.max(...group.map((field) => confidenceOf(columns, field))));
  if (met.some((each) => each < 0.45)) return null;
  return met.reduce((sum, each) => sum + each, 0) / met.length;
};

const say = (kind: TableKind<ExtractKind>, columns: TableColumns, header: HeaderCandidate): string => {
  const needed = new Set(kind.needs.flat());
  const labels = columns.fields
    .filter((each) => needed.has(each.field.field))
    .map((each) => each.field.label.toLowerCase());
  const years = columns.surveyColumns.length === 0 ? [] : ['percentages by survey year'];
  return `${extractKindLabels[kind.kind]}: row ${String(header.row + 1)} has headers for ${[...labels, ...years].join(', ')}.`;
};

const matchKind = (wanted: ColumnsOf): TableMatch | null => {
  const of = shapeKind(wanted);
  if (of === null) return null;
  const { header, kind } = of;
  if (!isPlausible(kind, header)) return null;
  const columns = findColumns(of);
  if (!fitsLayout(of, columns)) return null;
  const met = needsMet(kind, columns);
  const byHeader = columns.fields.filter((each) => each.isByHeader).length + columns.surveyColumns.length;
  if (met === null || byHeader < fewestHeadersKnown) return null;
  const breadth = Math.min(
    1,
    (columns.fields.length + columns.surveyColumns.length) / Math.ceil(kind.fields.length / 2),
  );
  const confidence = Math.round((0.8 * met + 0.2 * breadth) * 100) / 100;
  return { ...of, columns, confidence, reason: say(kind, columns, header) };
};

const allNames: ReadonlySet<string> = new Set(
  tableKinds.flatMap((kind) => kind.fields.flatMap((field) => field.aliases.map(headerKey))),
);

/** How many headers are usual names of some field, or survey years. */
const countNames = (header: HeaderCandidate): number =>
  new Set(header.headers.filter((text, column) => allNames.has(headerKey(text)) || surveyColumn(text, column) !== null))
    .size;

const candidatesTried = 6;

/**
 * Rows with most known headers first, so that a row of data that happens to fit never comes before the real headers. Two or three
 * lines are read as one only where that names more fields than any of them alone, or than two of them.
 */
const rankCandidates = (sheet: SheetGrid): readonly HeaderCandidate[] => {
  const all = headerCandidates(sheet).map((header) => ({ header, names: countNames(header) }));
  const namesOf = (row: number, lines: number): number =>
    all.find(({ header }) => header.row === row && header.lines === lines)?.names ?? 0;
  const fewer = ({ row, lines }: HeaderCandidate): number =>
    lines === 1
      ? -1
      : Math.max(
          ...Array.from({ length: lines }, (_, up) => namesOf(row - up, 1)),
          ...(lines === 3 ? [namesOf(row, 2), namesOf(row - 1, 2)] : []),
        );
  return all
    .filter(({ header, names }) => names > fewer(header))
    .sort((a, b) => b.names - a.names)
    .slice(0, candidatesTried)
    .map(({ header }) => header);
};

/** The table of one sheet; null where none is sure enough. Of several kinds that fit, the more particular one wins. */
export const recogniseSheet = (sheet: SheetGrid): TableMatch | null => {
  for (const header of rankCandidates(sheet)) {
    const values = columnValues(sheet, header.row);
    const found = tableKinds
      .map((kind) => matchKind({ sheet, header, kind, values }))
      .find((match) => match !== null && match.confidence >= fewestConfidence);
    if (found !== undefined) return found;
  }
  return null;
};

/**
 * Finds the tables of a workbook by headers and values and never by names of files or sheets. Sheets
 * that are an annual return are left to it.
 * @example recogniseExtracts(grid).map(({ kind, confidence }) => [kind.kind, confidence])
 */
export const recogniseExtracts = (grid: WorkbookGrid): readonly TableMatch[] => {
  const returns = new Set(recogniseReturn(grid).matches.map((match) => match.sheet));
  const found = grid.sheets
    .filter((sheet) => !returns.has(sheet))
    .flatMap((sheet) => tablesOfSheet(sheet, recogniseSheet));
  return found.map((match) => {
    const isAlone =
      found.filter(({ kind, sheet }) => kind.kind === match.kind.kind && sheet.name === match.sheet.name).length === 1;
    return isAlone ? match : { ...match, isOneOfSeveral: true };
  });
};
