import path from 'node:path';
import { versionDifferences } from '../../../shared/releases/version-differences';
import type { TableDifference } from '../../../shared/releases/version-differences';
import type { ReadableDb } from '../connection';
import type { ExportedFile } from '../../../shared/ipc/replies';
import { versions } from '../../../shared/reference/settings';
import type { Version } from '../../../shared/reference/settings';
import { datesOfYear } from '../../../shared/report/settings-record';
import { makeExport } from '../../exporting/export-files';
import { writeFileSafely } from '../../exporting/write-safely';
import { shownActions } from './action-service';
import type { ServiceContext } from './context';
import { profileOfShown } from '../queries/organisations';
import { readSettings } from '../queries/settings';
import { paperPages } from './paper-service';
import { lockNotes, settingsOfPaper } from './lock-notes';
import { refuseIfUnsafe, releaseFiles, tablesOfDocument } from './release-service';
import type { FileToRelease, ReleaseWanted } from './release-service';
import { yearReport } from './report-service';

export interface ExportWanted extends Pick<ReleaseWanted, 'audience' | 'override'> {
  readonly year: number;
  readonly version: Version;
  readonly format: 'docx' | 'xlsx';
  /** A whole path, or a folder in which the file gets its own name. */
  readonly target: { readonly path: string } | { readonly folder: string };
}

interface Prepared extends FileToRelease {
  readonly file: ExportedFile;
  readonly path: string;
  readonly warnings: readonly string[];
}

/** One document of one year and version, from the same report object as the screens, not yet written. */
const prepare = async (
  context: ServiceContext,
  appVersion: string,
  { year, version, format, target, audience, override }: ExportWanted,
): Promise<Prepared> => {
  const report = yearReport(context.db, year, version);
  const pages = paperPages(context.db, report);
  const made = await makeExport(format, {
    report,
    pages,
    actions: shownActions(context, version).actions,
    settings: settingsOfPaper(context.db, year, version),
    dates: datesOfYear(readSettings(context.db).yearDates, year),
    ...lockNotes(context.db, year, version),
    profile: profileOfShown(context.db),
    preparedOn: context.now().toISOString().slice(0, 10),
    appVersion,
  });
  const place = 'path' in target ? target.path : path.join(target.folder, made.fileName);
  const name = path.basename(place);
  return {
    file: { name, bytes: made.bytes.length },
    path: place,
    warnings: made.warnings,
    tables: tablesOfDocument(context.db, report, pages, format),
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
    return tablesOfDocument(db, report, paperPages(db, report), 'xlsx');
  });
  return restricted === undefined || forPublic === undefined ? [] : versionDifferences(restricted, forPublic);
};

/** @throws WorkbenchFailure release_refused where the document could not leave now */
export const refuseUnsafeExport = (
  { db }: ServiceContext,
  {
    year,
    version,
    format,
    override,
    name,
  }: Pick<ExportWanted, 'year' | 'version' | 'format' | 'override'> & { readonly name: string },
): void => {
  const report = yearReport(db, year, version);
  const tables = tablesOfDocument(db, report, paperPages(db, report), format);
  refuseIfUnsafe(db, tables, { form: format, version, year, name, override });
};
