import type { ExtractRow } from '../../../shared/dataset/extract-types';
import { reportingYearOf } from '../../../shared/dataset/tables/dated-years';

const groupOf = (row: ExtractRow): string => ('ethnicity' in row ? (row.ethnicity?.group ?? 'none') : 'none');

/**
 * What the figures of medical education, requests and the register are made of, for one row: who it is, so that people are counted and
 * joined, and every fact that a count asks about. Null for kinds with counting rules of their own.
 */
export const factsOf = (row: ExtractRow, tableYear: number | null): readonly unknown[] | null => {
  switch (row.kind) {
    case 'trainees':
      return [row.person, groupOf(row), row.qualifiedIn];
    case 'arcp':
      return [row.person, groupOf(row), row.qualifiedIn, row.year ?? tableYear, row.outcome];
    case 'exams':
      return [
        row.person,
        groupOf(row),
        row.qualifiedIn,
        row.exam.toLowerCase(),
        row.year ?? tableYear,
        row.satOn,
        row.isPassed,
        row.attempt,
      ];
    case 'training_applications':
      return [groupOf(row), row.qualifiedIn, row.year ?? tableYear, row.reached];
    case 'study_leave':
    case 'cpd_funding':
    case 'apprenticeships': {
      const on = row.askedOn ?? row.startsOn ?? row.decidedOn;
      const facts = [row.isApproved, row.isRefused, row.isWithdrawn, row.isFunded, row.isAttended, row.amountGiven];
      return [row.person, groupOf(row), on === null ? tableYear : reportingYearOf(on), ...facts];
    }
    case 'experts':
      return [
        row.person,
        row.country,
        row.qualifiedIn,
        row.languages.map(({ name }) => name),
        row.specialty,
        row.isSkillUsed,
        row.firstBand,
        row.barriers,
      ];
    default:
      return null;
  }
};
