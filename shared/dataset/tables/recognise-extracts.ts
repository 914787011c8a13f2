import { recogniseReturn } from '../annual-return/recognise-return';
import { extractKindLabels } from '../extract-kinds';
import type { ExtractKind } from '../extract-kinds';
import { columnIndex } from '../cell-place';
import type { SheetGrid, WorkbookGrid } from '../grid';
import type { TableProfile } from '../parse-memory';
import type { KindGuess, TableChoice } from '../table-choice';
import { headerAt, headerCandidates } from './columns/header-rows';
import type { HeaderCandidate } from './columns/header-rows';
import { bestHeaderMatch, headerKey } from './columns/header-words';
import { findColumns } from './columns/map-columns';
import type { ColumnsOf, Pins, TableColumns } from './columns/map-columns';
import { columnValues } from './columns/column-values';
import { surveyColumn } from './columns/survey-columns';
import type { TableKind } from './kinds/table-field';
import { columnsLikeProfile, exactProfile, similarProfile } from './profiles';
import { tableKinds } from './table-kinds';

/** A table that was found on a sheet. */
export interface TableMatch extends ColumnsOf {
  readonly columns: TableColumns;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: string;
  /** How a table with these headings, or nearly these, was read the last time; null where there was none. */
  readonly profile: TableProfile | null;
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

const confidenceIn = (kind: TableKind, columns: TableColumns, met: number): number => {
  const found = columns.fields.length + columns.surveyColumns.length;
  const breadth = Math.min(1, found / Math.ceil(kind.fields.length / 2));
  return Math.round((0.8 * met + 0.2 * breadth) * 100) / 100;
};

const matchKind = (of: ColumnsOf): TableMatch | null => {
  const { header, kind } = of;
  if (!isPlausible(kind, header)) return null;
  const columns = findColumns(of);
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

const candidatesTried = 6;

/**
 * Rows with most known headers first, so that a row of data that happens to fit never comes before the real headers. Two
 * lines are read as one only where that names more fields than either line alone.
 */
const rankCandidates = (sheet: SheetGrid): readonly HeaderCandidate[] => {
  const all = headerCandidates(sheet).map((header) => ({ header, names: countNames(header) }));
  const alone = new Map(all.filter(({ header }) => !header.isTwoLines).map(({ header, names }) => [header.row, names]));
  return all
    .filter(({ header: { row, isTwoLines }, names }) => {
      return !isTwoLines || names > Math.max(alone.get(row) ?? 0, alone.get(row - 1) ?? 0);
    })
    .sort((a, b) => b.names - a.names)
    .slice(0, candidatesTried)
    .map(({ header }) => header);
};

const asLastTime = (profile: TableProfile): string => `as last time, in ${profile.fileName}`;

/** A profile may be older than the fields of today. */
const knowsField = (kind: ExtractKind, field: string): boolean =>
  kindOf(kind)?.fields.some((each) => each.field === field) ?? false;

/** Columns as they were read the last time. Survey years are new columns every year, and found by their numbers. */
const pinsOf = (header: HeaderCandidate, profile: TableProfile): Pins => {
  const columns = [...columnsLikeProfile(header.headers, profile)].flatMap(
    ([column, { field, isByHand, header: name }]) =>
      (field === null && !isByHand) ||
      (field !== null && !knowsField(profile.kind, field)) ||
      (profile.kind === 'survey_results' && surveyColumn(name, column) !== null)
        ? []
        : [[column, { field, isByHand, reason: asLastTime(profile) }] as const],
  );
  return { columns: new Map(columns), barred: new Set() };
};

/** The table with its columns settled by `pins`; what it needs may be missing then, which is said where its rows are read. */
export const withPins = (match: TableMatch, pins: Pins): TableMatch => {
  const columns = findColumns(match, pins);
  const met = needsMet(match.kind, columns);
  return { ...match, columns, confidence: met === null ? 0 : confidenceIn(match.kind, columns, met) };
};

const kindOf = (kind: ExtractKind): TableKind<ExtractKind> | null =>
  tableKinds.find((each) => each.kind === kind) ?? null;

const matchAs = (
  sheet: SheetGrid,
  header: HeaderCandidate,
  kind: TableKind<ExtractKind>,
  pins: Pins,
  reason: string,
): TableMatch => {
  const of = { sheet, header, kind, values: columnValues(sheet, header.row) };
  return withPins({ ...of, columns: findColumns(of, pins), confidence: 0, reason, profile: null }, pins);
};

/** A sheet with the very headings of an earlier file is read as that file was, whatever else it looks like. */
const matchProfile = (
  sheet: SheetGrid,
  headers: readonly HeaderCandidate[],
  profiles: readonly TableProfile[],
): TableMatch | null => {
  for (const header of headers) {
    const profile = exactProfile(header.headers, profiles);
    const kind = profile === null ? null : kindOf(profile.kind);
    if (profile === null || kind === null) continue;
    const reason = `${extractKindLabels[kind.kind]}: row ${String(header.row + 1)} has the same headings as ${profile.fileName}, and is read as it was.`;
    return { ...matchAs(sheet, header, kind, pinsOf(header, profile), reason), confidence: 1, profile };
  }
  return null;
};

/** What is known of nearly the same headings is used; what has changed is asked about where the rows are read. */
const likeProfile = (match: TableMatch, profiles: readonly TableProfile[]): TableMatch => {
  const ofKind = profiles.filter(({ kind }) => kind === match.kind.kind);
  const profile = similarProfile(match.header.headers, ofKind);
  return profile === null ? match : { ...withPins(match, pinsOf(match.header, profile)), profile };
};

/** The table of one sheet; null where none is sure enough. Of several kinds that fit, the more particular one wins. */
export const recogniseSheet = (sheet: SheetGrid, profiles: readonly TableProfile[] = []): TableMatch | null => {
  const ranked = rankCandidates(sheet);
  const known = matchProfile(sheet, profiles.length === 0 ? [] : headerCandidates(sheet), profiles);
  if (known !== null) return known;
  for (const header of ranked) {
    const values = columnValues(sheet, header.row);
    const found = tableKinds
      .map((kind) => matchKind({ sheet, header, kind, values }))
      .find((match) => match !== null && match.confidence >= fewestConfidence);
    if (found !== undefined && found !== null) return likeProfile(found, profiles);
  }
  return null;
};

/** Other kinds that the same headings could be, surest first. */
export const guessKinds = (match: TableMatch): readonly KindGuess[] =>
  tableKinds
    .filter((kind) => kind !== match.kind)
    .map((kind) => matchKind({ ...match, kind }))
    .filter((other) => other !== null)
    .map(({ kind, confidence, reason }) => ({ kind: kind.kind, confidence, reason }))
    .sort((a, b) => b.confidence - a.confidence);

/** The table a person chose. Null where the file has no such sheet or row. */
export const chosenTable = (grid: WorkbookGrid, choice: TableChoice): TableMatch | null => {
  const sheet = grid.sheets.find(({ name }) => name === choice.sheet);
  const kind = kindOf(choice.kind);
  if (sheet === undefined || kind === null) return null;
  const candidates = headerCandidates(sheet).filter(({ row }) => row === choice.headerRow - 1);
  const ranked = candidates.map((header) => ({ header, names: countNames(header) })).sort((a, b) => b.names - a.names);
  const header = ranked[0]?.header ?? headerAt(sheet, choice.headerRow - 1);
  const columns = Object.entries(choice.columns).map(
    ([letter, field]) => [columnIndex(letter), { field, isByHand: true, reason: 'chosen by you' }] as const,
  );
  const reason = `${extractKindLabels[kind.kind]}: chosen by you.`;
  return matchAs(sheet, header, kind, { columns: new Map(columns), barred: new Set() }, reason);
};

/**
 * Finds the tables of a workbook, at most one a sheet, by headers and values and never by names of files or sheets. Sheets
 * that are an annual return are left to it.
 * @example recogniseExtracts(grid).map(({ kind, confidence }) => [kind.kind, confidence])
 */
export const recogniseExtracts = (
  grid: WorkbookGrid,
  profiles: readonly TableProfile[] = [],
): readonly TableMatch[] => {
  const returns = new Set(recogniseReturn(grid).matches.map((match) => match.sheet));
  return grid.sheets
    .filter((sheet) => !returns.has(sheet))
    .map((sheet) => recogniseSheet(sheet, profiles))
    .filter((match) => match !== null);
};
