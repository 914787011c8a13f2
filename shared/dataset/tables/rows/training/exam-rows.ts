import type { ExamRow } from '../../../row-types/training-rows';
import { cleanText } from '../../../values/clean-text';
import { readAttempt } from '../../../values/training/exam-attempt';
import type { ExamResult } from '../../../values/training/translate-exam-result';
import { translateExamResult } from '../../../values/training/translate-exam-result';
import { mapTranslation } from '../../../values/translation';
import type { RawValue, Translation } from '../../../values/translation';
import { translateYesNo } from '../../../values/yes-no';
import { setAside, waiting } from '../../reading/table-reader';
import type { RowReader, TableReading } from '../../reading/table-reader';
import { createEventReader, noNumber } from './event-facts';
import { findRepeats, repeatedReason } from './repeated-events';
import { sayOf } from './say-rows';
import { createPersonReader } from './trainee-person';
import { sayEventGaps } from './training-gaps';
import { createTrainingDayReader, onOf, yearOfDay } from './training-dates';
import { examResultTopic } from './training-topics';

/** A column "Passed" holds yes and no; a column "Result" names what happened. */
const translateResult = (raw: RawValue): Translation<ExamResult | null> => {
  const flag = translateYesNo(raw);
  if (flag.kind === 'known') return mapTranslation(flag, (isPassed) => (isPassed ? 'pass' : 'fail'));
  return mapTranslation(translateExamResult(raw), (result): ExamResult | null => result);
};

const sayAttempts = (reading: TableReading): void => {
  if (!reading.has('attempt')) {
    sayOf(
      reading,
      'no_attempt',
      1,
      () => 'The file does not number attempts: passing at the first attempt cannot be shown.',
    );
    return;
  }
  const attempts = reading.rows.map((row) => readAttempt(row.raw('attempt')).kind);
  const wrong = attempts.filter((kind) => kind === 'wrong').length;
  const blank = attempts.filter((kind) => kind === 'blank').length;
  sayOf(
    reading,
    'attempt_wrong',
    wrong,
    (count, isOne) =>
      `${count} ${isOne ? 'row has' : 'rows have'} a number of the attempt that cannot be (0, negative or no number): ${isOne ? 'it counts' : 'they count'} among all attempts, and not as a first one.`,
  );
  sayOf(
    reading,
    'attempt_blank',
    blank,
    (count, isOne) =>
      `${count} ${isOne ? 'row does' : 'rows do'} not say which attempt it was: ${isOne ? 'it counts' : 'they count'} among all attempts, and not as a first one.`,
  );
};

/** Reads examinations: one row an attempt. Names of examinations are kept as they are written. */
export const createExamReader = (reading: TableReading): RowReader => {
  const readFacts = createEventReader(reading);
  const readDay = createTrainingDayReader(reading, 'sat_on');
  const repeats = findRepeats(reading, createPersonReader(reading), 'sat_on', ['exam', 'diet', 'result', 'attempt']);
  sayEventGaps(reading, 'sat_on', 'examination');
  sayAttempts(reading);
  return (row) => {
    if (repeats.has(row.row)) return { kind: 'left_out', reason: repeatedReason };
    const exam = cleanText(row.raw('exam'));
    if (exam === '') return setAside('exam', 'there is no examination');
    const facts = readFacts(row);
    if (facts.kind === 'nobody') return noNumber;
    const day = readDay(row);
    if (day.kind === 'fault') return setAside('sat_on', day.reason);
    const result = reading.read(row, 'result', examResultTopic, translateResult);
    if (facts.kind === 'asked' || day.kind === 'asked' || result.kind === 'asked') return waiting;
    if (result.kind === 'blank' || result.value === null) return { kind: 'left_out', reason: 'no result' };
    const attempt = readAttempt(row.raw('attempt'));
    const sitting: ExamRow = {
      kind: 'exams',
      row: row.row + 1,
      person: facts.person,
      ethnicity: facts.ethnicity,
      qualifiedIn: facts.qualifiedIn,
      exam,
      diet: row.text('diet') || null,
      satOn: onOf(day),
      year: yearOfDay(day),
      isPassed: result.value === 'pass',
      attempt: attempt.kind === 'attempt' ? attempt.number : null,
    };
    return { kind: 'rows', rows: [sitting] };
  };
};
