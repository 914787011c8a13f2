import { mantelHaenszel } from '../../statistics/mantel-haenszel';
import { relativeLikelihood } from '../../statistics/relative-likelihood';
import type { Proportion } from '../../statistics/types';
import { countOf, estimateLine } from '../example';
import type { MethodPage } from '../article';
import { noCause } from './common-words';

const uk = { above: { count: 72, of: 80 }, below: { count: 18, of: 20 } };
const elsewhere = { above: { count: 10, of: 20 }, below: { count: 40, of: 80 } };
const sum = (a: Proportion, b: Proportion): Proportion => ({ count: a.count + b.count, of: a.of + b.of });

export const likeForLike: MethodPage = {
  id: 'like-for-like',
  answers:
    'What is left of a gap once people are compared only with others like them, for example doctors who qualified in the same place?',
  working: [
    'Split everybody into layers: by place of qualification, or by starting band and year.',
    'In each layer, compare the two groups. Layers with only one of the groups have nothing to compare and add nothing.',
    'Put the layers together as one ratio. Each layer counts by how much it can tell: by its people in both groups.',
    'This is the Mantel–Haenszel ratio. Its interval is that of Greenland and Robins.',
  ],
  example: {
    given: `Qualified in the UK: ${countOf(uk.above)} White and ${countOf(uk.below)} BME passed. Qualified elsewhere: ${countOf(elsewhere.above)} and ${countOf(elsewhere.below)}. Invented counts, checked with other statistical software.`,
    lines: [
      estimateLine(
        'Everybody together',
        'ratio',
        relativeLikelihood(sum(uk.above, elsewhere.above), sum(uk.below, elsewhere.below)),
      ),
      estimateLine('Like for like', 'ratio', mantelHaenszel([uk, elsewhere])),
    ],
    sentence: null,
  },
  reading: [
    'In the example the plain ratio shows a gap, and inside each place there is none: place of qualification is all of it. The reverse happens too.',
    'If the two ratios differ, give both, and say what the layers are.',
  ],
  direction:
    'As for the plain ratio beside it: above 1.00 is worse for BME doctors, or for internationally educated joiners.',
  notSaid: [
    noCause,
    'That a gap is explained away. If place of qualification makes the gap, the next question is why it should.',
    'Anything about layers that the file does not hold.',
  ],
  source: 'Mantel and Haenszel, 1959; Greenland and Robins, 1985.',
  related: ['arcp-outcomes', 'examinations', 'journeys', 'intervals'],
  alsoKnownAs: 'stratified adjusted Mantel-Haenszel confounding Simpson place of qualification within PMQ IMG',
};
