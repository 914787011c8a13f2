import { parseReturn } from '../../shared/dataset/annual-return/parse-return';
import { ImportFileError } from './import-file-error';
import { openFile } from './open-file';
import type { ParseJob, ParsePhase, ParseProgress, ParsedFile } from './parsed-file';
import { readWorkbook } from './read-workbook';

const phases: readonly ParsePhase[] = ['opening', 'reading', 'understanding'];

/** File → bytes → cells → return, in this thread. The window and the data process go through `parseFile` instead. */
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
  const parsed = parseReturn(grid, { currentYear: job.currentYear, answers: job.answers });
  if (parsed.kind === 'not_recognised') {
    throw new ImportFileError(
      'not_recognised',
      `“${job.fileName}” was not recognised as an annual return. ${parsed.reason}`,
      'Check that it is the right file.',
    );
  }
  return { hash, size, parsed };
};
