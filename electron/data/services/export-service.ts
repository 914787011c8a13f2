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
import { yearReport } from './report-service';

export interface ExportWanted {
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
  { year, version, format, target }: ExportWanted,
): Promise<{ readonly file: ExportedFile; readonly path: string; readonly warnings: readonly string[] }> => {
  const report = yearReport(context.db, year, version);
  const made = await makeExport(format, {
    report,
    pages: paperPages(context.db, report),
    actions: shownActions(context, version).actions,
    settings: settingsOfPaper(context.db, year, version),
    dates: datesOfYear(readSettings(context.db).yearDates, year),
    ...lockNotes(context.db, year, version),
    profile: profileOfShown(context.db),
    preparedOn: context.now().toISOString().slice(0, 10),
    appVersion,
  });
  const place = 'path' in target ? target.path : path.join(target.folder, made.fileName);
  await writeFileSafely(place, made.bytes);
  return { file: { name: path.basename(place), bytes: made.bytes.length }, path: place, warnings: made.warnings };
};
