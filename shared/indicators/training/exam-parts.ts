import { ethnicGroups } from '../../reference/groups';
import type { ExamCount } from './training-counts';
import { noParts, sumIn, withRests } from './training-parts';
import type { MeasureParts, SectionParts } from './training-parts';

const counted: Readonly<Record<string, (row: ExamCount<string>) => number>> = {
  attempts: (row) => row.attempts,
  passed: (row) => row.passed,
  failed: (row) => row.attempts - row.passed,
  first: (row) => row.firstAttempts,
  'first passed': (row) => row.firstPassed,
  'first failed': (row) => row.firstAttempts - row.firstPassed,
  pairs: (row) => row.pairs,
  'ever passed': (row) => row.pairsPassed,
  'never passed': (row) => row.pairs - row.pairsPassed,
};

const measures: readonly MeasureParts[] = [
  { measure: 'exam_pass', count: 'passed', rest: 'failed', of: 'attempts', worth: 3 },
  { measure: 'exam_pass_first_attempt', count: 'first passed', rest: 'first failed', of: 'first', worth: 2 },
  { measure: 'exam_pass_eventual', count: 'ever passed', rest: 'never passed', of: 'pairs', worth: 1 },
];

/** Of two measures with people in common, the smaller is a part of the larger, and what is left over is a count as well. */
const nestings: readonly (readonly [whole: string, part: string])[] = [
  ['passed', 'first passed'],
  ['failed', 'first failed'],
  ['passed', 'ever passed'],
  ['failed', 'never passed'],
  ['ever passed', 'first passed'],
  ['pairs', 'first'],
];

const ofRow = (row: ExamCount<string>, name: string): number => counted[name]?.(row) ?? 0;

/** True where the part is nowhere larger than the whole: files that miss people or number two attempts 1 can make it so. */
const isPart = (counts: readonly ExamCount<string>[], whole: string, part: string): boolean =>
  ethnicGroups.every((group) =>
    [...new Set(counts.map(({ place }) => place))].every(
      (place) => sumIn(counts, group, place, (row) => ofRow(row, whole) - ofRow(row, part)) >= 0,
    ),
  );

/** Attempts, first attempts, and persons with an examination, tied together. Without numbered attempts there are no first ones. */
export const examParts = (counts: readonly ExamCount<string>[]): SectionParts => {
  if (counts.length === 0) return noParts;
  const total = (name: string): number => counts.reduce((sum, row) => sum + ofRow(row, name), 0);
  const held = measures.filter(({ of }) => total(of) > 0);
  const shown = new Set(held.flatMap(({ count, rest, of }) => [count, rest, of]));
  const nested = nestings.filter(([whole, part]) => shown.has(whole) && shown.has(part) && isPart(counts, whole, part));
  return withRests({
    rows: counts,
    names: [...shown],
    countOf: ofRow,
    rests: new Map(nested.map(([whole, part]) => [`${whole} without ${part}`, { whole, part }])),
    sums: held.map(({ count, rest, of }) => ({ total: of, parts: [count, rest] })),
    measures: held,
  });
};
