import type { BandCounts } from '../../../shared/indicators/counts';
import type { Requests } from '../../../shared/ipc/contract';
import type { PayBand } from '../../../shared/reference/bands';
import { defaultSettings } from '../../../shared/reference/settings';
import { buildProgression } from '../../../shared/report/progression/build-progression';
import type { ProgressionReport } from '../../../shared/report/types/progression-report.types';
import { group, sampleYear } from '../../unit/sample-counts';

const band = (section: BandCounts['section'], name: PayBand, white: number, bme: number): BandCounts => ({
  section,
  band: name,
  counts: group(white, bme, 0),
});

/** The tiers of the domain notes, 1.50, 1.67 and 2.50, in both parts together; 8c is small, 8b has few BME staff. */
export const progressionBands = (more = 0): readonly BandCounts[] => [
  band('clinical', '5', 1500, 700 + more),
  band('non-clinical', '4', 500, 200 - more),
  band('clinical', '6', 900, 300),
  band('clinical', '7', 400, 100),
  band('non-clinical', '6', 200, 50),
  band('clinical', '8a', 200, 40),
  band('clinical', '8b', 50, 10),
  band('clinical', '8c', 50, 20),
  band('non-clinical', '8a', 120, 12),
  band('non-clinical', '8b', 60, 6),
  band('non-clinical', '8c', 20, 2),
];

export const sampleProgression = (
  { year, version }: Requests['report.progression'],
  bands: readonly BandCounts[] = progressionBands(),
): ProgressionReport =>
  buildProgression({
    organisation: 'Northmoor',
    counts: [sampleYear(2024, { bands: progressionBands(20) }), sampleYear(2025, { bands })],
    year,
    version,
    settings: defaultSettings,
  });
