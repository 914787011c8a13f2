import path from 'node:path';
import { hiddenCellsOf } from '../../../../shared/releases/hidden-cells';
import { paperPartLabel, leftOutWarning } from '../../../../shared/narrative/leaving/paper-part-words';
import { paperParts } from '../../../../shared/releases/paper-parts';
import type { PaperPart } from '../../../../shared/releases/paper-parts';
import { versionDifferences } from '../../../../shared/releases/version-differences';
import type { TableDifference } from '../../../../shared/releases/version-differences';
import type { ReleasedTables } from '../../../../shared/releases/release.types';
import type { ReadableDb } from '../../connection';
import type { ExportFormat } from '../../../../shared/ipc/export-formats';
import type { PackCut } from '../../../../shared/reference/cuts';
import { versions } from '../../../../shared/reference/settings';
import type { Version } from '../../../../shared/reference/settings';
import { asExportFile, makeExport } from '../../../exporting/export-files';
import type { ExportFile } from '../../../exporting/export-files';
import { hiddenListName } from '../../../exporting/file-name';
import { leaveOut, partsHeld } from '../../../exporting/leave-out';
import { hiddenListCsv } from '../../../exporting/hidden-list';
import { makePrintPage } from '../../../exporting/print-page/print-page';
import type { PaperInput } from '../../../exporting/paper-input';
import type { PrintPage } from '../../../exporting/print-page/print-page';
import { writeFileSafely } from '../../../exporting/write-safely';
import { WorkbenchFailure } from '../../../ipc/failure';
import { readSettings } from '../../queries/settings';
import type { ServiceContext } from '../context';
import { offering } from './leave-out-service';
import type { Offer } from './leave-out-service';
import { paperInput } from './paper-input-service';
import { printedIn } from './printed-sections';
import { offerOfPacks, preparePacks } from './pack-service';
import type { PacksWanted } from './pack-service';
import { paperPages } from './paper-service';
import type { Exported, Prepared } from './prepared';
import { refuseIfUnsafe, releaseFiles } from './release-service';
import type { ReleaseWanted } from './release-service';
import { tablesOfDocument } from './released-tables';
import { yearReport } from '../reports/report-service';
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
  /** Parts that the document does without. */
  readonly leaveOut?: readonly PaperPart[] | undefined;
  /** Of a Word paper: in the house template where one is kept, unless the workbench's own look is asked for. */
  readonly look?: 'house' | 'own' | undefined;
  /** A template for this paper alone, as it was read; then the one that is kept is not used. */
  readonly template?: Uint8Array | undefined;
}

const templateFor = (db: ReadableDb, { look, template }: Pick<ExportWanted, 'look' | 'template'>): Uint8Array | null =>
  template ?? (look === 'own' ? null : templateInUse(db));

/** What of a document is printed: of a Word paper what its template has a place for. */
const printedOf = (db: ReadableDb, wanted: Pick<ExportWanted, 'format' | 'look' | 'template'>) =>
  printedIn(wanted.format === 'docx' ? templateFor(db, wanted) : null);

const fileOf = async (
  db: ReadableDb,
  wanted: Pick<ExportWanted, 'format' | 'printed' | 'look' | 'template'>,
  input: PaperInput,
): Promise<ExportFile> => {
  const { format, printed } = wanted;
  if (format === 'docx') return makeExport(format, input, templateFor(db, wanted));
  if (format !== 'pdf') return makeExport(format, input);
  if (printed !== undefined) {
    const { finishPdf } = await import('../../../exporting/pdf/finish-pdf');
    return asExportFile(format, input, finishPdf(printed, input));
  }
  throw new WorkbenchFailure(
    'bad_request',
    'A PDF is printed by the window of the app, and there is none here. Export Word, or open the app. Nothing was written.',
  );
};

type Offered = Pick<ExportWanted, 'year' | 'version' | 'format' | 'audience' | 'leaveOut' | 'look' | 'template'>;

interface Narrowed<T extends Offered> {
  readonly wanted: T;
  readonly printed: Awaited<ReturnType<typeof printedIn>>;
}

const narrowed = <T extends Offered>(
  { db }: ServiceContext,
  documents: readonly T[],
): Promise<readonly Narrowed<T>[]> =>
  Promise.all(documents.map(async (wanted) => ({ wanted, printed: await printedOf(db, wanted) })));

/** One document of one year and version, from the same report object as the screens, not yet written. */
const prepare = async (
  context: ServiceContext,
  appVersion: string,
  { wanted, printed }: Narrowed<ExportWanted>,
): Promise<Prepared> => {
  const { year, version, format, target, audience, override, leaveOut: leftOut = [] } = wanted;
  const input = leaveOut(paperInput(context, appVersion, { year, version, audience }), leftOut);
  const made = await fileOf(context.db, wanted, input);
  const place = 'path' in target ? target.path : path.join(target.folder, made.fileName);
  const name = path.basename(place);
  return {
    file: { name, bytes: made.bytes.length },
    path: place,
    warnings: [...made.warnings, ...(leftOut.length === 0 ? [] : [leftOutWarning(leftOut.map(paperPartLabel))])],
    tables: tablesOfDocument(context.db, printed(input), format),
    wanted: { form: format, version, year, name, audience, override },
    write: () => writeFileSafely(place, made.bytes),
  };
};

const isPaperPart = (part: string): part is PaperPart => paperParts.some((known) => known === part);

/** What documents could leave out, if the guard refuses them. */
const offerOfDocuments = (context: ServiceContext, documents: readonly Narrowed<Offered>[]): Offer['files'] =>
  documents.map(({ wanted: { year, version, format, audience, leaveOut: already = [] }, printed }) => {
    const input = leaveOut(paperInput(context, '', { year, version }), already);
    return {
      wanted: { audience, version, year },
      parts: partsHeld(input),
      without: (parts) =>
        tablesOfDocument(context.db, printed(leaveOut(input, [...already, ...parts.filter(isPaperPart)])), format),
    };
  });

/** Everything that is to leave in one run. */
export interface RunWanted {
  readonly documents?: readonly ExportWanted[];
  readonly packs?: readonly PacksWanted[];
}

/** Documents and packs that leave together, all of them or none where one is refused; then it says what could be left out. */
export const exportTogether = async (
  context: ServiceContext,
  appVersion: string,
  { documents = [], packs = [] }: RunWanted,
): Promise<readonly Exported[]> => {
  const toMake = await narrowed(context, documents);
  return offering(
    context,
    () => ({
      label: (part) => (isPaperPart(part) ? paperPartLabel(part) : part),
      files: [...offerOfDocuments(context, toMake), ...packs.flatMap((wanted) => offerOfPacks(context.db, wanted))],
    }),
    async () => {
      const prepared: Prepared[] = [];
      for (const one of toMake) prepared.push(await prepare(context, appVersion, one));
      for (const one of packs) prepared.push(...(await preparePacks(context, one)));
      const warnings = await releaseFiles(context, prepared);
      return prepared.map((one) => ({ file: one.file, path: one.path, warnings: [...one.warnings, ...warnings] }));
    },
  );
};

/** One document of one year and version. */
export const exportDocument = async (
  context: ServiceContext,
  appVersion: string,
  wanted: ExportWanted,
): Promise<Exported> => {
  const [exported] = await exportTogether(context, appVersion, { documents: [wanted] });
  if (exported === undefined) throw new RangeError('No document was made.');
  return exported;
};

export interface BothWanted extends Pick<ExportWanted, 'year' | 'override' | 'leaveOut' | 'look' | 'template'> {
  readonly folder: string;
  readonly formats: readonly ExportFormat[];
  /** The PDF of each version, where it is among the formats. */
  readonly printed?: Readonly<Partial<Record<Version, Printed>>> | undefined;
  /** Packs that leave with them, in both versions. */
  readonly packs?: readonly PackCut[];
}

/** Everything that the workbook of a version prints: no other document has a count that it has not. */
const tablesOfVersion = (db: ReadableDb, year: number, version: Version): ReleasedTables => {
  const report = yearReport(db, year, version);
  return tablesOfDocument(db, { report, pages: paperPages(db, report) }, 'xlsx');
};

/** The list of every count that a run of both versions hid, and why. It prints no number, so it is no release. */
const hiddenList = ({ db }: ServiceContext, { year, folder }: BothWanted) => {
  const { organisation } = yearReport(db, year, 'restricted');
  const cells = hiddenCellsOf(tablesOfVersion(db, year, 'restricted'), tablesOfVersion(db, year, 'public'));
  const bytes = hiddenListCsv(cells, readSettings(db).thresholds);
  const place = path.join(folder, hiddenListName({ organisation, year }));
  return {
    exported: { file: { name: path.basename(place), bytes: bytes.length }, path: place, warnings: [] },
    write: () => writeFileSafely(place, bytes),
  };
};

/** Packs for every part of a cut, in one version. */
export const exportPacks = (
  context: ServiceContext,
  appVersion: string,
  wanted: PacksWanted,
): Promise<readonly Exported[]> => exportTogether(context, appVersion, { packs: [wanted] });

/** Both versions of every document from one run, with the list of what was hidden. */
export const exportBothVersions = async (
  context: ServiceContext,
  appVersion: string,
  wanted: BothWanted,
): Promise<readonly Exported[]> => {
  const { year, folder, formats, printed = {}, packs = [], override, leaveOut: leftOut, look, template } = wanted;
  const made = await exportTogether(context, appVersion, {
    documents: versions.flatMap((version) =>
      formats.map((format) => ({
        year,
        version,
        format,
        target: { folder },
        override,
        leaveOut: leftOut,
        printed: printed[version],
        look,
        template,
      })),
    ),
    packs: versions.flatMap((version) =>
      packs.map((cut) => ({ year, version, cut, folder, override, leaveOut: leftOut })),
    ),
  });
  const list = hiddenList(context, wanted);
  await list.write();
  return [...made, list.exported];
};

/** What the public version hides beyond the restricted one, of everything that the workbook prints. */
export const differencesOfVersions = (db: ReadableDb, year: number): readonly TableDifference[] =>
  versionDifferences(tablesOfVersion(db, year, 'restricted'), tablesOfVersion(db, year, 'public'));

/** @throws WorkbenchFailure release_refused where the document could not leave now, with what could be left out */
export const refuseUnsafeExport = async (
  context: ServiceContext,
  wanted: Pick<ExportWanted, 'year' | 'version' | 'format' | 'audience' | 'override' | 'leaveOut' | 'look'> & {
    readonly name: string;
  },
): Promise<void> => {
  const documents = await narrowed(context, [wanted]);
  await offering(
    context,
    () => ({
      label: (part) => (isPaperPart(part) ? paperPartLabel(part) : part),
      files: offerOfDocuments(context, documents),
    }),
    () => {
      for (const { wanted: one, printed } of documents) {
        const { year, version, format, leaveOut: leftOut = [], ...rest } = one;
        const input = printed(leaveOut(paperInput(context, '', { year, version }), leftOut));
        refuseIfUnsafe(context.db, tablesOfDocument(context.db, input, format), {
          form: format,
          version,
          year,
          ...rest,
        });
      }
    },
  );
};

/**
 * The page of the paper that the app prints to PDF.
 * @throws WorkbenchFailure release_refused before anything is laid out for a paper that may not leave
 */
export const pageToPrint = async (
  context: ServiceContext,
  appVersion: string,
  {
    path: place,
    ...wanted
  }: Pick<ExportWanted, 'year' | 'version' | 'audience' | 'override' | 'leaveOut'> & { readonly path: string },
): Promise<PrintPage> => {
  await refuseUnsafeExport(context, { ...wanted, format: 'pdf', name: path.basename(place) });
  return makePrintPage(leaveOut(paperInput(context, appVersion, wanted), wanted.leaveOut ?? []));
};
