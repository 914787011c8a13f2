import { dayWords, settingLines } from '../narrative/setting-lines';
import { longDate } from '../narrative/long-date';
import { settingSources, settingTitles } from '../reference/setting-items';
import type { SettingItem } from '../reference/setting-items';
import { defaultSettings } from '../reference/settings';
import type { Settings, Version } from '../reference/settings';
import { dayInYear, yearStepLabels, yearSteps } from '../reference/year-dates';
import type { YearDates, YearStep } from '../reference/year-dates';

/** One value of the settings beside its default. */
export interface SettingEntry {
  readonly item: SettingItem;
  readonly group: string;
  readonly label: string;
  readonly value: string;
  readonly default: string;
  readonly source: string;
  readonly isDefault: boolean;
}

/** One line of the record of changes. `role` and `why` are words of the person, '' where nothing was said. */
export interface SettingChange {
  readonly at: string;
  readonly role: string;
  readonly why: string;
  readonly item: SettingItem;
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** What a page or a paper says about the settings: every value with its default, and what was changed, newest first. */
export interface SettingsRecord {
  readonly entries: readonly SettingEntry[];
  readonly changes: readonly SettingChange[];
  /** In the public version the words that a person typed are not printed. */
  readonly areWordsLeftOut: boolean;
}

/** What somebody typed in their own words; how to reach a colleague is for the trust only. */
const isForTrustOnly = (item: SettingItem): boolean => item === 'keeper';

/**
 * Settings and their changes as one version may print them.
 * @param changes - newest first
 */
export const settingsRecord = (
  settings: Settings,
  changes: readonly SettingChange[],
  version: Version,
): SettingsRecord => {
  const isPublic = version === 'public';
  const defaults = new Map(settingLines(defaultSettings, settings).map(({ id, value }) => [id, value]));
  const entries = settingLines(settings, defaultSettings).map(({ id, item, label, value }) => {
    const usual = defaults.get(id) ?? '';
    return {
      item,
      group: settingTitles[item],
      label,
      value,
      default: usual,
      source: settingSources[item],
      isDefault: value === usual,
    };
  });
  if (!isPublic) return { entries, changes, areWordsLeftOut: false };
  return {
    entries: entries.filter(({ item }) => !isForTrustOnly(item)),
    changes: changes.filter(({ item }) => !isForTrustOnly(item)).map((change) => ({ ...change, why: '' })),
    areWordsLeftOut: changes.some(({ why, item }) => why !== '' || isForTrustOnly(item)),
  };
};

/** The days of one reporting year that are set, in the order of the year: "Published by", "31 October 2025". */
export const datesOfYear = (
  dates: YearDates,
  year: number,
): readonly { readonly step: YearStep; readonly label: string; readonly day: string }[] =>
  yearSteps
    .filter((step) => dayWords(dates[step]) !== 'Not set')
    .map((step) => ({ step, label: yearStepLabels[step], day: longDate(dayInYear(dates[step], year)) }));
