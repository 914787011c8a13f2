import { trainingTable } from '../../../shared/disclosure/figures/disclose-training';
import { partsOfSections } from '../../../shared/indicators/training/training-figures';
import type { TrainingCounts } from '../../../shared/indicators/training/training-counts';
import { ethnicGroups } from '../../../shared/reference/groups';
import type { TrainingReport } from '../../../shared/report/types/training-report.types';
import { rangeToReader } from '../disclosure/range-to-reader';

/** Names of the counts of one group that these replies print, wherever they stand. */
const printed = (replies: readonly TrainingReport[], counts: TrainingCounts, group: 'white' | 'bme' | 'unknown') => {
  const measures = Object.values(partsOfSections(counts)).flatMap((parts) => parts.measures);
  const known = new Set<string>();
  for (const { measure, rows } of replies.flatMap(({ sections }) => sections.flatMap((one) => one.measures))) {
    const names = measures.find((one) => one.measure === measure);
    if (names === undefined) continue;
    for (const { pmq, ...row } of rows) {
      const { count, of } = row[group];
      if (count !== null) known.add(`${names.count} @ ${pmq}`);
      if (of !== null) known.add(`${names.of} @ ${pmq}`);
      if (count !== null && of !== null) known.add(`${names.rest} @ ${pmq}`);
    }
  }
  return known;
};

/** What somebody finds out who has all replies about one window of years in hand: both ways to define an outcome, every section. */
export const recoveredFromTraining = (
  replies: readonly TrainingReport[],
  counts: TrainingCounts,
  threshold: number,
): readonly string[] =>
  ethnicGroups.flatMap((group) => {
    const known = printed(replies, counts, group);
    return Object.values(partsOfSections(counts)).flatMap((parts) => {
      const table = trainingTable(parts, group);
      const hidden = table.cells.map(({ id }) => id).filter((id) => !known.has(id));
      return table.cells
        .filter(({ value }) => value > 0 && value < threshold)
        .flatMap(({ id, value }) => {
          if (known.has(id)) return [`${group} ${id} = ${String(value)} is printed`];
          const { lower, upper } = rangeToReader(table, hidden, id, threshold);
          return upper - lower >= threshold - 1e-6
            ? []
            : [`${group} ${id} = ${String(value)} lies between ${String(lower)} and ${String(upper)}`];
        });
    });
  });
