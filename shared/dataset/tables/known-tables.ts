import { extractKindLabels } from '../extract-kinds';
import type { ExtractKind } from '../extract-kinds';
import { columnIndex } from '../cell-place';
import type { SheetGrid, WorkbookGrid } from '../grid';
import type { TableProfile } from '../parse-memory';
import type { KindGuess, TableChoice } from '../table-choice';
import { columnValues } from './columns/column-values';
import { fitsLayout, shapeKind } from './columns/count-layouts';
import { headerAt, headerCandidates } from './columns/header-rows';
import type { HeaderCandidate } from './columns/header-rows';
import { findColumns } from './columns/map-columns';
import type { Pins } from './columns/map-columns';
import { surveyColumn } from './columns/survey-columns';
import { confidenceIn, countNames, matchKind, needsMet } from './match-kind';
import type { TableMatch } from './match-kind';
import { columnsLikeProfile, exactProfile, similarProfile } from './profiles';
import { shapesOf, tableKinds } from './table-kinds';

const asLastTime = (profile: TableProfile): string => `as last time, in ${profile.fileName}`;

/** A profile may be older than the fields of today. */
const knowsField = (kind: ExtractKind, field: string): boolean =>
  shapesOf(kind).some(({ fields }) => fields.some((each) => each.field === field));

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

/** Of the shapes that a kind may have, the one that fits best; null where none could be meant. */
const matchAs = (
  sheet: SheetGrid,
  header: HeaderCandidate,
  kind: ExtractKind,
  pins: Pins,
  reason: string,
): TableMatch | null => {
  const values = columnValues(sheet, header.row);
  const shapes = shapesOf(kind).flatMap((shape) => {
    const of = shapeKind({ sheet, header, kind: shape, values });
    if (of === null) return [];
    const match = withPins({ ...of, columns: findColumns(of, pins), confidence: 0, reason, profile: null }, pins);
    return fitsLayout(of, match.columns) ? [match] : [];
  });
  return shapes.reduce<TableMatch | null>(
    (best, match) => (best === null || match.confidence >= best.confidence ? match : best),
    null,
  );
};

/** A sheet with the very headings of an earlier file is read as that file was, whatever else it looks like. */
export const matchProfile = (
  sheet: SheetGrid,
  headers: readonly HeaderCandidate[],
  profiles: readonly TableProfile[],
): TableMatch | null => {
  for (const header of headers) {
    const profile = exactProfile(header.headers, profiles);
    if (profile === null) continue;
    const reason = `${extractKindLabels[profile.kind]}: row ${String(header.row + 1)} has the same headings as ${profile.fileName}, and is read as it was.`;
    const match = matchAs(sheet, header, profile.kind, pinsOf(header, profile), reason);
    if (match !== null) return { ...match, confidence: 1, profile };
  }
  return null;
};

/** What is known of nearly the same headings is used; what has changed is asked about where the rows are read. */
export const likeProfile = (match: TableMatch, profiles: readonly TableProfile[]): TableMatch => {
  const ofKind = profiles.filter(({ kind }) => kind === match.kind.kind);
  const profile = similarProfile(match.header.headers, ofKind);
  return profile === null ? match : { ...withPins(match, pinsOf(match.header, profile)), profile };
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
  if (sheet === undefined) return null;
  const candidates = headerCandidates(sheet).filter(({ row }) => row === choice.headerRow - 1);
  const ranked = candidates.map((header) => ({ header, names: countNames(header) })).sort((a, b) => b.names - a.names);
  const header = ranked[0]?.header ?? headerAt(sheet, choice.headerRow - 1);
  const columns = Object.entries(choice.columns).map(
    ([letter, field]) => [columnIndex(letter), { field, isByHand: true, reason: 'chosen by you' }] as const,
  );
  const reason = `${extractKindLabels[choice.kind]}: chosen by you.`;
  return matchAs(sheet, header, choice.kind, { columns: new Map(columns), barred: new Set() }, reason);
};
