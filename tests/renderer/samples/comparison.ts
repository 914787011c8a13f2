import { defaultSettings } from '../../../shared/reference/settings';
import { compareParts } from '../../../shared/report/comparison/compare-parts';
import { compareWithPeer } from '../../../shared/report/comparison/compare-with-peer';
import { compareYears } from '../../../shared/report/comparison/compare-years';
import { breakdown, recruitmentRow } from '../../unit/report/breakdown-sample';
import { publicReport, sampleReport } from './report';
import type { Requests } from '../../../shared/ipc/contract';
import type { ComparisonChoices, ComparisonReport } from '../../../shared/report/types/comparison-report.types';
import type { YearReport } from '../../../shared/report/types/year-report.types';

export const comparisonChoices: ComparisonChoices = {
  years: [2024, 2023],
  cuts: [
    {
      cut: 'directorate',
      label: 'Directorate',
      parts: ['Pharmacy', 'Surgery', 'Medicine', 'Estates'].map((part) => ({
        part,
        label: part,
        shown: part === 'Pharmacy' ? 0 : 5,
      })),
    },
  ],
  places: ['England', 'Southmoor'],
};

const directorates = breakdown([
  recruitmentRow('Surgery', [56, 70, 48, 80]),
  recruitmentRow('Medicine', [742, 3214, 391, 2418]),
  recruitmentRow('Estates', [900, 2000, 300, 2000]),
]);

/** The year before had the same figures. */
const before = (report: YearReport, year: number): YearReport => ({
  ...report,
  year,
  indicators: report.indicators.map((one) => ({ ...one, figure: { ...one.figure, year } })),
});

export const comparison = ({ year, version, with: wanted }: Requests['report.compare']): ComparisonReport => {
  const shown = version === 'public' ? publicReport : sampleReport;
  switch (wanted.kind) {
    case 'year':
      return compareYears({ ...shown, year }, before(shown, wanted.year), defaultSettings);
    case 'peer':
      return compareWithPeer({ ...shown, year }, wanted.place, [], defaultSettings);
    case 'parts':
      return compareParts([directorates], wanted, { ...shown, year });
  }
};
