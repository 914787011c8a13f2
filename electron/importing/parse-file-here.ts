import type { WorkbookGrid } from '../../shared/dataset/grid';
import { parseReturn } from '../../shared/dataset/annual-return/parse-return';
import type { ParsedTable } from '../../shared/dataset/parsed-table';
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
  return { hash, size, tables: understand(grid, job) };
};

/** The annual return first: its sheets hold labels that no extract has. */
const understand = (grid: WorkbookGrid, job: ParseJob): readonly ParsedTable[] => {
  const asReturn = parseReturn(grid, { currentYear: job.currentYear, answers: job.answers });
  if (asReturn.kind === 'annual_return') return [asReturn];
  const extracts = parseExtracts(grid, {
    answers: job.answers,
    fileName: job.fileName,
    likelyYear: job.likelyYear,
  });
  if (extracts.length > 0) return extracts.map((table) => hashPeople(table, job.personKey));
  throw new ImportFileError(
    'not_recognised',
    `“${job.fileName}” was not recognised as an annual return or one of the extracts the workbench reads. ${asReturn.reason}`,
    'Check that it is the right file.',
  );
};
