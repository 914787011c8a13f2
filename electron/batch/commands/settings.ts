import { nationalBenchmarks } from '../../../shared/reference/benchmarks';
import { fixedByStandard } from '../../../shared/reference/setting-items';
import { recordOfSettings, settingsNow } from '../../data/services/settings-service';
import type { OpenedServices } from '../../data/open-services';
import { versionOption } from '../arguments';
import type { BatchArguments } from '../arguments';
import { done } from '../outcome';
import type { Outcome } from '../outcome';

/** settings: every setting with its default and where that comes from, what the standard fixes, and the record of changes, newest first. */
export const settingsCommand = (batch: BatchArguments, { context: { db } }: OpenedServices): Outcome => {
  const { entries, changes } = recordOfSettings(db, versionOption(batch));
  const { settings, importedBenchmarks } = settingsNow(db);
  return done({
    settings: entries,
    fixed: fixedByStandard,
    benchmarks: { builtIn: nationalBenchmarks, imported: importedBenchmarks, own: settings.ownBenchmarks },
    changes,
  });
};
