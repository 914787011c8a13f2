import { partsBefore } from '../../../shared/dataset/parts-of-file';
import type { TableOfFile } from '../../../shared/dataset/parts-of-file';
import { longDate } from '../../../shared/narrative/long-date';
import type { CommittedImport } from '../../../shared/ipc/replies/imports';
import type { ParsedTable } from '../../../shared/dataset/parsed-table';
import type { ReadableDb, WritableDb } from '../connection';
import { WorkbenchFailure } from '../../ipc/failure';
import { insertQuarantine } from '../queries/quarantine';
import { checkAgainstHeld } from './checks/held-checks';
import { closeCorrected, settleCorrection } from './corrections';
import { additionsTo, findByHash, insertImport, isHeld, kindOfImport, setRemoved } from '../queries/imports';
import { holderOf, insertYear, useForYear, yearsOf } from '../queries/import-years';
import { insertExtractRows } from '../queries/extract-rows';
import { deleteExperts } from '../queries/experts/withdrawn-experts';
import { isReturn, organisationOfTable, yearsOfTable } from '../../../shared/dataset/parsed-table';
import { addEntry } from '../queries/journal';
import type { YearInUse } from '../queries/journal';
import { ensureOrganisation, findOrganisation, findOwnOrganisation } from '../queries/organisations';
import { insertReturnValues } from '../queries/return-values';
import { isoNow, refuseReadOnly } from './context';
import type { ServiceContext } from './context';
import { refuseOtherTrust } from './organisation/other-trust';
import { errorsOf } from './previews';
import type { HeldTable } from './previews';
import { areChangesCurrent, rememberTable } from './import-memory';
import { refuseLockedSource } from './year/locked-sources';
import { contestedYears } from './repeated-years';
import { inUseNow, releaseYears } from './year-use';

/** What to do with a year that is already held. `add`: the file is another part of the same year. */
export type SameYear = 'ask' | 'replace' | 'keep_both' | 'add';

export interface ImportWanted {
  readonly held: HeldTable;
  readonly sameYear: SameYear;
  /** The example trust is an organisation of its own. */
  readonly isExample: boolean;
}

/** What the tables stored before in the same drop have done. */
interface SoFar {
  readonly inUseBefore: YearInUse[];
  /** Each with the import that holds its rows, its own or the one they were added to. */
  readonly tables: (TableOfFile & { readonly heldIn: number })[];
}

/** A file of several tables once, and not a dozen names beside a button. */
const importLabel = (names: readonly string[]): string => {
  const [first = '', ...others] = new Set(names);
  return others.length === 0 ? `Import of ${first}` : `Import of ${first} and ${String(others.length)} more`;
};

/** All files of one drop in one transaction: a refusal or a crash leaves the database as it was. */
export const storeImports = (context: ServiceContext, wanted: readonly ImportWanted[]): readonly CommittedImport[] =>
  context.db.transaction(() => {
    const soFar: SoFar = { inUseBefore: [], tables: [] };
    for (const { held, isExample } of wanted)
      if (!isExample) {
        refuseOfOther(context.db, held);
        refuseHeldByNow(context.db, held);
        refuseOtherTrust(context.db, held.fileName, held.table);
      }
    const stored = wanted.map((one) => storeOne(context, one, soFar));
    addEntry(context.db, isoNow(context), importLabel(stored.map((one) => one.fileName)), {
      kind: 'remove_imports',
      importIds: stored.map((one) => one.importId),
      inUseBefore: soFar.inUseBefore,
    });
    return stored;
  });

const refuseUnready = ({ table, fileName }: HeldTable): void => {
  const [firstError] = errorsOf(table.problems);
  if (firstError !== undefined) {
    throw new WorkbenchFailure(
      'import_refused',
      `${fileName} was not imported. ${firstError.text} Nothing was changed.`,
    );
  }
  if (table.questions.length > 0) {
    throw new WorkbenchFailure('needs_answers', `${fileName} has questions to answer first. Nothing was imported.`, {
      questions: table.questions.length,
    });
  }
};

const cannotAdd = ({ fileName, table }: HeldTable): WorkbenchFailure =>
  new WorkbenchFailure(
    'import_refused',
    `The rows of ${fileName} cannot be added: its years (${yearsOfTable(table).join(', ')}) are not all held by one and the same file. Nothing was imported.`,
  );

const tableOf = ({ fileId, table }: HeldTable): TableOfFile => ({
  fileId,
  kind: table.kind,
  years: yearsOfTable(table).map((year) => ({ year })),
});

/** The import that holds the other parts of the same file, whatever is to become of the year that was held before. */
const baseInFile = (held: HeldTable, { tables }: SoFar): number | null => {
  const [first = null, ...more] = new Set(partsBefore(tableOf(held), tables).map(({ heldIn }) => heldIn));
  if (more.length > 0) throw cannotAdd(held);
  return first;
};

/** The import that the rows are added to; null where they stand for themselves, as a part of a year does that nothing is held of yet. */
const baseOf = (db: ReadableDb, { held, sameYear }: ImportWanted, organisationId: number): number | null => {
  if (sameYear !== 'add') return null;
  const years = yearsOfTable(held.table);
  const holders = years.map((year) => holderOf(db, organisationId, held.table.kind, year));
  const [first] = holders;
  if (holders.every((holder) => holder === null) || first === undefined) return null;
  if (first !== null && !isReturn(held.table) && holders.every((holder) => holder?.importId === first.importId))
    return first.importId;
  throw cannotAdd(held);
};

const refuseOutdated = (db: ReadableDb, { fileName, changes }: HeldTable): void => {
  if (areChangesCurrent(db, changes)) return;
  throw new WorkbenchFailure(
    'import_refused',
    `A translation was changed after ${fileName} was read. Nothing was imported. Choose the file again.`,
  );
};

/** The numbers of its people are hashed with the key of the organisation it was read for. The first one takes over the key of before it. */
const refuseOfOther = (db: ReadableDb, { fileName, organisationId }: HeldTable): void => {
  const now = findOwnOrganisation(db);
  if (organisationId === null || organisationId === now?.id) return;
  throw new WorkbenchFailure(
    'import_refused',
    `${fileName} was read for another organisation than ${now?.name ?? 'the one you work on now'}. Nothing was imported. Choose the file again.`,
  );
};

/** Whoever took in a file that is held was told so first; a window and a command may both have read it before either stored it. */
const refuseHeldByNow = (db: ReadableDb, { fileName, hash, heldAs }: HeldTable): void => {
  const now = findByHash(db, hash);
  if (now === null || now.importId === heldAs) return;
  throw new WorkbenchFailure(
    'already_imported',
    `${fileName} was imported on ${longDate(now.importedAt)}, after it was read here: by another window, or by a batch command. Nothing was imported.`,
  );
};

const insertRows = (db: WritableDb, importId: number, table: ParsedTable): void => {
  if (isReturn(table)) {
    insertReturnValues(db, importId, table.values);
    return;
  }
  deleteExperts(db, table.withdrawn ?? []);
  insertExtractRows(db, importId, table.rows, table.year);
};

interface Stored {
  readonly importId: number;
  readonly organisationId: number;
  readonly table: ParsedTable;
}

/**
 * Enters the years of an import, and uses it for each that no other file holds, or of which it has other figures and is to replace them. Rows added to an import may be of a year
 * that it had none of: it holds that year too from then on.
 */
const useYears = (
  db: WritableDb,
  { importId, organisationId, table }: Stored,
  { held, sameYear }: ImportWanted,
  { inUseBefore }: SoFar,
): void => {
  const known = yearsOf(db, importId);
  const contested = contestedYears(db, organisationId, table);
  for (const year of yearsOfTable(table)) {
    const holder = holderOf(db, organisationId, table.kind, year);
    if (holder !== null && known.includes(year)) continue;
    const other = contested.get(year);
    if (other !== undefined && sameYear === 'ask') throw alreadyHeld(held.fileName, year, other.fileName);
    if (!known.includes(year)) insertYear(db, importId, organisationId, table.kind, year);
    if (!inUseBefore.some((known) => known.year === year && known.kind === table.kind)) {
      inUseBefore.push({ kind: table.kind, year, importId: holder?.importId ?? null });
    }
    if (holder === null || (other !== undefined && sameYear === 'replace'))
      useForYear(db, organisationId, table.kind, year, importId);
  }
};

const storeOne = (context: ServiceContext, wanted: ImportWanted, soFar: SoFar): CommittedImport => {
  const { db } = context;
  const { table: settled, corrects } = settleCorrection(db, wanted.held.table);
  const table = { ...settled, problems: [...settled.problems, ...checkAgainstHeld(db, settled)] };
  const held = { ...wanted.held, table };
  refuseUnready(held);
  if (!wanted.isExample) refuseOutdated(db, held);
  const { fileName, hash: fileHash, answers } = held;
  const { id: organisationId } = ensureOrganisation(db, organisationOfTable(table), wanted.isExample);
  const addsTo = corrects?.baseId ?? baseInFile(held, soFar) ?? baseOf(db, wanted, organisationId);
  const importedAt = isoNow(context);
  const importId = insertImport(db, { organisationId, fileName, fileHash, importedAt, answers, table, addsTo });
  insertQuarantine(db, importId, table);
  if (corrects !== null) closeCorrected(db, corrects, table, importId);
  else rememberTable(db, table, fileName, importedAt);
  insertRows(db, importId, table);
  const heldIn = addsTo ?? importId;
  useYears(db, { importId: heldIn, organisationId, table }, wanted, soFar);
  if (corrects === null) soFar.tables.push({ ...tableOf(held), heldIn });
  return { importId, fileName, years: yearsOfTable(table) };
};

const alreadyHeld = (fileName: string, year: number, holder: string): WorkbenchFailure =>
  new WorkbenchFailure(
    'needs_answers',
    `${fileName} holds figures for ${String(year)}, which you already have from ${holder}. Choose whether to replace them, to keep both or to add these rows. Nothing was imported.`,
    { year },
  );

/** Takes one import out of use. Its rows go for good when the app next starts; until then undo brings them back. */
export const removeImport = (context: ServiceContext, importId: number): readonly number[] => {
  refuseReadOnly(context);
  const { db } = context;
  return db.transaction(() => {
    const organisation = findOrganisation(db);
    const kind = kindOfImport(db, importId);
    if (organisation === null || kind === null || !isHeld(db, importId)) {
      throw new WorkbenchFailure('not_found', 'That import is no longer here. Nothing was changed.');
    }
    const years = yearsOf(db, importId);
    const inUseBefore = inUseNow(db, organisation.id, kind, years);
    const additions = additionsTo(db, importId);
    for (const id of [importId, ...additions]) refuseLockedSource(db, id);
    releaseYears(db, organisation.id, kind, years, importId);
    for (const id of [importId, ...additions]) setRemoved(db, id, isoNow(context));
    addEntry(db, isoNow(context), 'Removing an import', { kind: 'restore_import', importId, additions, inUseBefore });
    return years;
  });
};
