import type { ReleasedCell, ReleasedTables } from '../../../../shared/releases/release.types';
import type { ReadTable } from './read-back';

/** A number of people or events that a file says, with where it stands. */
export interface WrittenCount {
  readonly place: string;
  readonly value: number;
}

type Cell = ReadTable['rows'][number][number];

const numberOf = (text: string): number => Number(text.replace(/,/g, ''));

/** Columns whose whole numbers count nobody: years, the figure with unknowns on one side, where a path should stand, numbers of indicators, the order of things, money, what is worked out. */
const isNoCount = (heading: string): boolean =>
  /year|if unknown were|^indicator$|^target$|^on the line$|gap|ratio|figure|lower|upper|share|percent|£|days|date|range|what|value/i.test(
    heading,
  );

const pairsIn = (text: string): readonly number[] =>
  [...text.matchAll(/(?<![\d.,])(\d[\d,]*) of (\d[\d,]*)(?![\d.])/g)].flatMap(([, count = '', of = '']) => [
    numberOf(count),
    numberOf(of),
  ]);

/** "18 of 42", and a cell that is a whole number. In a workbook shares and ratios are numbers too, and have headings of their own. */
const countsOfCell = (cell: Cell, heading: string): readonly number[] => {
  if (cell === null) return [];
  if (typeof cell === 'number') return Number.isInteger(cell) && !isNoCount(heading) ? [cell] : [];
  const pairs = pairsIn(cell);
  if (pairs.length > 0) return pairs;
  return /^\d[\d,]*$/.test(cell) && !isNoCount(heading) ? [numberOf(cell)] : [];
};

/** Members of the board may be told below the threshold in the restricted version. A drawing may break the line within “executive board members”. */
const isOfBoard = ({ title, headings }: ReadTable, row: readonly Cell[]): boolean =>
  /Indicator 9/.test(title) ||
  row.some((cell, at) => headings[at] === 'Indicator' && (cell === 9 || cell === '9')) ||
  row.some((cell) => typeof cell === 'string' && /board member|(executive|voting) board$|^Indicator 9/i.test(cell));

/** Lists of how many rows are hidden, and of settings: no people. */
const countsNobody = ({ title }: ReadTable): boolean => /what was hidden|^Hidden$|settings/i.test(title);

export const countsOf = (table: ReadTable): readonly WrittenCount[] =>
  countsNobody(table)
    ? []
    : table.rows.flatMap((row) => {
        if (table.version === 'restricted' && isOfBoard(table, row)) return [];
        const isDrawing = table.headings.length === 0;
        return row.flatMap((cell, at) =>
          (isDrawing ? pairsIn(String(cell)) : countsOfCell(cell, table.headings[at] ?? '')).map((value) => ({
            place: `${table.file} | ${table.title} | ${String(row[0])} | ${table.headings[at] ?? ''}`,
            value,
          })),
        );
      });

/** Rows of a workbook that hide a count and print a number that is worked out from it. */
export const toldBesideAStar = (table: ReadTable): readonly string[] => {
  const at = (pattern: RegExp): readonly number[] =>
    table.headings.flatMap((heading, place) => (pattern.test(heading) ? [place] : []));
  const areStars = (row: readonly Cell[], pattern: RegExp): boolean => at(pattern).some((place) => row[place] === '*');
  return table.rows.flatMap((row) => {
    const shares = at(/: number$/).flatMap((place) =>
      row[place] === '*' && /: share$/.test(table.headings[place + 2] ?? '') ? [place + 2] : [],
    );
    // A gap of indicator 1 is worked out from BME staff and everybody; a ratio from both groups.
    const gaps = areStars(row, /^BME: number$|^BME or this group: number$/) ? at(/^Gap, points/) : [];
    const ratios = areStars(row, /^(White|BME|BME or this group): number$/) ? at(/^Ratio/) : [];
    return [...shares, ...gaps, ...ratios]
      .filter((place) => typeof row[place] === 'number')
      .map(
        (place) =>
          `${table.file} | ${table.title} | ${String(row[0])}, ${String(row[1])} | ${table.headings[place] ?? ''}`,
      );
  });
};

const groups = ['white', 'bme', 'unknown'] as const;

/** Numbers that whoever made the file may print because they follow from counts it prints: three groups together, and the whole without a part. */
const derivedOf = ({ cells }: ReleasedTables): readonly number[] => {
  const sets = new Map<string, Map<string, ReleasedCell>>();
  for (const cell of cells) {
    const key = JSON.stringify([cell.population, cell.part, cell.atoms ?? null]);
    sets.set(key, (sets.get(key) ?? new Map<string, ReleasedCell>()).set(cell.group, cell));
  }
  const together = [...sets.values()].flatMap((set) => {
    const values = groups.map((group) => set.get(group)?.value ?? null);
    return values.some((value) => value === null) ? [] : [values.reduce<number>((sum, value) => sum + (value ?? 0), 0)];
  });
  const wholes = new Map(
    cells.flatMap(({ population, part, group, value }) =>
      part === '' && value !== null ? [[JSON.stringify([population, group]), value] as const] : [],
    ),
  );
  const rests = cells.flatMap(({ population, part, group, value }) => {
    const whole = wholes.get(JSON.stringify([population, group]));
    return part === '' || value === null || whole === undefined ? [] : [whole - value];
  });
  return [...together, ...rests];
};

/** Every number that the register knows to have left, or that follows from those. */
export const registeredIn = (releases: readonly ReleasedTables[]): ReadonlySet<number> =>
  new Set(releases.flatMap((one) => [...one.cells.flatMap(({ value }) => value ?? []), ...derivedOf(one)]));
