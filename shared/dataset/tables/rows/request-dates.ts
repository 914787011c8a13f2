import { placeAt } from '../../cell-place';
import type { OpportunityRow } from '../../row-types/opportunity-rows';
import { createDateReader, dateOrNull } from '../reading/read-dates';
import { setAside, waiting } from '../reading/table-reader';
import type { RowOutcome, TableReading } from '../reading/table-reader';
import type { TableRow } from '../reading/table-rows';

export type RequestDates = Pick<OpportunityRow, 'askedOn' | 'decidedOn' | 'startsOn'>;

const sayOdd = ({ findings, match }: TableReading, row: TableRow, code: string, what: string): void => {
  findings.warn(code, `${what}: they are kept as they are.`, placeAt(match.sheet.name, row.row, null));
};

const sayOddDates = (reading: TableReading, row: TableRow, dates: RequestDates, joined: string | null): void => {
  const { askedOn, decidedOn } = dates;
  const first = askedOn ?? dates.startsOn;
  if (joined !== null && first !== null && first < joined)
    sayOdd(reading, row, 'before_joining', 'Some requests are dated before the person joined');
  if (askedOn !== null && decidedOn !== null && decidedOn < askedOn)
    sayOdd(reading, row, 'decided_before_asked', 'Some decisions are dated before the request');
};

/** Reads the dates of requests. The first that the file has, in the order of this list, places a request in its year. */
export const createRequestDateReader = (reading: TableReading): ((row: TableRow) => RequestDates | RowOutcome) => {
  const deciding = ['asked_on', 'starts_on', 'decided_on'].find((field) => reading.has(field));
  const reader = (field: string) => createDateReader(reading, field, field === deciding);
  const readers = { asked_on: reader('asked_on'), starts_on: reader('starts_on'), decided_on: reader('decided_on') };
  const readJoined = reader('joined_on');
  return (row) => {
    const found = {
      asked_on: readers.asked_on(row),
      starts_on: readers.starts_on(row),
      decided_on: readers.decided_on(row),
    };
    const entry = Object.entries(found).find(([field]) => field === deciding);
    if (entry?.[1].kind === 'asked') return waiting;
    if (entry?.[1].kind === 'unreadable') return setAside(entry[0], entry[1].reason);
    const dates = {
      askedOn: dateOrNull(found.asked_on),
      decidedOn: dateOrNull(found.decided_on),
      startsOn: dateOrNull(found.starts_on),
    };
    sayOddDates(reading, row, dates, dateOrNull(readJoined(row)));
    return dates;
  };
};
