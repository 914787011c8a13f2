import { systems } from '../../../shared/dataset/extract-kinds';
import { readAnswers, readSettings } from '../../../electron/data/queries/settings';
import type { SqlRow } from '../../../electron/data/connection';
import type { TestServices } from './test-services';

/** Tables that tell what happened and not what is held. */
const records = [
  'journal',
  'action_change',
  'setting_change',
  'measuring',
  'measurement',
  'draft',
  'setting',
  'kept_count',
  'kept_rows',
  'kept_rows_of',
];

/** What is learned of a file stays on purpose when its import is undone: the name of the trust, and how such a file is read. */
const learned = ['organisation', 'profile'];

/**
 * Everything that is held and that a page could show, row by row: what was removed is left out, as the app does. Two states that are equal
 * here are the same to whoever uses the app.
 */
export const heldState = ({ context: { db } }: TestServices): Readonly<Record<string, unknown>> => {
  const tables = db
    .all("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .map((row) => String(row['name']))
    .filter((name) => ![...records, ...learned].includes(name));
  const rowsOf = (name: string): readonly SqlRow[] => {
    const columns = db.all(`SELECT name FROM pragma_table_info('${name}')`).map((row) => String(row['name']));
    const ofImport = columns.includes('import_id');
    const held = 'SELECT id FROM import WHERE removed_at IS NULL';
    const where = name === 'import' ? 'WHERE removed_at IS NULL' : ofImport ? `WHERE import_id IN (${held})` : '';
    const kept = columns.filter((column) => name !== 'action_note' || column !== 'id');
    return db.all(
      `SELECT ${kept.map((column) => `"${column}"`).join(', ')} FROM ${name} ${where} ORDER BY ${kept.map((_column, at) => String(at + 1)).join(', ')}`,
    );
  };
  return {
    ...Object.fromEntries(tables.map((name) => [name, rowsOf(name)])),
    // Without an import it has only the name that stays.
    organisation: rowsOf('import').length === 0 ? [] : rowsOf('organisation'),
    settings: readSettings(db),
    answers: systems.map((system) => readAnswers(db, system)),
  };
};
