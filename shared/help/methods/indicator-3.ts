import type { MethodPage } from '../article';
import { fromCounts, noCause, ratioDirection, standardSource, unknownBeside } from './common-words';
import { likelihoodExample } from './likelihood-example';

/** A trust's paper of 2020; the numbers of staff are approximate there. */
const white = { count: 17, of: 2505 };
const bme = { count: 9, of: 725 };

/** To one decimal of a per cent, as the paper printed them. */
const printed = ({ count, of }: { readonly count: number; readonly of: number }): number =>
  Math.round((count / of) * 1000) / 1000;

export const indicator3: MethodPage = {
  id: 'indicator-3',
  answers:
    'How many times as likely were BME staff to enter the formal disciplinary process as White staff, in the twelve months to 31 March?',
  working: [
    'BME rate = BME people with a formal disciplinary process that began in the year ÷ BME staff on 31 March. White rate = the same for White staff.',
    'Relative likelihood = BME rate ÷ White rate. This is the other way round than indicators 2 and 4, so that above 1.00 is worse for BME staff in all three.',
    'A person with two cases counts once. Informal steps, and cases that began in another year, are left out.',
    fromCounts,
    'Older returns averaged two years. The basis of each year is on the Settings page; half cases are kept, and no change is claimed between years of different bases.',
    'Several years together: cases and staff of two or three years are added up, because one year can hang on two or three people.',
    unknownBeside,
  ],
  example: likelihoodExample({
    indicator: 3,
    white,
    bme,
    among: 'staff',
    happened: 'entered the process',
    from: 'From a trust’s published paper, 2020; numbers of staff are approximate.',
    short: 'Fewer BME cases there would have been at the White rate',
    more: [
      {
        what: 'From the rounded rates it would be, wrongly',
        unit: 'ratio',
        value: printed(bme) / printed(white),
      },
    ],
  }),
  reading: [
    'Start with the number of cases, not with the ratio. With few cases the page says in how wide a range the true figure could lie, and how many fewer cases would bring it inside the screen.',
    'Look at two and three years together before you speak of a pattern or of an improvement.',
  ],
  direction: ratioDirection,
  notSaid: [
    noCause,
    'Whether cases were well founded, how they ended, or how long they took.',
    '“Not distinguishable from chance” on few cases is not evidence of fairness. A real gap can hide in few cases.',
  ],
  source: standardSource,
  related: ['small-numbers', 'findings', 'intervals', 'shortfall', 'breakdowns'],
  alsoKnownAs: 'discipline disciplinary formal process cases employee relations investigation pooled years stars',
};
