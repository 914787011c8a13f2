import { ratioOfRatios } from '../../statistics/ratio-of-ratios';
import { relativeLikelihood } from '../../statistics/relative-likelihood';
import { countOf, estimateLine } from '../example';
import type { MethodPage } from '../article';
import { noCause } from './common-words';

const laterCounts = { white: { count: 56, of: 70 }, bme: { count: 48, of: 80 } };
const earlierCounts = { white: { count: 742, of: 3214 }, bme: { count: 391, of: 2418 } };
const later = relativeLikelihood(laterCounts.white, laterCounts.bme);
const earlier = relativeLikelihood(earlierCounts.white, earlierCounts.bme);

const sidesOf = ({ white, bme }: typeof laterCounts): string => `${countOf(white)} White and ${countOf(bme)} BME`;

export const compare: MethodPage = {
  id: 'compare',
  answers: 'Are two figures really different: two years, two parts of the trust, the trust and others?',
  working: [
    'Ratios: the one divided by the other. 1.00 means no difference. Gaps: the one less the other. 0.0 means no difference.',
    'The interval of the difference is made from the two figures’ own intervals (square and add; for ratios on their logarithms).',
    'If that interval leaves out “no difference”, the page says closer to equal, further from equal, or reversed; for two years, improved or worsened of a gap that is worse for BME staff, and closer to or further from equal of one in their favour. If it does not, it says “no clear change”.',
    'Published figures of others come without an interval and are taken as exact.',
    'Nothing is compared across a change of definition: indicator 7 between the surveys of 2020 and 2021, and indicator 3 where its basis changes.',
  ],
  example: {
    given: `First: ${sidesOf(laterCounts)}. Second: ${sidesOf(earlierCounts)}. Invented counts.`,
    lines: [
      estimateLine('First ratio', 'ratio', later),
      estimateLine('Second ratio', 'ratio', earlier),
      estimateLine('First ÷ second', 'ratio', ratioOfRatios(later, earlier)),
    ],
    sentence: null,
  },
  reading: [
    'Never judge by eye, nor by whether two intervals overlap. Two overlapping intervals can belong to figures that differ clearly.',
    'Many comparisons on one page: about one in twenty of figures that are really the same would seem clear by chance. The page says how many it makes.',
  ],
  direction: 'Closer to 1.00, or to a gap of 0.0, is better.',
  notSaid: [
    noCause,
    '“No clear change” does not say that nothing changed. It says that these numbers cannot tell.',
    'Two years are taken as independent. Many of the same staff are in both, so the interval is a little wide.',
  ],
  source: 'Altman and Bland, 2003; Newcombe, 1998; Zou and Donner, 2008.',
  related: ['findings', 'intervals', 'quick-comparison'],
  alsoKnownAs:
    'improved worsened trend year on year change difference ratio of ratios benchmark peers national overlap',
};
