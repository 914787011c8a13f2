import { funnelLimits } from '../../statistics/funnel-limits';
import { formatPercent } from '../../narrative/format';
import type { ExampleLine } from '../example';
import type { MethodPage } from '../article';

const expected = 0.72;
const sizes = [20, 50];
const levels = [0.95, 0.998] as const;

const limitLine = (of: number, level: (typeof levels)[number]): ExampleLine => {
  const { lower, upper } = funnelLimits(of, expected, level);
  const name = `${String(of)} people, ${String(level * 100)}% limits`;
  return { what: name, words: `${formatPercent(lower * 100)} to ${formatPercent(upper * 100)}` };
};

export const funnelPlot: MethodPage = {
  id: 'funnel-plot',
  answers:
    'Which of many directorates, sites or groups stand further from the expected rate than chance alone would take them?',
  working: [
    'Each mark is one part: people to the right, its BME rate upwards.',
    'The line in the middle is the rate to expect: that of all White people, or for indicator 1 the BME share of the workforce.',
    'The limits are exact binomial limits around that rate. Where nothing is different, about 1 in 20 parts stands outside the 95% limits and about 1 in 500 outside the 99.8% limits.',
    'It is drawn for eight parts or more that have a figure.',
  ],
  example: {
    given: `The expected rate is ${formatPercent(expected * 100)}.`,
    lines: sizes.flatMap((of) => levels.map((level) => limitLine(of, level))),
    sentence: null,
  },
  reading: [
    'Small parts swing more, so the funnel is wide on the left. A mark far from the line but inside the funnel is what chance does.',
    'Start with marks outside the outer limits. One mark between the two rings, among twenty, is what chance alone would give.',
  ],
  direction:
    'Whether above or below the funnel is worse depends on the indicator; the sentence above the picture says it.',
  notSaid: [
    'Who is best or worst. It is made instead of a league table.',
    'Why a part stands outside: its professions and grades may differ.',
  ],
  source:
    'Spiegelhalter, 2005: funnel plots for comparing institutional performance; exact binomial limits, interpolated.',
  related: ['breakdowns', 'findings', 'small-numbers'],
  alsoKnownAs: 'control limits league table ranking directorates outlier binomial chart',
};
