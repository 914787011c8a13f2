import { formatCount } from '../format';
import { longDate } from '../long-date';

const topics: Readonly<Record<string, string>> = {
  ethnicity: 'Ethnic group',
  staff_group: 'Staff group',
  band: 'Band or grade',
  assignment: 'Kind of assignment',
  course: 'Course',
  course_category: 'Category of courses',
  campaign: 'Campaign',
  case_type: 'Kind of case',
  case_stage: 'Stage of a case',
  recruitment_status: 'Stage of an application',
  learning_status: 'Status of learning',
  country: 'Country',
  language: 'Language',
  specialty: 'Specialty',
};

/** @example topicWords('case_type') // "Kind of case" */
export const topicWords = (topic: string): string => topics[topic] ?? topic.replaceAll('_', ' ');

const answers: Readonly<Record<string, string>> = {
  bme: 'BME',
  white: 'White',
  unknown: 'Unknown',
  mandatory: 'Mandatory',
  non_mandatory: 'Non-mandatory',
  yes: 'Yes',
  no: 'No',
};

export const answerWords = (answer: string): string => answers[answer] ?? answer.replaceAll('_', ' ');

export const setAsideSentence = (fileName: string, rows: number): string =>
  `${fileName}: ${formatCount(rows)} ${rows === 1 ? 'row is' : 'rows are'} set aside and not corrected yet.`;

export const unclassedSentence = (courses: number): string =>
  `${formatCount(courses)} ${courses === 1 ? 'course is' : 'courses are'} neither mandatory nor non-mandatory yet; indicator 4 waits for that.`;

export const overdueSentence = (reference: string, testDate: string): string =>
  `Action ${reference} was to be measured by ${longDate(testDate)}.`;
