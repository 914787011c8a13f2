import type { TableReading } from '../../reading/table-reader';
import type { PersonReader } from './trainee-person';
import { sayOf } from './say-rows';

export const repeatedReason = 'the very same event twice';

/**
 * Rows that say the very same thing of the same person and day as a row above: the same event listed twice. Rows without a person or a date
 * are never taken for repeats.
 */
export const findRepeats = (
  reading: TableReading,
  readPerson: PersonReader,
  dateField: string,
  fields: readonly string[],
): ReadonlySet<number> => {
  const seen = new Set<string>();
  const repeats = new Set<number>();
  for (const row of reading.rows) {
    const person = readPerson(row);
    const on = row.text(dateField);
    if (person === null || on === '') continue;
    const key = [person, on, ...fields.map((field) => row.text(field).toLowerCase())].join('|');
    if (seen.has(key)) repeats.add(row.row);
    seen.add(key);
  }
  sayOf(
    reading,
    'event_repeated',
    repeats.size,
    (count, isOne) =>
      `${count} ${isOne ? 'row says' : 'rows say'} the very same of the same person and day as a row above: ${isOne ? 'it is' : 'they are'} left out.`,
  );
  return repeats;
};
