import type { RawDatabase } from '../connection';

export interface Rebuilding {
  readonly table: string;
  /** The columns and constraints as they are to be, with the brackets and what follows them. */
  readonly shape: string;
  /** Columns to fill, and for each what it is of the table of before. */
  readonly from: Readonly<Record<string, string>>;
}

/**
 * SQLite cannot change a primary key in place, so the table is written anew. Its triggers and indexes are put back as they were: another
 * migration may have made them, and a table without them would look whole.
 */
export const rebuildTable = (db: RawDatabase, { table, shape, from }: Rebuilding): void => {
  const attached = db
    .prepare("SELECT sql FROM sqlite_master WHERE tbl_name = ? AND type IN ('trigger', 'index') AND sql IS NOT NULL")
    .pluck()
    .all(table)
    .map(String);
  const columns = Object.keys(from).join(', ');
  db.exec(`CREATE TABLE ${table}_anew ${shape};
    INSERT INTO ${table}_anew (${columns}) SELECT ${Object.values(from).join(', ')} FROM ${table};
    DROP TABLE ${table};
    ALTER TABLE ${table}_anew RENAME TO ${table};`);
  for (const sql of attached) db.exec(sql);
};
