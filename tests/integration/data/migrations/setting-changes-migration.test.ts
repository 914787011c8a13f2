import { describe, expect, it } from 'vitest';
import { connectInMemory, wrap } from '../../../../electron/data/connection';
import { migrate, versionOf } from '../../../../electron/data/migrate';
import { migrations, newestVersion } from '../../../../electron/data/migrations/all';
import { listChanges } from '../../../../electron/data/queries/setting-changes';
import { readSettings } from '../../../../electron/data/queries/settings';
import { defaultSettings } from '../../../../shared/reference/settings';

describe('the migration that adds the record of changed settings', () => {
  it('keeps the settings of before, gives new ones their default, and starts with an empty record', () => {
    const raw = connectInMemory(null);
    migrate(
      raw,
      () => undefined,
      migrations.filter(({ version }) => version < 6),
    );
    raw
      .prepare('INSERT INTO setting (key, value, changed_at) VALUES (?, ?, ?)')
      .run('settings', JSON.stringify({ thresholds: { restricted: 7, public: 12 } }), '2025-01-01T00:00:00.000Z');
    migrate(raw, () => undefined);
    expect(versionOf(raw)).toBe(newestVersion(migrations));
    const db = wrap(raw);
    expect(readSettings(db)).toEqual({ ...defaultSettings, thresholds: { restricted: 7, public: 12 } });
    expect(listChanges(db)).toEqual([]);
    raw.close();
  });
});
