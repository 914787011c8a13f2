import type { ErrorCode, WorkbenchError } from '../../shared/ipc/errors';

/** A failure the user is told about. Anything else that is thrown becomes `internal` at the boundary. */
export class WorkbenchFailure extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, string | number>> | undefined;

  constructor(code: ErrorCode, message: string, details?: Readonly<Record<string, string | number>>) {
    super(message);
    this.name = 'WorkbenchFailure';
    this.code = code;
    this.details = details;
  }
}

const isCoded = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';

/** SQLite's own words for the troubles a laptop really has, in plain English. */
const sqliteFailures: readonly (readonly [RegExp, ErrorCode, string])[] = [
  [/^SQLITE_FULL/, 'disk_full', 'The disk is full. Nothing was changed. Free some space and try again.'],
  [
    /^SQLITE_(BUSY|LOCKED)/,
    'data_busy',
    'Another program, a window of the workbench or a batch command, is storing something in the data. Nothing was changed. Wait until it has ended, then try again.',
  ],
  [
    /^SQLITE_(READONLY|CANTOPEN|PERM)/,
    'data_folder_read_only',
    'The data folder cannot be written to. Nothing was changed. Ask IT to give you write access to it, or choose another folder.',
  ],
  [
    /^SQLITE_(CORRUPT|NOTADB)/,
    'database_damaged',
    'The data file is damaged. It has not been changed. Restart the app to restore the last automatic backup.',
  ],
];

/** Turns whatever was thrown into the closed set of errors. Messages of unknown errors are not passed on: they may hold data. */
export const toWorkbenchError = (error: unknown): WorkbenchError => {
  if (error instanceof WorkbenchFailure) {
    return error.details === undefined
      ? { code: error.code, message: error.message }
      : { code: error.code, message: error.message, details: error.details };
  }
  if (isCoded(error)) {
    const known = sqliteFailures.find(([pattern]) => pattern.test(error.code));
    if (known !== undefined) return { code: known[1], message: known[2] };
  }
  return {
    code: 'internal',
    message:
      'Something went wrong in the app itself. Nothing was changed. Please try again; if it happens again, restart the app.',
  };
};
