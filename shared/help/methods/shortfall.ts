import { shortfall as shortfallOf } from '../../statistics/shortfall';
import { countOf, rateLine } from '../example';
import type { MethodPage } from '../article';
import { noCause } from './common-words';

const reference = { count: 412, of: 1650 };
const group = { count: 96, of: 540 };
const short = shortfallOf({ group, reference });

export const shortfall: MethodPage = {
  id: 'shortfall',
  answers:
    'What is a gap in people: how many more would have been appointed, trained or in post at the other group’s rate?',
  working: [
    'People at the other rate = White rate × BME people. Short by = that number − BME people to whom it happened.',
    'For things nobody wants (indicator 3, unsatisfactory outcomes) it is turned: how many fewer there would have been.',
    'For indicators 1 and 9 the share of the workforce takes the place of the White rate.',
    'It is worked out without rounding. Part of a person short is shown as a person short.',
  ],
  example: {
    given: `${countOf(reference)} White and ${countOf(group)} BME staff accessed training. Invented counts, checked with other statistical software.`,
    lines: [
      rateLine('White rate', reference),
      { what: 'BME staff at that rate', unit: 'count', value: (reference.count / reference.of) * group.of },
      { what: 'Short by, before rounding', unit: 'count', value: short?.exact ?? null },
      { what: 'Short by', unit: 'people', value: short?.people ?? null },
    ],
    sentence: null,
  },
  reading: [
    'It is the number a board understands, and the size a plan has to have.',
    'It is worked out from the figure itself, not from the ends of its interval. If the figure is not distinguishable from chance, so are the people.',
  ],
  direction: 'More people short is worse. It is not shown where the figure is better for BME staff.',
  notSaid: [
    noCause,
    'That so many places should be taken from others. More can be done for all.',
    'Surveys have none: answers are not people one could name a number of.',
  ],
  source: 'Arithmetic of this product.',
  related: ['breakdowns', 'indicator-2', 'indicator-4', 'findings'],
  alsoKnownAs: 'people short fewer more parity equal rate missing number',
};
