import type { TrainingApplicationRow } from '../../../row-types/training-rows';
import { blankEthnicity, createEthnicityReader } from '../../reading/read-ethnicity';
import { setAside, valueOr, waiting } from '../../reading/table-reader';
import type { RowReader, TableReading } from '../../reading/table-reader';
import { readStages, sayStages, stagesTold } from './application-stages';
import { readPlace } from './event-facts';
import { countRepeats, sayOf } from './say-rows';
import { createApplicantReader } from './trainee-person';
import { sayApplicationGaps } from './training-gaps';
import { createTrainingDayReader, onOf, yearOfDay } from './training-dates';

/** Reads applications to specialty training: one row an application. Applications are counted, not applicants. */
export const createTrainingApplicationReader = (reading: TableReading): RowReader => {
  const readPerson = createApplicantReader(reading);
  const readEthnicity = createEthnicityReader(reading);
  const readDay = createTrainingDayReader(reading, 'applied_on');
  const told = stagesTold(reading);
  sayApplicationGaps(reading);
  sayStages(reading);
  sayOf(
    reading,
    'applicant_twice',
    countRepeats(reading.rows, readPerson),
    (count, isOne) =>
      `${count} ${isOne ? 'application is' : 'applications are'} by someone who has another one in the file: applications are counted, not people.`,
  );
  return (row) => {
    const ethnicity = readEthnicity(row);
    const place = readPlace(reading, row);
    const stages = readStages(reading, row, told);
    const day = readDay(row);
    if (day.kind === 'fault') return setAside('applied_on', day.reason);
    if (ethnicity.kind === 'asked' || place.kind === 'asked' || stages === null || day.kind === 'asked') return waiting;
    const application: TrainingApplicationRow = {
      kind: 'training_applications',
      row: row.row + 1,
      person: readPerson(row),
      ethnicity: valueOr(ethnicity, blankEthnicity),
      qualifiedIn: valueOr(place, null),
      ...stages,
      specialty: row.text('specialty') || null,
      appliedOn: onOf(day),
      year: yearOfDay(day),
    };
    return { kind: 'rows', rows: [application] };
  };
};
