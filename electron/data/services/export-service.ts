import path from 'node:path';
import type { ExportFormat } from '../../../shared/ipc/export-formats';
import type { ExportedFile } from '../../../shared/ipc/replies';
import type { Version } from '../../../shared/reference/settings';
import { asExportFile, makeExport } from '../../exporting/export-files';
import type { ExportFile } from '../../exporting/export-files';
import { makePrintPage } from '../../exporting/print-page/print-page';
import type { PrintPage } from '../../exporting/print-page/print-page';
import { writeFileSafely } from '../../exporting/write-safely';
import { WorkbenchFailure } from '../../ipc/failure';
import type { ServiceContext } from './context';
import { paperInput } from './paper-input-service';

/** A PDF as the window printed it from the page that was made for it. */
export interface Printed {
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

export interface ExportWanted {
  readonly year: number;
  readonly version: Version;
  readonly format: ExportFormat;
  /** A whole path, or a folder in which the file gets its own name. */
  readonly target: { readonly path: string } | { readonly folder: string };
  /** Only of a PDF, and then needed: nothing here can print one. */
  readonly printed?: Printed | undefined;
}

export interface Exported {
  readonly file: ExportedFile;
  readonly path: string;
  readonly warnings: readonly string[];
}

/** The page of the paper that the app prints to PDF. */
export const pageToPrint = (
  context: ServiceContext,
  appVersion: string,
  wanted: Pick<ExportWanted, 'year' | 'version'>,
): PrintPage => makePrintPage(paperInput(context, appVersion, wanted));

const fileOf = async (
  context: ServiceContext,
  appVersion: string,
  { format, printed, ...wanted }: ExportWanted,
): Promise<ExportFile> => {
  const input = paperInput(context, appVersion, wanted);
  if (format !== 'pdf') return makeExport(format, input);
  if (printed !== undefined) return asExportFile(format, input, printed);
  throw new WorkbenchFailure(
    'bad_request',
    'A PDF is printed by the window of the app, and there is none here. Export Word, or open the app. Nothing was written.',
  );
};

/** The one place where a document of a year and version leaves the workbench. */
const release = async (target: ExportWanted['target'], file: ExportFile): Promise<Exported> => {
  const place = 'path' in target ? target.path : path.join(target.folder, file.fileName);
  await writeFileSafely(place, file.bytes);
  return { file: { name: path.basename(place), bytes: file.bytes.length }, path: place, warnings: file.warnings };
};

/** One document of one year and version, from the same report object as the screens. */
export const exportDocument = async (
  context: ServiceContext,
  appVersion: string,
  wanted: ExportWanted,
): Promise<Exported> => release(wanted.target, await fileOf(context, appVersion, wanted));
