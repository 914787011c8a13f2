import { lockedPaperSentence, printedFootnotes } from '../../../shared/narrative/year-words';
import type { Version } from '../../../shared/reference/settings';
import type { PaperInput } from '../../exporting/paper-input';
import type { ReadableDb } from '../connection';
import { findOrganisation } from '../queries/organisations';
import { listRestatements } from '../queries/restatements';
import { lockOf } from './locked-years';

/** What a paper says of the lock of its year, and the footnotes of every figure restated up to that year: a trend shows earlier years too. */
export const lockNotes = (
  db: ReadableDb,
  year: number,
  version: Version,
): Required<Pick<PaperInput, 'lockSentence' | 'restated'>> => {
  const organisation = findOrganisation(db);
  const lock = lockOf(db, year);
  const ledger = organisation === null ? [] : listRestatements(db, organisation.id, version);
  return {
    lockSentence: lock === null ? null : lockedPaperSentence(lock),
    restated: printedFootnotes([...ledger].reverse().filter((line) => line.year <= year)),
  };
};
