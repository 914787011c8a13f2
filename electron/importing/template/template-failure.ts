import type { ErrorCode } from '../../../shared/ipc/errors';
import { WorkbenchFailure } from '../../ipc/failure';

/** A house template that cannot be used. The message says what happened and what to do; that nothing was changed is added here. */
export const templateFailure = (code: ErrorCode, happened: string, whatToDo: string): WorkbenchFailure =>
  new WorkbenchFailure(code, `${happened} Nothing was changed. ${whatToDo}`);

export const damagedTemplate = (fileName: string): WorkbenchFailure =>
  templateFailure(
    'file_damaged',
    `“${fileName}” is damaged or was only partly copied.`,
    'Open it in Word, save a copy there and choose the copy.',
  );
