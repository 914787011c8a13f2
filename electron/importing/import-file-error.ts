import type { ErrorCode } from '../../shared/ipc/errors';
import { WorkbenchFailure } from '../ipc/failure';

/** A file that cannot be read. The message says what happened and what to do; that nothing was imported is added here. */
export class ImportFileError extends WorkbenchFailure {
  constructor(code: ErrorCode, happened: string, whatToDo: string) {
    super(code, `${happened} Nothing has been imported. ${whatToDo}`.trim());
    this.name = 'ImportFileError';
  }
}
