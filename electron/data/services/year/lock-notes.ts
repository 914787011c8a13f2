import { lockedPaperSentence, printedFootnotes } from '../../../../shared/narrative/year/year-words';
import { settingsRecord } from '../../../../shared/report/settings-record';
import type { SettingsRecord } from '../../../../shared/report/settings-record';
import { defaultSettings } from '../../../../shared/reference/settings';
import type { Version } from '../../../../shared/reference/settings';
import type { PaperInput } from '../../../exporting/paper-input';
import type { ReadableDb } from '../../connection';
import { findOrganisation } from '../../queries/organisations';
import { listRestatements } from '../../queries/year/restatements';
import { listChanges } from '../../queries/setting-changes';
import { keptInputs, lockOf } from './locked-years';
import { recordOfSettings } from '../settings-service';

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

/** The settings that the figures of a paper were made with: of a locked year those of then, with the changes up to then. */
export const settingsOfPaper = (db: ReadableDb, year: number, version: Version): SettingsRecord => {
  const lock = lockOf(db, year);
  if (lock === null) return recordOfSettings(db, version);
  const changes = listChanges(db).filter(({ at }) => at < lock.at);
  return settingsRecord({ ...defaultSettings, ...keptInputs(db, lock).settings }, changes, version);
};
