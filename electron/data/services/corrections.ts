import type { ImportProblem } from '../../../shared/dataset/import-types';
import type { ExtractRow, ParsedExtract, RowEthnicity } from '../../../shared/dataset/extract-types';
import { hashInCode } from '../../../shared/dataset/person-code';
import { isReturn } from '../../../shared/dataset/parsed-table';
import type { ParsedTable } from '../../../shared/dataset/parsed-table';
import { notSetAside } from '../../../shared/dataset/tables/corrections';
import type { ReadableDb, WritableDb } from '../connection';
import { findImportOf } from '../queries/imports';
import { translatedIn } from '../queries/translations';
import { markCorrected, setAsideOf } from '../queries/quarantine';
import type { SetAside } from '../queries/quarantine';

/** What a workbook of rows set aside corrects, and which import its rows are added to. */
export interface Corrects {
  /** The import that set the rows aside: the file itself, or an earlier workbook. */
  readonly importId: number;
  readonly baseId: number;
  readonly fileName: string;
}

interface Settled {
  readonly table: ParsedTable;
  readonly corrects: Corrects | null;
}

const withError = (table: ParsedExtract, code: string, text: string): Settled => {
  const problem: ImportProblem = { severity: 'error', code, text, place: null };
  return { table: { ...table, problems: [...table.problems, problem] }, corrects: null };
};

const correctedBefore = 'corrected before';

const numberFields = ['person', 'employee', 'applicant', 'trainee'] as const;

/**
 * Who a row set aside is about, where its number could be read: a code that came from another data folder would join nobody, and a number
 * typed over it is not what the file said. Null where that number was the fault.
 */
const personOf = ({ fields }: SetAside): string | null => {
  // As the readers do: a second number only stands in for the first, where that is neither given nor in need of correction.
  const numbers = numberFields.flatMap((name) => fields.filter(({ field }) => field === name));
  const first = numbers.find(({ isPerson, isFaulty }) => isPerson || isFaulty);
  return first === undefined || first.isFaulty ? null : hashInCode(first.value);
};

/** Only rows that are still set aside are taken, each once; the others are left out and counted. */
const stillOpen = (db: ReadableDb, table: ParsedExtract, importId: number): ParsedExtract => {
  const aside = setAsideOf(db, importId);
  const states = new Map(aside.map((row) => [row.place.row, row.isCorrected]));
  const people = new Map(aside.map((row) => [row.place.row, personOf(row)]));
  const isOpen = (row: number): boolean => states.get(row) === false;
  const rowsLeftOut: Record<string, number> = { ...table.rowsLeftOut };
  const refused = [
    ...new Set(table.rows.map(({ row }) => row)),
    ...table.quarantined.map(({ place }) => place.row),
  ].filter((row) => !isOpen(row));
  for (const row of refused) {
    const reason = states.get(row) === true ? correctedBefore : notSetAside;
    rowsLeftOut[reason] = (rowsLeftOut[reason] ?? 0) + 1;
  }
  const quarantined = table.quarantined.filter(({ place }) => isOpen(place.row));
  return {
    ...table,
    rows: table.rows
      .filter(({ row }) => isOpen(row))
      .map((row) => ({ ...row, person: people.get(row.row) ?? row.person })),
    rowsAccepted: table.rowsAccepted - refused.length + table.quarantined.length - quarantined.length,
    rowsLeftOut,
    quarantined,
  };
};

/**
 * The same words are read in the same way as in the file that the rows are of: a whole column may show that its letters are no national
 * codes, a few rows of it cannot.
 */
const readAsInFile = (db: ReadableDb, table: ParsedExtract, baseId: number): ParsedExtract => {
  const known = new Map<string, RowEthnicity>();
  for (const { original, code, group } of translatedIn(db, baseId)) known.set(original, { original, code, group });
  const asKnown = (row: ExtractRow): ExtractRow => {
    if (!('ethnicity' in row) || row.ethnicity === null) return row;
    const ethnicity = known.get(row.ethnicity.original);
    return ethnicity === undefined ? row : { ...row, ethnicity };
  };
  return { ...table, rows: table.rows.map(asKnown) };
};

/**
 * Holds a workbook that came back against what is still set aside now. Asked again when it is stored: another workbook of the same drop may
 * have corrected the rows meanwhile. Other tables are left as they are.
 */
export const settleCorrection = (db: ReadableDb, table: ParsedTable): Settled => {
  if (isReturn(table) || table.corrects === undefined) return { table, corrects: null };
  const corrected = findImportOf(db, table.corrects);
  if (corrected === null)
    return withError(
      table,
      'corrects_unknown',
      'This workbook corrects rows of a file that is not held here. Import that file first, then this workbook.',
    );
  const open = readAsInFile(db, stillOpen(db, table, corrected.importId), corrected.baseId);
  if (open.rows.length === 0 && open.quarantined.length === 0 && open.questions.length === 0)
    return withError(
      open,
      'nothing_to_correct',
      `Every row here was corrected before, or was never set aside from ${corrected.fileName}.`,
    );
  return { table: open, corrects: corrected };
};

/** The rows are dealt with in the workbook that brought them back, also those that it sets aside again. */
export const closeCorrected = (db: WritableDb, corrects: Corrects, table: ParsedTable, correctedBy: number): void => {
  if (isReturn(table)) return;
  const rows = new Set([...table.rows.map(({ row }) => row), ...table.quarantined.map(({ place }) => place.row)]);
  for (const row of rows) markCorrected(db, corrects.importId, row, correctedBy);
};
