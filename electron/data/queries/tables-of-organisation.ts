import type { ReadableDb } from '../connection';
import { flagOf, numberOf, textOf, textOrNull } from '../row';

/** A column that holds the id of a row of another table. */
export interface Reference {
  readonly column: string;
  readonly table: string;
  /** False where the row may stand without it. */
  readonly isNeeded: boolean;
}

/** A table whose rows are of one organisation each. Those named by a reference come before it in a list of tables. */
export interface OwnedTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** The column `id`, where the table numbers its rows itself; null where rows are named by what they hold. */
  readonly id: 'number' | 'text' | null;
  readonly references: readonly Reference[];
  /** Picks the rows of one organisation; its number stands for the one "?". */
  readonly isOf: string;
}

/** What belongs to the moment and not to an organisation: undo, which window shows what, answers that can be worked out again. */
const ofTheMoment = ['journal', 'chosen_organisation', 'kept_count', 'kept_rows', 'kept_rows_of'];

const quoted = (name: string): string => `"${name}"`;

interface Column {
  readonly name: string;
  readonly isNeeded: boolean;
}

const referencesOf = (
  db: ReadableDb,
  table: string,
  columns: readonly Column[],
  all: readonly string[],
): readonly Reference[] => {
  const isNeeded = (column: string): boolean => columns.some((one) => one.name === column && one.isNeeded);
  const declared = db.all(`PRAGMA foreign_key_list(${quoted(table)})`).map((row) => ({
    column: textOf(row, 'from'),
    table: textOf(row, 'table'),
    isNeeded: isNeeded(textOf(row, 'from')),
  }));
  // Some name what they are of without a promise that it is there: a setting, a measurement of an action that is gone.
  const byName = columns
    .filter(({ name }) => name.endsWith('_id') && !declared.some(({ column }) => column === name))
    .map((one) => ({ column: one.name, table: one.name.slice(0, -'_id'.length), isNeeded: one.isNeeded }))
    .filter((one) => all.includes(one.table));
  return [...declared, ...byName];
};

const ownerOf = (
  name: string,
  references: readonly Reference[],
  known: ReadonlyMap<string, OwnedTable>,
): string | null => {
  if (name === 'organisation') return 'id = ?';
  if (references.some(({ table }) => table === 'organisation')) return 'organisation_id = ?';
  const [through] = references.filter(({ table, isNeeded }) => table !== name && isNeeded);
  const parent = through === undefined ? undefined : known.get(through.table);
  if (through === undefined || parent === undefined) return null;
  return `${quoted(through.column)} IN (SELECT id FROM ${quoted(parent.name)} WHERE ${parent.isOf})`;
};

interface Found {
  readonly name: string;
  readonly columns: readonly string[];
  readonly id: OwnedTable['id'];
  readonly references: readonly Reference[];
}

const find = (db: ReadableDb): readonly Found[] => {
  const names = db
    .all(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name`)
    .map((row) => textOf(row, 'name'))
    .filter((name) => !ofTheMoment.includes(name));
  return names.map((name) => {
    const facts = db.all(`PRAGMA table_info(${quoted(name)})`);
    const columns = facts.map((row) => ({
      name: textOf(row, 'name'),
      isNeeded: flagOf(row, 'notnull') || numberOf(row, 'pk') > 0,
    }));
    const id = facts.find((row) => row['name'] === 'id' && row['pk'] === 1);
    const kind = id === undefined ? null : textOrNull(id, 'type');
    return {
      name,
      columns: columns.map((one) => one.name),
      id: kind === null ? null : kind === 'INTEGER' ? 'number' : 'text',
      references: referencesOf(db, name, columns, names),
    };
  });
};

/**
 * Every table that holds something of an organisation, found from the schema itself, so that a table of a later version is never forgotten;
 * parents first.
 * @throws where a table is of no organisation and not of the moment: whoever adds one has to say which it is
 */
export const tablesOfOrganisation = (db: ReadableDb): readonly OwnedTable[] => {
  const known = new Map<string, OwnedTable>();
  let open = find(db);
  while (open.length > 0) {
    const ready = open.filter(({ name, references }) =>
      references.every(({ table }) => table === name || known.has(table)),
    );
    for (const one of ready) {
      const isOf = ownerOf(one.name, one.references, known);
      if (isOf === null) throw new Error(`table ${one.name} is of no organisation`);
      known.set(one.name, { ...one, isOf });
    }
    if (ready.length === 0) throw new Error(`tables name each other: ${open.map(({ name }) => name).join(', ')}`);
    open = open.filter(({ name }) => !known.has(name));
  }
  return [...known.values()];
};
