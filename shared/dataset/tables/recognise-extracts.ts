import { recogniseReturn } from '../annual-return/recognise-return';
import type { SheetGrid, WorkbookGrid } from '../grid';
import type { TableProfile } from '../parse-memory';
import { columnValues } from './columns/column-values';
import { headerCandidates } from './columns/header-rows';
import type { HeaderCandidate } from './columns/header-rows';
import { likeProfile, matchProfile } from './known-tables';
import { countNames, matchKind } from './match-kind';
import type { TableMatch } from './match-kind';
import { tableKinds } from './table-kinds';
import { tablesOfSheet } from './tables-of-sheet';

/** Below this a table is not taken for any kind. */
const fewestConfidence = 0.6;

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
const recogniseSheet = (sheet: SheetGrid, profiles: readonly TableProfile[] = []): TableMatch | null => {
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

/**
 * Finds the tables of a workbook by headers and values and never by names of files or sheets. Sheets
 * that are an annual return are left to it.
 * @example recogniseExtracts(grid).map(({ kind, confidence }) => [kind.kind, confidence])
 */
export const recogniseExtracts = (
  grid: WorkbookGrid,
  profiles: readonly TableProfile[] = [],
): readonly TableMatch[] => {
  const returns = new Set(recogniseReturn(grid).matches.map((match) => match.sheet));
  const found = grid.sheets
    .filter((sheet) => !returns.has(sheet))
    .flatMap((sheet) => tablesOfSheet(sheet, (part) => recogniseSheet(part, profiles)));
  return found.map((match) => {
    const isAlone =
      found.filter(({ kind, sheet }) => kind.kind === match.kind.kind && sheet.name === match.sheet.name).length === 1;
    return isAlone ? match : { ...match, isOneOfSeveral: true };
  });
};

export type { TableMatch } from './match-kind';
