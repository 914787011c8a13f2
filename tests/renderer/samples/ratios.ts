import { figure, group, indicatorReport, point, words } from './figures';

const tags = {
  unlikely: 'Unlikely to be chance',
  unsure: 'Not distinguishable',
  few: 'Too few to say',
} as const;

export const appointed = indicatorReport({
  figure: figure({
    indicator: 2,
    white: group(279, 1065),
    bme: group(181, 1057),
    value: 1.5299,
    lower: 1.2401,
    upper: 1.9012,
    isOutsideScreen: true,
    shortfall: 96,
    bounds: { allWhite: 1.4978, allBme: 1.5613 },
  }),
  words: words(
    tags.unlikely,
    'White applicants who were shortlisted were 1.53 times as likely to be appointed as BME applicants. The true figure could lie between 1.24 and 1.90, so this is unlikely to be chance. It does not by itself show a cause.',
    {
      unknown:
        'Ethnicity is unknown for 54 of 2,122 shortlisted applicants. If all were White the ratio would be 1.50; if all were BME, 1.56.',
    },
  ),
  trend: [
    point(2021, 1.72, 0.3),
    point(2022, 1.66, 0.27),
    point(2023, 1.49, 0.25),
    point(2024, 1.61, 0.3),
    point(2025, 1.53, 0.33),
  ],
  change: {
    from: 2024,
    verdict: 'no_clear_change',
    tag: 'No clear change since 2024',
    sentence: '1.61 in 2024: no clear change.',
  },
});

export const appointedAtHome = indicatorReport({
  title: 'Appointed from shortlisting, without international recruitment',
  figure: figure({
    indicator: 2,
    view: 'without_international',
    white: group(279, 1065),
    bme: group(130, 961),
    value: 1.9367,
    lower: 1.6022,
    upper: 2.3411,
    isOutsideScreen: true,
    shortfall: 121.8,
    finding: 'unlikely_chance',
  }),
  words: words(
    tags.unlikely,
    'Without international recruitment, White applicants who were shortlisted were 1.94 times as likely to be appointed as BME applicants. The true figure could lie between 1.60 and 2.34.',
  ),
  trend: [point(2023, 1.7, 0.3), point(2024, 1.8, 0.32), point(2025, 1.9367, 0.36)],
});

export const discipline = indicatorReport({
  figure: figure({
    indicator: 3,
    white: group(6, 5120),
    bme: group(9, 1812),
    value: 4.2384,
    lower: 1.5102,
    upper: 11.8899,
    finding: 'unlikely_chance',
    isOutsideScreen: true,
    shortfall: 6.9,
    fewerCases: 7,
    method: 'koopman',
  }),
  words: words(
    tags.unlikely,
    'BME staff were 4.24 times as likely to enter the formal disciplinary process as White staff. The true figure could lie between 1.51 and 11.89.',
    {
      smallNumbers:
        '9 and 6 cases; the true figure could lie between 1.51 and 11.89; seven fewer cases would bring it in range.',
    },
  ),
  trend: [
    point(2021, 1.4, 0.7, { finding: 'not_distinguishable' }),
    point(2022, 1.9, 0.9, {
      breakBefore: 'Cases are counted over one year from 2022, and were averaged over two years before.',
    }),
    point(2023, null, 0, { isHidden: true, finding: 'not_calculable' }),
    point(2024, 2.13, 1.1, { finding: 'not_distinguishable' }),
    point(2025, 4.2384, 2.7),
  ],
  change: {
    from: 2024,
    verdict: 'no_clear_change',
    tag: 'No clear change since 2024',
    sentence: '2.13 in 2024: no clear change.',
  },
});

export const training = indicatorReport({
  figure: figure({
    indicator: 4,
    white: group(1126, 5120),
    bme: group(360, 1812),
    value: 1.1069,
    lower: 0.9964,
    upper: 1.2297,
    finding: 'not_distinguishable',
    isOutsideScreen: false,
    shortfall: 38.5,
  }),
  words: words(
    tags.unsure,
    'White staff were 1.11 times as likely to access non-mandatory training and CPD as BME staff. The true figure could lie between 1.00 and 1.23. This is not distinguishable from chance, which is not evidence of fairness.',
  ),
  trend: [
    point(2023, 1.31, 0.13),
    point(2024, 1.36, 0.14),
    point(2025, 1.1069, 0.11, { finding: 'not_distinguishable' }),
  ],
  change: { from: 2024, verdict: 'improved', tag: 'Improved since 2024', sentence: '1.36 in 2024: improved.' },
});
