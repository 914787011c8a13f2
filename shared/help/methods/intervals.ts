import { katzInterval } from '../../statistics/katz';
import { koopmanInterval } from '../../statistics/koopman';
import { newcombeGap } from '../../statistics/newcombe';
import { rate } from '../../statistics/rate';
import { countOf, estimateLine } from '../example';
import type { ExampleLine } from '../example';
import type { Interval, Proportion } from '../../statistics/types';
import type { MethodPage } from '../article';

const white = { count: 56, of: 70 };
const bme = { count: 48, of: 80 };
const few = { above: { count: 0, of: 12 }, below: { count: 3, of: 9 } };

const ratioLine = (what: string, above: Proportion, below: Proportion, interval: Interval): ExampleLine =>
  estimateLine(what, 'ratio', { value: above.count / above.of / (below.count / below.of), ...interval });

export const intervals: MethodPage = {
  id: 'intervals',
  answers: 'In which range could the true figure plausibly lie, given how few or many people it rests on?',
  working: [
    'A year is one of many that might have been. The 95% interval holds the true figure in about 95 of 100 such cases. Few people give a wide one.',
    'A share: Wilson’s interval. It never leaves 0 to 100%, and holds where nobody or everybody is counted.',
    'A gap of two shares: Newcombe’s interval, made from the two Wilson intervals.',
    'A ratio of two rates: Katz’s interval, on the logarithm of the ratio.',
    'A ratio with any count below 5 (with or without the event, in either group): Koopman’s score interval, which holds for small numbers and for zeros.',
    'A race disparity ratio: Woolf’s interval. A like-for-like ratio: that of Mantel and Haenszel. The page of each figure names its method.',
  ],
  example: {
    given: `${countOf(white)} White and ${countOf(bme)} BME; then, for few people, ${countOf(few.above)} and ${countOf(few.below)}. Invented counts, checked with other statistical software.`,
    lines: [
      estimateLine('White share (Wilson)', 'percent', rate(white), 100),
      estimateLine('BME share (Wilson)', 'percent', rate(bme), 100),
      estimateLine('Gap (Newcombe)', 'points', newcombeGap(white, bme), 100),
      ratioLine('Ratio (Katz)', white, bme, katzInterval(white, bme)),
      ratioLine('Ratio of few (Koopman)', few.above, few.below, koopmanInterval(few.above, few.below)),
    ],
    sentence: null,
  },
  reading: [
    'Read both ends aloud: “it could be as low as … and as high as …”. If the two ends would lead to different decisions, wait, or pool years.',
    'The middle is not certain and the ends are not limits. The true figure may lie outside, in about one of twenty cases.',
  ],
  direction:
    'An interval that leaves out 1.00 (ratios) or 0 (gaps) makes the figure unlikely to be chance, whichever side it lies on.',
  notSaid: [
    'Anything about wrong or missing data. An interval knows only chance, not errors in the file.',
    'That two figures are the same because their intervals overlap: see Changes and comparisons.',
  ],
  source: 'Wilson, 1927; Newcombe, 1998; Katz and others, 1978; Koopman, 1984; Woolf, 1955.',
  related: ['findings', 'compare', 'exact-test', 'small-numbers', 'like-for-like'],
  alsoKnownAs: 'confidence interval CI uncertainty error bar range margin Wilson Newcombe Katz Koopman could be',
};
