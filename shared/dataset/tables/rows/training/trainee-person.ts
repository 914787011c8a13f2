import { applicantNumber, traineeNumber } from '../../reading/person-numbers';
import { columnOf, personKey } from '../../reading/table-reader';
import type { TableReading } from '../../reading/table-reader';
import type { TableRow } from '../../reading/table-rows';

export type PersonReader = (row: TableRow) => string | null;

/**
 * The person behind a row of medical education: "GMC 7000000". The space stands before the number, so that doctor 7000000 never joins
 * employee 7000000. An employee number stands in, as it is, only where a row has no other.
 */
export const createPersonReader = (reading: TableReading): PersonReader => {
  const column = columnOf(reading.match, 'person');
  const header = column === null ? '' : (reading.match.header.headers[column] ?? '');
  return (row) => traineeNumber(header, row.text('person')) ?? personKey(row.text('employee'));
};

/** An applicant’s number, where there is no GMC number: a number space of its own. */
export const createApplicantReader = (reading: TableReading): PersonReader => {
  const readPerson = createPersonReader(reading);
  return (row) => readPerson(row) ?? applicantNumber(row.text('applicant'));
};
