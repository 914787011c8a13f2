import type { ArcpCode } from '../../../../reference/outcomes-arcp';
import type { ArcpRow } from '../../../row-types/training-rows';
import { arcpReason } from '../../../values/training/arcp-reason';
import { translateArcp } from '../../../values/training/translate-arcp';
import { mapTranslation } from '../../../values/translation';
import type { RawValue, Translation } from '../../../values/translation';
import type { RowReader, TableReading } from '../../reading/table-reader';
import { createEventReader } from './read-events';
import { findRepeats } from './repeated-events';
import { countRepeats, sayOf } from './say-rows';
import { createPersonReader } from './trainee-person';
import { sayEventGaps } from './training-gaps';
import { arcpTopic } from './training-topics';

const translateOutcome = (raw: RawValue): Translation<ArcpCode | null> =>
  mapTranslation(translateArcp(raw), (code): ArcpCode | null => code);

/** Says what stands twice; gives the rows that do. */
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
  sayEventGaps(reading, 'reviewed_on', 'review');
  return createEventReader<ArcpCode>(reading, {
    dateField: 'reviewed_on',
    repeats: sayFindings(reading),
    refuse: () => null,
    readResult: (row) => reading.read(row, 'arcp_outcome', arcpTopic, translateOutcome),
    noResult: 'no outcome',
    toRow: ({ on, ...event }, outcome, row): ArcpRow => ({
      kind: 'arcp',
      ...event,
      reviewedOn: on,
      outcome,
      reason: arcpReason(row.raw('reason')),
      grade: row.text('training_grade') || null,
      specialty: row.text('specialty') || null,
    }),
  });
};
