import type { SettingsReply } from '../../../shared/ipc/replies';
import type { Settings } from '../../../shared/reference/settings';
import { addEntry } from '../queries/journal';
import { readSettings, writeSettings } from '../queries/settings';
import { isoNow, refuseReadOnly } from './context';
import type { ServiceContext } from './context';

export const changeSettings = (context: ServiceContext, settings: Settings): SettingsReply => {
  refuseReadOnly(context);
  const before = readSettings(context.db);
  context.db.transaction(() => {
    writeSettings(context.db, settings, isoNow(context));
    addEntry(context.db, isoNow(context), 'Change of settings', { kind: 'put_settings', settings: before });
  });
  return { settings };
};
