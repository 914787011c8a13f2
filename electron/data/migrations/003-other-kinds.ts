import type { Migration } from './migration';

const ethnicity = (isRequired: boolean): string => `
      ethnicity TEXT ${isRequired ? 'NOT NULL' : ''},
      ethnic_code TEXT,
      ethnic_group TEXT ${isRequired ? 'NOT NULL' : ''} CHECK (ethnic_group IN ('white', 'bme', 'unknown')),`;

const origin = `
      import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
      row INTEGER NOT NULL,`;

const flag = (name: string, isRequired = false): string =>
  `${name} INTEGER ${isRequired ? 'NOT NULL' : ''} CHECK (${name} IN (0, 1))`;

/**
 * Medical education, learning requests, the register of internationally educated staff, figures of others; what was decided about the shape
 * of a file; corrections that add to an import. `year` of medical education is the training year: 2025 is August 2024 to August 2025.
 */
export const otherKinds: Migration = {
  version: 3,
  name: 'other kinds of file, profiles, corrections, translations',
  sql: `
    ALTER TABLE import ADD COLUMN adds_to INTEGER REFERENCES import (id) ON DELETE CASCADE;
    CREATE INDEX import_by_addition ON import (adds_to) WHERE adds_to IS NOT NULL;

    ALTER TABLE staff ADD COLUMN assignment TEXT;

    ALTER TABLE quarantine ADD COLUMN fields TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE quarantine ADD COLUMN corrected_by INTEGER REFERENCES import (id) ON DELETE SET NULL;
    CREATE INDEX quarantine_by_corrector ON quarantine (corrected_by) WHERE corrected_by IS NOT NULL;

    CREATE TABLE profile (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      fingerprint TEXT NOT NULL,
      shape TEXT NOT NULL,
      used_at TEXT NOT NULL,
      UNIQUE (kind, fingerprint)
    ) STRICT;

    CREATE TABLE translation_change (
      version INTEGER PRIMARY KEY,
      happened_at TEXT NOT NULL,
      system TEXT NOT NULL,
      original TEXT NOT NULL,
      from_group TEXT NOT NULL,
      to_group TEXT NOT NULL
    ) STRICT;

    CREATE TABLE application_count (${origin}${ethnicity(true)}
      ${flag('is_international', true)},
      applied INTEGER,
      shortlisted INTEGER NOT NULL,
      interviewed INTEGER,
      offered INTEGER,
      appointed INTEGER NOT NULL,
      PRIMARY KEY (import_id, row, ethnicity)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE trainee (${origin}
      person TEXT,${ethnicity(true)}
      qualified_in TEXT,
      grade TEXT,
      specialty TEXT,
      sex TEXT,
      ${flag('is_less_than_full_time')},
      PRIMARY KEY (import_id, row)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX trainee_by_person ON trainee (person);

    CREATE TABLE arcp_outcome (${origin}
      person TEXT,${ethnicity(false)}
      qualified_in TEXT,
      reviewed_on TEXT,
      year INTEGER NOT NULL,
      outcome TEXT NOT NULL,
      reason TEXT,
      grade TEXT,
      specialty TEXT,
      PRIMARY KEY (import_id, year, row)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE exam_attempt (${origin}
      person TEXT,${ethnicity(false)}
      qualified_in TEXT,
      exam TEXT NOT NULL,
      diet TEXT,
      sat_on TEXT,
      year INTEGER NOT NULL,
      ${flag('is_passed', true)},
      attempt INTEGER,
      PRIMARY KEY (import_id, year, row)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE training_application (${origin}
      person TEXT,${ethnicity(true)}
      qualified_in TEXT,
      ${flag('is_shortlisted')},
      ${flag('is_interviewed')},
      ${flag('is_appointable')},
      ${flag('is_offered')},
      ${flag('is_accepted')},
      ${flag('is_withdrawn')},
      specialty TEXT,
      applied_on TEXT,
      year INTEGER NOT NULL,
      PRIMARY KEY (import_id, year, row)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE opportunity (${origin}
      person TEXT,${ethnicity(false)}
      kind TEXT NOT NULL CHECK (kind IN ('study_leave', 'cpd_funding', 'apprenticeships')),
      title TEXT,
      level TEXT,
      ${flag('is_approved')},
      ${flag('is_refused')},
      ${flag('is_withdrawn')},
      ${flag('is_funded')},
      ${flag('is_attended')},
      reason TEXT,
      asked_on TEXT,
      decided_on TEXT,
      starts_on TEXT,
      amount_asked REAL,
      amount_given REAL,
      days_asked REAL,
      staff_group TEXT,
      directorate TEXT,
      band TEXT,
      PRIMARY KEY (import_id, row)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE expert (${origin}
      person TEXT,${ethnicity(false)}
      country TEXT,
      qualified_in TEXT,
      languages TEXT NOT NULL,
      years_overseas REAL,
      specialty TEXT,
      seniority_overseas TEXT,
      ${flag('is_skill_used')},
      ${flag('is_in_global_health')},
      global_health_leave TEXT,
      first_band TEXT,
      entry_route TEXT,
      ${flag('had_induction')},
      ${flag('had_mentor')},
      barriers TEXT NOT NULL,
      PRIMARY KEY (import_id, row)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX expert_by_person ON expert (person);

    CREATE TABLE benchmark_figure (${origin}
      indicator INTEGER NOT NULL,
      view TEXT NOT NULL,
      year INTEGER NOT NULL,
      value REAL NOT NULL,
      place TEXT NOT NULL,
      ${flag('is_national', true)},
      source TEXT NOT NULL,
      PRIMARY KEY (import_id, row)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE count_value (${origin}
      year INTEGER NOT NULL,
      measure TEXT NOT NULL,
      stage TEXT,
      ethnic_group TEXT NOT NULL CHECK (ethnic_group IN ('white', 'bme', 'unknown')),
      original TEXT NOT NULL,
      n REAL NOT NULL,
      of REAL,
      PRIMARY KEY (import_id, row)
    ) STRICT, WITHOUT ROWID;
  `,
};
