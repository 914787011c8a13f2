import type { ErrorCode } from '../../shared/ipc/errors';
import { WorkbenchFailure } from '../ipc/failure';

export type WriteErrorCode = Extract<
  ErrorCode,
  'target_missing' | 'target_read_only' | 'target_open_elsewhere' | 'disk_full' | 'internal'
>;

const messages: Readonly<Record<WriteErrorCode, string>> = {
  target_missing:
    'The folder to save in cannot be reached. It may have been moved, or a network drive may be disconnected. Choose another folder. Nothing was lost.',
  target_read_only:
    'You cannot save there: the folder or the file is read-only. Choose another folder or another name. Nothing was lost.',
  target_open_elsewhere:
    'A file of that name is open in another program. Close it there, or save under another name. The open file was left as it was.',
  disk_full:
    'The disk is full, or your space on it is used up. Free some space or choose another folder. Any earlier file was left as it was.',
  internal: 'The file could not be saved. Try another folder or another name. Any earlier file was left as it was.',
};

const codes: Readonly<Record<string, WriteErrorCode>> = {
  ENOENT: 'target_missing',
  ENOTDIR: 'target_missing',
  ENXIO: 'target_missing',
  ENODEV: 'target_missing',
  EHOSTDOWN: 'target_missing',
  EHOSTUNREACH: 'target_missing',
  ENETUNREACH: 'target_missing',
  ESTALE: 'target_missing',
  EACCES: 'target_read_only',
  EPERM: 'target_read_only',
  EROFS: 'target_read_only',
  EISDIR: 'target_read_only',
  EBUSY: 'target_open_elsewhere',
  ETXTBSY: 'target_open_elsewhere',
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
  EFBIG: 'disk_full',
};

export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

export const writeErrorCode = (error: unknown): WriteErrorCode => codes[systemCode(error)] ?? 'internal';

/** The system's own code is kept for support; the path is not, because a folder's name may name a person. */
export const writeFailure = (code: WriteErrorCode, error?: unknown): WorkbenchFailure => {
  const system = systemCode(error);
  return new WorkbenchFailure(code, messages[code], system === '' ? undefined : { system });
};
