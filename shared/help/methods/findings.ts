import { findingTag } from '../../narrative/tags';
import { formatRatio } from '../../narrative/format';
import { screenRange } from '../../reference/indicators';
import { fewestForARate, fewestForComfort } from '../../indicators/group-figure';
import { countOf, exampleText, estimateLine } from '../example';
import type { ExampleLine } from '../example';
import type { MethodPage } from '../article';
import { exampleFigure } from './likelihood-example';

const cases = [
  { white: { count: 742, of: 3214 }, bme: { count: 391, of: 2418 } },
  { white: { count: 56, of: 72 }, bme: { count: 48, of: 70 } },
  { white: { count: 21, of: 30 }, bme: { count: 11, of: 20 } },
  { white: { count: 3, of: 40 }, bme: { count: 1, of: 4 } },
  { white: { count: 3, of: 40 }, bme: { count: 0, of: 20 } },
];

const caseLine = (counts: (typeof cases)[number]): ExampleLine => {
  const figure = exampleFigure(2, counts);
  const number = figure.value === null ? 'no ratio' : exampleText(estimateLine('', 'ratio', figure));
  const low = figure.hasLowNumbers && figure.value !== null ? ', low numbers' : '';
  return {
    what: `${countOf(counts.white)} White, ${countOf(counts.bme)} BME`,
    words: `${number}: ${findingTag[figure.finding].toLowerCase()}${low}`,
  };
};

const lower = formatRatio(screenRange.lower);
const upper = formatRatio(screenRange.upper);
const tooFew = String(fewestForARate);

export const findings: MethodPage = {
  id: 'findings',
  answers: 'What do the words beside a figure mean, and who decides them?',
  working: [
    'The interval decides the words, never the size of the figure.',
    `“${findingTag.unlikely_chance}”: the interval leaves out equality (1.00 for a ratio, 0 for a gap).`,
    `“${findingTag.not_distinguishable}”: the interval includes equality. Chance could explain it.`,
    `“${findingTag.too_few}”: a group has fewer than ${tooFew} people. No rate is given, because one person would move it too far.`,
    `“Low numbers”: a group has ${tooFew} to ${String(fewestForComfort - 1)} people. Read with care.`,
    `“${findingTag.not_calculable}”: there is nothing to divide by, or of nobody in the workforce is the ethnicity known. It is neither zero nor endless; where one rate is zero, the counts are in the sentence.`,
    '“No interval”: a survey percentage without the number of responses. “Hidden”, or a star: a number behind it may not be shown.',
    `The screen: a ratio from ${lower} to ${upper}, both included, is inside. It is judged before rounding, so that 1.2549 reads 1.25 and is outside.`,
  ],
  example: {
    given: 'Five pairs of groups, White ÷ BME. Invented counts.',
    lines: cases.map(caseLine),
    sentence: null,
  },
  reading: [
    '“Not distinguishable” is not evidence of fairness. Say: “these numbers cannot tell”.',
    '“Unlikely to be chance” says nothing about how large or how important a gap is. Read the figure and the people short for that.',
  ],
  direction: 'The words are the same for both directions. Red and green tints repeat which way a clear figure points.',
  notSaid: [
    'That a figure is proven. About one in twenty figures of things that are really equal would seem clear by chance.',
    'That the screen is law or a test. It is often called the four-fifths rule and only helps to decide where to look.',
  ],
  source: 'Rules of this product, after the guidance on the standard and on small numbers.',
  related: ['intervals', 'small-numbers', 'compare', 'disclosure'],
  alsoKnownAs:
    'significant significance chance too few to say low numbers not calculable chip tag hollow filled dot four-fifths screen traffic light',
};
