import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectInMemory, wrap } from '../../../../electron/data/connection';
import type { RawDatabase } from '../../../../electron/data/connection';
import { migrate } from '../../../../electron/data/migrate';
import { migrations } from '../../../../electron/data/migrations/all';
import { ensureOrganisation, findOwnOrganisation } from '../../../../electron/data/queries/organisations';
import { listChanges } from '../../../../electron/data/queries/setting-changes';
import { readAnswers, readPersonKey, readSettings, writePersonKey } from '../../../../electron/data/queries/settings';
import { tablesOfOrganisation } from '../../../../electron/data/queries/tables-of-organisation';
import { lastEntry } from '../../../../electron/data/queries/journal';

let raw: RawDatabase;

const before = (): void => {
  migrate(
    raw,
    () => undefined,
    migrations.filter(({ version }) => version < 13),
  );
};

beforeEach(() => {
  raw = connectInMemory(null);
});
afterEach(() => {
  raw.close();
});

describe('the migration to several organisations', () => {
  it('gives what was held for all to the organisation that is there', () => {
    before();
    raw.exec(`
      INSERT INTO organisation (id, name, is_example) VALUES (3, 'Example', 1), (7, 'Own', 0);
      INSERT INTO setting VALUES ('settings', '{"thresholds":{"restricted":7,"public":12}}', 't'), ('person_key', '"k"', 't'),
        ('answers:learning', '{"course:x":"mandatory"}', 't');
      INSERT INTO setting_change (changed_at, role, why, item, label, from_words, to_words)
        VALUES ('t', 'r', 'w', 'keeper', 'l', 'a', 'b');
      INSERT INTO profile (kind, fingerprint, shape, used_at) VALUES ('learning', 'f', '{}', 't');
      INSERT INTO translation_change VALUES (4, 't', 'learning', 'x', 'bme', 'white');
      INSERT INTO journal (happened_at, label, inverse) VALUES ('t', 'Kept', '{"kind":"delete_action","id":"x"}');
    `);
    migrate(raw, () => undefined);
    const db = wrap(raw);
    expect(findOwnOrganisation(db)).toEqual({ id: 7, name: 'Own', isExample: false });
    expect(readSettings(db).thresholds).toEqual({ restricted: 7, public: 12 });
    expect(readPersonKey(db)).toBe('k');
    expect(readAnswers(db, 'learning')).toEqual({ 'course:x': 'mandatory' });
    expect(listChanges(db).map(({ why }) => why)).toEqual(['w']);
    expect(lastEntry(db, 'undo')?.label).toBe('Kept');
    for (const table of ['setting', 'setting_change', 'profile', 'translation_change', 'journal'])
      expect(raw.prepare(`SELECT DISTINCT organisation_id FROM ${table}`).pluck().all(), table).toEqual([7]);
  });

  it('keeps what was decided before there was any, for the first one', () => {
    before();
    raw.exec(`INSERT INTO setting VALUES ('person_key', '"k"', 't')`);
    migrate(raw, () => undefined);
    const db = wrap(raw);
    expect(readPersonKey(db)).toBe('k');
    ensureOrganisation(db, 'Example', true);
    expect(readPersonKey(db)).toBe('k');
    const { id } = ensureOrganisation(db, 'First', false);
    expect(findOwnOrganisation(db)?.id).toBe(id);
    expect(readPersonKey(db)).toBe('k');
    writePersonKey(db, 'of the first', 't');
    expect(raw.prepare('SELECT organisation_id, value FROM setting').all()).toEqual([
      { organisation_id: id, value: '"of the first"' },
    ]);
  });

  it('keeps the triggers and indexes that another migration put on a table', () => {
    before();
    raw.exec(`CREATE TABLE seen (n INTEGER);
      CREATE TRIGGER watching AFTER INSERT ON setting BEGIN INSERT INTO seen VALUES (1); END;
      CREATE INDEX by_time ON setting (changed_at);`);
    migrate(raw, () => undefined);
    writePersonKey(wrap(raw), 'k', 't');
    expect(raw.prepare('SELECT count(*) FROM seen').pluck().get()).toBe(1);
    expect(raw.prepare("SELECT tbl_name FROM sqlite_master WHERE name = 'by_time'").pluck().get()).toBe('setting');
  });
});

describe('the tables of an organisation', () => {
  it('are all that there are, each with whose it is, parents first', () => {
    migrate(raw, () => undefined);
    const found = tablesOfOrganisation(wrap(raw));
    const names = found.map(({ name }) => name);
    const all = raw
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")
      .pluck()
      .all()
      .filter(
        (name) => !['journal', 'chosen_organisation', 'kept_count', 'kept_rows', 'kept_rows_of'].includes(String(name)),
      );
    expect([...names].sort()).toEqual(all);
    for (const { name, references } of found)
      for (const { table } of references)
        if (table !== name) expect(names.indexOf(table), `${name} of ${table}`).toBeLessThan(names.indexOf(name));
    expect(found.find(({ name }) => name === 'quarantine')?.isOf).toContain('"import_id" IN');
  });

  it('refuse a table of a later version that says nothing of whose it is', () => {
    migrate(raw, () => undefined);
    raw.exec('CREATE TABLE later (x TEXT) STRICT');
    expect(() => tablesOfOrganisation(wrap(raw))).toThrow('table later is of no organisation');
  });
});
