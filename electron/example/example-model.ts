import { bandItem, responsesItem, surveyItem } from '../../shared/dataset/annual-return/return-items';
import type { ReturnItemId } from '../../shared/dataset/annual-return/return-items';
import { bandsOf, sections } from '../../shared/reference/bands';
import type { Section } from '../../shared/reference/bands';
import type { GroupCounts } from '../../shared/reference/groups';
import { surveyIndicators } from '../../shared/reference/indicators';
import type { SurveyIndicator } from '../../shared/reference/indicators';

/** A trust that does not exist, with figures that teach: about 6,000 staff and every indicator over three years. */
export const exampleTrust = 'Example Vale NHS Foundation Trust';
export const exampleYears = [2023, 2024, 2025] as const;

/** Staff of each band in the first year, in the order of the return, and the BME share at the bottom and top of the section. */
interface SectionModel {
  readonly headcounts: readonly number[];
  readonly bmeShare: readonly [number, number];
  /** Percentage points that the share grows by a year, at the bottom and at the top. */
  readonly growth: readonly [number, number];
}

const models: Readonly<Record<Section, SectionModel>> = {
  'non-clinical': {
    headcounts: [2, 4, 318, 402, 268, 176, 128, 96, 58, 34, 20, 12, 6, 8],
    bmeShare: [0.31, 0.07],
    growth: [0.014, 0.004],
  },
  clinical: {
    headcounts: [0, 0, 486, 398, 142, 1085, 792, 448, 132, 51, 24, 11, 4, 3],
    bmeShare: [0.41, 0.1],
    growth: [0.018, 0.005],
  },
  medical: { headcounts: [296, 88, 274, 7], bmeShare: [0.42, 0.48], growth: [0.006, 0.01] },
};

const headcountGrowth = 1.018;
const unknownShare = 0.024;

/** A share that falls (or rises) evenly from the first band to the last. */
const between = ([first, last]: readonly [number, number], at: number, count: number): number =>
  first + ((last - first) * at) / Math.max(1, count - 1);

const splitHeadcount = (total: number, bmeShare: number): GroupCounts => {
  const unknown = Math.round(total * unknownShare);
  const bme = Math.round((total - unknown) * bmeShare);
  return { white: total - unknown - bme, bme, unknown };
};

const bandCounts = (model: SectionModel, at: number, step: number): GroupCounts => {
  const count = model.headcounts.length;
  const total = Math.round((model.headcounts[at] ?? 0) * headcountGrowth ** step);
  return splitHeadcount(total, between(model.bmeShare, at, count) + step * between(model.growth, at, count));
};

/** Events of the first year and their change a year. */
interface Trend {
  readonly start: GroupCounts;
  readonly change: GroupCounts;
}

const trend = (start: readonly [number, number, number], change: readonly [number, number, number]): Trend => ({
  start: { white: start[0], bme: start[1], unknown: start[2] },
  change: { white: change[0], bme: change[1], unknown: change[2] },
});

/**
 * Indicator 2 is clearly adverse and stays so; indicator 3 rests on so few cases that chance explains it; indicator 4 is
 * close to parity.
 */
const events: readonly (readonly [ReturnItemId, Trend])[] = [
  ['senior-medical-manager', trend([9, 4, 0], [0, 0, 0])],
  ['recruitment:shortlisted', trend([4310, 3120, 268], [-120, 460, 14])],
  ['recruitment:appointed', trend([806, 364, 39], [-14, 68, 2])],
  ['discipline:cases', trend([13, 9, 1], [-2, -1, 0])],
  ['training:accessing', trend([1286, 486, 41], [44, 38, 2])],
  ['board:total', trend([13, 1, 1], [-1, 1, 0])],
  ['board:voting', trend([11, 1, 0], [-1, 1, 0])],
  ['board:executive', trend([6, 0, 0], [0, 0, 0])],
];

const atStep = ({ start, change }: Trend, step: number): GroupCounts => ({
  white: start.white + change.white * step,
  bme: start.bme + change.bme * step,
  unknown: start.unknown + change.unknown * step,
});

/** Percentages of the first year and their change a year; indicator 7 improves markedly for BME staff. */
const survey: Readonly<
  Record<SurveyIndicator, { readonly white: readonly [number, number]; readonly bme: readonly [number, number] }>
> = {
  5: { white: [27.9, -0.7], bme: [33.8, -1.1] },
  6: { white: [22.6, -0.6], bme: [28.4, -1.2] },
  7: { white: [58.4, 0.6], bme: [43.7, 3.6] },
  8: { white: [7.1, -0.3], bme: [17.2, -0.9] },
};
const responses: Trend = trend([1842, 548, 0], [61, 47, 0]);

/** Fewer answer the later questions of the survey. */
const lostResponses: Readonly<Record<SurveyIndicator, number>> = { 5: 0, 6: 9, 7: 31, 8: 17 };

const surveyFigures = (
  indicator: SurveyIndicator,
  step: number,
): readonly (readonly [ReturnItemId, Partial<GroupCounts>])[] => {
  const { white, bme } = survey[indicator];
  const answered = atStep(responses, step);
  const oneDecimal = ([start, change]: readonly [number, number]): number =>
    Math.round((start + change * step) * 10) / 10;
  return [
    [surveyItem(indicator), { white: oneDecimal(white), bme: oneDecimal(bme) }],
    [
      responsesItem(indicator),
      {
        white: answered.white - lostResponses[indicator],
        bme: answered.bme - Math.round(lostResponses[indicator] / 3),
      },
    ],
  ];
};

/** All figures of one example year that a trust would type in; `step` is 0 for the first year. */
export const exampleFigures = (step: number): ReadonlyMap<ReturnItemId, Partial<GroupCounts>> =>
  new Map<ReturnItemId, Partial<GroupCounts>>([
    ...sections.flatMap((section) =>
      bandsOf(section).map((band, at) => [bandItem(section, band), bandCounts(models[section], at, step)] as const),
    ),
    ...events.map(([item, each]) => [item, atStep(each, step)] as const),
    ...surveyIndicators.flatMap((indicator) => surveyFigures(indicator, step)),
  ]);
