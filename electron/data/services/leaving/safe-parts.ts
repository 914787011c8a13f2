import { firstCircle } from '../../../../shared/releases/check-release';
import type { NextRelease } from '../../../../shared/releases/check-release';
import type { Audience, Conflict, Release, ReleasedTables } from '../../../../shared/releases/release.types';

/** A file of a run, with what it would release without some of its parts. */
export interface Reducible<Part> {
  readonly next: Omit<NextRelease, keyof ReleasedTables>;
  readonly parts: readonly Part[];
  readonly without: (leftOut: readonly Part[]) => ReleasedTables;
}

interface Refused<Part> {
  readonly file: Reducible<Part>;
  readonly tables: ReleasedTables;
  readonly conflicts: readonly Conflict[];
}

/** As it stands in the register once it has left; what it is called is of no matter here. */
const asReleased = (next: NextRelease): Release => ({
  ...next,
  id: 0,
  at: '',
  form: 'docx',
  version: 'restricted',
  name: '',
});

/** The files of a run leave one after another: the first that could not, each beside those before it. */
const firstRefused = <Part>(
  earlier: readonly Release[],
  files: readonly Reducible<Part>[],
  leftOut: readonly Part[],
  thresholds: Readonly<Record<Audience, number>>,
): Refused<Part> | null => {
  const out = [...earlier];
  for (const file of files) {
    const tables = file.without(leftOut);
    const next = { ...file.next, ...tables };
    const circle = firstCircle(out, next, thresholds);
    if (circle !== null) return { file, tables, conflicts: circle.conflicts };
    out.push(asReleased(next));
  }
  return null;
};

const tableNames = ({ cells }: ReleasedTables): ReadonlySet<string> => new Set(cells.map(({ table }) => table));

/** Parts without which the document no longer has a table, the one with fewest tables first. */
const ownersOf = <Part>(file: Reducible<Part>, leftOut: readonly Part[], table: string): readonly Part[] =>
  file.parts
    .filter((part) => !leftOut.includes(part))
    .map((part) => ({ part, left: tableNames(file.without([...leftOut, part])) }))
    .filter(({ left }) => !left.has(table))
    .sort((a, b) => b.left.size - a.left.size)
    .map(({ part }) => part);

/** The tables that give each count away: what stands first among its cells, or else the table of the count itself. */
const tablesOf = <Part>({ tables, conflicts }: Refused<Part>): readonly string[] => [
  ...new Set(
    conflicts.map(({ cells: [first], table }) => (first === undefined ? table : (tables.cells[first]?.table ?? table))),
  ),
];

/** More rounds than parts that anybody would leave out. */
const mostRounds = 12;

/**
 * Parts to leave out of all files of a run so that it may leave. Found by trying: what is returned has passed the whole check, and passes no
 * longer with any one of its parts back.
 *
 * @returns null where leaving parts out does not help
 */
export const partsToLeaveOut = <Part>(
  earlier: readonly Release[],
  files: readonly Reducible<Part>[],
  thresholds: Readonly<Record<Audience, number>>,
): readonly Part[] | null => {
  let chosen: readonly Part[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const refused = firstRefused(earlier, files, chosen, thresholds);
    if (refused === null) break;
    const next = [...new Set(tablesOf(refused).flatMap((table) => ownersOf(refused.file, chosen, table).slice(0, 1)))];
    if (next.length === 0) return null;
    chosen = [...chosen, ...next];
  }
  if (chosen.length === 0 || firstRefused(earlier, files, chosen, thresholds) !== null) return null;
  for (const part of chosen.length === 1 ? [] : chosen) {
    const fewer = chosen.filter((one) => one !== part);
    if (firstRefused(earlier, files, fewer, thresholds) === null) chosen = fewer;
  }
  return chosen;
};
