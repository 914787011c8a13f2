import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TrainingCounts } from '../../../shared/indicators/training/training-counts';
import { arcpDefinitions, arcpUnits } from '../../../shared/reference/outcomes-arcp';
import type { ArcpUnit } from '../../../shared/reference/outcomes-arcp';
import { defaultSettings, versions } from '../../../shared/reference/settings';
import type { Version } from '../../../shared/reference/settings';
import { buildYearReport } from '../../../shared/report/build-year-report';
import { buildTrainingReport } from '../../../shared/report/training/build-training-report';
import { anyTraining } from '../training/arbitraries';
import { anyYear } from './any-trust';
import { recoveredFromTraining } from './recovered-training';
import { toldBy } from './told';

const { thresholds } = defaultSettings;

const repliesOf = (counts: TrainingCounts, version: Version, unit: ArcpUnit = 'outcomes') =>
  arcpDefinitions.map((definition) =>
    buildTrainingReport({
      organisation: 'Trust',
      counts,
      year: 2025,
      window: 5,
      definition,
      unit,
      version,
      settings: defaultSettings,
    }),
  );

/** The board has the restricted paper, and the public one stands on the website. */
describe('somebody who has both versions of the training page in hand', () => {
  it('finds no count that the restricted version hides for being small', () => {
    fc.assert(
      fc.property(anyTraining, (counts) => {
        const replies = versions.flatMap((version) => repliesOf(counts, version));
        expect(recoveredFromTraining(replies, counts, thresholds.restricted)).toEqual([]);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it.each(arcpUnits)('finds in the public version nothing that the restricted one hides, counting %s', (unit) => {
    fc.assert(
      fc.property(anyTraining, (counts) => {
        const [restricted, open] = versions.map((version) => repliesOf(counts, version, unit));
        restricted?.forEach((report, at) => {
          report.sections.forEach((section, place) => {
            section.measures.forEach((measure, index) => {
              const other = open?.[at]?.sections[place]?.measures[index];
              measure.rows.forEach((row) => {
                const same = other?.rows.find(({ pmq }) => pmq === row.pmq);
                for (const group of ['white', 'bme', 'unknown'] as const) {
                  if (row[group].count === null) expect(same?.[group].count ?? null).toBeNull();
                  if (row[group].of === null) expect(same?.[group].of ?? null).toBeNull();
                }
              });
            });
          });
        });
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});

describe('somebody who has both versions of a year in hand', () => {
  it('finds in the public one no count of recruitment that the restricted one hides, of any stage or view', () => {
    fc.assert(
      fc.property(anyYear(2025), (counts) => {
        const told = versions.map(
          (version) =>
            new Set(
              toldBy(buildYearReport({ counts: [counts], year: 2025, version, settings: defaultSettings }))
                .map(([id]) => id)
                .filter((id) => /^(all|without_international)\|/.test(id)),
            ),
        );
        const [restricted, open] = told;
        expect([...(open ?? [])].filter((id) => restricted?.has(id) !== true)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
