import type { ImportQuestion } from '../../../shared/dataset/import-types';

/** What questions are about, told by the first part of their id. */
const topicNames: Readonly<Record<string, string>> = {
  column: 'Headings that changed',
  ethnicity: 'Ethnic groups',
  staff_group: 'Staff groups',
  band: 'Bands and grades',
  first_band: 'Bands and grades',
  assignment: 'Who counts in the workforce',
  primary: 'Who counts in the workforce',
  recruitment_status: 'How far applications got',
  appointed_means: 'How far applications got',
  campaign: 'Recruitment campaigns',
  case_type: 'Types of case',
  case_stage: 'Stages of a case',
  course: 'Courses',
  course_category: 'Categories of course',
  learning_status: 'Completed or not',
  voting: 'Board members',
  executive: 'Board members',
  arcp_outcome: 'Outcomes of annual reviews',
  exam_result: 'Examination results',
  pmq: 'Places of qualification',
  country: 'Countries',
  language: 'Languages',
  specialty: 'Specialties',
  skill_used: 'Skills in use',
  request_status: 'Answers to requests',
  apprenticeship_status: 'Apprenticeships',
  request_flag: 'Answers to requests',
  benchmark_scope: 'Whose figures these are',
};

const nameOf = ({ id }: ImportQuestion): string => topicNames[id.split(':')[0] ?? ''] ?? 'The file';

export interface QuestionGroup {
  readonly name: string;
  readonly questions: readonly ImportQuestion[];
}

/** Fewer than this can be taken in at a glance and need no headings. */
const fewestToGroup = 4;

/** Questions of one kind together, in the order in which each kind comes first; a single group without a name where there are few. */
export const inGroups = (questions: readonly ImportQuestion[]): readonly QuestionGroup[] => {
  if (questions.length < fewestToGroup) return [{ name: '', questions }];
  const names = [...new Set(questions.map(nameOf))];
  return names.map((name) => ({ name, questions: questions.filter((question) => nameOf(question) === name) }));
};

/**
 * The questions to show: those still open, and those answered on this page, which keep their place. A question that went at the first
 * answer could not be corrected, and would take the focus of the keyboard with it.
 */
export const shownQuestions = (
  { questions, answered }: Readonly<Record<'questions' | 'answered', readonly ImportQuestion[]>>,
  kept: readonly string[],
): readonly ImportQuestion[] => {
  const all = new Map([...answered, ...questions].map((question) => [question.id, question]));
  const still = kept.flatMap((id) => all.get(id) ?? []);
  return [...still, ...questions.filter(({ id }) => !kept.includes(id))];
};
