import { extractKindLabels } from '../extract-kinds';
import type { ExtractKind } from '../extract-kinds';
import { inSentence } from '../in-sentence';
import type { TableProfile } from '../parse-memory';
import type { HeaderCandidate } from './columns/header-rows';
import { bestHeaderMatch, headerKey } from './columns/header-words';
import { fitsLayout, shapeKind } from './columns/count-layouts';
import { findColumns } from './columns/map-columns';
import type { ColumnsOf, TableColumns } from './columns/map-columns';
import { surveyColumn } from './columns/survey-columns';
import type { TableKind } from './kinds/table-field';
import { tableKinds } from './table-kinds';

/** A table that was found on a sheet. */
export interface TableMatch extends ColumnsOf {
  readonly columns: TableColumns;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: string;
  /** How a table with these headings, or nearly these, was read the last time; null where there was none. */
  readonly profile: TableProfile | null;
  /** The sheet has another table of the same kind: questions about the table itself name its place. */
  readonly isOneOfSeveral?: boolean;
}

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
export const needsMet = (kind: TableKind, columns: TableColumns): number | null => {
  const met = kind.needs.map((group) => Math.max(...group.map((field) => confidenceOf(columns, field))));
  if (met.some((each) => each < 0.45)) return null;
  return met.reduce((sum, each) => sum + each, 0) / met.length;
};

const say = (kind: TableKind<ExtractKind>, columns: TableColumns, header: HeaderCandidate): string => {
  const needed = new Set(kind.needs.flat());
  const labels = columns.fields
    .filter((each) => needed.has(each.field.field))
    .map((each) => inSentence(each.field.label));
  const years = columns.surveyColumns.length === 0 ? [] : ['percentages by survey year'];
  return `${extractKindLabels[kind.kind]}: row ${String(header.row + 1)} has headers for ${[...labels, ...years].join(', ')}.`;
};

export const confidenceIn = (kind: TableKind, columns: TableColumns, met: number): number => {
  const found = columns.fields.length + columns.surveyColumns.length;
  const breadth = Math.min(1, found / Math.ceil(kind.fields.length / 2));
  return Math.round((0.8 * met + 0.2 * breadth) * 100) / 100;
};

/** The table as one of this kind; null where headers and values do not fit it. */
export const matchKind = (wanted: ColumnsOf): TableMatch | null => {
  const of = shapeKind(wanted);
  if (of === null) return null;
  const { header, kind } = of;
  if (!isPlausible(kind, header)) return null;
  const columns = findColumns(of);
  if (!fitsLayout(of, columns)) return null;
  const met = needsMet(kind, columns);
  const byHeader = columns.fields.filter((each) => each.isByHeader).length + columns.surveyColumns.length;
  if (met === null || byHeader < fewestHeadersKnown) return null;
  const confidence = confidenceIn(kind, columns, met);
  return { ...of, columns, confidence, reason: say(kind, columns, header), profile: null };
};

const allNames: ReadonlySet<string> = new Set(
  tableKinds.flatMap((kind) => kind.fields.flatMap((field) => field.aliases.map(headerKey))),
);

/** How many headers are usual names of some field, or survey years. */
export const countNames = (header: HeaderCandidate): number =>
  new Set(header.headers.filter((text, column) => allNames.has(headerKey(text)) || surveyColumn(text, column) !== null))
    .size;
