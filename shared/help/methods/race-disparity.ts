import { formatCount } from '../../narrative/format';
import { disparityRatios } from '../../statistics/disparity-ratio';
import { estimateLine } from '../example';
import type { MethodPage } from '../article';
import { noCause } from './common-words';

const white = { lower: 2000, middle: 1500, upper: 500 };
const bme = { lower: 900, middle: 450, upper: 90 };
const ratios = disparityRatios(white, bme);
const product = (ratios.lowerToMiddle.value ?? 0) * (ratios.middleToUpper.value ?? 0);

const tiersOf = ({ lower, middle, upper }: typeof white): string =>
  `${formatCount(lower)}, ${formatCount(middle)} and ${formatCount(upper)}`;

export const raceDisparity: MethodPage = {
  id: 'race-disparity',
  answers:
    'On the way up the pay bands, how much better are White staff represented at each step than BME staff? To begin with, the lower tier is band 5 and under, the middle tier bands 6 and 7, the upper tier band 8a and above with very senior managers; the Settings page can set other limits.',
  working: [
    'White step = White staff in the higher tier ÷ White staff in the lower one. BME step = the same for BME staff.',
    'Race disparity ratio = White step ÷ BME step.',
    'There are three: lower to middle, middle to upper, lower to upper. The first two multiply to the third, on numbers that are not rounded.',
    'Medical and dental grades are left out: they are not pay bands. The ratios are given for clinical and non-clinical staff together and for each.',
    'The interval is Woolf’s, that of an odds ratio, because four headcounts make the figure. Where one of them is 0 it is not calculable.',
  ],
  example: {
    given: `White staff in the three tiers: ${tiersOf(white)}. BME staff: ${tiersOf(bme)}. Invented counts.`,
    lines: [
      estimateLine('Lower to middle', 'ratio', ratios.lowerToMiddle),
      estimateLine('Middle to upper', 'ratio', ratios.middleToUpper),
      estimateLine('Lower to upper', 'ratio', ratios.lowerToUpper),
      { what: 'The first two multiplied', unit: 'ratio', value: product },
    ],
    sentence: null,
  },
  reading: [
    'The larger of the first two ratios is where most is lost. That is where to look first.',
    'A ratio of 2 does not mean that White people are promoted twice as often. It compares who stands where on one day.',
  ],
  direction:
    'Above 1.00 is worse for BME staff: White staff are better represented further up. 1.00 means no difference.',
  notSaid: [
    noCause,
    'How people came to be in a tier: by promotion, by recruitment from outside, or by others leaving.',
  ],
  source: 'The race disparity ratio of NHS England, as field knowledge; where a tier ends is a setting.',
  related: ['indicator-1', 'model-employer', 'what-would-it-take', 'intervals', 'time-to-a-higher-band'],
  alsoKnownAs: 'progression disparity ratio tiers ladder promotion pipeline pay bands',
};
