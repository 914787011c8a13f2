import { newcombeGap } from '../../statistics/newcombe';
import { estimateLine } from '../example';
import type { MethodPage } from '../article';
import { fromCounts, noCause, ratioDirection, standardSource, unknownBeside } from './common-words';
import { likelihoodExample } from './likelihood-example';

const white = { count: 412, of: 1650 };
const bme = { count: 96, of: 540 };

export const indicator4: MethodPage = {
  id: 'indicator-4',
  answers:
    'How many times as likely were White staff to access non-mandatory training and continuing professional development (CPD) as BME staff?',
  working: [
    'White rate = White people with at least one non-mandatory course ÷ White staff on 31 March. BME rate = the same for BME staff.',
    'Relative likelihood = White rate ÷ BME rate.',
    'A person counts once, however many courses. A course counts if it was completed or attended in the twelve months to 31 March.',
    'Each course is mandatory or not, once for all years. A course that nobody has classed keeps the figure back until you class it: see Courses on the page Learning requests.',
    fromCounts,
    unknownBeside,
  ],
  example: likelihoodExample({
    indicator: 4,
    white,
    bme,
    among: 'staff',
    happened: 'accessed training',
    from: 'A small trust; invented counts, checked with other statistical software.',
    short: 'More BME staff would have been trained at the White rate',
    more: [estimateLine('The same as a gap, White − BME', 'points', newcombeGap(white, bme), 100)],
  }),
  reading: [
    'The people short say more to a board than the ratio: they are places that could be offered.',
    'Set beside it the page Learning requests: who asked, and who was refused. Few who attend may be few who ask, or many who are turned down.',
  ],
  direction: ratioDirection,
  notSaid: [
    noCause,
    'How much training people had. One short course counts as much as a degree.',
    'Training that was never entered in the learning system.',
  ],
  source: standardSource,
  related: ['learning-requests', 'shortfall', 'breakdowns', 'intervals', 'findings'],
  alsoKnownAs: 'learning courses CPD development mandatory relative likelihood',
};
