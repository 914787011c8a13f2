import { arcpDefinitionRows, arcpDefinitions } from '../../reference/outcomes-arcp';
import { fisherExact } from '../../statistics/fisher';
import { relativeLikelihood } from '../../statistics/relative-likelihood';
import { estimateLine } from '../example';
import type { MethodPage } from '../article';
import { noCause } from './common-words';
import { sidesExample } from './sides-example';

const white = { count: 3, of: 62 };
const bme = { count: 9, of: 71 };

const definitions = arcpDefinitions.map((definition) => {
  const { name, adverse, favourable } = arcpDefinitionRows[definition];
  return `${name}. Counted as the worse outcome: ${adverse.join(', ')}. Counted as the better one: ${favourable.join(', ')}. Others are left out.`;
});

export const arcpOutcomes: MethodPage = {
  id: 'arcp-outcomes',
  answers:
    'Do BME doctors in training have more unsatisfactory outcomes at the Annual Review of Competency Progression (ARCP) than White doctors?',
  working: [
    'Rate = outcomes that count as unsatisfactory ÷ all outcomes that count. The gap is White − BME, in percentage points.',
    'Published definitions of “unsatisfactory” differ. The page has three, and the one in use stands beside every figure:',
    ...definitions,
    'Outcomes 10.1 and 10.2 and reviews that were not assessed (N-codes) are in no definition.',
    'Outcomes are counted: an outcome 5 and the 1 that follows are two. Or choose trainees: each counts once a training year, with the worst outcome of that year.',
    'Years are added up: one, three or five training years together. A training year starts on the first Wednesday of August.',
  ],
  example: sidesExample({
    isHigherWorse: true,
    white,
    bme,
    happened: 'outcomes were unsatisfactory',
    from: 'Invented counts, checked with other statistical software.',
    more: [
      estimateLine('The ratio the other way round, White ÷ BME', 'ratio', relativeLikelihood(white, bme)),
      { what: 'Fisher’s exact test, p', unit: 'probability', value: fisherExact(white, bme).twoSided },
    ],
  }),
  reading: [
    'The rates of the example look far apart, and the interval of the ratio includes 1. Numbers this small bear no more than that. Take five years together.',
    'Look at the gap within places of qualification too. A gap can be entirely place of qualification, and the reverse.',
    'If the three definitions tell different stories, say so: the definition is then the finding.',
  ],
  direction: 'A negative gap is worse for BME doctors; so is a ratio above 1.00, which is BME ÷ White here.',
  notSaid: [
    noCause,
    'Why an outcome was given. Reasons are kept as “examination” or “other”, and comments are not stored.',
    'Anything about one programme with few trainees. Those figures are hidden, or too few to say.',
  ],
  source: 'The regulator’s classes of outcomes; the other two definitions are named as published papers use them.',
  related: ['examinations', 'like-for-like', 'small-numbers', 'exact-test', 'disclosure'],
  alsoKnownAs:
    'annual review competency progression trainees differential attainment unsatisfactory standard extension release postgraduate PMQ',
};
