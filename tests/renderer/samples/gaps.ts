import { figure, group, hiddenGroup, indicatorReport, point, words } from './figures';
import type { SurveyIndicator } from '../../../shared/reference/indicators';
import type { IndicatorReport } from '../../../shared/report/types/year-report.types';

const workforce = group(1812, 7234);

export const senior = indicatorReport({
  figure: figure({
    indicator: 1,
    view: '8a-and-above',
    white: group(541, 682),
    bme: group(115, 682),
    unknown: group(26, 682),
    workforceBme: workforce,
    value: -8.19,
    lower: -11.02,
    upper: -5.1,
    shortfall: 55.8,
    method: 'newcombe',
  }),
  words: words(
    'Unlikely to be chance',
    'At band 8a and above 16.9% of staff are BME, against 25.0% of the whole workforce: 8.2 percentage points fewer. The true gap could lie between 5.1 and 11.0 points, so this is unlikely to be chance.',
  ),
  trend: [point(2023, -9.4, 3.1), point(2024, -8.8, 3), point(2025, -8.19, 2.9)],
  change: {
    from: 2024,
    verdict: 'no_clear_change',
    tag: 'No clear change since 2024',
    sentence: '−8.8 in 2024: no clear change.',
  },
});

const survey = (
  indicator: SurveyIndicator,
  white: number,
  bme: number,
  value: number,
  spread: number,
): IndicatorReport =>
  indicatorReport({
    figure: figure({
      indicator,
      white: { count: null, of: 1890, percent: white, isHidden: false },
      bme: { count: null, of: 612, percent: bme, isHidden: false },
      unknown: group(0, 0),
      value,
      lower: value - spread,
      upper: value + spread,
      finding: value + spread < 0 ? 'unlikely_chance' : 'not_distinguishable',
      method: 'newcombe',
    }),
    words: words(
      value + spread < 0 ? 'Unlikely to be chance' : 'Not distinguishable',
      `The staff survey shows ${bme.toFixed(1)}% of BME staff and ${white.toFixed(1)}% of White staff.`,
    ),
    trend: [
      point(2021, value - 1.4, spread),
      point(
        2022,
        value - 1,
        spread,
        indicator === 7 ? { breakBefore: 'The survey counts “don’t know” answers from 2021 on.' } : {},
      ),
      point(2023, value - 0.8, spread),
      point(2024, value - 0.4, spread),
      point(2025, value, spread),
    ],
    change: {
      from: 2024,
      verdict: 'no_clear_change',
      tag: 'No clear change since 2024',
      sentence: 'Little different from 2024: no clear change.',
    },
  });

export const surveys: readonly IndicatorReport[] = [
  survey(5, 26.8, 30.4, -3.6, 3.9),
  survey(6, 21.3, 26.9, -5.6, 3.7),
  survey(7, 59.8, 47.5, -12.3, 4.2),
  survey(8, 6.1, 15.2, -9.1, 2.7),
];

export const board = indicatorReport({
  figure: figure({
    indicator: 9,
    view: 'total',
    white: group(11, 14),
    bme: group(3, 14),
    unknown: group(0, 14),
    workforceBme: workforce,
    value: -3.62,
    lower: -17.9,
    upper: 22.8,
    finding: 'not_distinguishable',
    hasLowNumbers: true,
    shortfall: 0.5,
  }),
  words: words('Not distinguishable', '21.4% of the board is BME, against 25.0% of the workforce.', {
    smallNumbers: '14 board members: low numbers. One person more or fewer moves the figure by 7 points.',
  }),
  trend: [point(2023, -8, 15), point(2024, -5, 16), point(2025, -3.62, 20, { finding: 'not_distinguishable' })],
});

export const votingBoard = indicatorReport({
  title: 'Board, voting members, against the workforce',
  figure: figure({
    indicator: 9,
    view: 'voting',
    white: hiddenGroup,
    bme: hiddenGroup,
    unknown: hiddenGroup,
    workforceBme: workforce,
    finding: 'not_calculable',
    isAdverse: null,
    isHidden: true,
  }),
  words: words(
    'Not calculable',
    'Hidden: Numbers from 1 to 4 are hidden to protect people, and so is every figure worked out from them or that would give them away.',
    {
      hidden:
        'Hidden: Numbers from 1 to 4 are hidden to protect people, and so is every figure worked out from them or that would give them away.',
    },
  ),
  trend: [point(2024, null, 0, { isHidden: true }), point(2025, null, 0, { isHidden: true })],
});

export const executiveBoard = indicatorReport({
  title: 'Board, executive members, against the workforce',
  figure: figure({
    indicator: 9,
    view: 'executive',
    white: group(5, 6),
    bme: group(1, 6),
    unknown: group(0, 6),
    workforceBme: workforce,
    finding: 'too_few',
    isAdverse: null,
  }),
  words: words(
    'Too few to say',
    'Too few to say. 1 of 6 board members are BME. With fewer than ten in a group one person would move the rate too far to mean anything.',
  ),
  trend: [],
});
