import type { RowEthnicity } from '../../extract-types';
import { placeAt } from '../../cell-place';
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

/** What a row keeps of an ethnic group. */
export const rowEthnicityOf = ({ original, local, national, group, five }: Ethnicity): RowEthnicity => ({
  original,
  // A heading without detail (“Asian”) is kept as such; of White and unknown people the group says as much.
  code: local ?? national ?? (group === 'bme' ? five : null),
  group,
});

type EthnicityReader = (row: TableRow) => ValueReading<RowEthnicity>;

/** Reads the ethnic group of rows, judging each value once and with the whole column in view. */
export const createEthnicityReader = (reading: TableReading): EthnicityReader => {
  const distinct = [...new Set(reading.rows.map((row) => row.raw('ethnicity')))];
  const translations = translateEthnicityColumn(distinct);
  const byValue = new Map<RawValue, Translation<RowEthnicity>>(
    distinct.map((raw, at) => [
      raw,
      mapTranslation(translations[at] ?? ask<Ethnicity>(null, 'the value was not read'), rowEthnicityOf),
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

/** Where a file has no ethnic group, that of the person in the staff list is used: said, for without that list it is unknown. */
export const sayNoEthnicity = ({ has, findings, match }: TableReading): void => {
  if (has('ethnicity')) return;
  findings.warn(
    'no_ethnicity',
    'The file has no ethnic groups: they are looked up by employee number in the staff in post of the same year.',
    placeAt(match.sheet.name, match.header.row, null),
  );
};
