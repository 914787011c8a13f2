import type { GroupFigure } from '../../shared/indicators/figure';
import type {
  DisparityYear,
  PathReport,
  PipelineBand,
  ProgressionReport,
  TierReport,
} from '../../shared/report/types/progression-report.types';
import { hiddenMark } from './hidden-mark';

const groupsJson = ({ white, bme, unknown }: Readonly<Record<'white' | 'bme' | 'unknown', GroupFigure>>) => ({
  white: white.count,
  bme: bme.count,
  unknown: unknown.count,
  ...hiddenMark(white.isHidden || bme.isHidden || unknown.isHidden),
});

const bandJson = ({ band, points }: PipelineBand, year: number) =>
  points
    .filter((point) => point.year === year)
    .map((point) => ({
      band,
      ...groupsJson(point),
      total: point.bme.of,
      bmePercent: point.bme.percent,
      lower: point.lower,
      upper: point.upper,
      lowNumbers: point.hasLowNumbers,
    }));

const tierJson = (tier: TierReport) => ({ tier: tier.tier, label: tier.label, ...groupsJson(tier) });

const disparityJson = ({ tiers, ratios, product }: DisparityYear) => ({
  tiers: tiers.map(tierJson),
  ratios: ratios.map((ratio) => ({
    step: ratio.step,
    value: ratio.value,
    lower: ratio.lower,
    upper: ratio.upper,
    method: ratio.method,
    finding: ratio.finding,
    lowNumbers: ratio.hasLowNumbers,
    sentence: ratio.sentence,
    change: ratio.change === null ? null : { from: ratio.change.from, verdict: ratio.change.verdict },
    ...hiddenMark(ratio.isHidden),
  })),
  product,
});

const pathJson = ({ band, bme, target, gap, aYear, onLine, sentence, isHidden }: PathReport) => ({
  band: band ?? '8a and above',
  bme: bme.count,
  total: bme.of,
  target,
  gap,
  aYear,
  onLine,
  sentence,
  ...hiddenMark(isHidden),
});

/** Progression of one year as plain data, for `figures`; null where its pay bands are not held. */
export const progressionJson = ({ isHeld, year, views, path }: ProgressionReport) =>
  isHeld
    ? {
        views: views.map(({ view, pipeline, disparity }) => ({
          view,
          bands: pipeline.flatMap((band) => bandJson(band, year)),
          ...disparity.filter((one) => one.year === year).map(disparityJson)[0],
        })),
        modelEmployer:
          path === null
            ? null
            : {
                to: path.to,
                yearsLeft: path.yearsLeft,
                baselineFixed: path.baselineYear !== null,
                baselineYear: path.baselineYear,
                targetPercent: path.targetBme.percent,
                bands: path.bands.map(pathJson),
              },
      }
    : null;
