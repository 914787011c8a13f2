import type { CourseClass } from '../../../reference/outcomes-courses';
import { isAccess } from '../../../reference/outcomes-learning';
import { placeAt } from '../../cell-place';
import type { LearningRow } from '../../extract-types';
import { cleanText } from '../../values/clean-text';
import { translateCourse, translateCourseCategory } from '../../values/learning/translate-course';
import { translateLearningStatus } from '../../values/learning/translate-learning-status';
import { onceAValue } from '../../values/once-a-value';
import type { RawValue, Translation } from '../../values/translation';
import { exact, mapTranslation } from '../../values/translation';
import { translateYesNo } from '../../values/yes-no';
import { headerWords } from '../columns/header-words';
import { createDateReader } from '../reading/read-dates';
import type { DateReading } from '../reading/read-dates';
import { createEthnicityReader, sayNoEthnicity } from '../reading/read-ethnicity';
import { columnOf, personKey, setAside, valueOr, waiting } from '../reading/table-reader';
import type { RowOutcome, RowReader, TableReading } from '../reading/table-reader';
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

const isMandatoryNow = (reading: TableReading, row: TableRow, byCategory: CourseClass): boolean => {
  const place = { sheet: reading.match.sheet.name, row: row.row, column: columnOf(reading.match, 'course') };
  const said = exact(byCategory, 'its category');
  return valueOr(reading.values.settle(courseTopic, row.raw('course'), said, place), byCategory) === 'mandatory';
};

/** Mandatory or not: by the category, else by what a person said of the course. Null while that is open. */
const readClass = (reading: TableReading, row: TableRow, translateCategory: CategoryReader): boolean | null => {
  const category = reading.read(row, 'category', courseCategoryTopic, translateCategory);
  // A person who classed the course since knows better than the category in the file.
  if (category.kind === 'value') return isMandatoryNow(reading, row, category.value);
  const found = category.kind === 'blank' ? reading.read(row, 'course', courseTopic, translateCourse) : category;
  return found.kind === 'value' ? found.value === 'mandatory' : null;
};

const sayNoStatus = ({ has, findings, match }: TableReading): void => {
  if (has('status')) return;
  findings.warn(
    'no_status',
    'The file does not say what was attended or completed: every row with a completion date counts as done.',
    placeAt(match.sheet.name, match.header.row, null),
  );
};

/** An item that was done counts in the year of its date: one that cannot be read, or is asked about, would move it to another. */
const dateFault = (reading: TableReading, completed: DateReading, start: DateReading): RowOutcome | null => {
  const [field, date] = reading.has('completed_on')
    ? (['completed_on', completed] as const)
    : (['start_date', start] as const);
  if (date.kind === 'asked') return waiting;
  return date.kind === 'unreadable' ? setAside(field, date.reason) : null;
};

/**
 * Reads learning records: one row a person and a course. Only courses that somebody completed or attended are asked about:
 * the others change no figure.
 */
export const createLearningReader = (reading: TableReading): RowReader => {
  sayNoEthnicity(reading);
  sayNoStatus(reading);
  const readEthnicity = createEthnicityReader(reading);
  // The date says in which year an item counts, and so decides indicator 4.
  const readCompleted = createDateReader(reading, 'completed_on', true);
  const readStart = createDateReader(reading, 'start_date', !reading.has('completed_on'));
  const translateCategory = categoryReader(reading);
  const courseName = onceAValue(cleanText);
  const hasStatus = reading.has('status');
  return (row) => {
    const course = courseName(row.raw('course'));
    const person = personKey(row.text('person'));
    if (person === null) return setAside('person', 'there is no employee number');
    if (course === '') return setAside('course', 'there is no course');
    const ethnicity = readEthnicity(row);
    const status = reading.read(row, 'status', learningStatusTopic, translateDone);
    if (ethnicity.kind === 'asked' || status.kind === 'asked') return waiting;
    const completed = readCompleted(row);
    const start = readStart(row);
    const isDone = hasStatus ? valueOr(status, false) : completed.kind !== 'blank';
    const fault = isDone ? dateFault(reading, completed, start) : null;
    if (fault !== null) return fault;
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
