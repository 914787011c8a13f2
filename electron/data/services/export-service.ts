import path from 'node:path';
import { versionDifferences } from '../../../shared/releases/version-differences';
import type { TableDifference } from '../../../shared/releases/version-differences';
import type { ReadableDb } from '../connection';
import type { ExportFormat } from '../../../shared/ipc/export-formats';
import type { ExportedFile } from '../../../shared/ipc/replies';
import { versions } from '../../../shared/reference/settings';
import type { Version } from '../../../shared/reference/settings';
import { asExportFile, makeExport } from '../../exporting/export-files';
import type { ExportFile } from '../../exporting/export-files';
import { makePrintPage } from '../../exporting/print-page/print-page';
import type { PaperInput } from '../../exporting/paper-input';
import type { PrintPage } from '../../exporting/print-page/print-page';
import { writeFileSafely } from '../../exporting/write-safely';
import { WorkbenchFailure } from '../../ipc/failure';
import type { ServiceContext } from './context';
import { paperInput } from './paper-input-service';
import { paperPages } from './paper-service';
import { refuseIfUnsafe, releaseFiles, tablesOfDocument } from './release-service';
import type { FileToRelease, ReleaseWanted } from './release-service';
import { yearReport } from './report-service';
import { templateInUse } from './template-service';

/** A PDF as the window printed it from the page that was made for it. */
export interface Printed {
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

export interface ExportWanted extends Pick<ReleaseWanted, 'audience' | 'override'> {
  readonly year: number;
  readonly version: Version;
  readonly format: ExportFormat;
  /** A whole path, or a folder in which the file gets its own name. */
  readonly target: { readonly path: string } | { readonly folder: string };
  /** Only of a PDF, and then needed: nothing here can print one. */
  readonly printed?: Printed | undefined;
  /** Of a Word paper: in the house template where one is kept, unless the workbench's own look is asked for. */
  readonly look?: 'house' | 'own' | undefined;
  /** A template for this paper alone, as it was read; then the one that is kept is not used. */
  readonly template?: Uint8Array | undefined;
}

interface Prepared extends FileToRelease {
  readonly file: ExportedFile;
  readonly path: string;
  readonly warnings: readonly string[];
}

const templateFor = (db: ReadableDb, { look, template }: Pick<ExportWanted, 'look' | 'template'>): Uint8Array | null =>
  template ?? (look === 'own' ? null : templateInUse(db));

const fileOf = async (
  db: ReadableDb,
  wanted: Pick<ExportWanted, 'format' | 'printed' | 'look' | 'template'>,
  input: PaperInput,
): Promise<ExportFile> => {
  const { format, printed } = wanted;
  if (format === 'docx') return makeExport(format, input, templateFor(db, wanted));
  if (format !== 'pdf') return makeExport(format, input);
  if (printed !== undefined) return asExportFile(format, input, printed);
  throw new WorkbenchFailure(
    'bad_request',
    'A PDF is printed by the window of the app, and there is none here. Export Word, or open the app. Nothing was written.',
  );
};

/** One document of one year and version, from the same report object as the screens, not yet written. */
const prepare = async (context: ServiceContext, appVersion: string, wanted: ExportWanted): Promise<Prepared> => {
  const { year, version, format, target, audience, override } = wanted;
  const input = paperInput(context, appVersion, { year, version });
  const made = await fileOf(context.db, wanted, input);
  const place = 'path' in target ? target.path : path.join(target.folder, made.fileName);
  const name = path.basename(place);
  return {
    file: { name, bytes: made.bytes.length },
    path: place,
    warnings: made.warnings,
    tables: tablesOfDocument(context.db, input, format),
    wanted: { form: format, version, year, name, audience, override },
    write: () => writeFileSafely(place, made.bytes),
  };
};

export interface Exported {
  readonly file: ExportedFile;
  readonly path: string;
  readonly warnings: readonly string[];
}

/** Documents that leave together, all of them or none where one is refused. */
export const exportDocuments = async (
  context: ServiceContext,
  appVersion: string,
  wanted: readonly ExportWanted[],
): Promise<readonly Exported[]> => {
  const prepared: Prepared[] = [];
  for (const one of wanted) prepared.push(await prepare(context, appVersion, one));
  const warnings = await releaseFiles(context, prepared);
  return prepared.map((one) => ({ file: one.file, path: one.path, warnings: [...one.warnings, ...warnings] }));
};

/** One document of one year and version. */
export const exportDocument = async (
  context: ServiceContext,
  appVersion: string,
  wanted: ExportWanted,
): Promise<Exported> => {
  const [exported] = await exportDocuments(context, appVersion, [wanted]);
  if (exported === undefined) throw new RangeError('No document was made.');
  return exported;
};

/** Both versions of the paper and of the workbook from one run. */
export const exportBothVersions = (
  context: ServiceContext,
  appVersion: string,
  { year, folder, override }: Pick<ExportWanted, 'year' | 'override'> & { readonly folder: string },
): Promise<readonly Exported[]> =>
  exportDocuments(
    context,
    appVersion,
    versions.flatMap((version) =>
      (['docx', 'xlsx'] as const).map((format) => ({ year, version, format, target: { folder }, override })),
    ),
  );

/** What the public version hides beyond the restricted one, of everything that the workbook prints. */
export const differencesOfVersions = (db: ReadableDb, year: number): readonly TableDifference[] => {
  const [restricted, forPublic] = (['restricted', 'public'] as const).map((version) => {
    const report = yearReport(db, year, version);
    return tablesOfDocument(db, { report, pages: paperPages(db, report) }, 'xlsx');
  });
  return restricted === undefined || forPublic === undefined ? [] : versionDifferences(restricted, forPublic);
};

/** @throws WorkbenchFailure release_refused where the document could not leave now */
export const refuseUnsafeExport = (
  context: ServiceContext,
  wanted: Pick<ExportWanted, 'year' | 'version' | 'format' | 'audience' | 'override'> & { readonly name: string },
): void => {
  const { year, version, format, ...rest } = wanted;
  const tables = tablesOfDocument(context.db, paperInput(context, '', { year, version }), format);
  refuseIfUnsafe(context.db, tables, { form: format, version, year, ...rest });
};

/**
 * The page of the paper that the app prints to PDF.
 * @throws WorkbenchFailure release_refused before anything is laid out for a paper that may not leave
 */
export const pageToPrint = (
  context: ServiceContext,
  appVersion: string,
  {
    path: place,
    ...wanted
  }: Pick<ExportWanted, 'year' | 'version' | 'audience' | 'override'> & { readonly path: string },
): PrintPage => {
  refuseUnsafeExport(context, { ...wanted, format: 'pdf', name: path.basename(place) });
  return makePrintPage(paperInput(context, appVersion, wanted));
};
