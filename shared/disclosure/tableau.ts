/**
 * What a reader knows, as equations: each row of coefficients over the cells adds up to what it adds up to for `truth`,
 * which is one solution, so that no right-hand side and no first phase is needed. A hidden cell can take any value from its
 * `atLeast` up; a shown one keeps its value.
 */
export type LinearSystem = {
  readonly rows: readonly (readonly (readonly [cell: number, coefficient: number])[])[];
  readonly truth: readonly number[];
  readonly atLeast: readonly number[];
  readonly isHidden: readonly boolean[];
  /** Counts are multiples of this: 1, or 0.5 where half cases are kept; 0 when they are not multiples of anything. */
  readonly unit: number;
};

/**
 * The equations, each solved for one "basic" cell that no other row holds. The point satisfies them all; `settle` makes
 * it a corner, where every hidden cell that is not basic is at its least.
 */
export type Tableau = {
  readonly rows: Float64Array[];
  /** Row → its basic cell. */
  readonly basis: number[];
  /** Cell → the row it is basic in, or −1. */
  readonly rowOf: Int32Array;
  readonly point: Float64Array;
  readonly atLeast: Float64Array;
  readonly isHidden: boolean[];
};

/** Coefficients are sums of a few ones; what is smaller than this is rounding. */
export const NOISE = 1e-9;

/** Gauss–Jordan elimination. Rows that only repeat what others say fall away. */
export function createTableau({ rows, truth, atLeast, isHidden }: LinearSystem): Tableau {
  const tableau: Tableau = {
    rows: [],
    basis: [],
    rowOf: new Int32Array(truth.length).fill(-1),
    point: Float64Array.from(truth),
    atLeast: Float64Array.from(atLeast),
    isHidden: [...isHidden],
  };
  for (const entries of rows) {
    const row = new Float64Array(truth.length);
    for (const [cell, coefficient] of entries) row[cell] = coefficient;
    for (const [position, basic] of tableau.basis.entries()) subtract(row, tableau.rows[position], row[basic] ?? 0);
    const basic = roomiest(tableau, row);
    if (basic < 0) continue;
    tableau.rows.push(row);
    tableau.basis.push(-1);
    pivot(tableau, tableau.rows.length - 1, basic);
  }
  return tableau;
}

/** The cell of a row that can give way most; a shown one only where nothing is hidden. */
function roomiest({ point, atLeast, isHidden }: Tableau, row: Float64Array): number {
  let best = -1;
  let most = -1;
  for (const [cell, coefficient] of row.entries()) {
    if (coefficient === 0) continue;
    const room = isHidden[cell] === true ? 1 + (point[cell] ?? 0) - (atLeast[cell] ?? 0) : 0;
    if (room > most) [best, most] = [cell, room];
  }
  return best;
}

/** Solves a row for another cell and clears that cell from all other rows. The point stays where it is. */
export function pivot({ rows, basis, rowOf }: Tableau, position: number, cell: number): void {
  const row = rows[position];
  if (!row) return;
  const divisor = row[cell] ?? 1;
  if (divisor !== 1) for (const [other, coefficient] of row.entries()) row[other] = coefficient / divisor;
  for (const [other, target] of rows.entries()) if (other !== position) subtract(target, row, target[cell] ?? 0);
  const leaving = basis[position] ?? -1;
  if (leaving >= 0) rowOf[leaving] = -1;
  basis[position] = cell;
  rowOf[cell] = position;
}

function subtract(target: Float64Array, row: Float64Array | undefined, times: number): void {
  if (times === 0 || !row) return;
  for (let cell = 0; cell < target.length; cell += 1) {
    const coefficient = row[cell] ?? 0;
    if (coefficient === 0) continue;
    const left = (target[cell] ?? 0) - times * coefficient;
    target[cell] = Math.abs(left) < NOISE ? 0 : left;
  }
}

/** Changes a cell that is not basic; the basic cells follow. */
export function move({ rows, basis, point }: Tableau, cell: number, by: number): void {
  if (by === 0) return;
  for (const [position, basic] of basis.entries()) {
    const coefficient = rows[position]?.[cell] ?? 0;
    if (coefficient !== 0) point[basic] = (point[basic] ?? 0) - coefficient * by;
  }
  point[cell] = (point[cell] ?? 0) + by;
}

/**
 * How far a cell that is not basic can move until a basic one is at its least, and that one's row (−1: nothing stops it).
 * A shown basic cell cannot move at all, and goes first, never to come back.
 */
export function firstToStop(tableau: Tableau, cell: number, direction: 1 | -1): { step: number; row: number } {
  const { rows, basis, point, atLeast, isHidden } = tableau;
  let step = Infinity;
  let row = -1;
  for (const [position, basic] of basis.entries()) {
    const fall = (rows[position]?.[cell] ?? 0) * direction;
    if (fall === 0) continue;
    if (isHidden[basic] !== true) return { step: 0, row: position };
    if (fall < 0) continue;
    const reach = Math.max(0, ((point[basic] ?? 0) - (atLeast[basic] ?? 0)) / fall);
    const isTie = row >= 0 && Math.abs(reach - step) < NOISE;
    if (isTie ? basic < (basis[row] ?? 0) : reach < step) [step, row] = [reach, position];
  }
  return { step, row };
}
