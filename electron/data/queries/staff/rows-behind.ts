import type { RowsOfNumber } from '../../../../shared/dataset/rows-behind';
import type { FateTopic } from '../../../../shared/dataset/row-fates';
import { upperBands } from '../../../../shared/reference/bands';
import type { EthnicGroup } from '../../../../shared/reference/groups';
import type { ReadableDb, SqlRow, SqlValue } from '../../connection';
import { numberOf, textOf, textOrNull } from '../../row';
import { groupOfRow } from './group-counts';
import { fateSources, valuesOf, weightOf } from './row-fates';
import type { FatesOf } from './row-fates';

/** A row that is counted: where it stands and what kind of row it is. Nobody's number or name is read. */
export interface CountedRow {
  readonly fileName: string;
  readonly sheet: string;
  readonly row: number;
  readonly group: EthnicGroup;
  readonly code: string | null;
  readonly band: string | null;
  readonly staffGroup: string | null;
  readonly directorate: string | null;
  /** "2024-06"; null where the row has no date. The day could tell who it is. */
  readonly month: string | null;
  readonly standsFor: number;
}

interface Details {
  readonly table: string;
  readonly band: string;
  readonly staffGroup: string;
  readonly directorate: string;
  readonly date: string;
}

const none = 'NULL';
const staff: Details = {
  table: 'staff',
  band: 'e.band',
  staffGroup: 'e.staff_group',
  directorate: 'e.directorate',
  date: none,
};
const applications: Details = {
  table: 'application',
  band: 'e.band',
  staffGroup: 'e.staff_group',
  directorate: none,
  date: 'e.applied_on',
};
const board: Details = { table: 'board_member', band: none, staffGroup: none, directorate: none, date: none };

const detailsOf: Readonly<Record<FateTopic, Details>> = {
  staff,
  shortlisted: applications,
  appointed: applications,
  cases: {
    table: 'er_case',
    band: none,
    staffGroup: 'e.staff_group',
    directorate: 'e.directorate',
    date: 'e.formal_start',
  },
  learning: { table: 'learning', band: none, staffGroup: none, directorate: none, date: 'e.happened_on' },
  board,
  voting: board,
  executive: board,
};

const isWanted = `f.fate IN (SELECT value FROM json_each(?)) AND (? IS NULL OR f.ethnic_group = ?)
  AND (? IS NULL OR (f.section <> 'medical' AND f.band IN (SELECT value FROM json_each(?))))`;

export interface RowsBehind extends FatesOf {
  readonly rows: RowsOfNumber;
  readonly group: EthnicGroup;
}

const wantedValues = ({ rows, group }: RowsBehind): readonly SqlValue[] => {
  const one = rows.isOneGroup ? group : null;
  const bands = rows.isUpperBandsOnly ? JSON.stringify(upperBands) : null;
  return [JSON.stringify(rows.fates), one, one, bands, bands];
};

const toRow = (row: SqlRow): CountedRow => ({
  fileName: textOf(row, 'file_name'),
  sheet: textOf(row, 'sheet'),
  row: numberOf(row, 'row'),
  group: groupOfRow(row),
  code: textOrNull(row, 'ethnic_code'),
  band: textOrNull(row, 'band'),
  staffGroup: textOrNull(row, 'staff_group'),
  directorate: textOrNull(row, 'directorate'),
  month: textOrNull(row, 'month'),
  standsFor: numberOf(row, 'stands_for'),
});

/** Exported for the test that looks at its plan. */
export const listingOf = (topic: FateTopic): string => {
  const { table, band, staffGroup, directorate, date } = detailsOf[topic];
  return `SELECT f.row, f.ethnic_group, ${weightOf(topic)} AS stands_for, i.file_name, i.sheet, e.ethnic_code,
      ${band} AS band, ${staffGroup} AS staff_group, ${directorate} AS directorate, substr(${date}, 1, 7) AS month
    FROM (${fateSources[topic]}) f JOIN import i ON i.id = f.import_id
      LEFT JOIN ${table} e ON e.import_id = f.import_id AND e.row = f.row
    WHERE ${isWanted} ORDER BY f.import_id, f.row LIMIT ? OFFSET ?`;
};

/** The counted rows behind one number, in the order of their files. */
export const listRowsBehind = (
  db: ReadableDb,
  of: RowsBehind,
  page: { readonly most: number; readonly from: number },
) => db.all(listingOf(of.topic), [...valuesOf(of), ...wantedValues(of), page.most, page.from]).map(toRow);

/** How many rows those are; a row of a table of counts is one, whatever it stands for. */
export const countRowsBehind = (db: ReadableDb, of: RowsBehind): number => {
  const row = db.get(`SELECT count(*) AS n FROM (${fateSources[of.topic]}) f WHERE ${isWanted}`, [
    ...valuesOf(of),
    ...wantedValues(of),
  ]);
  return row === undefined ? 0 : numberOf(row, 'n');
};
