import type { ArcpRow, ExamRow } from '../../../row-types/training-rows';
import { setAside, waiting } from '../../reading/table-reader';
import type { RowOutcome, RowReader, TableReading } from '../../reading/table-reader';
import type { TableRow } from '../../reading/table-rows';
import type { ValueReading } from '../../reading/value-questions';
import { createFactsReader, noNumber } from './event-facts';
import { repeatedReason } from './repeated-events';
import { createTrainingDayReader, onOf, yearOfDay } from './training-dates';

/** What reviews and examinations have in common: whose they are, and when. */
export interface TrainingEvent extends Pick<
  ArcpRow | ExamRow,
  'row' | 'person' | 'ethnicity' | 'qualifiedIn' | 'year'
> {
  readonly on: string | null;
}

/** How the rows of one kind of event are read, beyond what all have in common. */
export interface EventRules<Result> {
  readonly dateField: string;
  /** Rows that say the very same as one above. */
  readonly repeats: ReadonlySet<number>;
  /** What sets a row aside before anything is asked about it; null where nothing does. */
  readonly refuse: (row: TableRow) => RowOutcome | null;
  /** Null: the event has no result, and the row is left out. */
  readonly readResult: (row: TableRow) => ValueReading<Result | null>;
  readonly noResult: string;
  readonly toRow: (event: TrainingEvent, result: Result, row: TableRow) => ArcpRow | ExamRow;
}

/** Reads one row an event. A row that is set aside asks nothing. */
export const createEventReader = <Result>(reading: TableReading, rules: EventRules<Result>): RowReader => {
  const readFacts = createFactsReader(reading);
  const readDay = createTrainingDayReader(reading, rules.dateField);
  return (row) => {
    if (rules.repeats.has(row.row)) return { kind: 'left_out', reason: repeatedReason };
    const refused = rules.refuse(row);
    if (refused !== null) return refused;
    const facts = readFacts(row);
    if (facts.kind === 'nobody') return noNumber;
    const day = readDay(row);
    if (day.kind === 'fault') return setAside(rules.dateField, day.reason);
    const result = rules.readResult(row);
    if (facts.kind === 'asked' || day.kind === 'asked' || result.kind === 'asked') return waiting;
    if (result.kind === 'blank' || result.value === null) return { kind: 'left_out', reason: rules.noResult };
    const { person, ethnicity, qualifiedIn } = facts;
    const event = { row: row.row + 1, person, ethnicity, qualifiedIn, on: onOf(day), year: yearOfDay(day) };
    return { kind: 'rows', rows: [rules.toRow(event, result.value, row)] };
  };
};
