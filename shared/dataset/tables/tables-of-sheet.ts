import type { SheetGrid } from '../grid';
import { headerKey } from './columns/header-words';
import { columnGroups, partOf, possibleStarts, wholeOf } from './columns/sheet-parts';
import type { PossibleStart } from './columns/sheet-parts';
import { rowsSearched } from './columns/header-rows';
import type { HeaderCandidate } from './columns/header-rows';
import { titlesOf, yearInText } from './year-in-text';

interface Found {
  readonly sheet: SheetGrid;
  readonly header: HeaderCandidate;
  readonly kind: { readonly kind: string };
}

type Recognise<Match> = (sheet: SheetGrid) => Match | null;

/** Looking costs time; no sheet of a trust holds so many tables. */
const mostTries = 60;

const yearOf = (match: Found): number | null =>
  titlesOf(match)
    .slice(0, -1)
    .map(yearInText)
    .find((year) => year !== null) ?? null;

const isSameShape = (a: Found, b: Found): boolean =>
  a.kind.kind === b.kind.kind &&
  a.header.headers.map(headerKey).join('|') === b.header.headers.map(headerKey).join('|');

/** Headers repeated on every page, or over every department, go on with the same table; titles of two years do not. */
const isContinued = (above: Found | null, below: Found): boolean => {
  if (above === null || !isSameShape(above, below)) return false;
  const [a, b] = [yearOf(above), yearOf(below)];
  return a === null || b === null || a === b;
};

const startsHere = ({ header }: Found, { row, headerRow }: PossibleStart): boolean =>
  header.row - header.lines + 1 >= row && header.row - header.lines + 1 <= headerRow;

/** Tables one below another, each with the rows down to the next. */
const stackedTables = <Match extends Found>(sheet: SheetGrid, recognise: Recognise<Match>): readonly Match[] => {
  const whole = wholeOf(sheet);
  const tables: Match[] = [];
  let top = 0;
  const take = (bottom: number): Match | null =>
    recognise(top === 0 && bottom === whole.bottom ? sheet : partOf(sheet, { ...whole, top, bottom }));
  const starts = possibleStarts(sheet).slice(0, mostTries);
  for (const [at, start] of starts.entries()) {
    // Only down to the next possible table: headers further down may be better known, and hide these.
    const bottom = (starts[at + 1]?.row ?? sheet.rows.length) - 1;
    const below = recognise(partOf(sheet, { ...whole, top: start.row, bottom }));
    if (below === null || !startsHere(below, start)) continue;
    const above = take(start.row - 1);
    // Where no table stands above, what stands there are titles, and they may name the year of this one.
    if (above === null && start.headerRow - top < rowsSearched) continue;
    if (isContinued(above, below)) continue;
    if (above !== null) tables.push(above);
    top = start.row;
  }
  const last = take(whole.bottom);
  return last === null ? tables : [...tables, last];
};

/**
 * The tables of one sheet: one below another with blank rows between, or side by side with blank columns between. Each is read within its
 * own bounds. Columns on both sides of a gap that are tables only together stay one table.
 */
export const tablesOfSheet = <Match extends Found>(sheet: SheetGrid, recognise: Recognise<Match>): readonly Match[] => {
  const groups = columnGroups(sheet);
  if (groups.length > 1) {
    const found = groups.map((group) => stackedTables(partOf(sheet, group), recognise));
    if (found.filter((tables) => tables.length > 0).length > 1) return found.flat();
  }
  return stackedTables(sheet, recognise);
};
