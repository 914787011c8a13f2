import type { TraineeRow } from '../../../row-types/training-rows';
import { translateEthnicity } from '../../../values/ethnicity/translate-ethnicity';
import { cleanText, keyOf } from '../../../values/clean-text';
import type { RawValue } from '../../../values/translation';
import { translateYesNo } from '../../../values/yes-no';
import { blankEthnicity, createEthnicityReader } from '../../reading/read-ethnicity';
import { valueOr, waiting } from '../../reading/table-reader';
import type { RowReader, TableReading } from '../../reading/table-reader';
import { noNumber, readPlace } from './event-facts';
import { countRepeats, sayOf } from './say-rows';
import { sayMissing } from '../../reading/say-missing';
import { noPlace } from './training-gaps';
import { createPersonReader } from './trainee-person';
import type { PersonReader } from './trainee-person';

/** "LTFT", "Part time", yes; "Full time", no; null for what says neither. */
const isLessThanFullTime = (raw: RawValue): boolean | null => {
  const flag = translateYesNo(raw);
  if (flag.kind === 'known') return flag.value;
  const key = keyOf(cleanText(raw));
  if (/^(ltft|lessthanfulltime|parttime)/.test(key)) return true;
  return /^(ft|wholetime|fulltime)/.test(key) ? false : null;
};

/** Someone listed twice counts once; with two ethnic groups the one that is known is used, and that is said. */
const sayTwice = (reading: TableReading, readPerson: PersonReader): void => {
  const groups = new Map<string, Set<string>>();
  for (const row of reading.rows) {
    const person = readPerson(row);
    const found = translateEthnicity(row.raw('ethnicity'));
    if (person === null || found.kind !== 'known' || found.value.group === 'unknown') continue;
    groups.set(person, (groups.get(person) ?? new Set()).add(found.value.group));
  }
  const torn = [...groups.values()].filter((all) => all.size > 1).length;
  sayOf(
    reading,
    'trainee_two_ethnicities',
    torn,
    (count, isOne) =>
      `${count} ${isOne ? 'trainee is' : 'trainees are'} listed as White and as BME: the first row of each counts.`,
  );
  sayOf(
    reading,
    'trainee_listed_twice',
    countRepeats(reading.rows, readPerson),
    (count, isOne) =>
      `${count} ${isOne ? 'row repeats' : 'rows repeat'} a trainee who is listed above: nobody counts twice.`,
  );
};

/** Reads doctors in training: one row a trainee. */
export const createTraineeReader = (reading: TableReading): RowReader => {
  const readPerson = createPersonReader(reading);
  const readEthnicity = createEthnicityReader(reading);
  sayMissing(reading, [noPlace]);
  sayTwice(reading, readPerson);
  return (row) => {
    const person = readPerson(row);
    if (person === null) return noNumber;
    const ethnicity = readEthnicity(row);
    const place = readPlace(reading, row);
    if (ethnicity.kind === 'asked' || place.kind === 'asked') return waiting;
    const trainee: TraineeRow = {
      kind: 'trainees',
      row: row.row + 1,
      person,
      ethnicity: valueOr(ethnicity, blankEthnicity),
      qualifiedIn: valueOr(place, null),
      grade: row.text('training_grade') || null,
      specialty: row.text('specialty') || null,
      sex: row.text('sex') || null,
      isLessThanFullTime: isLessThanFullTime(row.raw('less_than_full_time')),
    };
    return { kind: 'rows', rows: [trainee] };
  };
};
