import { compareProportions } from '../../report/comparison/compare';
import { countOf, estimateLine, rateLine } from '../example';
import type { MethodPage } from '../article';

const white = { count: 56, of: 70 };
const bme = { count: 48, of: 80 };
const compared = compareProportions(white, bme, { first: 'White', second: 'BME' });

export const quickComparison: MethodPage = {
  id: 'quick-comparison',
  answers: 'You have four numbers from anywhere. What do they support?',
  working: [
    'Ratio = rate of the first group ÷ rate of the second, with Katz’s interval, or Koopman’s where a count is below 5.',
    'Gap = rate of the first group − rate of the second, with Newcombe’s interval.',
    'Fisher’s exact test and its mid-P say how often chance alone would give a result at least as unlikely.',
    'Short by = how many more people of one group there would have been at the other’s rate.',
    'Fewer than ten people in a group: too few to say. Then only the sentence and the exact test are shown.',
  ],
  example: {
    given: `First group: ${countOf(white)}. Second group: ${countOf(bme)}.`,
    lines: [
      rateLine('First rate', white),
      rateLine('Second rate', bme),
      estimateLine('Ratio', 'ratio', compared.ratio),
      estimateLine('Gap', 'points', compared.gap, 100),
      { what: 'Fisher’s exact test, p', unit: 'probability', value: compared.fisher },
      { what: 'Mid-P', unit: 'probability', value: compared.midP },
      { what: 'Second group short by', unit: 'people', value: compared.shortfall },
    ],
    sentence: compared.sentence,
  },
  reading: [
    'Put the group you compare with first, usually White. A ratio above 1.00 then means that the first group had it more often.',
    'Whether “more often” is good or bad is for you to say: the page does not know what you counted.',
  ],
  direction:
    'The page cannot know. For something people want, above 1.00 is worse for the second group; for something they do not want, below 1.00 is.',
  notSaid: ['Anything about where your numbers are from. Nothing is stored, and nothing is hidden.'],
  source: 'As on the pages about intervals and the exact test.',
  related: ['intervals', 'exact-test', 'findings', 'shortfall'],
  alsoKnownAs: 'calculator four numbers two by two table ratio gap significance',
};
