import type { ExamRow } from '../../../row-types/training-rows';
import { cleanText } from '../../../values/clean-text';
import { readAttempt } from '../../../values/training/exam-attempt';
import type { ExamResult } from '../../../values/training/translate-exam-result';
import { translateExamResult } from '../../../values/training/translate-exam-result';
import { mapTranslation } from '../../../values/translation';
import type { RawValue, Translation } from '../../../values/translation';
import { translateYesNo } from '../../../values/yes-no';
import { setAside } from '../../reading/table-reader';
import type { RowReader, TableReading } from '../../reading/table-reader';
import type { TableRow } from '../../reading/table-rows';
import { createEventReader } from './read-events';
import { findRepeats } from './repeated-events';
import { sayOf } from './say-rows';
import { createPersonReader } from './trainee-person';
import { sayEventGaps } from './training-gaps';
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

const nameOf = (row: TableRow): string => cleanText(row.raw('exam'));

/** Reads examinations: one row an attempt. Names of examinations are kept as they are written. */
export const createExamReader = (reading: TableReading): RowReader => {
  const repeats = findRepeats(reading, createPersonReader(reading), 'sat_on', ['exam', 'diet', 'result', 'attempt']);
  sayEventGaps(reading, 'sat_on', 'examination');
  sayAttempts(reading);
  return createEventReader<ExamResult>(reading, {
    dateField: 'sat_on',
    repeats,
    refuse: (row) => (nameOf(row) === '' ? setAside('exam', 'there is no examination') : null),
    readResult: (row) => reading.read(row, 'result', examResultTopic, translateResult),
    noResult: 'no result',
    toRow: ({ on, ...event }, result, row): ExamRow => {
      const attempt = readAttempt(row.raw('attempt'));
      return {
        kind: 'exams',
        ...event,
        exam: nameOf(row),
        diet: row.text('diet') || null,
        satOn: on,
        isPassed: result === 'pass',
        attempt: attempt.kind === 'attempt' ? attempt.number : null,
      };
    },
  });
};
