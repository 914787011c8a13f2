import path from 'node:path';
import type { ExportedFile } from '../../../shared/ipc/replies';
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
import { releaseFile, tablesOfDocument } from './release-service';
import type { ReleaseWanted } from './release-service';
import { yearReport } from './report-service';

export interface ExportWanted extends Pick<ReleaseWanted, 'audience' | 'override'> {
  readonly year: number;
  readonly version: Version;
  readonly format: 'docx' | 'xlsx';
  /** A whole path, or a folder in which the file gets its own name. */
  readonly target: { readonly path: string } | { readonly folder: string };
}

/** One document of one year and version, from the same report object as the screens. */
export const exportDocument = async (
  context: ServiceContext,
  appVersion: string,
  { year, version, format, target, audience, override }: ExportWanted,
): Promise<{ readonly file: ExportedFile; readonly path: string; readonly warnings: readonly string[] }> => {
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
  const warnings = await releaseFile(
    context,
    tablesOfDocument(context.db, report, pages, format),
    { form: format, version, year, name, audience, override },
    () => writeFileSafely(place, made.bytes),
  );
  return { file: { name, bytes: made.bytes.length }, path: place, warnings: [...made.warnings, ...warnings] };
};
