import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wrap } from '../../../electron/data/connection';
import { insertExtractRows } from '../../../electron/data/queries/extract-rows';
import { parsedExtract, staffRow } from './parsed-extracts';
import { openTestServices } from './test-services';
import type { TestServices } from './test-services';

const many = 6000;
const people = (count: number) => Array.from({ length: count }, (_, at) => staffRow(at + 2, `p${String(at)}`));

/** So many rows are written with the triggers away that empty what is kept; after them the same holds as after a few. */
describe('a file of many rows', () => {
  let services: TestServices;
  let importId: number;
  beforeEach(async () => {
    services = openTestServices();
    importId = await services.importFile('cases.xlsx', parsedExtract('staff_in_post', people(3)));
  });
  afterEach(() => {
    services.destroy();
  });

  const numberIn = (table: string): unknown => services.raw.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  const triggers = (): readonly unknown[] =>
    services.raw.prepare("SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name").all();
  const keepSomething = (): void => {
    services.raw.exec(`
      DELETE FROM kept_count; DELETE FROM kept_rows_of; DELETE FROM kept_rows;
      INSERT INTO kept_count VALUES ('of anything', '1');
      INSERT INTO kept_rows (id, question, state, answer) VALUES (701, 'of this import', '', '1'), (702, 'of another', '', '1');
      INSERT INTO kept_rows_of VALUES (${String(importId)}, 701), (${String(importId + 1000)}, 702)`);
  };
  const write = (rows: ReturnType<typeof people>): void => {
    insertExtractRows(wrap(services.raw), importId, rows, 2025);
  };
  const later = (count: number) => people(count).map((row) => ({ ...row, row: row.row + 100_000 }));

  it.each([10, 60, many, many + 7])('of %i rows has each of them, and takes away what was kept of it', (count) => {
    const before = triggers();
    keepSomething();
    write(later(count));
    expect(numberIn('staff')).toBe(3 + count);
    expect(numberIn(`staff WHERE row = ${String(100_001 + count)} AND person = 'p${String(count - 1)}'`)).toBe(1);
    expect(numberIn('kept_count')).toBe(0);
    expect(services.raw.prepare('SELECT id FROM kept_rows').pluck().all()).toEqual([702]);
    expect(numberIn('kept_rows_of')).toBe(1);
    expect(triggers()).toEqual(before);
    expect(before.length).toBeGreaterThan(90);
  });

  it('leaves everything as it was, triggers too, where a row in the middle cannot be written', () => {
    const before = triggers();
    const rows = later(many).map((row, at) => (at === 4000 ? { ...row, row: 100_002 } : row));
    const db = wrap(services.raw);
    keepSomething();
    expect(() => {
      db.transaction(() => {
        insertExtractRows(db, importId, rows, 2025);
      });
    }).toThrow(/UNIQUE/);
    expect(numberIn('staff')).toBe(3);
    expect(triggers()).toEqual(before);
    expect(numberIn('kept_count')).toBe(1);
    expect(numberIn('kept_rows')).toBe(2);
  });

  it('takes away again what is kept after it, at the next row', () => {
    write(later(many));
    keepSomething();
    write([staffRow(500_000, 'q')]);
    expect(numberIn('kept_count')).toBe(0);
    expect(numberIn('kept_rows_of')).toBe(1);
  });
});
