import type { Specials } from '../../../shared/report/specials/specials.types';
import { figure, group, words } from './figures';

const step = (label: string, value: number, white: readonly [number, number], bme: readonly [number, number]) => ({
  label,
  white: group(...white),
  bme: group(...bme),
  value,
  lower: value - 0.1,
  upper: value + 0.1,
  finding: 'unlikely_chance' as const,
  isAdverse: value > 1,
  hasLowNumbers: false,
  tag: 'Unlikely to be chance',
  shortfall: 12.2,
});

const fromShortlisting = step('Shortlisted to appointed', 1.5299, [279, 1065], [181, 1057]);

/** Invented special parts, one of each kind. */
export const sampleSpecials: Specials = {
  recruitmentPaths: [
    {
      view: 'all',
      label: 'All recruitment',
      stages: [
        { stage: 'applied', label: 'Applied', counts: { white: 2000, bme: 2400, unknown: 90 } },
        { stage: 'shortlisted', label: 'Shortlisted', counts: { white: 1065, bme: 1057, unknown: 54 } },
        { stage: 'appointed', label: 'Appointed', counts: { white: 279, bme: 181, unknown: null } },
      ],
      steps: [step('Applied to shortlisted', 1.2091, [1065, 2000], [1057, 2400]), fromShortlisting],
      whole: step('Applied to appointed', 1.8497, [279, 2000], [181, 2400]),
      fromShortlisting,
      product:
        '1.21 × 1.53 = 1.85: the ratios of the steps multiply to the ratio of the whole path, before they are rounded.',
      hidden: 'Hidden: numbers from 1 to 4 are hidden to protect people.',
    },
  ],
  pathNote: null,
  pooling: {
    pools: [
      {
        years: [2024, 2025],
        label: 'Two years, 2024 to 2025',
        figure: figure({
          indicator: 3,
          white: group(13, 10_200),
          bme: group(16, 3600),
          value: 3.4872,
          lower: 1.6,
          upper: 7.2,
        }),
        words: words('Unlikely to be chance', 'BME staff were 3.49 times as likely.', {
          smallNumbers: '16 BME and 13 White cases; eight fewer cases would bring it in range.',
        }),
      },
    ],
    notes: ['Years are pooled by adding up the cases.'],
  },
  surveys: [
    {
      indicator: 7,
      wording: 'Does your organisation act fairly?',
      years: [
        {
          year: 2021,
          surveyYear: 2020,
          question: 'Q14',
          white: { count: null, of: 900, percent: 88, isHidden: false },
          bme: { count: null, of: 300, percent: 71, isHidden: false },
          breakBefore: null,
        },
        {
          year: 2022,
          surveyYear: 2021,
          question: 'Q15',
          white: { count: null, of: 950, percent: 60, isHidden: false },
          bme: { count: null, of: null, percent: null, isHidden: true },
          breakBefore: 'the survey question was counted differently from 2021 on',
        },
      ],
    },
  ],
  onePerson: [
    { view: 'total', oneMore: -8.8, oneFewer: -24.2, sentence: 'One more BME member would make the gap −8.8.' },
  ],
};
