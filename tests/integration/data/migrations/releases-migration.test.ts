import { describe, expect, it } from 'vitest';
import { connectInMemory, wrap } from '../../../../electron/data/connection';
import type { RawDatabase } from '../../../../electron/data/connection';
import { migrate, versionOf } from '../../../../electron/data/migrate';
import { migrations, newestVersion } from '../../../../electron/data/migrations/all';
import { listReleases, releasesToCheck } from '../../../../electron/data/queries/leaving/releases';

/** A register of before readers outside the trust were known: one release, and one that could not be written. */
const migrated = (): RawDatabase => {
  const raw = connectInMemory(null);
  raw.pragma('foreign_keys = ON');
  migrate(
    raw,
    () => undefined,
    migrations.filter(({ version }) => version < 20),
  );
  raw.exec(`
    INSERT INTO organisation (id, name) VALUES (1, 'Kept');
    INSERT INTO release_tables (id, organisation_id, fingerprint, sums) VALUES (1, 1, 'f', '[]');
    INSERT INTO release_cell (tables_id, position, table_name, population, part, people_group, value)
      VALUES (1, 0, 'Workforce, 2025', 'p', '', 'bme', 120);
    INSERT INTO release (id, organisation_id, tables_id, released_at, audience, form, version, year, name)
      VALUES (1, 1, 1, '2025-06-01T09:00:00Z', 'board', 'docx', 'restricted', 2025, 'Paper'),
        (2, 1, 1, '2025-06-02T09:00:00Z', 'board', 'docx', 'restricted', 2025, 'Not written');
    INSERT INTO release_failed (release_id, failed_at) VALUES (2, '2025-06-02T09:00:01Z');
  `);
  migrate(raw, () => undefined);
  return raw;
};

describe('the migration of what has left', () => {
  it('keeps every release, and which of them failed', () => {
    const raw = migrated();
    const db = wrap(raw);
    expect(versionOf(raw)).toBe(newestVersion(migrations));
    expect(listReleases(db, 1).map(({ name }) => name)).toEqual(['Paper']);
    expect(releasesToCheck(db, 1, 'Kept')[0]?.cells).toMatchObject([{ group: 'bme', value: 120 }]);
    expect(raw.pragma('foreign_key_check')).toEqual([]);
    raw.close();
  });

  it('takes readers outside the trust, and still lets nothing be changed', () => {
    const raw = migrated();
    raw.exec(
      "INSERT INTO release (organisation_id, tables_id, released_at, audience, form, version, year, name) VALUES (1, 1, '2025-06-03', 'other', 'docx', 'restricted', 2025, 'For the commissioner')",
    );
    expect(listReleases(wrap(raw), 1)[0]?.audience).toBe('other');
    expect(() => raw.exec('DELETE FROM release')).toThrow(/never deleted/);
    expect(() => raw.exec("UPDATE release SET name = ''")).toThrow(/never changed/);
    raw.close();
  });

  it('finds releases by their index', () => {
    const raw = migrated();
    const plan = raw.prepare('EXPLAIN QUERY PLAN SELECT * FROM release WHERE organisation_id = 1').all();
    expect(JSON.stringify(plan)).toContain('release_by_organisation');
    raw.close();
  });
});
