import type {
  RequestCounts,
  RequestKind,
  RequestKindCounts,
} from '../../../../shared/indicators/experts/request-counts';
import type { EthnicGroup } from '../../../../shared/reference/groups';
import type { ReadableDb, SqlRow, SqlValue } from '../../connection';
import { countedRows } from '../../kept-counts';
import { numberOf, numberOrNull, textOf } from '../../row';
import { groupOfRow } from '../staff/group-counts';
import { groupOrElse, rowsOfImport, snapshotOf, twice, who, yearWindow } from '../staff/people';

/**
 * Requests of one kind in one year by ethnic group: that of the row, or of the staff snapshot where the row has none. Requests without a date
 * belong to their file's year. Values: kind, import twice, first day of the year twice, last day, staff import twice.
 */
export const ofYear = `
  WITH asked AS MATERIALIZED (
    SELECT * FROM opportunity WHERE kind = ? AND ${rowsOfImport} AND coalesce(asked_on, starts_on, decided_on, ?) BETWEEN ? AND ?
  ),
  ${snapshotOf('asked')},
  request AS (
    SELECT o.*, ${groupOrElse('o', 's')} AS of_group
    FROM asked o LEFT JOIN snapshot s ON s.person = o.person AND s.place = 1
  )`;

const requests = `
  ${ofYear}
  SELECT of_group AS ethnic_group, count(*) AS asked,
    coalesce(sum(is_approved = 1), 0) AS approved,
    coalesce(sum(is_refused = 1), 0) AS refused,
    sum(is_funded = 1) AS funded,
    sum(is_attended = 1) AS attended,
    sum(amount_given) AS pounds,
    coalesce(sum(amount_given > 0), 0) AS paid,
    count(DISTINCT CASE WHEN amount_given > 0 THEN ${who} END) AS people
  FROM request GROUP BY of_group`;

const reasons = `
  ${ofYear}
  SELECT of_group AS ethnic_group, reason, count(*) AS n FROM request
  WHERE is_refused = 1 AND reason IS NOT NULL GROUP BY of_group, reason`;

/** A decision before the request is a slip in one of the dates: it says nothing of how long it took. */
const waits = `
  ${ofYear}
  SELECT of_group AS ethnic_group, julianday(decided_on) - julianday(asked_on) AS days FROM request
  WHERE asked_on IS NOT NULL AND decided_on >= asked_on AND (is_approved = 1 OR is_refused = 1)`;

/** That a refused request was not funded goes without saying; what counts is whether the file says it of any other. */
const said = `
  SELECT max(is_funded IS NOT NULL AND is_refused IS NOT 1 AND is_withdrawn IS NOT 1) AS funded,
    max(is_attended IS NOT NULL AND is_refused IS NOT 1 AND is_withdrawn IS NOT 1) AS attended, max(amount_given IS NOT NULL) AS given
  FROM opportunity WHERE kind = ? AND ${rowsOfImport}`;

interface Said {
  readonly isFunded: boolean;
  readonly isAttended: boolean;
  readonly isGiven: boolean;
}

/** What a file has no column for is not said, which is not the same as nobody. */
const saidIn = (db: ReadableDb, kind: RequestKind, importId: number): Said => {
  const [row] = countedRows(db, said, [kind, ...twice(importId)]);
  const isSaid = (column: string): boolean => row !== undefined && numberOrNull(row, column) === 1;
  return { isFunded: isSaid('funded'), isAttended: isSaid('attended'), isGiven: isSaid('given') };
};

type Details = Pick<RequestCounts, 'reasons' | 'days'>;

const toCounts = (
  row: SqlRow | undefined,
  { isFunded, isAttended, isGiven }: Said,
  details: Details,
): RequestCounts => {
  const of = (column: string): number => (row === undefined ? 0 : (numberOrNull(row, column) ?? 0));
  return {
    asked: of('asked'),
    approved: of('approved'),
    refused: of('refused'),
    funded: isFunded ? of('funded') : null,
    attended: isAttended ? of('attended') : null,
    given: isGiven ? { pounds: of('pounds'), requests: of('paid'), people: of('people') } : null,
    ...details,
  };
};

export interface RequestsWanted {
  readonly kind: RequestKind;
  readonly importId: number;
  /** 0 where no staff in post are held. */
  readonly staffImportId: number;
  readonly year: number;
}

/** The values of `ofYear`. */
export const requestValues = ({ kind, importId, staffImportId, year }: RequestsWanted): readonly SqlValue[] => {
  const [from, to] = yearWindow(year);
  return [kind, ...twice(importId), from, from, to, ...twice(staffImportId)];
};

export const requestCountsOf = (db: ReadableDb, wanted: RequestsWanted): RequestKindCounts => {
  const { kind, importId } = wanted;
  const values = requestValues(wanted);
  const rows = countedRows(db, requests, values);
  const [refusals, decisions] = [countedRows(db, reasons, values), db.all(waits, values)];
  const detailsOf = (wantedGroup: EthnicGroup): Details => ({
    reasons: Object.fromEntries(
      refusals
        .filter((row) => groupOfRow(row) === wantedGroup)
        .map((row) => [textOf(row, 'reason'), numberOf(row, 'n')]),
    ),
    days: decisions.filter((row) => groupOfRow(row) === wantedGroup).map((row) => numberOf(row, 'days')),
  });
  const facts = saidIn(db, kind, importId);
  const group = (wantedGroup: EthnicGroup): RequestCounts =>
    toCounts(
      rows.find((row) => groupOfRow(row) === wantedGroup),
      facts,
      detailsOf(wantedGroup),
    );
  return { kind, groups: { white: group('white'), bme: group('bme'), unknown: group('unknown') } };
};
