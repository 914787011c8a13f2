/** The closed set of things that can go wrong at the boundary. The renderer turns each into plain English. */
export const errorCodes = [
  'bad_request',
  'not_allowed',
  'unknown_token',
  'file_not_found',
  'file_locked',
  'file_empty',
  'file_not_a_spreadsheet',
  'file_damaged',
  'file_protected',
  'file_too_large',
  'too_many_sheets',
  'not_recognised',
  'not_a_template',
  'needs_answers',
  'import_refused',
  'already_imported',
  'cancelled',
  'no_data',
  'year_not_found',
  'not_found',
  'action_incomplete',
  'nothing_to_undo',
  'year_locked',
  'year_not_locked',
  'lock_broken',
  'nothing_to_redo',
  'release_refused',
  'target_open_elsewhere',
  'target_read_only',
  'target_missing',
  'disk_full',
  'clock_wrong',
  'data_folder_read_only',
  'database_newer',
  'database_damaged',
  'database_missing',
  'data_busy',
  'data_replaced',
  'data_open_elsewhere',
  'backup_damaged',
  'data_process_stopped',
  'wrong_passphrase',
  'weak_passphrase',
  'too_many_tries',
  'data_locked',
  'protection_unreadable',
  'handover_damaged',
  'handover_newer',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** `message` is plain English: what happened, what to do, that nothing was lost. `details` never holds personal data. */
export interface WorkbenchError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: WorkbenchError };
