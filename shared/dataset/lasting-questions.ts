/**
 * Questions about what a word means ("Leadership": mandatory or not?) have the same answer in next year's file; questions about one file
 * (its year, a cell, a sheet) do not. Told apart by the first part of the question's id.
 */
const lasting: ReadonlySet<string> = new Set([
  'ethnicity',
  'staff_group',
  'band',
  'assignment',
  'primary',
  'yes_no',
  'recruitment_status',
  'appointed_means',
  'campaign',
  'case_type',
  'case_stage',
  'learning_status',
  'course_category',
  'course',
  'voting',
  'executive',
  'arcp_outcome',
  'exam_result',
  'pmq',
  'country',
  'language',
  'specialty',
  'skill_used',
  'first_band',
  'request_status',
  'apprenticeship_status',
  'request_flag',
  'benchmark_scope',
]);

/** @example isLastingQuestion('course_category:leadership') // true */
export const isLastingQuestion = (id: string): boolean => lasting.has(id.split(':')[0] ?? '');
