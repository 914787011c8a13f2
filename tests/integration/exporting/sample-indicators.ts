import { changeTag } from '../../../shared/narrative/comparison/change-sentence';
import type { IndicatorFigure } from '../../../shared/indicators/figure';
import { indicatorDefinitions } from '../../../shared/reference/indicators';
import { nationalMark } from '../../../shared/reference/benchmarks';
import type {
  FigureWords,
  IndicatorReport,
  TrendPoint,
  YearChange,
} from '../../../shared/report/types/year-report.types';
import { estimate, figure, hiddenGroup, nothing, part, shown, workforce } from './sample-figures';

const words = (tag: string, sentence: string, more: Partial<FigureWords> = {}): FigureWords => ({
  tag,
  sentence,
  unknown: null,
  smallNumbers: null,
  hidden: null,
  ...more,
});

const point = (year: number, value: number | null, more: Partial<TrendPoint> = {}): TrendPoint => ({
  year,
  value,
  lower: value === null ? null : value - 0.31,
  upper: value === null ? null : value + 0.36,
  isHidden: false,
  finding: value === null ? 'not_calculable' : 'unlikely_chance',
  breakBefore: null,
  ...more,
});

const change = (verdict: YearChange['verdict'], sentence: string): YearChange => ({
  from: 2024,
  verdict,
  tag: changeTag(verdict, 2024),
  sentence,
});

const report = (
  made: IndicatorFigure,
  said: FigureWords,
  trend: readonly TrendPoint[],
  moved: YearChange | null,
): IndicatorReport => ({
  indicator: made.indicator,
  view: made.view,
  title: indicatorDefinitions[made.indicator].title,
  figure: made,
  words: said,
  trend,
  change: moved,
  benchmark: nationalMark(made.indicator, made.view, made.year),
  peers: [],
});

const appointed = figure(2, 'all', {
  ...estimate(1.4277, 1.2783, 1.5946),
  white: part(742, 3214),
  bme: part(391, 2418),
  unknown: part(61, 402),
  isAdverse: true,
  isOutsideScreen: true,
  shortfall: 167.2,
  bounds: { allWhite: 1.3731, allBme: 1.4419 },
});

const disciplined = figure(3, 'all', {
  value: 1.8293,
  lower: 0.8185,
  upper: 4.0882,
  method: 'katz',
  finding: 'not_distinguishable',
  white: part(17, 2505),
  bme: part(9, 725),
  unknown: shown(0, 211, 0),
  isAdverse: true,
  isOutsideScreen: true,
  fewerCases: 3,
  bounds: { allWhite: 1.983, allBme: 1.417 },
});

const endless = figure(2, 'without_international', {
  ...estimate(6.1, 2.2, Number.POSITIVE_INFINITY),
  method: 'koopman',
  white: part(640, 3001),
  bme: part(12, 343),
});

const survey = (indicator: 5 | 6 | 7, white: number, bme: number, value: number): IndicatorFigure =>
  figure(indicator, 'all', {
    ...estimate(value, value - 2.1, value + 2.2),
    method: 'newcombe',
    white: shown(null, 1431, white),
    bme: shown(null, 1004, bme),
    isAdverse: value < 0,
  });

const said = (sentence: string): FigureWords => words('Unlikely to be chance', sentence);

/** Three years; hidden, too few, not calculable and endless figures among plain ones. */
export const sampleIndicators: readonly IndicatorReport[] = [
  report(
    figure(1, '8a-and-above', {
      ...estimate(-18.42, -21.9, -14.6),
      method: 'newcombe',
      white: part(402, 531),
      bme: part(112, 531),
      unknown: part(17, 531),
      workforceBme: workforce.bme,
      isAdverse: true,
      bounds: { allWhite: -18.42, allBme: -19.3 },
    }),
    said('21.1% of staff in band 8a and above are BME, and 39.6% of the workforce: 18.4 percentage points fewer.'),
    [point(2023, -19.1), point(2024, -18.8), point(2025, -18.42)],
    change('no_clear_change', 'No clear change since 2024 (−18.8 points).'),
  ),
  report(
    appointed,
    words(
      'Unlikely to be chance',
      'White shortlisted applicants were 1.43 times as likely to be appointed as BME shortlisted applicants.',
      {
        unknown:
          'Ethnicity is unknown for 402 of 6,034 shortlisted applicants. If all were White the ratio would be 1.37; if all were BME, 1.44.',
      },
    ),
    [point(2023, 1.61), point(2024, 1.55), point(2025, 1.4277)],
    change('no_clear_change', 'No clear change since 2024 (1.55).'),
  ),
  report(endless, said('White applicants were 6.10 times as likely to be appointed.'), [point(2025, 6.1)], null),
  report(
    disciplined,
    words(
      'Not distinguishable',
      'BME staff were 1.83 times as likely to enter the formal disciplinary process as White staff.',
      {
        smallNumbers:
          '9 BME and 17 White cases; the true figure could lie between 0.8 and 4.1; three fewer cases would bring it in range.',
      },
    ),
    [
      point(2023, null, { isHidden: true, finding: 'not_distinguishable' }),
      point(2024, 1.2, { breakBefore: 'cases of one year are counted, before it the average of two' }),
      point(2025, 1.8293),
    ],
    change('cannot_compare', 'Cannot be compared with 2024: the basis changed.'),
  ),
  report(
    figure(4, 'all', {
      white: hiddenGroup,
      bme: hiddenGroup,
      unknown: nothing,
      isHidden: true,
      finding: 'unlikely_chance',
    }),
    words('Hidden', 'Hidden: numbers from 1 to 4 are hidden to protect people.', {
      hidden: 'Numbers from 1 to 4 are hidden.',
    }),
    [point(2024, 1.1), point(2025, null, { isHidden: true })],
    null,
  ),
  report(
    survey(5, 26.8, 30.4, -3.6),
    said('30.4% of BME staff and 26.8% of White staff experienced abuse.'),
    [point(2024, -4.4), point(2025, -3.6)],
    null,
  ),
  report(
    survey(6, 21.3, 27.9, -6.6),
    said('27.9% of BME staff and 21.3% of White staff experienced abuse.'),
    [point(2024, -6.1), point(2025, -6.6)],
    null,
  ),
  report(
    survey(7, 61.2, 47.5, -13.7),
    said('47.5% of BME staff believe there are equal opportunities.'),
    [point(2024, -14), point(2025, -13.7)],
    null,
  ),
  report(
    figure(9, 'total', {
      ...estimate(-16.5, -31.4, 10.1),
      method: 'newcombe',
      finding: 'not_distinguishable',
      white: part(10, 13),
      bme: part(3, 13),
      unknown: part(0, 13),
      workforceBme: workforce.bme,
      hasLowNumbers: true,
    }),
    words(
      'Not distinguishable',
      '23.1% of board members are BME, and 39.6% of the workforce: 16.5 percentage points fewer.',
    ),
    [point(2023, -21), point(2024, -18), point(2025, -16.5)],
    change('no_clear_change', 'No clear change since 2024.'),
  ),
  report(
    figure(9, 'executive', {
      white: shown(5, 6, null),
      bme: shown(1, 6, null),
      unknown: shown(0, 6, null),
      workforceBme: workforce.bme,
      finding: 'too_few',
    }),
    words('Too few to say', 'Too few to say. 1 of 6 board members are BME.'),
    [point(2025, null, { finding: 'too_few' })],
    null,
  ),
];
