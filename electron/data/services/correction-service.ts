import path from 'node:path';
import { isReturn } from '../../../shared/dataset/parsed-table';
import type { ExtractKind } from '../../../shared/dataset/extract-kinds';
import type { QuarantinedRow } from '../../../shared/dataset/import-types';
import type { ExportedFile } from '../../../shared/ipc/replies/exports';
import type { Requests } from '../../../shared/ipc/contract';
import { writeFileSafely } from '../../exporting/write-safely';
import { WorkbenchFailure } from '../../ipc/failure';
import { findStoredTable } from '../queries/imports';
import { setAsideOf } from '../queries/quarantine';
import type { ServiceContext } from './context';
import type { HeldTable } from './previews';

export type CorrectionSource = Requests['quarantine.save'];

interface RowsToCorrect {
  readonly kind: ExtractKind;
  readonly year: number | null;
  readonly fileHash: string;
  readonly sheet: string;
  readonly fileName: string;
  readonly rows: readonly QuarantinedRow[];
}

const nothingAside = (): WorkbenchFailure =>
  new WorkbenchFailure('not_found', 'There are no rows to correct here. Nothing was saved.');

/** Of some rows nothing may be kept (no consent): there is nothing to correct in them here. */
const hasFields = ({ fields }: QuarantinedRow): boolean => fields.length > 0;

/** Rows of an annual return cannot come back one by one: its figures are whole. */
const ofPreview = (held: HeldTable): RowsToCorrect => {
  const { table, hash, fileName } = held;
  if (isReturn(table)) throw nothingAside();
  const { kind, year, sheet } = table;
  const rows = table.quarantined.filter(hasFields);
  if (rows.length === 0) throw nothingAside();
  return { kind, year, sheet, fileHash: hash, fileName, rows };
};

const ofImport = ({ db }: ServiceContext, importId: number): RowsToCorrect => {
  const stored = findStoredTable(db, importId);
  const rows = setAsideOf(db, importId).filter((row) => !row.isCorrected && hasFields(row));
  if (stored === null || stored.kind === 'annual_return' || rows.length === 0) throw nothingAside();
  // Rows of several years name their own; a table of one year is of that year.
  const [year, ...more] = stored.years;
  return { ...stored, kind: stored.kind, year: more.length === 0 ? (year ?? null) : null, rows };
};

const rowsOf = (
  context: ServiceContext,
  heldOf: (previewId: string) => HeldTable,
  source: CorrectionSource,
): RowsToCorrect => ('previewId' in source ? ofPreview(heldOf(source.previewId)) : ofImport(context, source.importId));

export interface CorrectionService {
  readonly name: (source: CorrectionSource) => { readonly name: string };
  readonly write: (source: CorrectionSource, place: string) => Promise<{ readonly file: ExportedFile }>;
}

/** The rows set aside as a workbook: of a file that is being looked at, or of one that was imported. */
export const createCorrectionService = (
  context: ServiceContext,
  heldOf: (previewId: string) => HeldTable,
): CorrectionService => ({
  name: (source) => {
    const { fileName } = rowsOf(context, heldOf, source);
    return { name: `Rows to correct - ${fileName.replace(/\.[^.]*$/, '')}.xlsx` };
  },
  write: async (source, place) => {
    const { rows, fileName, ...mark } = rowsOf(context, heldOf, source);
    const { correctionWorkbook } = await import('../../exporting/corrections/correction-workbook');
    const preparedOn = context.now().toISOString().slice(0, 10);
    const bytes = await correctionWorkbook({ mark, fileName, rows, preparedOn });
    await writeFileSafely(place, bytes);
    return { file: { name: path.basename(place), bytes: bytes.length } };
  },
});
