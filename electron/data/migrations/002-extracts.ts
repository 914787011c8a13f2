import type { Migration } from './migration';

/**
 * Row-level extracts, one table a kind. `person` is a keyed hash of the employee number: it joins and counts people and is never shown.
 * The ethnicity columns keep the original words, the national code and the group of the standard.
 */
export const extracts: Migration = {
  version: 2,
  name: 'row-level extracts',
  sql: `
    ALTER TABLE import ADD COLUMN columns TEXT NOT NULL DEFAULT '[]';

    CREATE TABLE staff (
      import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
      row INTEGER NOT NULL,
      person TEXT,
      is_primary INTEGER NOT NULL CHECK (is_primary IN (0, 1)),
      left_out_because TEXT,
      ethnicity TEXT NOT NULL,
      ethnic_code TEXT,
      ethnic_group TEXT NOT NULL CHECK (ethnic_group IN ('white', 'bme', 'unknown')),
      section TEXT,
      band TEXT,
      staff_group TEXT,
      directorate TEXT,
      sex TEXT,
      start_on TEXT,
      qualified_in TEXT,
      PRIMARY KEY (import_id, row)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX staff_by_person ON staff (import_id, person);

    CREATE TABLE application (
      import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
      row INTEGER NOT NULL,
      ethnicity TEXT NOT NULL,
      ethnic_code TEXT,
      ethnic_group TEXT NOT NULL CHECK (ethnic_group IN ('white', 'bme', 'unknown')),
      is_shortlisted INTEGER NOT NULL CHECK (is_shortlisted IN (0, 1)),
      is_interviewed INTEGER CHECK (is_interviewed IN (0, 1)),
      is_offered INTEGER CHECK (is_offered IN (0, 1)),
      is_appointed INTEGER NOT NULL CHECK (is_appointed IN (0, 1)),
      is_international INTEGER NOT NULL CHECK (is_international IN (0, 1)),
      band TEXT,
      staff_group TEXT,
      applied_on TEXT,
      PRIMARY KEY (import_id, row)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE er_case (
      import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
      row INTEGER NOT NULL,
      person TEXT,
      ethnicity TEXT,
      ethnic_code TEXT,
      ethnic_group TEXT CHECK (ethnic_group IN ('white', 'bme', 'unknown')),
      is_disciplinary INTEGER NOT NULL CHECK (is_disciplinary IN (0, 1)),
      is_formal INTEGER NOT NULL CHECK (is_formal IN (0, 1)),
      formal_start TEXT,
      staff_group TEXT,
      directorate TEXT,
      PRIMARY KEY (import_id, row)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE learning (
      import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
      row INTEGER NOT NULL,
      person TEXT,
      ethnicity TEXT,
      ethnic_code TEXT,
      ethnic_group TEXT CHECK (ethnic_group IN ('white', 'bme', 'unknown')),
      course TEXT NOT NULL,
      is_mandatory INTEGER CHECK (is_mandatory IN (0, 1)),
      is_done INTEGER NOT NULL CHECK (is_done IN (0, 1)),
      happened_on TEXT,
      PRIMARY KEY (import_id, row)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE survey_value (
      import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
      indicator INTEGER NOT NULL,
      survey_year INTEGER NOT NULL,
      ethnic_group TEXT NOT NULL CHECK (ethnic_group IN ('white', 'bme')),
      row INTEGER NOT NULL,
      percent REAL,
      responses REAL,
      is_suppressed INTEGER NOT NULL CHECK (is_suppressed IN (0, 1)),
      PRIMARY KEY (import_id, indicator, survey_year, ethnic_group)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE board_member (
      import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
      row INTEGER NOT NULL,
      ethnicity TEXT NOT NULL,
      ethnic_code TEXT,
      ethnic_group TEXT NOT NULL CHECK (ethnic_group IN ('white', 'bme', 'unknown')),
      is_voting INTEGER CHECK (is_voting IN (0, 1)),
      is_executive INTEGER CHECK (is_executive IN (0, 1)),
      PRIMARY KEY (import_id, row)
    ) STRICT, WITHOUT ROWID;
  `,
};
