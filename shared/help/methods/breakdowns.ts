import { level } from '../../report/breakdown/clear-parts';
import { holm } from '../../statistics/holm';
import type { MethodPage } from '../article';
import { noCause } from './common-words';

const pValues = [0.001, 0.012, 0.03, 0.04, 0.2];
const corrected = holm(pValues);

export const breakdowns: MethodPage = {
  id: 'breakdowns',
  answers:
    'In which part of the trust, or for which group, is the gap; and of everything that was looked at, what should come first?',
  working: [
    'The figure of an indicator is worked out again for every part of a cut: clinical and non-clinical, band, staff group, directorate, site, sex, five and sixteen ethnic groups.',
    'For each part, Fisher’s exact test says how often chance alone would give a difference at least as unlikely. For a share of indicator 1 the part is set against the rest of the workforce.',
    'Many parts are looked at, so some would stand out by chance. Holm’s correction allows for it: the smallest p is multiplied by the number of parts, the next by one fewer, and so on; a later one is never smaller than the one before it.',
    `A part is named as clear only if its corrected p is below ${String(level)} and its interval leaves out “no difference”.`,
    'Look here first takes every indicator and every part together, corrects for all of them, keeps those that are clear and worse for BME staff, and shows the three with the most people short. It says how many were looked at.',
  ],
  example: {
    given: `Five parts with p of ${pValues.join(', ')}. Invented values, checked with other statistical software.`,
    lines: corrected.map((value, at) => ({
      what: `p of ${String(pValues[at])}, corrected`,
      unit: 'probability',
      value,
    })),
    sentence: null,
  },
  reading: [
    'In the example four parts have a p below 0.05, and after the correction two are left. The other two may be chance among many.',
    'A part that is not clear is not cleared: numbers in parts are small, and the test is careful.',
    'Parts of the public version are hidden more often. A part with a star has no figure, and it is not said whether it stands out.',
  ],
  direction: 'As for the indicator: ratios above 1.00 and negative gaps are worse for BME staff.',
  notSaid: [
    noCause,
    'A league table. Parts are not ranked, because small ones swing to both ends by chance alone: see the funnel plot.',
  ],
  source: 'Holm, 1979; Fisher, 1935.',
  related: ['exact-test', 'funnel-plot', 'shortfall', 'disclosure', 'findings'],
  alsoKnownAs:
    'where is the gap directorate staff group site sex cut drill down multiple comparisons Holm correction largest shortfalls filter show only',
};
