import type { PaperInput } from '../../../electron/exporting/paper-input';
import { buildYearReport } from '../../../shared/report/build-year-report';
import { datesOfYear, settingsRecord } from '../../../shared/report/settings-record';
import { defaultSettings } from '../../../shared/reference/settings';
import type { Version } from '../../../shared/reference/settings';
import { emptyPages } from './sample-pages';
import { sampleLedger } from './sample-ledger';
import { sampleCounts } from './sample-counts';

/** A report through the whole engine: counts → figures → disclosure → words. */
export const realInput = (version: Version): PaperInput => ({
  report: buildYearReport({ counts: sampleCounts, year: 2025, version, settings: defaultSettings }),
  pages: emptyPages(version),
  actions: [],
  ledger: sampleLedger(version, []),
  settings: settingsRecord(defaultSettings, [], version),
  dates: datesOfYear(defaultSettings.yearDates, 2025),
  preparedOn: '2025-10-20',
  appVersion: '0.1.0',
});
