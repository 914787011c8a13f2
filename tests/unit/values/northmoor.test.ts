import { expect, it } from 'vitest';
import { translateExecutive, translateVoting } from '../../../shared/dataset/values/board/translate-board-role';
import { translateCaseStage } from '../../../shared/dataset/values/cases/translate-case-stage';
import { translateCaseType } from '../../../shared/dataset/values/cases/translate-case-type';
import { translateDate } from '../../../shared/dataset/values/dates/translate-date';
import { translateEthnicity } from '../../../shared/dataset/values/ethnicity/translate-ethnicity';
import { translateGrade } from '../../../shared/dataset/values/grade/translate-grade';
import { translateMedicalRole } from '../../../shared/dataset/values/grade/translate-medical-role';
import { translateCourse, translateCourseCategory } from '../../../shared/dataset/values/learning/translate-course';
import { translateLearningStatus } from '../../../shared/dataset/values/learning/translate-learning-status';
import { translateAssignment } from '../../../shared/dataset/values/staff/translate-assignment';
import { translatePrimary } from '../../../shared/dataset/values/staff/translate-primary';
import { translateSection } from '../../../shared/dataset/values/staff/translate-staff-group';
import { translateArcp } from '../../../shared/dataset/values/training/translate-arcp';
import { translateExamResult } from '../../../shared/dataset/values/training/translate-exam-result';
import { translatePmq } from '../../../shared/dataset/values/training/translate-pmq';
import type { RawValue, Translation } from '../../../shared/dataset/values/translation';
import { translateYesNo } from '../../../shared/dataset/values/yes-no';
import { northmoor, northmoorQuestions } from './northmoor-values';

type Column = readonly [string, readonly RawValue[], (raw: RawValue) => Translation<unknown>];

const known: readonly Column[] = [
  ['ethnic origin', northmoor.ethnicOrigin, translateEthnicity],
  ['grade', northmoor.grade, translateGrade],
  ['pay scale', northmoor.payScale, translateGrade],
  ['vacancy band', northmoor.vacancyBand, translateGrade],
  ['training grade', northmoor.trainingGrade, translateGrade],
  ['role', northmoor.role, translateMedicalRole],
  ['staff group', northmoor.staffGroup, translateSection],
  ['assignment', northmoor.assignment, translateAssignment],
  ['primary', ['Yes', 'No'], translatePrimary],
  ['flag', northmoor.flag, translateYesNo],
  ['enrolment', northmoor.enrolment, translateLearningStatus],
  ['course category', northmoor.courseCategory, translateCourseCategory],
  ['case type', northmoor.caseType, translateCaseType],
  ['case stage', northmoor.caseStage, translateCaseStage],
  ['country', northmoor.country, translatePmq],
  ['outcome', northmoor.arcp, translateArcp],
  ['exam', northmoor.examResult, translateExamResult],
  ['voting', northmoor.voting, translateVoting],
  ['executive', northmoor.executive, translateExecutive],
  ['date', northmoor.date, translateDate],
];

const asked: readonly Column[] = [
  ['grade', northmoorQuestions.grade, translateGrade],
  ['role', northmoorQuestions.role, translateMedicalRole],
  ['staff group', northmoorQuestions.staffGroup, translateSection],
  ['course category', northmoorQuestions.courseCategory, translateCourseCategory],
  ['course', northmoor.course, translateCourse],
];

it.each(known)('Northmoor: every value of %s is known', (_name, values, translate) => {
  expect(values.filter((raw) => translate(raw).kind !== 'known')).toEqual([]);
});

it.each(asked)('Northmoor: these values of %s are questions', (_name, values, translate) => {
  expect(values.filter((raw) => translate(raw).kind !== 'unknown')).toEqual([]);
});
