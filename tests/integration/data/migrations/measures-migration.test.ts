import { describe, expect, it } from 'vitest';
import { connectInMemory, wrap } from '../../../../electron/data/connection';
import type { RawDatabase } from '../../../../electron/data/connection';
import { migrate, versionOf } from '../../../../electron/data/migrate';
import { migrations, newestVersion } from '../../../../electron/data/migrations/all';
import { listActions } from '../../../../electron/data/queries/actions/actions';

const insert = `INSERT INTO action (id, organisation_id, reference, issue, change_expected, why, owner, executive, start_on, due_on,
    measure_of_success, target_value, test_on, high_impact_actions, status, evidence, baseline, created_at, updated_at)
  VALUES (?, 1, ?, 'An issue 🙂', 'a change', 'why', 'Owner', 'Executive', '2025-05-01', '2026-03-31', 'Reaches it', 1.25, '2026-06-30',
    '[2]', 'amber', 'Minutes of May', ?, '2025-04-01T00:00:00Z', '2025-04-02T00:00:00Z')`;

const ratio = {
  indicator: 2,
  view: 'without_international',
  year: 2025,
  measure: 'relative_likelihood',
  value: 1.4277054794520548,
  lower: 1.2783059876543217,
  upper: 1.5945678901234567,
  finding: 'unlikely_chance',
  white: { count: 742, of: 3214, percent: 23.086496577473554 },
  bme: { count: 391, of: 2418, percent: 16.170388751033913 },
};
const gap = {
  ...ratio,
  indicator: 5,
  view: 'all',
  measure: 'percentage_point_gap',
  value: -3.6000000000000014,
  lower: null,
  upper: null,
  finding: 'not_calculable',
  white: { count: null, of: null, percent: 24.2 },
  bme: { count: null, of: null, percent: 27.8 },
};

const before = (): RawDatabase => {
  const raw = connectInMemory(null);
  migrate(
    raw,
    () => undefined,
    migrations.filter(({ version }) => version < 8),
  );
  raw.exec("INSERT INTO organisation (id, name) VALUES (1, 'Kept')");
  raw.prepare(insert).run('a', 'A-001', JSON.stringify(ratio));
  raw.prepare(insert).run('b', 'A-002', JSON.stringify(gap));
  raw.exec("INSERT INTO action_note (action_id, noted_at, text) VALUES ('a', '2025-09-01T00:00:00Z', 'First panels')");
  return raw;
};

describe('the migration to baselines of any figure', () => {
  it('turns every action over without losing a digit, a word or a note', () => {
    const raw = before();
    migrate(raw, () => undefined);
    expect(versionOf(raw)).toBe(newestVersion(migrations));
    const [first, second] = listActions(wrap(raw), 1);
    expect(first).toMatchObject({
      issue: 'An issue 🙂',
      owner: 'Owner',
      targetValue: 1.25,
      evidence: 'Minutes of May',
      evidenceFiles: [],
      completion: null,
      highImpactActions: [2],
      notes: [{ text: 'First panels' }],
    });
    expect(first?.baseline).toEqual({
      ref: { kind: 'indicator', indicator: 2, view: 'without_international' },
      year: 2025,
      unit: 'ratio',
      value: ratio.value,
      lower: ratio.lower,
      upper: ratio.upper,
      parity: 1,
      worse: 'higher',
      finding: 'unlikely_chance',
      isHidden: false,
      hasLowNumbers: false,
      sides: [
        { label: 'White', ...ratio.white },
        { label: 'BME', ...ratio.bme },
      ],
      definition: [],
      basis: null,
      holdsYear: true,
    });
    expect(second?.baseline).toMatchObject({
      ref: { kind: 'indicator', indicator: 5, view: 'all' },
      unit: 'points',
      value: gap.value,
      lower: null,
      parity: 0,
      worse: 'lower',
      finding: 'not_calculable',
      sides: [
        { label: 'White', count: null, of: null, percent: 24.2 },
        { label: 'BME', count: null, of: null, percent: 27.8 },
      ],
    });
    raw.close();
  });
});
