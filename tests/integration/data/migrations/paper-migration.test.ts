import { describe, expect, it } from 'vitest';
import { connectInMemory, wrap } from '../../../../electron/data/connection';
import type { RawDatabase } from '../../../../electron/data/connection';
import { migrate, versionOf } from '../../../../electron/data/migrate';
import { migrations, newestVersion } from '../../../../electron/data/migrations/all';
import { keptChoices, putChoices, readChoices } from '../../../../electron/data/queries/leaving/paper-choices';
import { startingChoices } from '../../../../shared/paper/paper-choices';
import { startingSections } from '../../../../shared/paper/paper-sections';

const key = { organisationId: 1, year: 2025, version: 'restricted' } as const;

const migrated = (): RawDatabase => {
  const raw = connectInMemory(null);
  migrate(
    raw,
    () => undefined,
    migrations.filter(({ version }) => version < 18),
  );
  raw.exec("INSERT INTO organisation (id, name) VALUES (1, 'Kept')");
  migrate(raw, () => undefined);
  return raw;
};

describe('the migration that keeps the choices of a paper', () => {
  it('keeps what was held, and starts without a choice', () => {
    const raw = migrated();
    const db = wrap(raw);
    expect(versionOf(raw)).toBe(newestVersion(migrations));
    expect(raw.prepare('SELECT name FROM organisation').pluck().get()).toBe('Kept');
    expect(keptChoices(db, key)).toBeNull();
    expect(readChoices(db, key)).toEqual(startingChoices);
    raw.close();
  });

  it('takes a choice, gives it back whole, and forgets it', () => {
    const raw = migrated();
    const db = wrap(raw);
    const choices = {
      sections: [...startingSections].reverse(),
      summary: { text: 'Ours', generated: 'Theirs', at: '2026-04-04T09:00:00Z' },
      recommendations: 'agree',
    };
    putChoices(db, key, choices);
    expect(keptChoices(db, key)).toEqual(choices);
    putChoices(db, key, { ...choices, summary: null });
    expect(keptChoices(db, key)?.summary).toBeNull();
    putChoices(db, key, null);
    expect(keptChoices(db, key)).toBeNull();
    raw.close();
  });

  it('refuses half an edit', () => {
    const raw = migrated();
    const half = () =>
      raw.exec(
        "INSERT INTO paper_choice (organisation_id, year, version, sections, summary, recommendations) VALUES (1, 2025, 'public', '[]', 'Ours', '')",
      );
    expect(half).toThrow(/CHECK/);
    raw.close();
  });

  it('finds the sections of a year and of the newest one before it by the key', () => {
    const raw = migrated();
    const plan = raw
      .prepare(
        "EXPLAIN QUERY PLAN SELECT sections FROM paper_choice WHERE organisation_id = 1 AND year < 2026 AND version = 'public' ORDER BY year DESC LIMIT 1",
      )
      .all()
      .map((row) => JSON.stringify(row))
      .join(' ');
    expect(plan).toContain('USING PRIMARY KEY');
    expect(plan).not.toContain('TEMP B-TREE');
    raw.close();
  });
});
