import type {
  Education,
  JourneyRecords,
  PersonRecord,
  Sighting,
} from '../../../../shared/indicators/journeys/journey-records';
import { payBands, medicalGrades } from '../../../../shared/reference/bands';
import type { Band } from '../../../../shared/reference/bands';
import type { FileKind } from '../../../../shared/dataset/import-types';
import type { ReadableDb, SqlRow } from '../../connection';
import { numberOf, textOf, textOrNull } from '../../row';
import { isLeftOut } from './left-out';

/** The imports in use, additions among them, of each year up to one. Values: organisation, year. */
const filesInUse = (kind: FileKind): string => `
  SELECT y.year, i.id AS import_id FROM import_year y
  JOIN import i ON i.removed_at IS NULL AND (i.id = y.import_id OR i.adds_to = y.import_id)
  WHERE y.organisation_id = ? AND y.kind = '${kind}' AND y.is_in_use = 1 AND y.year <= ?`;

/**
 * People who in no earlier snapshot have an assignment that counts, with one that began in the year to the snapshot that first shows them.
 * Values: organisation, year.
 */
const joiners = `
  snapshot AS MATERIALIZED (${filesInUse('staff_in_post')}),
  joiner AS MATERIALIZED (
    SELECT DISTINCT s.person, snapshot.year FROM snapshot CROSS JOIN staff s ON s.import_id = snapshot.import_id
    WHERE s.person IS NOT NULL AND s.start_on BETWEEN (snapshot.year - 1) || '-04-01' AND snapshot.year || '-03-31' AND NOT (${isLeftOut})
      AND NOT EXISTS (
        SELECT 1 FROM snapshot earlier CROSS JOIN staff INDEXED BY staff_by_person
          ON staff.import_id = earlier.import_id AND staff.person = s.person
        WHERE earlier.year < snapshot.year AND NOT (${isLeftOut})
      )
  )`;

/** Every sighting of every joiner. The index must be named: without statistics a scan is preferred. */
const sightingsSql = `
  WITH ${joiners}
  SELECT joiner.person, snapshot.year, s.band, s.start_on, s.qualified_in, s.is_primary, s.row, s.import_id
  FROM joiner CROSS JOIN snapshot ON snapshot.year >= joiner.year
    CROSS JOIN staff s INDEXED BY staff_by_person ON s.import_id = snapshot.import_id AND s.person = joiner.person
  WHERE NOT (${isLeftOut})`;

const formalSql = `
  WITH file AS MATERIALIZED (${filesInUse('disciplinary')})
  SELECT c.person, c.formal_start AS day FROM file CROSS JOIN er_case c ON c.import_id = file.import_id
  WHERE c.person IS NOT NULL AND c.is_disciplinary = 1 AND c.is_formal = 1 AND c.formal_start IS NOT NULL`;

/** An item without a date is taken to be done by the end of the year of its file. */
const learnedSql = `
  WITH file AS MATERIALIZED (${filesInUse('learning')})
  SELECT l.person, coalesce(l.happened_on, file.year || '-03-31') AS day
  FROM file CROSS JOIN learning l ON l.import_id = file.import_id
  WHERE l.is_done = 1 AND l.is_mandatory = 0 AND l.person IS NOT NULL`;

const yearsSql = `
  SELECT year FROM import_year WHERE organisation_id = ? AND kind = ? AND is_in_use = 1 AND year <= ? ORDER BY year`;

/** The statements, for the test that their plans use an index. */
export const journeyStatements = { sightingsSql, formalSql, learnedSql };

const bands: ReadonlyMap<string, Band> = new Map([...payBands, ...medicalGrades].map((band) => [band, band]));

const bandOf = (row: SqlRow): Band | null => bands.get(textOrNull(row, 'band') ?? '') ?? null;

const addTo = <T>(lists: Map<string, T[]>, key: string, item: T): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
};

type ByPerson<T> = ReadonlyMap<string, readonly T[]>;

/** Days of the people who joined; of others nothing is needed. */
const daysOf = (rows: readonly SqlRow[], joined: ByPerson<SqlRow>): ByPerson<string> => {
  const days = new Map<string, string[]>();
  for (const row of rows) {
    const person = textOf(row, 'person');
    if (joined.has(person)) addTo(days, person, textOf(row, 'day'));
  }
  return days;
};

/** Oldest first, and of one year the assignment that counts first. A few rows a person are sorted sooner here than all of them in SQLite. */
const byYear = (a: SqlRow, b: SqlRow): number =>
  numberOf(a, 'year') - numberOf(b, 'year') ||
  numberOf(b, 'is_primary') - numberOf(a, 'is_primary') ||
  numberOf(a, 'row') - numberOf(b, 'row') ||
  numberOf(a, 'import_id') - numberOf(b, 'import_id');

const sightingsByPerson = (rows: readonly SqlRow[]): ByPerson<SqlRow> => {
  const people = new Map<string, SqlRow[]>();
  for (const row of rows) addTo(people, textOf(row, 'person'), row);
  for (const own of people.values()) own.sort(byYear);
  return people;
};

/** The first place that any snapshot names. */
const educationOf = (rows: readonly SqlRow[]): Education => {
  const known = rows.find((row) => textOrNull(row, 'qualified_in') !== null);
  if (known === undefined) return 'unknown';
  return textOf(known, 'qualified_in') === 'UK' ? 'uk' : 'international';
};

/** One a year, of the row that comes first. */
const sightingsOf = (rows: readonly SqlRow[]): readonly Sighting[] => {
  const sightings: Sighting[] = [];
  for (const row of rows) {
    const year = numberOf(row, 'year');
    if (sightings.at(-1)?.year !== year) sightings.push({ year, band: bandOf(row) });
  }
  return sightings;
};

/** The start that counts is that of the assignment that counts; where another began in the year, the person was there before. */
const startInYear = (rows: readonly SqlRow[]): string | null => {
  const [first] = rows;
  if (first === undefined) return null;
  const startOn = textOrNull(first, 'start_on');
  const year = numberOf(first, 'year');
  const isInYear = startOn !== null && startOn > `${String(year - 1)}-03-31` && startOn <= `${String(year)}-03-31`;
  return isInYear ? startOn : null;
};

/** People who joined, as far as the files in use of the years up to `year` show them. */
export const journeyRecordsOf = (db: ReadableDb, organisationId: number, year: number): JourneyRecords => {
  const span = [organisationId, year] as const;
  const joined = sightingsByPerson(db.all(sightingsSql, span));
  const formal = daysOf(db.all(formalSql, span), joined);
  const learned = daysOf(db.all(learnedSql, span), joined);
  const people = [...joined].flatMap(([person, rows]): readonly PersonRecord[] => {
    const startOn = startInYear(rows);
    if (startOn === null) return [];
    return [
      {
        startOn,
        education: educationOf(rows),
        sightings: sightingsOf(rows),
        formalOn: formal.get(person) ?? [],
        learnedOn: learned.get(person) ?? [],
      },
    ];
  });
  const yearsOf = (kind: FileKind): readonly number[] =>
    db.all(yearsSql, [organisationId, kind, year]).map((row) => numberOf(row, 'year'));
  return {
    people,
    years: { staff: yearsOf('staff_in_post'), formal: yearsOf('disciplinary'), learning: yearsOf('learning') },
  };
};
