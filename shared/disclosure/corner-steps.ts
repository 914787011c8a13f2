import { firstToStop, move, NOISE, pivot, type Tableau } from './tableau';

/** What came of one step: the point moved (or turned on the spot), or the cell is at its best, or nothing bounds it. */
export type StepOutcome = 'stepped' | 'best' | 'unbounded';

/**
 * One step of the simplex method (Dantzig, 1947) towards the largest (1) or smallest (−1) value of a hidden cell. Bland's
 * rule (1977) picks the direction, so that steps on the spot cannot go round for ever.
 */
export function stepTowards(tableau: Tableau, cell: number, direction: 1 | -1): StepOutcome {
  const entering = enteringFor(tableau, cell, direction);
  if (entering < 0) return 'best';
  const { step, row } = firstToStop(tableau, entering, 1);
  if (row < 0) return 'unbounded';
  move(tableau, entering, step);
  pivot(tableau, row, entering);
  return 'stepped';
}

/** The first hidden cell whose growth takes the wanted cell the right way; −1 when there is none. */
function enteringFor({ rows, rowOf, isHidden }: Tableau, cell: number, direction: 1 | -1): number {
  const own = rowOf[cell] ?? -1;
  if (own < 0) return direction > 0 ? cell : -1;
  const row = rows[own];
  if (!row) return -1;
  for (let other = 0; other < row.length; other += 1) {
    if ((row[other] ?? 0) * direction < 0 && other !== cell && isHidden[other] === true) return other;
  }
  return -1;
}

/** Takes a hidden cell that is neither basic nor at its least to its least, or into the basis on the way. */
export function settle(tableau: Tableau, cell: number): void {
  const room = (tableau.point[cell] ?? 0) - (tableau.atLeast[cell] ?? 0);
  if ((tableau.rowOf[cell] ?? -1) >= 0 || room <= 0) return;
  const { step, row } = firstToStop(tableau, cell, -1);
  move(tableau, cell, -Math.min(step, room));
  if (step < room) pivot(tableau, row, cell);
}

/** Walks to a point where a hidden cell has its true value, which exists because the truth is one, and holds it there. */
export function holdAt(tableau: Tableau, cell: number, value: number): void {
  const { point, rowOf, rows, isHidden } = tableau;
  for (;;) {
    const wanted = value - (point[cell] ?? 0);
    if (Math.abs(wanted) < NOISE) break;
    const entering = enteringFor(tableau, cell, wanted > 0 ? 1 : -1);
    if (entering < 0) throw new Error('The true values do not solve the sums of the table.');
    const own = rowOf[cell] ?? -1;
    const pace = own < 0 ? 1 : -(rows[own]?.[entering] ?? 0);
    const { step, row } = firstToStop(tableau, entering, 1);
    const needed = wanted / pace;
    move(tableau, entering, Math.min(step, needed));
    if (needed <= step) {
      if (own >= 0) pivot(tableau, own, entering);
      break;
    }
    pivot(tableau, row, entering);
  }
  point[cell] = value;
  isHidden[cell] = false;
}
