import type { PaperInput } from '../../../electron/exporting/paper-input';
import type { YearReport } from '../../../shared/report/types/year-report.types';
import { defaultSettings } from '../../../shared/reference/settings';
import { datesOfYear, settingsRecord } from '../../../shared/report/settings-record';
import { sampleActions } from './sample-actions';
import { sampleLedger } from './sample-ledger';
import { sampleBands } from './sample-bands';
import { noSpecials } from '../../unit/no-specials';
import { workforce } from './sample-figures';
import { sampleIndicators } from './sample-indicators';
import { emptyPages } from './sample-pages';

export const sampleReport: YearReport = {
  organisation: 'Riverbank & Fenside NHS Foundation Trust',
  year: 2025,
  version: 'restricted',
  threshold: 5,
  source: 'return',
  countedAssignments: [],
  years: [2023, 2024, 2025],
  workforce,
  headline:
    'Five of eight indicators are worse for BME staff by more than chance would explain. One has too few people to say.',
  unknownSentence: 'Ethnicity is unknown for 4.2% of staff.',
  indicators: sampleIndicators,
  bands: sampleBands,
  hidden: [
    {
      place: 'Indicator 4: BME and White staff who accessed training',
      reason: 'Fewer than 5 people; the White number would give the BME number back.',
    },
    { place: 'Indicator 1: Clinical, Under band 1', reason: 'Fewer than 5 people.' },
  ],
  lookFirst: [
    {
      indicator: 2,
      view: 'all',
      filter: null,
      people: 168,
      sentence: '168 more BME applicants would have been appointed at the White rate.',
    },
    {
      indicator: 1,
      view: '8a-and-above',
      filter: null,
      people: 98,
      sentence: '98 more BME staff would be in band 8a and above at the workforce share.',
    },
  ],
  lookedAt: 6,
  otherCounts: [],
  specials: noSpecials,
  missing: [
    { indicator: 8, sentence: 'The return gives no figure for indicator 8. The staff survey file would give it.' },
  ],
};

const sampleSettings = settingsRecord(
  { ...defaultSettings, thresholds: { restricted: 6, public: 10 } },
  [
    {
      at: '2025-09-01T10:00:00.000Z',
      role: 'EDI lead',
      why: 'Agreed by the information governance group',
      item: 'threshold',
      label: 'Restricted version: threshold',
      from: '5',
      to: '6',
    },
  ],
  'restricted',
);

export const sampleInput: PaperInput = {
  report: sampleReport,
  pages: emptyPages('restricted'),
  actions: sampleActions,
  ledger: sampleLedger('restricted'),
  settings: sampleSettings,
  dates: datesOfYear(defaultSettings.yearDates, 2025),
  preparedOn: '2025-10-20',
  appVersion: '0.1.0',
};
