import { compareProportions } from '../../../shared/report/comparison/compare';
import { badArguments } from '../arguments';
import type { BatchArguments } from '../arguments';
import { done } from '../outcome';
import type { Outcome } from '../outcome';

/** compare X1 N1 X2 N2: the first group stands above the line. */
export const compareCommand = ({ rest }: BatchArguments): Outcome => {
  const numbers = rest.map(Number);
  const [x1, n1, x2, n2] = numbers;
  if (
    rest.length !== 4 ||
    x1 === undefined ||
    n1 === undefined ||
    x2 === undefined ||
    n2 === undefined ||
    !numbers.every(Number.isFinite)
  ) {
    throw badArguments('compare needs four numbers: X1 of N1, X2 of N2');
  }
  try {
    return done(compareProportions({ count: x1, of: n1 }, { count: x2, of: n2 }));
  } catch (error) {
    if (error instanceof RangeError) throw badArguments(error.message);
    throw error;
  }
};
