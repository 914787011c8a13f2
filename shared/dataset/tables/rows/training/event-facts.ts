import type { QualifiedIn, RowEthnicity } from '../../../row-types/row-base';
import { translatePlace } from '../../../values/training/translate-place';
import { createEthnicityReader } from '../../reading/read-ethnicity';
import { setAside, valueOr } from '../../reading/table-reader';
import type { TableReading } from '../../reading/table-reader';
import type { TableRow } from '../../reading/table-rows';
import type { ValueReading } from '../../reading/value-questions';
import { createPersonReader } from './trainee-person';
import { placeTopic } from './training-topics';

export const readPlace = (reading: TableReading, row: TableRow): ValueReading<QualifiedIn | null> =>
  reading.read(row, 'pmq', placeTopic, translatePlace);

/** Whose event a row is. `asked`: a question stands. `nobody`: no number, and no ethnic group of its own. */
export type EventFacts =
  | {
      readonly kind: 'facts';
      readonly person: string | null;
      readonly ethnicity: RowEthnicity | null;
      readonly qualifiedIn: QualifiedIn | null;
    }
  | { readonly kind: 'asked' }
  | { readonly kind: 'nobody' };

/** Person, ethnic group and place of qualification of reviews and examinations; what the file lacks is looked up among the trainees. */
export const createFactsReader = (reading: TableReading): ((row: TableRow) => EventFacts) => {
  const readPerson = createPersonReader(reading);
  const readEthnicity = createEthnicityReader(reading);
  return (row) => {
    const person = readPerson(row);
    const ethnicity = readEthnicity(row);
    const place = readPlace(reading, row);
    if (ethnicity.kind === 'asked' || place.kind === 'asked') return { kind: 'asked' };
    if (person === null && ethnicity.kind === 'blank') return { kind: 'nobody' };
    return {
      kind: 'facts',
      person,
      ethnicity: valueOr<RowEthnicity | null>(ethnicity, null),
      qualifiedIn: valueOr(place, null),
    };
  };
};

export const noNumber = setAside('person', 'there is no GMC or trainee number');
