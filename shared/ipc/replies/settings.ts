import type { ImportedBenchmark } from '../../reference/benchmarks';
import type { Settings } from '../../reference/settings';
import type { SettingChange } from '../../report/settings-record';

export interface SettingsReply {
  readonly settings: Settings;
  /** Newest first. */
  readonly changes: readonly SettingChange[];
  /** Figures of others from files, which cannot be typed in a second time. */
  readonly importedBenchmarks: readonly ImportedBenchmark[];
}
