import type { WorkbookGrid } from '../../shared/dataset/grid';
import { parseReturn } from '../../shared/dataset/annual-return/parse-return';
import type { ParsedTable } from '../../shared/dataset/parsed-table';
import { isReturn } from '../../shared/dataset/parsed-table';
import { saySheetsNotRead } from '../../shared/dataset/sheets-not-read';
import { outlineSheets } from '../../shared/dataset/tables/sheet-outline';
import { parseExtracts } from '../../shared/dataset/tables/parse-extracts';
import { WorkbenchFailure } from '../ipc/failure';
import { glimpseOf } from './glimpse';
import { onceAValue } from '../../shared/dataset/values/once-a-value';
import { createPersonHasher } from './hash-people';
import { changeTime, countCells, isStillSame } from './held-file';
import type { HeldFile } from './held-file';
import { ImportFileError } from './import-file-error';
import { letGo } from './let-go';
import { openFile } from './open-file';
import { packExtract, unpackTable } from './packed-rows';
import type { PackedFile, ParseJob, ParsePhase, ParseProgress, ParsedFile } from './parsed-file';
import { openWorkbook, readWhole } from './read-workbook';
import { withRowsToPost } from './rows-to-post';
import type { OpenWorkbook } from './read-workbook';

const phases: readonly ParsePhase[] = ['opening', 'reading', 'understanding'];

type Tell = (phase: ParsePhase, more?: Pick<ParseProgress, 'rows' | 'glimpse'>) => void;

const tellTo =
  (onProgress: (progress: ParseProgress) => void): Tell =>
  (phase, more = {}) => {
    onProgress({ phase, done: phases.indexOf(phase), total: phases.length, ...more });
  };

/** Reads files one after the other in this thread, and keeps the cells of the last: reading takes far longer than understanding. */
export interface FileParser {
  readonly parse: (job: ParseJob, onProgress: (progress: ParseProgress) => void) => Promise<PackedFile>;
  /** Cells held for the next reading of the same file. */
  readonly cellsHeld: () => number;
}

export const createFileParser = (): FileParser => {
  let held: HeldFile | null = null;
  const hasherOf = onceAValue(createPersonHasher);
  return {
    parse: async (job, onProgress) => {
      const tell = tellTo(onProgress);
      if (held === null || held.path !== job.path || !(await isStillSame(held))) {
        held = null;
        held = await readFile(job, tell);
      }
      tell('understanding');
      const read = understand(held.grid, job, (done, total) => {
        tell('understanding', { rows: { done, total } });
      });
      for (const table of read) tell('understanding', { glimpse: glimpseOf(job.fileName, table) });
      const hashPeople = hasherOf(job.personKey);
      const tables = read.map((table) => (isReturn(table) ? table : hashPeople(packExtract(withRowsToPost(table)))));
      const notRecognised = tables.length > 0 ? null : whyNot(held.grid, job);
      return { hash: held.hash, size: held.size, tables, sheets: outlineSheets(held.grid), notRecognised };
    },
    cellsHeld: () => (held === null ? 0 : countCells(held)),
  };
};

/** File → bytes → cells → tables, in this thread. The window and the data process go through a `FileReader` instead. */
export const parseFileHere = async (
  job: ParseJob,
  onProgress: (progress: ParseProgress) => void,
): Promise<ParsedFile> => {
  const file = await createFileParser().parse(job, onProgress);
  return { ...file, tables: file.tables.map(unpackTable) };
};

const readFile = async (job: ParseJob, tell: Tell): Promise<HeldFile> => {
  tell('opening');
  // Before the content is read, so that a change in between is noticed the next time.
  const changedAt = (await changeTime(job.path)) ?? 0;
  const { bytes, hash, size } = await openFile(job.path, job.fileName);
  tell('reading');
  const workbook = openWorkbook(bytes, job.fileName);
  await tellFromHead(workbook, job, tell);
  // After the first look, so that what it left behind goes too before the whole file is read.
  if (!workbook.isOnBytes) await letGo(bytes);
  const grid = await readWhole(workbook, job.fileName);
  return { path: job.path, hash, size, changedAt, grid };
};

/**
 * Says what a large file is while most of it is still unread, by the very rules that will read it all. What these few rows leave open is no
 * failure: the whole file is still to come.
 */
const tellFromHead = async ({ head }: OpenWorkbook, job: ParseJob, tell: Tell): Promise<void> => {
  if (head === null) return;
  try {
    const tables = understand(await head(), job, () => undefined);
    for (const table of tables) tell('reading', { glimpse: glimpseOf(job.fileName, table) });
  } catch (error) {
    if (!(error instanceof WorkbenchFailure)) throw error;
  }
};

const parsedReturn = (grid: WorkbookGrid, job: ParseJob) =>
  parseReturn(grid, { currentYear: job.currentYear, answers: job.answers });

/**
 * The annual return and the other tables of a workbook; only the one that was chosen, where a person chose. Employee numbers are still as
 * in the file.
 */
const understand = (
  grid: WorkbookGrid,
  job: ParseJob,
  onRows: (done: number, total: number) => void,
): readonly ParsedTable[] => {
  const { answers, fileName, likelyYear, memory, choice } = job;
  const asReturn = choice === null ? parsedReturn(grid, job) : null;
  const returns = asReturn?.kind === 'annual_return' ? [asReturn] : [];
  const extracts = parseExtracts(grid, { answers, fileName, likelyYear, memory, choice, onRows });
  const tables = [...returns, ...extracts];
  return choice === null ? saySheetsNotRead(tables, grid) : tables;
};

const whyNot = (grid: WorkbookGrid, job: ParseJob): string => {
  const asReturn = parsedReturn(grid, job);
  const reason = asReturn.kind === 'not_recognised' ? asReturn.reason : '';
  return new ImportFileError(
    'not_recognised',
    `“${job.fileName}” was not recognised as an annual return or one of the other files the workbench reads. ${reason}`,
    'Check that it is the right file, or say yourself what it is.',
  ).message;
};
