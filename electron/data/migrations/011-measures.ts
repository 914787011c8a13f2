import type { Migration } from './migration';

/**
 * An action starts from any live figure and not from an indicator alone: its baseline names the figure, and holds what it is measured in and
 * the groups behind it. Numbers are moved as the text they are, so that none is rounded. What was measured at each import is kept beside it;
 * it is not tied to the row of the action, which is written anew at each change.
 */
export const measures: Migration = {
  version: 11,
  name: 'baselines of any figure, results of actions, what was measured at each import',
  sql: `
    ALTER TABLE action ADD COLUMN evidence_files TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE action ADD COLUMN completion TEXT NOT NULL DEFAULT 'null';

    UPDATE action SET baseline = json_object(
      'ref', json_object(
        'kind', 'indicator',
        'indicator', json(baseline -> '$.indicator'),
        'view', json(baseline -> '$.view')
      ),
      'year', json(baseline -> '$.year'),
      'unit', CASE baseline ->> '$.measure' WHEN 'relative_likelihood' THEN 'ratio' ELSE 'points' END,
      'value', json(baseline -> '$.value'),
      'lower', json(baseline -> '$.lower'),
      'upper', json(baseline -> '$.upper'),
      'parity', CASE baseline ->> '$.measure' WHEN 'relative_likelihood' THEN 1 ELSE 0 END,
      'worse', CASE baseline ->> '$.measure' WHEN 'relative_likelihood' THEN 'higher' ELSE 'lower' END,
      'finding', json(baseline -> '$.finding'),
      'isHidden', json('false'),
      'hasLowNumbers', json('false'),
      'sides', json_array(
        json_object('label', 'White', 'count', json(baseline -> '$.white.count'), 'of', json(baseline -> '$.white.of'), 'percent', json(baseline -> '$.white.percent')),
        json_object('label', 'BME', 'count', json(baseline -> '$.bme.count'), 'of', json(baseline -> '$.bme.of'), 'percent', json(baseline -> '$.bme.percent'))
      ),
      'definition', json('[]'),
      'basis', NULL,
      'holdsYear', json('true')
    );

    CREATE TABLE measuring (
      id INTEGER PRIMARY KEY,
      organisation_id INTEGER NOT NULL REFERENCES organisation (id),
      measured_at TEXT NOT NULL,
      import_ids TEXT NOT NULL,
      files TEXT NOT NULL
    ) STRICT;

    CREATE TABLE measurement (
      measuring_id INTEGER NOT NULL REFERENCES measuring (id) ON DELETE CASCADE,
      action_id TEXT NOT NULL,
      year INTEGER NOT NULL,
      figure TEXT NOT NULL,
      verdict TEXT NOT NULL,
      PRIMARY KEY (measuring_id, action_id, year)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX measurement_by_action ON measurement (action_id, year);
  `,
};
