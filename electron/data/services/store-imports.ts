import type { CommittedImport } from '../../../shared/ipc/replies';
import { WorkbenchFailure } from '../../ipc/failure';
import { insertImport, insertQuarantine, isHeld, kindOfImport, setRemoved } from '../queries/imports';
import { holderOf, insertYear, useForYear, yearsOf } from '../queries/import-years';
import { insertExtractRows } from '../queries/extract-rows';
import { deleteExperts } from '../queries/withdrawn-experts';
import { isReturn, organisationOfTable, yearsOfTable } from '../../../shared/dataset/parsed-table';
import { addEntry } from '../queries/journal';
import type { YearInUse } from '../queries/journal';
import { ensureOrganisation, findOrganisation } from '../queries/organisations';
import { insertReturnValues } from '../queries/return-values';
import { isoNow, refuseReadOnly } from './context';
import type { ServiceContext } from './context';
import { errorsOf } from './previews';
import type { HeldTable } from './previews';
import { rememberAnswers } from './remembered-answers';
import { inUseNow, releaseYears } from './year-use';

export interface ImportWanted {
  readonly held: HeldTable;
  readonly sameYear: 'ask' | 'replace' | 'keep_both';
  /** The example trust is an organisation of its own. */
  readonly isExample: boolean;
}

/** All files of one drop in one transaction: a refusal or a crash leaves the database as it was. */
export const storeImports = (context: ServiceContext, wanted: readonly ImportWanted[]): readonly CommittedImport[] =>
  context.db.transaction(() => {
    const before: YearInUse[] = [];
    const stored = wanted.map((one) => storeOne(context, one, before));
    addEntry(context.db, isoNow(context), `Import of ${stored.map((one) => one.fileName).join(', ')}`, {
      kind: 'remove_imports',
      importIds: stored.map((one) => one.importId),
      inUseBefore: before,
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

const storeOne = (
  context: ServiceContext,
  { held, sameYear, isExample }: ImportWanted,
  before: YearInUse[],
): CommittedImport => {
  refuseUnready(held);
  const { db } = context;
  const { table, hash } = held;
  const organisation = ensureOrganisation(db, organisationOfTable(table), isExample);
  const importId = insertImport(db, {
    organisationId: organisation.id,
    fileName: held.fileName,
    fileHash: hash,
    importedAt: isoNow(context),
    answers: held.answers,
    table,
  });
  insertQuarantine(db, importId, table);
  rememberAnswers(db, held.answers, isoNow(context));
  if (isReturn(table)) insertReturnValues(db, importId, table.values);
  else {
    deleteExperts(db, table.withdrawn ?? []);
    insertExtractRows(db, importId, table.rows, table.year);
  }
  for (const year of yearsOfTable(table)) {
    const holder = holderOf(db, organisation.id, table.kind, year);
    if (holder !== null && sameYear === 'ask') throw alreadyHeld(held.fileName, year, holder.fileName);
    insertYear(db, importId, organisation.id, table.kind, year);
    if (!before.some((known) => known.year === year && known.kind === table.kind)) {
      before.push({ kind: table.kind, year, importId: holder?.importId ?? null });
    }
    if (holder === null || sameYear === 'replace') useForYear(db, organisation.id, table.kind, year, importId);
  }
  return { importId, fileName: held.fileName, years: yearsOfTable(table) };
};

const alreadyHeld = (fileName: string, year: number, holder: string): WorkbenchFailure =>
  new WorkbenchFailure(
    'needs_answers',
    `${fileName} holds figures for ${String(year)}, which you already have from ${holder}. Choose whether to replace them or keep both. Nothing was imported.`,
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
    releaseYears(db, organisation.id, kind, years, importId);
    setRemoved(db, importId, isoNow(context));
    addEntry(db, isoNow(context), 'Removing an import', { kind: 'restore_import', importId, inUseBefore });
    return years;
  });
};
