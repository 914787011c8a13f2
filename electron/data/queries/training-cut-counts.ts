import type { CutCounts, TrainingCut } from '../../../shared/indicators/training/training-cuts';
import { noCutCounts } from '../../../shared/indicators/training/training-cuts';
import type { TrainingSection } from '../../../shared/indicators/training/training-measures';
import type { TrainingWindow } from '../../../shared/reference/training-year';
import type { ReadableDb, SqlRow } from '../connection';
import { countedRows } from '../kept-counts';
import { textOf } from '../row';
import { spanValues } from './training-counts';
import { toApplications, toExams, toOutcomes } from './training-rows';
import { applicationsSql, examsSql, outcomesSql } from './training-statements';

/** "cardiology " and "Cardiology" are one part: it has the spelling that comes first. */
const spellingOf = (rows: readonly SqlRow[]): ((row: SqlRow) => string) => {
  const first = new Map<string, string>();
  const keyOf = (row: SqlRow): string => textOf(row, 'place').trim().toLowerCase();
  for (const row of rows) if (!first.has(keyOf(row))) first.set(keyOf(row), textOf(row, 'place').trim());
  return (row) => first.get(keyOf(row)) ?? '';
};

/** Counts of one section over a window of training years, split by one attribute. */
export const trainingCutCountsOf = (
  db: ReadableDb,
  organisationId: number,
  wanted: { readonly year: number; readonly window: TrainingWindow },
  { section, cut }: { readonly section: TrainingSection; readonly cut: TrainingCut },
): CutCounts => {
  const span = spanValues(organisationId, wanted.year, wanted.window);
  if (section === 'applications') {
    const rows = countedRows(db, applicationsSql(cut), span);
    return { ...noCutCounts, applications: toApplications(rows, spellingOf(rows)) };
  }
  const rows = countedRows(db, section === 'arcp' ? outcomesSql(cut) : examsSql(cut), [...span, ...span]);
  return section === 'arcp'
    ? { ...noCutCounts, arcp: toOutcomes(rows, spellingOf(rows)) }
    : { ...noCutCounts, exams: toExams(rows, spellingOf(rows)) };
};
