import { columnsOfTable, isReturn } from '../../../shared/dataset/parsed-table';
import type { Requests, Replies } from '../../../shared/ipc/contract';
import type { FilePreview } from '../../../shared/ipc/replies/imports';
import { WorkbenchFailure, toWorkbenchError } from '../../ipc/failure';
import type { ParsedTable } from '../../../shared/dataset/parsed-table';
import { yearOfClock } from '../../../shared/year/year-of-clock';
import { answersOfFile, findByHash } from '../queries/imports';
import { yearsInUse } from '../queries/import-years';
import { findOrganisation, findOwnOrganisation } from '../queries/organisations';
import { refuseReadOnly } from './context';
import type { ParsedFile } from '../../importing/parsed-file';
import { measureAfterImport } from './actions/ledger-service';
import type { ServiceContext } from './context';
import { countImported } from './count-imported';
import { failedPreview, previewOf, unknownPreview } from './previews';
import type { HeldTable, HeldUnknown } from './previews';
import { personKey } from './person-key';
import { changesNow, readMemory } from './import-memory';
import { storeImports } from './store-imports';

/** A file by its path: main and batch turn tokens and arguments into these. */
export interface FileAtPath {
  readonly path: string;
  readonly name: string;
}

export interface ImportService {
  readonly preview: (request: {
    readonly jobId: string;
    readonly files: readonly FileAtPath[];
  }) => Promise<Replies['import.preview']>;
  readonly answer: (request: Requests['import.answer']) => Promise<FilePreview>;
  readonly commit: (request: Requests['import.commit']) => Promise<Replies['import.commit']>;
  readonly cancel: (request: Requests['import.cancel']) => Replies['import.cancel'];
  readonly discard: (request: Requests['import.discard']) => Replies['import.discard'];
  /** A table that is being looked at. */
  readonly heldTable: (previewId: string) => HeldTable;
}

const cancelled = (): WorkbenchFailure => new WorkbenchFailure('cancelled', 'Cancelled. Nothing was imported.');

const notHeld = (): WorkbenchFailure =>
  new WorkbenchFailure(
    'not_found',
    'This file is no longer open for import. Nothing was imported. Choose the file again.',
  );

/** The files are stored by now: whatever goes wrong here must not look as if they were not. */
const attempt = (work: () => void): void => {
  try {
    work();
  } catch {
    // Pages and the ledger are worked out from the data whenever they are opened, and say then what is wrong.
  }
};

interface Jobs {
  readonly held: Map<string, HeldTable | HeldUnknown>;
  readonly running: Map<string, AbortController>;
}

/** File → worker → preview held in memory → one transaction. Until `commit`, nothing is written. */
export const createImportService = (context: ServiceContext): ImportService => {
  const jobs: Jobs = { held: new Map(), running: new Map() };
  const heldTable = (previewId: string): HeldTable => {
    const held = jobs.held.get(previewId);
    if (held === undefined || held.table === null) throw notHeld();
    return held;
  };
  return {
    heldTable,
    preview: async ({ jobId, files }) => ({ files: await previewAll(context, jobs, jobId, files) }),
    answer: async ({ previewId, answers, choice }) => {
      const held = jobs.held.get(previewId);
      if (held === undefined) throw notHeld();
      const again = await readAgain(context, held, answers, choice ?? held.choice);
      jobs.held.set(previewId, again);
      return showHeld(context, again);
    },
    commit: async ({ jobId, imports }) => {
      refuseReadOnly(context);
      const files = imports.map(({ previewId }) => heldTable(previewId));
      // What is stored is held here; the cells of the files would only take the room that storing needs.
      await Promise.all(pathsOnlyOf(jobs, files).map(context.releaseFile));
      const wanted = imports.map((one) => {
        return { held: heldTable(one.previewId), sameYear: one.sameYear, isExample: false };
      });
      const stored = storeImports(context, wanted);
      for (const { held } of wanted) jobs.held.delete(held.previewId);
      attempt(() => {
        measureAfterImport(context, stored);
      });
      attempt(() => {
        countImported(context, stored);
      });
      context.onProgress({ jobId, fileName: '', phase: 'done', done: 1, total: 1 });
      return { imports: stored };
    },
    cancel: ({ jobId }) => {
      const job = jobs.running.get(jobId);
      job?.abort();
      return { isCancelled: job !== undefined };
    },
    discard: ({ previewIds }) => ({ discarded: forget(context, jobs, previewIds) }),
  };
};

type ReadWanted = FileAtPath & Pick<HeldTable, 'answers' | 'likelyYear' | 'choice'>;

const showHeld = (context: ServiceContext, held: HeldTable | HeldUnknown): FilePreview =>
  held.table === null ? unknownPreview(held) : previewOf(context.db, held);

/** Closes files, except those that a preview is still of. */
const release = (context: ServiceContext, jobs: Jobs, files: readonly { readonly path: string }[]): void => {
  const stillHeld = new Set([...jobs.held.values()].map(({ path }) => path));
  for (const path of new Set(files.map((file) => file.path))) if (!stillHeld.has(path)) void context.releaseFile(path);
};

/** Files of which these are the only previews. */
const pathsOnlyOf = (jobs: Jobs, previews: readonly HeldTable[]): readonly string[] => {
  const ids = new Set(previews.map(({ previewId }) => previewId));
  const others = new Set(
    [...jobs.held.values()].filter(({ previewId }) => !ids.has(previewId)).map(({ path }) => path),
  );
  return [...new Set(previews.map(({ path }) => path))].filter((path) => !others.has(path));
};

/** Lets previews go, and the files that no other preview is of. */
const forget = (context: ServiceContext, jobs: Jobs, previewIds: readonly string[]): number => {
  const gone = previewIds.map((id) => jobs.held.get(id)).filter((held) => held !== undefined);
  for (const { previewId } of gone) jobs.held.delete(previewId);
  release(context, jobs, gone);
  return gone.length;
};

const read = (
  context: ServiceContext,
  { path, name, answers, likelyYear, choice }: ReadWanted,
  jobId: string,
  signal: AbortSignal,
): Promise<ParsedFile> =>
  context.parseFile({
    path,
    fileName: name,
    currentYear: yearOfClock(context.now()),
    answers,
    likelyYear,
    memory: readMemory(context.db),
    choice,
    personKey: personKey(context),
    onProgress: (progress) => {
      context.onProgress({ jobId, fileName: name, ...progress });
    },
    signal,
  });

type FirstReading = FileAtPath & Pick<HeldTable, 'likelyYear'>;

/** The very same file was answered in full before: those answers hold for it, even the ones about single cells. */
const readWithMemory = async (
  context: ServiceContext,
  file: FirstReading,
  jobId: string,
  signal: AbortSignal,
): Promise<ParsedFile & Pick<ReadWanted, 'answers'>> => {
  const wanted = { ...file, answers: {}, choice: null };
  const first = await read(context, wanted, jobId, signal);
  const corrected = first.tables.flatMap((table) => (isReturn(table) ? [] : [table.corrects?.fileHash ?? first.hash]));
  const hashes = new Set([...corrected, first.hash]);
  const answers = Object.assign({}, ...[...hashes].map((hash) => answersOfFile(context.db, hash)));
  const isSettled = first.tables.every(({ questions }) => questions.length === 0);
  if (isSettled || Object.keys(answers).length === 0) return { ...first, answers: {} };
  return { ...(await read(context, { ...wanted, answers }, jobId, signal)), answers };
};

/** A sheet may hold several tables, one below another or side by side. */
const placeOf = (table: ParsedTable): string =>
  table.kind === 'annual_return' ? '' : `${String(table.headerRow)} ${columnsOfTable(table)[0]?.column ?? ''}`;

/** The table that a reading gave before: by its place, or the only one where a person chose it. */
const sameTable = (held: HeldTable | HeldUnknown, tables: readonly ParsedTable[], isChosen: boolean) => {
  const { table } = held;
  if (isChosen || table === null) return tables[0];
  const alike = tables.filter(({ kind, sheet }) => kind === table.kind && sheet === table.sheet);
  return alike.find((one) => placeOf(one) === placeOf(table)) ?? alike[0] ?? tables[0];
};

/** The same table read again with more answers or as the person chose. A file that has changed since it was shown is not what was agreed to. */
const readAgain = async (
  context: ServiceContext,
  held: HeldTable | HeldUnknown,
  given: HeldTable['answers'],
  choice: HeldTable['choice'],
): Promise<HeldTable> => {
  const answers = { ...held.answers, ...given };
  const changes = changesNow(context.db);
  const wanted = { path: held.path, name: held.fileName, answers, likelyYear: held.likelyYear, choice };
  const { hash, tables, sheets } = await read(context, wanted, 'answer', new AbortController().signal);
  const table = sameTable(held, tables, choice !== null);
  if (hash !== held.hash || table === undefined) {
    throw new WorkbenchFailure(
      'import_refused',
      `${held.fileName} has changed since it was shown. Nothing was imported. Choose it again.`,
    );
  }
  const { previewId, fileId, path, organisationId, fileName, likelyYear } = held;
  return {
    previewId,
    fileId,
    path,
    organisationId,
    fileName,
    likelyYear,
    answers,
    choice,
    changes,
    sheets,
    hash,
    heldAs: heldAs(context, hash),
    table,
  };
};

const heldAs = ({ db }: ServiceContext, hash: string): number | null => findByHash(db, hash)?.importId ?? null;

/** The newest year held, or of these previews. */
const newestYear = (context: ServiceContext, previews: readonly FilePreview[]): number | null => {
  const organisation = findOrganisation(context.db);
  const held = organisation === null ? [] : yearsInUse(context.db, organisation.id);
  const years = [
    ...held,
    ...previews.flatMap(({ kind, years: own }) => (kind === 'benchmarks' ? [] : own.map(({ year }) => year))),
  ];
  return years.length === 0 ? null : Math.max(...years);
};

/** True for a file whose year nobody could even guess when it was read. */
const isYearOpen = (previews: readonly FilePreview[]): boolean =>
  previews.some(({ questions }) =>
    questions.some(({ id, suggestion }) => id.startsWith('year:') && suggestion === null),
  );

const previewAll = async (
  context: ServiceContext,
  jobs: Jobs,
  jobId: string,
  files: readonly FileAtPath[],
): Promise<readonly FilePreview[]> => {
  const abort = new AbortController();
  jobs.running.set(jobId, abort);
  const byFile: (readonly FilePreview[])[] = [];
  const readOne = async (file: FileAtPath): Promise<readonly FilePreview[]> => {
    if (abort.signal.aborted) throw cancelled();
    const likelyYear = newestYear(context, byFile.flat());
    return previewOne(context, jobs, jobId, { ...file, likelyYear }, abort.signal);
  };
  try {
    for (const file of files) byFile.push(await readOne(file));
    // A register that came before the files which say the year is read once more, now that the year is known.
    for (const [at, file] of files.entries()) {
      const previews = byFile[at] ?? [];
      if (!isYearOpen(previews) || newestYear(context, byFile.flat()) === null) continue;
      for (const { previewId } of previews) jobs.held.delete(previewId);
      byFile[at] = await readOne(file);
    }
    if (abort.signal.aborted) throw cancelled();
    return byFile.flat();
  } catch (error) {
    for (const { previewId } of byFile.flat()) jobs.held.delete(previewId);
    release(context, jobs, files);
    throw error;
  } finally {
    jobs.running.delete(jobId);
  }
};

/** One preview a table. One bad file among several is told about; it does not stop the others. */
const previewOne = async (
  context: ServiceContext,
  jobs: Jobs,
  jobId: string,
  file: FirstReading,
  signal: AbortSignal,
): Promise<readonly FilePreview[]> => {
  try {
    const changes = changesNow(context.db);
    const organisationId = findOwnOrganisation(context.db)?.id ?? null;
    const { hash, tables, sheets, notRecognised, answers } = await readWithMemory(context, file, jobId, signal);
    const { path, name: fileName, likelyYear } = file;
    const common = {
      fileId: context.newId(),
      organisationId,
      path,
      fileName,
      likelyYear,
      answers,
      choice: null,
      changes,
      sheets,
      hash,
      heldAs: heldAs(context, hash),
    };
    const held: readonly (HeldTable | HeldUnknown)[] =
      notRecognised === null
        ? tables.map((table) => ({ ...common, previewId: context.newId(), table }))
        : [{ ...common, previewId: context.newId(), table: null, notRecognised }];
    const previews = held.map((one) => showHeld(context, one));
    for (const one of held) jobs.held.set(one.previewId, one);
    return previews;
  } catch (error) {
    if (signal.aborted) throw cancelled();
    release(context, jobs, [file]);
    return [failedPreview(context.newId(), file.name, toWorkbenchError(error))];
  }
};
