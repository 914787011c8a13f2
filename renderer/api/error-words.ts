import { WorkbenchFailure } from './call';
import type { ErrorCode } from '../../shared/ipc/errors';

export interface ErrorWords {
  readonly title: string;
  readonly text: string;
  readonly next: string;
}

/** For each code: what happened in a few words, and what to do. The sentence in the middle comes with the error itself. */
const words: Readonly<Record<ErrorCode, readonly [title: string, next: string]>> = {
  bad_request: ['That could not be understood', 'Check what you entered and try again.'],
  not_allowed: ['That is not allowed here', 'Go back to the overview and try again.'],
  unknown_token: ['The file is no longer at hand', 'Choose the file again.'],
  file_not_found: ['The file was not found', 'Check that it has not been moved or renamed, then choose it again.'],
  file_locked: ['The file is open in another program', 'Close it there (in Excel, for example) and try again.'],
  file_empty: ['The file is empty', 'Choose another file.'],
  file_not_a_spreadsheet: ['The file is not a spreadsheet', 'Choose an Excel, OpenDocument or CSV file.'],
  file_damaged: ['The file is damaged', 'Open it in Excel, save a copy, and choose the copy.'],
  file_protected: ['The file is protected by a password', 'Save a copy without the password, and choose the copy.'],
  file_too_large: ['The file is too large', 'Remove sheets that are not needed, and try again.'],
  too_many_sheets: ['The file has too many sheets', 'Save a copy with only the sheets that are needed.'],
  not_recognised: ['The file was not recognised', 'Check that it is the annual return, then choose it again.'],
  not_a_template: ['That file cannot be the template', 'Help has the whole list of placeholders.'],
  needs_answers: ['Some questions are not answered yet', 'Answer the questions marked below.'],
  import_refused: ['The import was refused', 'Read the reason, correct the file, and import it again.'],
  already_imported: [
    'That file is held by now',
    'It is left out now. Import the others, or untick it to take it in once more.',
  ],
  cancelled: ['Cancelled', 'You can start again when you like.'],
  no_data: ['There is nothing here yet', 'Import a file, or try the example trust.'],
  year_not_found: ['That year is not held', 'Choose another year at the top of the window.'],
  not_found: ['That was not found', 'It may have been removed. Go back and choose again.'],
  action_incomplete: ['The action is not complete yet', 'Fill in the fields that are named.'],
  nothing_to_undo: ['There is nothing to undo', 'Only changes to data and to the action plan can be undone.'],
  year_locked: ['The year is locked', 'The page Year shows the lock.'],
  year_not_locked: ['The year is not locked', 'Open the page Year and look again.'],
  lock_broken: ['A locked year is not as it was locked', 'Restore a backup from before on the Data page.'],
  nothing_to_redo: ['There is nothing to redo', 'After a new change, what was undone before it cannot be done again.'],
  release_refused: [
    'This would give a small number away',
    'Make the change, or release it all the same from the Board paper page, in your role and with the reason.',
  ],
  target_open_elsewhere: ['The file is open in another program', 'Close it there, or save under another name.'],
  target_read_only: ['That place cannot be written to', 'Choose another folder.'],
  target_missing: ['The folder is no longer there', 'Choose another folder.'],
  clock_wrong: ['The clock of this computer is wrong', 'Excel, CSV and pictures can be exported meanwhile.'],
  disk_full: ['The disk is full', 'Make room on the disk and try again.'],
  data_folder_read_only: [
    'Changes cannot be saved',
    'Ask IT for permission to write to the data folder. You can go on reading.',
  ],
  database_newer: ['The data was made by a newer version', 'Install the newest version of the workbench.'],
  database_damaged: ['The data file is damaged', 'Restore a backup on the Data page.'],
  database_missing: ['The data file is missing', 'Choose a backup, or start with nothing.'],
  data_busy: ['Another program is using the data', 'Wait until it has ended, then try again.'],
  data_replaced: ['The data were replaced by another program', 'Close the workbench and start it again.'],
  data_open_elsewhere: ['The data are in use', 'Until then everything stays as it is.'],
  backup_damaged: ['The backup cannot be used', 'Choose another backup.'],
  data_process_stopped: ['The part that holds the data stopped', 'It has been started again. Try once more.'],
  wrong_passphrase: ['The passphrase is not right', 'Type it again, with its capitals and spaces.'],
  too_many_tries: ['Too many wrong tries', 'Wait, then type it again.'],
  data_locked: ['The data are locked', 'Type the passphrase or the recovery key.'],
  protection_unreadable: ['The data cannot be opened', 'Ask IT for the file from a backup of the data folder.'],
  weak_passphrase: ['The passphrase is too easy to guess', 'Choose a longer one.'],
  handover_damaged: ['The handover file cannot be opened', 'Ask for the file again and choose the new copy.'],
  handover_newer: ['The handover file was made by a newer version', 'Install the newest version of the workbench.'],
  internal: ['Something went wrong', 'Try again. If it happens again, restart the workbench.'],
};

const saysNothingLost = (text: string): boolean =>
  /nothing (was|is|has been) (lost|changed|saved|imported|stored)/i.test(text);

/** A failure in plain English: what happened, that nothing was lost, what to do next. */
export const errorWords = (error: unknown): ErrorWords => {
  const code: ErrorCode = error instanceof WorkbenchFailure ? error.code : 'internal';
  const [title, next] = words[code];
  const said = error instanceof WorkbenchFailure ? error.message : 'The workbench could not do that.';
  return { title, text: saysNothingLost(said) ? said : `${said} Nothing was lost.`, next };
};
