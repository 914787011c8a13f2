import type { MethodPage } from '../article';
import { fromCounts, noCause, ratioDirection, standardSource, unknownBeside } from './common-words';
import { likelihoodExample } from './likelihood-example';

export const indicator2: MethodPage = {
  id: 'indicator-2',
  answers:
    'Among the people who were shortlisted, how many times as likely were White applicants to be appointed as BME applicants?',
  working: [
    'White rate = White people appointed ÷ White people shortlisted. BME rate = the same for BME people.',
    'Relative likelihood = White rate ÷ BME rate.',
    fromCounts,
    'Applications are counted, not people: somebody who was shortlisted twice counts twice.',
    unknownBeside,
    'Where the file marks international recruitment, the figure is shown twice: with it and without it. A campaign abroad can hide a gap at home, or look like one.',
    'The interval is Katz’s. Where a count is below 5 it is Koopman’s, which holds for small numbers and zeros.',
  ],
  example: likelihoodExample({
    indicator: 2,
    white: { count: 742, of: 3214 },
    bme: { count: 391, of: 2418 },
    among: 'shortlisted people',
    happened: 'were appointed',
    from: 'Invented counts, checked with other statistical software.',
    short: 'More BME people would have been appointed at the White rate',
  }),
  reading: [
    'Say it as a sentence: “White applicants were so many times as likely to be appointed”.',
    'Where the gap arises is on the page of the indicator, under the path from application to appointment: the ratios of its steps multiply to the ratio of the whole path.',
  ],
  direction: ratioDirection,
  notSaid: [
    noCause,
    'Who was kept from the shortlist. Everybody in this figure was shortlisted; the path shows the step before where the file has it.',
    'That 0.80 to 1.25 is fair. The range is a screen that helps to decide where to look.',
  ],
  source: standardSource,
  related: ['applications', 'breakdowns', 'shortfall', 'intervals', 'findings'],
  alsoKnownAs: 'recruitment appointment shortlisting hiring interview relative likelihood ratio denominator jobs',
};
