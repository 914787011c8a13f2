import type { Fate, FateTopic } from '../../../../shared/dataset/row-fates';
import { fateTopics, fates } from '../../../../shared/dataset/row-fates';
import type { EthnicGroup } from '../../../../shared/reference/groups';
import type { ReadableDb, SqlRow, SqlValue } from '../../connection';
import { countedRowsOf } from '../../kept-counts';
import { numberOf, textOf, textOrNull } from '../../row';
import { groupOfRow } from './group-counts';
import { isLeftOut } from './left-out';
import { groupOrElse, rowsOfImport, snapshotOf, twice, who, yearWindow } from './people';

/**
 * What became of every row that a count is made of. Each statement gives import_id, row, ethnic_group, section, band, fate and detail, and its
 * rows with the fate of being counted are exactly the count of extract-counts.ts.
 */
const staffFates = `
  SELECT import_id, row, ethnic_group, section, band, left_out_because AS detail,
    CASE WHEN is_left_out THEN 'left_out' WHEN person IS NULL AND is_primary = 0 THEN 'not_primary'
      WHEN place = 1 THEN 'counted' ELSE 'second_assignment' END AS fate
  FROM (
    SELECT *, row_number() OVER (PARTITION BY who, is_candidate ORDER BY is_primary DESC, row, import_id) AS place FROM (
      SELECT *, ${who} AS who, (${isLeftOut}) AS is_left_out,
        NOT (${isLeftOut}) AND (person IS NOT NULL OR is_primary = 1) AS is_candidate
      FROM staff WHERE ${rowsOfImport}
    )
  )`;

/** One application a row; or a row of a table of counts, which stands for as many as it says, those that did not get so far beside them. */
const applicationFates = (stage: 'shortlisted' | 'appointed'): string => `
  SELECT import_id, row, ethnic_group, NULL AS section, NULL AS band, NULL AS detail,
    CASE WHEN is_${stage} = 0 THEN 'not_${stage}' WHEN is_international = 1 THEN 'counted_international' ELSE 'counted' END AS fate,
    1 AS stands_for
  FROM application WHERE ${rowsOfImport}
  UNION ALL
  SELECT import_id, row, ethnic_group, NULL, NULL, NULL,
    CASE WHEN is_international = 1 THEN 'counted_international' ELSE 'counted' END, ${stage}
  FROM application_count WHERE ${rowsOfImport} AND ${stage} > 0
  UNION ALL
  SELECT import_id, row, ethnic_group, NULL, NULL, NULL, 'not_${stage}', coalesce(applied, shortlisted) - ${stage}
  FROM application_count WHERE ${rowsOfImport} AND coalesce(applied, shortlisted) > ${stage}`;

const isOfApplications = (topic: FateTopic): boolean => topic === 'shortlisted' || topic === 'appointed';

/** How many people, events or members a row stands for. */
export const weightOf = (topic: FateTopic): string => (isOfApplications(topic) ? 'stands_for' : '1');

/** Events of people: `own` decides each row's fate before people are counted once. */
const peopleFates = (table: 'er_case' | 'learning', own: string): string => `
  WITH event AS MATERIALIZED (SELECT *, ${who} AS who, ${own} AS own FROM ${table} WHERE ${rowsOfImport}),
  ${snapshotOf('event')},
  fated AS (
    SELECT v.import_id, v.row, v.who, ${groupOrElse('v', 's')} AS ethnic_group,
      CASE WHEN v.own <> 'counted' THEN v.own
        WHEN s.is_left_out = 1 THEN 'left_out_only' ELSE 'counted' END AS fate
    FROM event v LEFT JOIN snapshot s ON s.person = v.person AND s.place = 1
  )
  SELECT import_id, row, ethnic_group, NULL AS section, NULL AS band, NULL AS detail,
    CASE WHEN fate = 'counted' AND place > 1 THEN 'same_person' ELSE fate END AS fate
  FROM (SELECT *, row_number() OVER (PARTITION BY who, fate ORDER BY ethnic_group = 'unknown', row, import_id) AS place FROM fated)`;

const caseFates = peopleFates(
  'er_case',
  `CASE WHEN is_disciplinary = 0 THEN 'other_type' WHEN is_formal = 0 THEN 'informal' WHEN formal_start IS NULL THEN 'no_date'
    WHEN formal_start NOT BETWEEN ? AND ? THEN 'outside_year' ELSE 'counted' END`,
);

const learningFates = peopleFates(
  'learning',
  `CASE WHEN is_done = 0 THEN 'not_done' WHEN happened_on NOT BETWEEN ? AND ? THEN 'outside_year' WHEN is_mandatory IS NULL THEN 'unclassified'
    WHEN is_mandatory = 1 THEN 'mandatory' ELSE 'counted' END`,
);

const boardFates = (part: 'total' | 'voting' | 'executive'): string => `
  SELECT import_id, row, ethnic_group, NULL AS section, NULL AS band, NULL AS detail,
    ${part === 'total' ? "'counted'" : `CASE WHEN is_${part} = 1 THEN 'counted' ELSE 'not_${part}' END`} AS fate
  FROM board_member WHERE ${rowsOfImport}`;

export const fateSources: Readonly<Record<FateTopic, string>> = {
  staff: staffFates,
  shortlisted: applicationFates('shortlisted'),
  appointed: applicationFates('appointed'),
  cases: caseFates,
  learning: learningFates,
  board: boardFates('total'),
  voting: boardFates('voting'),
  executive: boardFates('executive'),
};

export interface FatesOf {
  readonly topic: FateTopic;
  readonly importId: number;
  /** The staff in post of the year; 0 where there is none. */
  readonly staffImportId: number;
  readonly year: number;
}

/** Values in the order in which the statement of the topic binds them. */
export const valuesOf = ({ topic, importId, staffImportId, year }: FatesOf): readonly SqlValue[] =>
  topic === 'cases' || topic === 'learning'
    ? [...yearWindow(year), ...twice(importId), ...twice(staffImportId)]
    : isOfApplications(topic)
      ? [...twice(importId), ...twice(importId), ...twice(importId)]
      : twice(importId);

const fateOf = (row: SqlRow): Fate => {
  const text = textOf(row, 'fate');
  const fate = fates.find((known) => known === text);
  if (fate === undefined) throw new Error('unknown fate of a row');
  return fate;
};

export interface FateCount {
  readonly group: EthnicGroup;
  readonly section: string | null;
  readonly band: string | null;
  readonly fate: Fate;
  readonly detail: string | null;
  /** What the rows stand for: one each, but in a table of counts as many as they say. */
  readonly rows: number;
  /** Entries in the list of rows. */
  readonly lines: number;
}

const counting: ReadonlyMap<FateTopic, string> = new Map(
  fateTopics.map((topic) => [
    topic,
    `SELECT ethnic_group, section, band, fate, detail, sum(${weightOf(topic)}) AS n, count(*) AS lines
     FROM (${fateSources[topic]}) GROUP BY 1, 2, 3, 4, 5`,
  ]),
);

/** Rows by group, band and what became of them. */
export const countFates = (db: ReadableDb, of: FatesOf): readonly FateCount[] =>
  countedRowsOf(db, [of.importId, of.staffImportId], counting.get(of.topic) ?? '', valuesOf(of)).map((row) => ({
    group: groupOfRow(row),
    section: textOrNull(row, 'section'),
    band: textOrNull(row, 'band'),
    fate: fateOf(row),
    detail: textOrNull(row, 'detail'),
    rows: numberOf(row, 'n'),
    lines: numberOf(row, 'lines'),
  }));

export interface FatedRow {
  readonly fileName: string;
  readonly sheet: string;
  readonly row: number;
  readonly fate: Fate;
  readonly detail: string | null;
  /** How many applications a row of a table of counts stands for; 1 for any other row. */
  readonly standsFor: number;
}

export interface RowsWanted extends FatesOf {
  readonly group: EthnicGroup;
  /** Only rows of one band; null for all. */
  readonly band: { readonly section: string; readonly band: string } | null;
  readonly most: number;
  readonly from: number;
}

const listing: ReadonlyMap<FateTopic, string> = new Map(
  fateTopics.map((topic) => [
    topic,
    `SELECT f.row, f.fate, f.detail, ${weightOf(topic)} AS stands_for, i.file_name, i.sheet FROM (${fateSources[topic]}) f JOIN import i ON i.id = f.import_id
     WHERE f.ethnic_group = ? AND (? IS NULL OR (f.section = ? AND f.band = ?))
     ORDER BY f.fate NOT LIKE 'counted%', f.fate, f.import_id, f.row LIMIT ? OFFSET ?`,
  ]),
);

/** The rows behind one count: those counted first, then those that are not, by reason. */
export const listFates = (db: ReadableDb, wanted: RowsWanted): readonly FatedRow[] => {
  const { group, band, most, from } = wanted;
  const section = band?.section ?? null;
  return db
    .all(listing.get(wanted.topic) ?? '', [
      ...valuesOf(wanted),
      group,
      section,
      section,
      band?.band ?? null,
      most,
      from,
    ])
    .map((row) => ({
      fileName: textOf(row, 'file_name'),
      sheet: textOf(row, 'sheet'),
      row: numberOf(row, 'row'),
      fate: fateOf(row),
      detail: textOrNull(row, 'detail'),
      standsFor: numberOf(row, 'stands_for'),
    }));
};
