import type { RowEthnicity } from '../../extract-types';
import { cleanText } from '../../values/clean-text';
import { onceAValue } from '../../values/once-a-value';
import type { Ethnicity } from '../../values/ethnicity/ethnicity-value';
import { translateEthnicityColumn } from '../../values/ethnicity/translate-ethnicity-column';
import type { RawValue, Translation } from '../../values/translation';
import { ask, mapTranslation } from '../../values/translation';
import type { TableReading } from './table-reader';
import type { TableRow } from './table-rows';
import { ethnicityTopic } from './topics';
import type { ValueReading } from './value-questions';

/** Nothing was written down: the group is unknown. */
export const blankEthnicity: RowEthnicity = { original: '', code: null, group: 'unknown' };

type EthnicityReader = (row: TableRow) => ValueReading<RowEthnicity>;

/** Reads the ethnic group of rows, judging each value once and with the whole column in view. */
export const createEthnicityReader = (reading: TableReading): EthnicityReader => {
  const distinct = [...new Set(reading.rows.map((row) => row.raw('ethnicity')))];
  const translations = translateEthnicityColumn(distinct);
  const byValue = new Map<RawValue, Translation<RowEthnicity>>(
    distinct.map((raw, at) => [
      raw,
      mapTranslation(translations[at] ?? ask<Ethnicity>(null, 'the value was not read'), (found) => ({
        original: found.original,
        code: found.local ?? found.national,
        group: found.group,
      })),
    ]),
  );
  const translate = (raw: RawValue): Translation<RowEthnicity> =>
    byValue.get(raw) ?? ask<RowEthnicity>(null, 'not known');
  const original = onceAValue(cleanText);
  // Rows of one ethnicity share one object: it is made, posted between threads and kept once.
  const withOriginal = onceAValue((group: RowEthnicity) =>
    onceAValue((words: string): RowEthnicity => ({ ...group, original: words })),
  );
  return (row) => {
    const found = reading.read(row, 'ethnicity', ethnicityTopic, translate);
    if (found.kind !== 'value') return found;
    return { kind: 'value', value: withOriginal(found.value)(original(row.raw('ethnicity'))) };
  };
};
