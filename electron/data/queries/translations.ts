import type { EthnicGroup } from '../../../shared/reference/groups';
import type { FileKind } from '../../../shared/dataset/import-types';
import type { ReadableDb, SqlRow, WritableDb } from '../connection';
import { countedRowsOf } from '../kept-counts';
import { numberOf, textOf, textOrNull } from '../row';
import { currentOrganisation } from './current-organisation';
import { ethnicityTables } from './ethnicity-tables';
import { groupOfRow } from './staff/group-counts';
import { kindOf } from './table-kind';

/** Rows of one import with the same original words, code and group. */
export interface TranslatedRows {
  readonly table: string;
  readonly importId: number;
  readonly kind: FileKind;
  readonly original: string;
  readonly code: string | null;
  readonly group: EthnicGroup;
  readonly rows: number;
  /** False for imports that are held while another file is used. */
  readonly isInUse: boolean;
}

const held = `
  SELECT id, kind,
    EXISTS (SELECT 1 FROM import_year y WHERE y.import_id = coalesce(i.adds_to, i.id) AND y.is_in_use = 1) AS is_in_use
  FROM import i WHERE organisation_id = ? AND removed_at IS NULL ORDER BY id`;

const translated = ethnicityTables
  .map(
    ({ table }) =>
      `SELECT '${table}' AS source, ethnicity, ethnic_code, ethnic_group, count(*) AS n FROM ${table}
       WHERE import_id = ? AND ethnicity <> '' GROUP BY ethnicity, ethnic_code, ethnic_group`,
  )
  .join(' UNION ALL ');

/** The words of one import, however they are read, each with its rows. */
const wordsOf = (db: ReadableDb, importId: number): readonly SqlRow[] =>
  countedRowsOf(
    db,
    [importId],
    translated,
    ethnicityTables.map(() => importId),
  );

/** Every translation of an ethnicity in the rows that are held. */
export const listTranslated = (db: ReadableDb, organisationId: number): readonly TranslatedRows[] =>
  db.all(held, [organisationId]).flatMap((file) =>
    wordsOf(db, numberOf(file, 'id')).map((row) => ({
      table: textOf(row, 'source'),
      importId: numberOf(file, 'id'),
      kind: kindOf(file),
      original: textOf(row, 'ethnicity'),
      code: textOrNull(row, 'ethnic_code'),
      group: groupOfRow(row),
      rows: numberOf(row, 'n'),
      isInUse: numberOf(file, 'is_in_use') === 1,
    })),
  );

/** How the words of one import are read; words that are read in several ways come once for each. */
export const translatedIn = (
  db: ReadableDb,
  importId: number,
): readonly Pick<TranslatedRows, 'original' | 'code' | 'group'>[] =>
  wordsOf(db, importId).map((row) => ({
    original: textOf(row, 'ethnicity'),
    code: textOrNull(row, 'ethnic_code'),
    group: groupOfRow(row),
  }));

const updates: ReadonlyMap<string, string> = new Map(
  ethnicityTables.map(({ table }) => [
    table,
    `UPDATE ${table} SET ethnic_group = ?, ethnic_code = ? WHERE import_id = ? AND ethnicity = ? AND ethnic_group = ?`,
  ]),
);

/** Gives the rows of one import with these words another group. The national code goes with the group: a changed group has none. */
export const retranslate = (
  db: WritableDb,
  { table, importId, original }: Pick<TranslatedRows, 'table' | 'importId' | 'original'>,
  from: EthnicGroup,
  to: { readonly group: EthnicGroup; readonly code: string | null },
): number => {
  const sql = updates.get(table);
  if (sql === undefined) throw new Error(`no ethnicity in table ${table}`);
  return db.run(sql, [to.group, to.code, importId, original, from]).changes;
};

export interface TranslationChange {
  readonly version: number;
  readonly at: string;
  readonly system: string;
  readonly original: string;
  readonly from: EthnicGroup;
  readonly to: EthnicGroup;
}

/** The changes made on the translator page, the newest first. */
export const listChanges = (db: ReadableDb): readonly TranslationChange[] =>
  db
    .all(`SELECT * FROM translation_change WHERE organisation_id = ${currentOrganisation} ORDER BY version DESC`)
    .map((row) => ({
      version: numberOf(row, 'version'),
      at: textOf(row, 'happened_at'),
      system: textOf(row, 'system'),
      original: textOf(row, 'original'),
      from: groupOfRow(row, 'from_group'),
      to: groupOfRow(row, 'to_group'),
    }));

/** Enters a change under its number, as a change that is done again has it already. */
export const putChange = (db: WritableDb, change: TranslationChange): void => {
  db.run(
    `INSERT INTO translation_change (organisation_id, version, happened_at, system, original, from_group, to_group)
     VALUES (${currentOrganisation}, ?, ?, ?, ?, ?, ?)`,
    [change.version, change.at, change.system, change.original, change.from, change.to],
  );
};

export const addChange = (db: WritableDb, change: Omit<TranslationChange, 'version'>): number => {
  const version = (listChanges(db)[0]?.version ?? 0) + 1;
  putChange(db, { ...change, version });
  return version;
};

export const dropChange = (db: WritableDb, version: number): void => {
  db.run(`DELETE FROM translation_change WHERE version = ? AND organisation_id = ${currentOrganisation}`, [version]);
};
