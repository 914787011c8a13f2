import type { Requests, Replies } from '../../../shared/ipc/contract';
import type { FilePreview } from '../../../shared/ipc/replies';
import { WorkbenchFailure, toWorkbenchError } from '../../ipc/failure';
import { yearsInUse } from '../queries/import-years';
import { findOrganisation } from '../queries/organisations';
import { refuseReadOnly } from './context';
import type { ParsedFile } from '../../importing/parsed-file';
import type { ServiceContext } from './context';
import { failedPreview, previewOf } from './previews';
import type { HeldTable } from './previews';
import { personKey } from './person-key';
import { answersOfSameFile, rememberedAnswers } from './remembered-answers';
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
  readonly commit: (request: Requests['import.commit']) => Replies['import.commit'];
  readonly cancel: (request: Requests['import.cancel']) => Replies['import.cancel'];
  readonly discard: (request: Requests['import.discard']) => Replies['import.discard'];
}

const cancelled = (): WorkbenchFailure => new WorkbenchFailure('cancelled', 'Cancelled. Nothing was imported.');

const notHeld = (): WorkbenchFailure =>
  new WorkbenchFailure(
    'not_found',
    'This file is no longer open for import. Nothing was imported. Choose the file again.',
  );

interface Jobs {
  readonly held: Map<string, HeldTable>;
  readonly running: Map<string, AbortController>;
}

/** File → worker → preview held in memory → one transaction. Until `commit`, nothing is written. */
export const createImportService = (context: ServiceContext): ImportService => {
  const jobs: Jobs = { held: new Map(), running: new Map() };
  return {
    preview: async ({ jobId, files }) => ({ files: await previewAll(context, jobs, jobId, files) }),
    answer: async ({ previewId, answers }) => {
      const held = jobs.held.get(previewId);
      if (held === undefined) throw notHeld();
      const again = await answered(context, held, answers);
      jobs.held.set(previewId, again);
      return previewOf(context.db, again);
    },
    commit: ({ jobId, imports }) => {
      refuseReadOnly(context);
      const wanted = imports.map((one) => {
        const held = jobs.held.get(one.previewId);
        if (held === undefined) throw notHeld();
        return { held, sameYear: one.sameYear, isExample: false };
      });
      const stored = storeImports(context, wanted);
      forget(
        context,
        jobs,
        wanted.map(({ held }) => held.previewId),
      );
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

/** Lets previews go, and the files that no other preview is of. */
const forget = (context: ServiceContext, jobs: Jobs, previewIds: readonly string[]): number => {
  const gone = previewIds.map((id) => jobs.held.get(id)).filter((held) => held !== undefined);
  for (const { previewId } of gone) jobs.held.delete(previewId);
  const stillHeld = new Set([...jobs.held.values()].map(({ path }) => path));
  for (const path of new Set(gone.map((held) => held.path))) if (!stillHeld.has(path)) context.releaseFile(path);
  return gone.length;
};

interface ReadWanted extends FileAtPath {
  readonly answers: Readonly<Record<string, string>>;
  readonly likelyYear: number | null;
}

const read = (
  context: ServiceContext,
  { path, name, answers, likelyYear }: ReadWanted,
  jobId: string,
  signal: AbortSignal,
): Promise<ParsedFile> =>
  context.parseFile({
    path,
    fileName: name,
    currentYear: context.now().getUTCFullYear(),
    answers,
    likelyYear,
    personKey: personKey(context),
    onProgress: (progress) => {
      context.onProgress({ jobId, fileName: name, ...progress });
    },
    signal,
  });

/** What was answered before is not asked again: words that mean the same in every file, and everything about this very file. */
const readWithMemory = async (
  context: ServiceContext,
  file: FileAtPath & Pick<ReadWanted, 'likelyYear'>,
  jobId: string,
  signal: AbortSignal,
): Promise<ParsedFile & Pick<ReadWanted, 'answers'>> => {
  const remembered = rememberedAnswers(context.db);
  const first = await read(context, { ...file, answers: remembered }, jobId, signal);
  const answers = { ...remembered, ...answersOfSameFile(context.db, first.hash) };
  const isSettled = first.tables.every(({ questions }) => questions.length === 0);
  if (isSettled || Object.keys(answers).length === Object.keys(remembered).length)
    return { ...first, answers: remembered };
  return { ...(await read(context, { ...file, answers }, jobId, signal)), answers };
};

/** The same table read again with more answers. A file that has changed since it was shown is not what was agreed to. */
const answered = async (context: ServiceContext, held: HeldTable, given: HeldTable['answers']): Promise<HeldTable> => {
  const answers = { ...held.answers, ...given };
  const wanted = { path: held.path, name: held.fileName, answers, likelyYear: held.likelyYear };
  const { hash, tables } = await read(context, wanted, 'answer', new AbortController().signal);
  const table = tables.find((one) => one.kind === held.table.kind && one.sheet === held.table.sheet) ?? tables[0];
  if (hash !== held.hash || table === undefined) {
    throw new WorkbenchFailure(
      'import_refused',
      `${held.fileName} has changed since it was shown. Nothing was imported. Choose it again.`,
    );
  }
  return { ...held, answers, table };
};

/** The newest year held, or of these previews. */
const newestYear = (context: ServiceContext, previews: readonly FilePreview[]): number | null => {
  const organisation = findOrganisation(context.db);
  const held = organisation === null ? [] : yearsInUse(context.db, organisation.id);
  const years = [...held, ...previews.flatMap((preview) => preview.years.map(({ year }) => year))];
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
  const read = async (file: FileAtPath): Promise<readonly FilePreview[]> => {
    if (abort.signal.aborted) throw cancelled();
    const likelyYear = newestYear(context, byFile.flat());
    return previewOne(context, jobs, jobId, { ...file, likelyYear }, abort.signal);
  };
  try {
    for (const file of files) byFile.push(await read(file));
    // A register that came before the files which say the year is read once more, now that the year is known.
    for (const [at, file] of files.entries()) {
      const previews = byFile[at] ?? [];
      if (!isYearOpen(previews) || newestYear(context, byFile.flat()) === null) continue;
      for (const { previewId } of previews) jobs.held.delete(previewId);
      byFile[at] = await read(file);
    }
    if (abort.signal.aborted) throw cancelled();
    return byFile.flat();
  } catch (error) {
    forget(
      context,
      jobs,
      byFile.flat().map(({ previewId }) => previewId),
    );
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
  file: FileAtPath & Pick<ReadWanted, 'likelyYear'>,
  signal: AbortSignal,
): Promise<readonly FilePreview[]> => {
  try {
    const { hash, tables, answers } = await readWithMemory(context, file, jobId, signal);
    return tables.map((table) => {
      const held: HeldTable = {
        previewId: context.newId(),
        path: file.path,
        fileName: file.name,
        answers,
        likelyYear: file.likelyYear,
        hash,
        table,
      };
      jobs.held.set(held.previewId, held);
      return previewOf(context.db, held);
    });
  } catch (error) {
    if (signal.aborted) throw cancelled();
    return [failedPreview(context.newId(), file.name, toWorkbenchError(error))];
  }
};
