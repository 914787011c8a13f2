import type { ArcpCode } from '../../../../reference/outcomes-arcp';
import type { ArcpRow } from '../../../row-types/training-rows';
import { arcpReason } from '../../../values/training/arcp-reason';
import { translateArcp } from '../../../values/training/translate-arcp';
import { mapTranslation } from '../../../values/translation';
import { setAside, waiting } from '../../reading/table-reader';
import type { RowReader, TableReading } from '../../reading/table-reader';
import { createEventReader, noNumber } from './event-facts';
import { findRepeats, repeatedReason } from './repeated-events';
import { countRepeats, sayOf } from './say-rows';
import { createPersonReader } from './trainee-person';
import { sayEventGaps } from './training-gaps';
import { createTrainingDayReader, onOf, yearOfDay } from './training-dates';
import { arcpTopic } from './training-topics';

const sayFindings = (reading: TableReading): ReadonlySet<number> => {
  const readPerson = createPersonReader(reading);
  const repeats = findRepeats(reading, readPerson, 'reviewed_on', [
    'arcp_outcome',
    'reason',
    'training_grade',
    'specialty',
  ]);
  const kept = reading.rows.filter(({ row }) => !repeats.has(row));
  const twice = countRepeats(kept, (row) => {
    const person = readPerson(row);
    const on = row.text('reviewed_on');
    return person === null || on === '' ? null : `${person}|${on}`;
  });
  sayOf(
    reading,
    'two_outcomes_one_day',
    twice,
    (count, isOne) =>
      `${count} ${isOne ? 'outcome is' : 'outcomes are'} of the same person and day as another one: all are kept, since outcomes are counted and not people.`,
  );
  return repeats;
};

/**
 * Reads annual reviews: one row an outcome. Every outcome counts, so that an outcome 5 and the outcome 1 that follows it are two. Codes of
 * not being assessed and 10.1 and 10.2 are kept: they leave the denominator when outcomes are counted.
 */
export const createArcpReader = (reading: TableReading): RowReader => {
  const readFacts = createEventReader(reading);
  const readDay = createTrainingDayReader(reading, 'reviewed_on');
  sayEventGaps(reading, 'reviewed_on', 'review');
  const repeats = sayFindings(reading);
  return (row) => {
    if (repeats.has(row.row)) return { kind: 'left_out', reason: repeatedReason };
    const facts = readFacts(row);
    if (facts.kind === 'nobody') return noNumber;
    const day = readDay(row);
    if (day.kind === 'fault') return setAside('reviewed_on', day.reason);
    const outcome = reading.read(row, 'arcp_outcome', arcpTopic, (raw) =>
      mapTranslation(translateArcp(raw), (code): ArcpCode | null => code),
    );
    if (facts.kind === 'asked' || day.kind === 'asked' || outcome.kind === 'asked') return waiting;
    if (outcome.kind === 'blank' || outcome.value === null) return { kind: 'left_out', reason: 'no outcome' };
    const review: ArcpRow = {
      kind: 'arcp',
      row: row.row + 1,
      person: facts.person,
      ethnicity: facts.ethnicity,
      qualifiedIn: facts.qualifiedIn,
      reviewedOn: onOf(day),
      year: yearOfDay(day),
      outcome: outcome.value,
      reason: arcpReason(row.raw('reason')),
      grade: row.text('training_grade') || null,
      specialty: row.text('specialty') || null,
    };
    return { kind: 'rows', rows: [review] };
  };
};
