import { afterAll, beforeAll, expect, it } from 'vitest';
import { insertExtractRows } from '../../../../electron/data/queries/extract-rows';
import { wrap } from '../../../../electron/data/connection';
import type { ExtractRow } from '../../../../shared/dataset/extract-types';
import { staffRow } from '../parsed-extracts';
import { openTestServices } from '../test-services';
import type { TestServices } from '../test-services';

let services: TestServices;
beforeAll(() => {
  services = openTestServices();
  services.raw.exec(`INSERT INTO organisation (name) VALUES ('Sample');
    INSERT INTO import (id, organisation_id, kind, file_name, file_hash, imported_at, sheet, header_row, rows_read, rows_accepted, rows_left_out, warnings, differences, answers)
    VALUES (1, 1, 'staff_in_post', 'f', 'h', 't', 's', 1, 1, 1, '{}', '[]', '[]', '{}')`);
});
afterAll(() => {
  services.destroy();
});

const stored = (rows: readonly ExtractRow[]): readonly (readonly [unknown, unknown])[] => {
  const db = wrap(services.raw);
  db.run('DELETE FROM staff');
  insertExtractRows(db, 1, rows, 2025);
  return db.all('SELECT row, person FROM staff ORDER BY row').map(({ row, person }) => [row, person]);
};

it.each([0, 1, 49, 50, 51, 100, 123])('%i rows are stored, each with its own values', (count) => {
  const rows = Array.from({ length: count }, (_, at) => staffRow(at + 2, `person ${String(at)}`));
  expect(stored(rows)).toEqual(rows.map(({ row, person }) => [row, person]));
});

it('a row that the database refuses is an error, and not left out', () => {
  const rows = Array.from({ length: 60 }, (_, at) => staffRow(at === 55 ? 3 : at + 2, 'somebody'));
  expect(() => stored(rows)).toThrow(/UNIQUE/);
});
