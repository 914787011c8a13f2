import type { RawValue, Translation } from '../../values/translation';
import { translateDate } from '../../values/dates/translate-date';
import { translateEthnicity } from '../../values/ethnicity/translate-ethnicity';
import { translateGrade } from '../../values/grade/translate-grade';
import { translateMedicalRole } from '../../values/grade/translate-medical-role';
import { translateAssignment } from '../../values/staff/translate-assignment';
import { translatePrimary } from '../../values/staff/translate-primary';
import { translateStaffGroup } from '../../values/staff/translate-staff-group';
import { translateExecutive, translateVoting } from '../../values/board/translate-board-role';
import { translateCaseStage } from '../../values/cases/translate-case-stage';
import { translateCaseType } from '../../values/cases/translate-case-type';
import { translateLearningStatus } from '../../values/learning/translate-learning-status';
import { translateStage } from '../../values/recruitment/translate-stage';
import { translateArcp } from '../../values/training/translate-arcp';
import { translateExamResult } from '../../values/training/translate-exam-result';
import { translatePmq } from '../../values/training/translate-pmq';
import { translateYesNo } from '../../values/yes-no';
import type { ValueDomain } from '../kinds/table-field';

type Reads = (raw: RawValue) => Translation<unknown>;

/** Some columns hold either names or yes and no: "Stage" or "Formal", "Status" or "Attended". */
const orYesNo =
  (names: Reads): Reads =>
  (raw) => {
    const flag = translateYesNo(raw);
    return flag.kind === 'known' ? flag : names(raw);
  };

/** The translator behind each domain, only asked whether it knows a value. */
const readers: Readonly<Record<ValueDomain, Reads>> = {
  ethnicity: translateEthnicity,
  pay_band: translateGrade,
  staff_group: translateStaffGroup,
  medical_role: translateMedicalRole,
  assignment_category: translateAssignment,
  yes_no: translatePrimary,
  date: translateDate,
  learning_status: orYesNo(translateLearningStatus),
  case_type: translateCaseType,
  case_stage: orYesNo(translateCaseStage),
  recruitment_status: translateStage,
  country: translatePmq,
  voting: translateVoting,
  executive: orYesNo(translateExecutive),
  arcp_outcome: translateArcp,
  exam_result: orYesNo(translateExamResult),
};

/** Domains whose values say what a column is, whatever its header. Yes and no, dates and numbers could be anything. */
const tellingDomains: ReadonlySet<ValueDomain> = new Set<ValueDomain>([
  'ethnicity',
  'pay_band',
  'staff_group',
  'assignment_category',
]);

export const isTelling = (domain: ValueDomain): boolean => tellingDomains.has(domain);

/**
 * The share of values that a domain's translator knows, 0 to 1; null where there are no values.
 * Values that would be asked about with a suggestion count half.
 */
export const knownShare = (domain: ValueDomain, values: readonly RawValue[]): number | null => {
  if (values.length === 0) return null;
  const read = readers[domain];
  const points = values.map((value) => {
    const translation = read(value);
    if (translation.kind === 'known') return 1;
    return translation.kind === 'unknown' && translation.suggestion !== null ? 0.5 : 0;
  });
  return points.reduce((sum: number, point) => sum + point, 0) / values.length;
};
