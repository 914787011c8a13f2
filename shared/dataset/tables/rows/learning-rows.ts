import type { CourseClass } from '../../../reference/outcomes-courses';
import { isAccess } from '../../../reference/outcomes-learning';
import type { LearningRow } from '../../extract-types';
import { cleanText } from '../../values/clean-text';
import { translateCourse, translateCourseCategory } from '../../values/learning/translate-course';
import { translateLearningStatus } from '../../values/learning/translate-learning-status';
import { onceAValue } from '../../values/once-a-value';
import type { RawValue, Translation } from '../../values/translation';
import { mapTranslation } from '../../values/translation';
import { translateYesNo } from '../../values/yes-no';
import { headerWords } from '../columns/header-words';
import { createDateReader } from '../reading/read-dates';
import { createEthnicityReader } from '../reading/read-ethnicity';
import { columnOf, personKey, valueOr, waiting } from '../reading/table-reader';
import type { RowReader, TableReading } from '../reading/table-reader';
import type { TableRow } from '../reading/table-rows';
import { courseCategoryTopic, courseTopic, learningStatusTopic } from '../reading/topics';

/** A column "Attended" or "Completed" holds yes and no; a column "Status" names what happened. */
const translateDone = (raw: RawValue): Translation<boolean> => {
  const flag = translateYesNo(raw);
  return flag.kind === 'known' ? flag : mapTranslation(translateLearningStatus(raw), isAccess);
};

type CategoryReader = (raw: RawValue) => Translation<CourseClass>;

/** A column "Mandatory" holds yes and no; with "non" in its name it is the other way round. */
const categoryReader = (reading: TableReading): CategoryReader => {
  const column = columnOf(reading.match, 'category');
  const words = headerWords(column === null ? '' : (reading.match.header.headers[column] ?? ''));
  const yes: CourseClass = words[0] === 'non' ? 'non_mandatory' : 'mandatory';
  const no: CourseClass = yes === 'mandatory' ? 'non_mandatory' : 'mandatory';
  if (!words.includes('mandatory') && !words.includes('statutory')) return translateCourseCategory;
  return (raw) => {
    const flag = translateYesNo(raw);
    return flag.kind === 'known' ? mapTranslation(flag, (isYes) => (isYes ? yes : no)) : translateCourseCategory(raw);
  };
};

/** Mandatory or not: by the category, else by what a person said of the course. Null while that is open. */
const readClass = (reading: TableReading, row: TableRow, translateCategory: CategoryReader): boolean | null => {
  const category = reading.read(row, 'category', courseCategoryTopic, translateCategory);
  const found = category.kind === 'blank' ? reading.read(row, 'course', courseTopic, translateCourse) : category;
  return found.kind === 'value' ? found.value === 'mandatory' : null;
};

/**
 * Reads learning records: one row a person and a course. Only courses that somebody completed or attended are asked about:
 * the others change no figure.
 */
export const createLearningReader = (reading: TableReading): RowReader => {
  const readEthnicity = createEthnicityReader(reading);
  const readCompleted = createDateReader(reading, 'completed_on', false);
  const readStart = createDateReader(reading, 'start_date', false);
  const translateCategory = categoryReader(reading);
  const courseName = onceAValue(cleanText);
  const hasStatus = reading.has('status');
  return (row) => {
    const course = courseName(row.raw('course'));
    const person = personKey(row.text('person'));
    if (person === null) return { kind: 'quarantined', field: 'person', reason: 'there is no employee number' };
    if (course === '') return { kind: 'quarantined', field: 'course', reason: 'there is no course' };
    const ethnicity = readEthnicity(row);
    const status = reading.read(row, 'status', learningStatusTopic, translateDone);
    if (ethnicity.kind === 'asked' || status.kind === 'asked') return waiting;
    const completed = readCompleted(row);
    const start = readStart(row);
    const isDone = hasStatus ? valueOr(status, false) : completed.kind === 'date';
    const learned: LearningRow = {
      kind: 'learning',
      row: row.row + 1,
      person,
      ethnicity: ethnicity.kind === 'value' ? ethnicity.value : null,
      course,
      isMandatory: isDone ? readClass(reading, row, translateCategory) : null,
      isDone,
      on: completed.kind === 'date' ? completed.on : start.kind === 'date' ? start.on : null,
    };
    return { kind: 'rows', rows: [learned] };
  };
};
