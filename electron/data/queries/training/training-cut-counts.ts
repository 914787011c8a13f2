import type { CutCounts, TrainingCut } from '../../../../shared/indicators/training/training-cuts';
import { noCutCounts } from '../../../../shared/indicators/training/training-cuts';
import type { TrainingSection } from '../../../../shared/indicators/training/training-measures';
import type { YearSpan } from '../../../../shared/indicators/training/training-spans';
import type { ReadableDb, SqlRow, SqlValue } from '../../connection';
import { countedRows } from '../../kept-counts';
import { textOf } from '../../row';
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

interface CutOfSection {
  readonly section: TrainingSection;
  readonly cut: TrainingCut;
}

const rowsOf = (
  db: ReadableDb,
  { section, cut }: CutOfSection,
  span: readonly SqlValue[],
  among: readonly SqlValue[],
): readonly SqlRow[] =>
  section === 'applications'
    ? countedRows(db, applicationsSql(cut), span)
    : countedRows(db, section === 'arcp' ? outcomesSql(cut) : examsSql(cut), [...among, ...span]);

const countsOf = (section: TrainingSection, rows: readonly SqlRow[], spelling: (row: SqlRow) => string): CutCounts => {
  switch (section) {
    case 'arcp':
      return { ...noCutCounts, arcp: toOutcomes(rows, spelling) };
    case 'exams':
      return { ...noCutCounts, exams: toExams(rows, spelling) };
    case 'applications':
      return { ...noCutCounts, applications: toApplications(rows, spelling) };
  }
};

/**
 * Counts of one section over spans of training years, split by one attribute, in the order of the spans. People are looked up, and parts are spelt,
 * over all of `among`, so that the spans agree with one another.
 */
export const trainingCutCountsOf = (
  db: ReadableDb,
  organisationId: number,
  { spans, among }: { readonly spans: readonly YearSpan[]; readonly among: YearSpan },
  wanted: CutOfSection,
): readonly CutCounts[] => {
  const values = spanValues(organisationId, among);
  const rows = spans.map((span) => rowsOf(db, wanted, spanValues(organisationId, span), values));
  const spelling = spellingOf(rows.flat());
  return rows.map((own) => countsOf(wanted.section, own, spelling));
};
