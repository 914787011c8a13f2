import { headerWords } from '../../columns/header-words';
import { columnOf, personKey } from '../../reading/table-reader';
import type { TableReading } from '../../reading/table-reader';
import type { TableRow } from '../../reading/table-rows';

/** The number space of a column of trainees' numbers, by its heading. */
const spaceOf = (header: string): string => {
  const words = headerWords(header);
  if (words.includes('gmc')) return 'GMC';
  return words.includes('ntn') || words.includes('national') ? 'NTN' : 'TRAINEE';
};

/** "7000000", "7000000.0" and "GMC 7000000" are the same number. */
const bare = (text: string): string => text.replace(/^\s*(gmc|ntn)[\s:#-]*/i, '');

export type PersonReader = (row: TableRow) => string | null;

/**
 * The person behind a row of medical education: "GMC 7000000". The space stands before the number, so that doctor 7000000 never joins
 * employee 7000000. An employee number stands in, as it is, only where a row has no other.
 */
export const createPersonReader = (reading: TableReading): PersonReader => {
  const column = columnOf(reading.match, 'person');
  const space = column === null ? '' : spaceOf(reading.match.header.headers[column] ?? '');
  return (row) => {
    const number = personKey(bare(row.text('person')));
    return number === null ? personKey(row.text('employee')) : `${space} ${number}`;
  };
};

/** An applicant’s number, where there is no GMC number: a number space of its own. */
export const createApplicantReader = (reading: TableReading): PersonReader => {
  const readPerson = createPersonReader(reading);
  return (row) => {
    const applicant = personKey(row.text('applicant'));
    return readPerson(row) ?? (applicant === null ? null : `APPLICANT ${applicant}`);
  };
};
