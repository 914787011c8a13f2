import type { SurveyIndicator } from './indicators';

/** Which staff survey question feeds an indicator in a survey year. Field knowledge, not yet checked against the guidance. */
interface QuestionPeriod {
  readonly from: number;
  readonly to: number;
  readonly questions: Readonly<Record<SurveyIndicator, string>>;
}

const questionPeriods: readonly QuestionPeriod[] = [
  { from: 2021, to: 2099, questions: { 5: 'Q14a', 6: 'Q14b/c', 7: 'Q15', 8: 'Q16b' } },
  { from: 2018, to: 2020, questions: { 5: 'Q13a', 6: 'Q13b/c', 7: 'Q14', 8: 'Q15b' } },
  { from: 2015, to: 2017, questions: { 5: 'KF25', 6: 'KF26', 7: 'KF21', 8: 'Q17b' } },
];

/** The staff survey that a reporting year uses: the autumn before it (2025 uses the 2024 survey). */
export const surveyYearOf = (reportingYear: number): number => reportingYear - 1;

/** Numbers that a person gave in place of those above, by survey year and indicator. */
export type OwnQuestions = Readonly<Record<string, Readonly<Partial<Record<SurveyIndicator, string | undefined>>>>>;

/** @example surveyQuestion(5, 2024) // "Q14a" */
export const surveyQuestion = (indicator: SurveyIndicator, surveyYear: number, own: OwnQuestions = {}): string | null =>
  own[String(surveyYear)]?.[indicator] ??
  questionPeriods.find((period) => surveyYear >= period.from && surveyYear <= period.to)?.questions[indicator] ??
  null;

/** What is asked, in the words of the survey of 2021 and later, shortened. Field knowledge, as are the numbers. */
export const surveyWording: Readonly<Record<SurveyIndicator, string>> = {
  5: 'In the last 12 months, how many times have you personally experienced harassment, bullying or abuse at work from patients, service users, their relatives or other members of the public?',
  6: 'In the last 12 months, how many times have you personally experienced harassment, bullying or abuse at work from managers, or from other colleagues? (Anyone who says so of either is counted once.)',
  7: 'Does your organisation act fairly with regard to career progression or promotion, regardless of ethnic background, gender, religion, sexual orientation, disability or age?',
  8: 'In the last 12 months, have you personally experienced discrimination at work from a manager, team leader or other colleagues?',
};
