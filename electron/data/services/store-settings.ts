import { changedLines } from '../../../shared/narrative/setting-lines';
import type { Settings } from '../../../shared/reference/settings';
import { addChanges } from '../queries/setting-changes';
import type { ChangedBy } from '../queries/setting-changes';
import { readSettings, writeSettings } from '../queries/settings';
import { isoNow } from './context';
import type { ServiceContext } from './context';

/** Settings and their line in the record go together: neither is ever stored without the other. */
export const storeSettings = (context: ServiceContext, settings: Settings, by: ChangedBy): void => {
  const { db } = context;
  const at = isoNow(context);
  addChanges(db, at, by, changedLines(readSettings(db), settings));
  writeSettings(db, settings, at);
};
