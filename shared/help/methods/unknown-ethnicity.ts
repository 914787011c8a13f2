import { formatCount } from '../../narrative/format';
import { unknownSentence } from '../../narrative/unknown-sentence';
import { countOf, estimateLine } from '../example';
import type { MethodPage } from '../article';
import { exampleFigure } from './likelihood-example';

const white = { count: 742, of: 3214 };
const bme = { count: 391, of: 2418 };
const unknown = { count: 40, of: 310 };
const figure = exampleFigure(2, { white, bme, unknown });

export const unknownEthnicity: MethodPage = {
  id: 'unknown-ethnicity',
  answers: 'How far could people whose ethnicity is not known move a figure?',
  working: [
    'Ratios (indicators 2 to 4) leave people of unknown ethnicity out. Shares (indicators 1 and 9) keep them in the number below the line.',
    'The bounds: the figure is worked out twice more, as if all of them were White and as if all were BME.',
    'Not stated, blank, “prefer not to say” and the codes Z and 99 are unknown. A word that the workbench does not know is asked about, never silently made unknown.',
    'Surveys give no unknown group, so indicators 5 to 8 have no bounds.',
  ],
  example: {
    given: `${countOf(white)} White and ${countOf(bme)} BME were appointed, and ${formatCount(unknown.count)} of ${formatCount(unknown.of)} of unknown ethnicity. Invented counts.`,
    lines: [
      estimateLine('Ratio, White ÷ BME', 'ratio', figure),
      { what: 'If all unknown were White', unit: 'ratio', value: figure.bounds?.allWhite ?? null },
      { what: 'If all unknown were BME', unit: 'ratio', value: figure.bounds?.allBme ?? null },
    ],
    sentence: unknownSentence(figure),
  },
  reading: [
    'If both lead to the same words as the figure, unknown ethnicity is unlikely to change what it says. If they do not, better records come first.',
    'They are two plain cases and no limits. All unknown are seldom of one group, and where those with and without the event differ in ethnicity, the figure can lie outside both.',
  ],
  direction: 'As for the figure itself.',
  notSaid: [
    'Which group they are. Nobody’s ethnicity is ever guessed.',
    'The two cases are no interval. They allow for what is not recorded, the interval for chance.',
  ],
  source: 'Rules of this product, after the guidance on the standard.',
  related: ['indicator-1', 'indicator-2', 'figures-look-wrong', 'intervals'],
  alsoKnownAs: 'not stated missing blank null bounds data quality denominator prefer not to say',
};
