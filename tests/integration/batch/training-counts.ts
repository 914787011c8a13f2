import { expect } from 'vitest';
import expected from '../../fixtures/northmoor/expected-training.json';

/** A count of medical education, as the batch command gives it. */
export interface TrainingCount {
  readonly measure: string;
  readonly group: string;
  readonly pmq: string;
  readonly count: number | null;
  readonly of: number | null;
  readonly hidden?: true;
}

export const findCount = (
  all: readonly TrainingCount[],
  measure: string,
  group: string,
  pmq = 'all',
): TrainingCount => {
  const found = all.find((each) => each.measure === measure && each.group === group && each.pmq === pmq);
  if (found === undefined) throw new Error(`no ${measure} of ${group}, ${pmq}`);
  return found;
};

const groups = [
  ['W', 'white'],
  ['B', 'bme'],
  ['U', 'unknown'],
] as const;

/** Every number that is shown is the expected one; returns how many were. */
const compare = (found: TrainingCount, [count, of]: readonly number[]): number => {
  const shown = [
    [found.count, count],
    [found.of, of],
  ].filter(([value]) => value !== null);
  for (const [value, right] of shown) expect(value, JSON.stringify(found)).toBe(right);
  expect(found.hidden === true).toBe(found.count === null);
  return shown.length;
};

/** What is shown of the fictional trust is what its makers counted, and most of it is shown. */
export const expectNorthmoorTraining = (all: readonly TrainingCount[]): void => {
  const { arcp_unsatisfactory: arcp, exam_pass: exams, applications } = expected;
  let shown = 0;
  for (const [letter, group] of groups) {
    shown += compare(findCount(all, 'arcp_unsatisfactory', group), arcp.by_group[letter]);
    shown += compare(findCount(all, 'exam_pass', group), exams.by_group[letter]);
    shown += compare(findCount(all, 'exam_pass_first_attempt', group), exams.first_attempt_by_group[letter]);
    const { applied, ...stages } = applications[letter];
    for (const [stage, count] of Object.entries(stages))
      shown += compare(findCount(all, `application_${stage}`, group), [count, applied]);
  }
  for (const [key, counts] of Object.entries(arcp.by_group_pmq)) {
    const [letter, pmq] = key.split('|');
    const group = groups.find(([each]) => each === letter)?.[1] ?? '';
    shown += compare(findCount(all, 'arcp_unsatisfactory', group, pmq), counts);
  }
  expect(shown).toBeGreaterThan(40);
};
