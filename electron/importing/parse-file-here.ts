import type { WorkbookGrid } from '../../shared/dataset/grid';
import { parseReturn } from '../../shared/dataset/annual-return/parse-return';
import type { ParsedTable } from '../../shared/dataset/parsed-table';
import { saySheetsNotRead } from '../../shared/dataset/sheets-not-read';
import { outlineSheets } from '../../shared/dataset/tables/sheet-outline';
import { parseExtracts } from '../../shared/dataset/tables/parse-extracts';
import { hashPeople } from './hash-people';
import { ImportFileError } from './import-file-error';
import { openFile } from './open-file';
import type { ParseJob, ParsePhase, ParseProgress, ParsedFile } from './parsed-file';
import { readWorkbook } from './read-workbook';

const phases: readonly ParsePhase[] = ['opening', 'reading', 'understanding'];

/** File → bytes → cells → tables, in this thread. The window and the data process go through `parseFile` instead. */
export const parseFileHere = async (
  job: ParseJob,
  onProgress: (progress: ParseProgress) => void,
): Promise<ParsedFile> => {
  const tell = (phase: ParsePhase): void => {
    onProgress({ phase, done: phases.indexOf(phase), total: phases.length });
  };
  tell('opening');
  const { bytes, hash, size } = await openFile(job.path, job.fileName);
  tell('reading');
  const grid = await readWorkbook(bytes, job.fileName);
  tell('understanding');
  const sheets = outlineSheets(grid);
  const tables = understand(grid, job);
  return { hash, size, tables, sheets, notRecognised: tables.length > 0 ? null : whyNot(grid, job) };
};

const parsedReturn = (grid: WorkbookGrid, job: ParseJob) =>
  parseReturn(grid, { currentYear: job.currentYear, answers: job.answers });

/** The annual return and the other tables of a workbook; only the one that was chosen, where a person chose. */
const understand = (grid: WorkbookGrid, job: ParseJob): readonly ParsedTable[] => {
  const { answers, fileName, likelyYear, memory, choice, personKey } = job;
  const asReturn = choice === null ? parsedReturn(grid, job) : null;
  const returns = asReturn?.kind === 'annual_return' ? [asReturn] : [];
  const extracts = parseExtracts(grid, { answers, fileName, likelyYear, memory, choice });
  const tables = [...returns, ...extracts.map((table) => hashPeople(table, personKey))];
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
