import type { SettingsReply } from '../../../shared/ipc/replies/settings';
import { settingProblems } from '../../../shared/reference/check-settings';
import type { Settings, Version } from '../../../shared/reference/settings';
import { settingsRecord } from '../../../shared/report/settings-record';
import type { SettingsRecord } from '../../../shared/report/settings-record';
import { WorkbenchFailure } from '../../ipc/failure';
import type { ReadableDb } from '../connection';
import { importedBenchmarksInUse } from '../queries/figure-tables';
import { addEntry } from '../queries/journal';
import { findOrganisation } from '../queries/organisations';
import { listChanges } from '../queries/setting-changes';
import type { ChangedBy } from '../queries/setting-changes';
import { readSettings } from '../queries/settings';
import { isoNow, refuseReadOnly } from './context';
import type { ServiceContext } from './context';
import { storeSettings } from './store-settings';

const importedBenchmarks = (db: ReadableDb) => {
  const organisation = findOrganisation(db);
  return organisation === null ? [] : importedBenchmarksInUse(db, organisation.id);
};

/** What a version prints of the settings: pages, papers and batch all ask here. */
export const recordOfSettings = (db: ReadableDb, version: Version): SettingsRecord =>
  settingsRecord(readSettings(db), listChanges(db), version);

export const settingsNow = (db: ReadableDb): SettingsReply => ({
  settings: readSettings(db),
  changes: listChanges(db),
  importedBenchmarks: importedBenchmarks(db),
});

const nobodySaid: ChangedBy = { role: '', why: '' };

/** Stores settings that are sound, with who changed what in the record; others are refused and nothing is changed. */
export const changeSettings = (
  context: ServiceContext,
  settings: Settings,
  by: ChangedBy = nobodySaid,
): SettingsReply => {
  refuseReadOnly(context);
  const { db } = context;
  db.transaction(() => {
    const [problem] = settingProblems(settings, importedBenchmarks(db));
    if (problem !== undefined)
      throw new WorkbenchFailure('bad_request', `${problem.text}. No setting was changed.`, { field: problem.field });
    const before = readSettings(db);
    storeSettings(context, settings, by);
    addEntry(db, isoNow(context), 'Change of settings', { kind: 'put_settings', settings: before });
  });
  return settingsNow(db);
};
