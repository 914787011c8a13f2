import type { Table } from './types';

/** A sum as positions: the parts' signs are 1, the total's is −1, and the signed values add up to 0. */
export type IndexedSum = {
  readonly members: readonly number[];
  readonly signs: readonly number[];
  readonly total: number;
};

/** A checked table by position, for the inner loops. */
export type IndexedTable = {
  readonly ids: readonly string[];
  readonly values: readonly number[];
  readonly isAlwaysShown: readonly boolean[];
  readonly isHiddenElsewhere: readonly boolean[];
  readonly isTotal: readonly boolean[];
  readonly worths: readonly number[];
  readonly sums: readonly IndexedSum[];
  /** Position of each cell → positions of the sums it is in. */
  readonly sumsOf: readonly (readonly number[])[];
  readonly positionOf: ReadonlyMap<string, number>;
};

/** Halves and sums of thousands of cells stay far inside this. */
const ADDS_UP = 1e-6;

/**
 * Checks a table and turns ids into positions.
 *
 * @throws RangeError when an id is missing or twice there, a value is negative or not finite, a cell is twice in one sum,
 * or a total is not the sum of its parts: a sum that does not hold would make every range wrong.
 */
export function indexTable(table: Table): IndexedTable {
  const positionOf = new Map(table.cells.map(({ id }, position) => [id, position]));
  if (positionOf.size !== table.cells.length) throw new RangeError('Two cells of the table have the same id.');
  const values = table.cells.map(({ value }) => value);
  const wrong = table.cells.find(({ value }) => !Number.isFinite(value) || value < 0);
  if (wrong) throw new RangeError(`Cell "${wrong.id}" is not a count: ${wrong.value}.`);
  const sums = table.sums.map(({ total, parts }) => indexSum([...parts, total], positionOf, values));
  const sumsOf: number[][] = values.map(() => []);
  for (const [position, { members }] of sums.entries()) for (const member of members) sumsOf[member]?.push(position);
  const totals = new Set(sums.map(({ total }) => total));
  return {
    ids: table.cells.map(({ id }) => id),
    values,
    isAlwaysShown: table.cells.map((cell) => cell.isAlwaysShown === true),
    isHiddenElsewhere: table.cells.map((cell) => cell.isHiddenElsewhere === true),
    isTotal: values.map((_, position) => totals.has(position)),
    worths: table.cells.map(({ worth }) => worth ?? 0),
    sums,
    sumsOf,
    positionOf,
  };
}

/** The ids end with the total's. */
function indexSum(
  ids: readonly string[],
  positionOf: ReadonlyMap<string, number>,
  values: readonly number[],
): IndexedSum {
  const members = ids.map((id) => {
    const position = positionOf.get(id);
    if (position === undefined) throw new RangeError(`A sum names the cell "${id}", which is not in the table.`);
    return position;
  });
  if (new Set(members).size !== members.length) throw new RangeError(`A cell is twice in one sum: ${ids.join(', ')}.`);
  const signs = members.map((_, place) => (place === members.length - 1 ? -1 : 1));
  const rest = members.reduce((sum, member, place) => sum + (signs[place] ?? 0) * (values[member] ?? 0), 0);
  if (Math.abs(rest) > ADDS_UP) throw new RangeError(`The parts of "${ids.at(-1)}" do not add up to it: ${rest} out.`);
  return { members, signs, total: members.at(-1) ?? -1 };
}
