import { trainingMeasureWords } from '../../narrative/training/training-words';
import type { MethodPage } from '../article';
import { noCause } from './common-words';
import { sidesExample } from './sides-example';

const titles = [
  trainingMeasureWords.exam_pass.title,
  trainingMeasureWords.exam_pass_first_attempt.title,
  trainingMeasureWords.exam_pass_eventual.title,
];

export const examinations: MethodPage = {
  id: 'examinations',
  answers: 'Do fewer BME doctors pass their postgraduate examinations than White doctors?',
  working: [
    `Three figures stand side by side: ${titles.join('; ')}.`,
    'All attempts: passes ÷ attempts. Somebody who sat three times counts three times.',
    'First attempts: passes at the first attempt ÷ first attempts. It needs a file that numbers the attempts.',
    'In the end: each person and examination once, followed over all attempts of the years chosen; passed if any attempt was.',
    'The gap is BME − White, in percentage points, with Newcombe’s interval. The ratio beside it is White ÷ BME.',
  ],
  example: sidesExample({
    isHigherWorse: false,
    white: { count: 56, of: 70 },
    bme: { count: 48, of: 80 },
    happened: 'attempts passed',
    from: 'Invented counts, checked with other statistical software.',
  }),
  reading: [
    'First attempts and “in the end” answer two questions: who is ready, and who gets there. A gap in the first that closes in the second costs people time and fees.',
    'Look at the gap within places of qualification beside the plain one.',
  ],
  direction: 'A negative gap is worse for BME doctors; so is a ratio above 1.00.',
  notSaid: [
    noCause,
    'Anything about ability. Access to study leave, to supervision and to preparation differs, and the figures do not hold it.',
    '“In the end” ends with the years chosen: somebody who passes later is not in it yet.',
  ],
  source: 'The training workbook of the trust: one row an attempt.',
  related: ['arcp-outcomes', 'like-for-like', 'learning-requests', 'intervals'],
  alsoKnownAs: 'exam pass rate attempts differential attainment royal college membership eventual first PMQ',
};
