import { describe, expect, it } from 'vitest';
import { migrate, versionOf } from '../../../../electron/data/migrate';
import { migrations, newestVersion } from '../../../../electron/data/migrations/all';
import { staffProfiles } from '../../../../electron/data/queries/staff/cut-profiles';
import { insertExtractRows } from '../../../../electron/data/queries/extract-rows';
import { connectInMemory, wrap } from '../../../../electron/data/connection';
import { staffRow } from '../parsed-extracts';

const addImport = `INSERT INTO organisation (name) VALUES ('Sample');
  INSERT INTO import (organisation_id, kind, file_name, file_hash, imported_at, sheet, header_row, rows_read, rows_accepted, rows_left_out, warnings, differences, answers)
  VALUES (1, 'staff_in_post', 'f', 'h', 't', 's', 1, 1, 1, '{}', '[]', '[]', '{}');`;

describe('the migration that adds the site of staff', () => {
  it('keeps the people held before, whose site is not recorded, and takes sites from then on', () => {
    const raw = connectInMemory(null);
    migrate(
      raw,
      () => undefined,
      migrations.filter(({ version }) => version < 4),
    );
    raw.exec(addImport);
    raw
      .prepare(
        "INSERT INTO staff (import_id, row, person, is_primary, ethnicity, ethnic_group) VALUES (1, 2, 'a', 1, 'White', 'white')",
      )
      .run();
    migrate(raw, () => undefined);
    expect(versionOf(raw)).toBe(newestVersion(migrations));
    const db = wrap(raw);
    insertExtractRows(db, 1, [staffRow(3, 'b', { site: 'Royal Infirmary' })], 2025);
    const sites = staffProfiles(db, 1).map(({ places, people }) => [places.site, people]);
    expect(new Map(sites.map(([site, people]) => [String(site), people]))).toEqual(
      new Map([
        ['', 1],
        ['Royal Infirmary', 1],
      ]),
    );
    raw.close();
  });
});
