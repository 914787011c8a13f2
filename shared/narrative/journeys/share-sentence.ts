import type { SidesComparison } from '../../indicators/compare-sides';
import type { GroupFigure } from '../../indicators/figure';
import { isWorseWhenHigher } from '../../indicators/journeys/first-two-years';
import type { JourneyMeasure } from '../../indicators/journeys/first-two-years';
import { formatPercent } from '../format';
import { gapWords } from '../gap-sentence';
import { hiddenComparisonSentence } from '../hidden-sentence';
import { likelihoodWords } from '../likelihood-words';
import { rangeSentence } from '../range-sentence';
import { ratioRange } from './promotion-sentence';

const happened: Readonly<Record<JourneyMeasure, string>> = {
  formal_process: 'entered a formal disciplinary process within two years of starting',
  learning: 'took non-mandatory learning within two years of starting',
  leaving: 'were no longer in staff in post two years after they were first seen',
};

const toHappen: Readonly<Record<JourneyMeasure, string>> = {
  formal_process: 'enter a formal process',
  learning: 'take learning',
  leaving: 'leave',
};

const missing: Readonly<Record<JourneyMeasure, string>> = {
  formal_process: 'No joiners can be followed for two years: import the disciplinary cases of three years in a row.',
  learning:
    'No joiners can be followed for two years: import the learning records of three years in a row, and class every course as mandatory or not.',
  leaving: 'No joiners can be followed for two years: import staff in post of two years apart.',
};

const ratioWords = (measure: JourneyMeasure, { ratio }: SidesComparison): string => {
  if (ratio.value === null) return '';
  const [above, below, none] = isWorseWhenHigher[measure]
    ? ['An internationally educated', 'a UK-educated', 'internationally educated']
    : ['A UK-educated', 'an internationally educated', 'UK-educated'];
  return likelihoodWords(ratio.value, {
    some: (times) =>
      ` ${above} joiner was ${times} times as likely to ${toHappen[measure]} as ${below} one (${ratioRange(ratio)}).`,
    none: ` None of the ${none} joiners did: a ratio of 0 (${ratioRange(ratio)}).`,
  });
};

/** One share of the first two years in words, with its gap, ratio and range. */
export const shareSentence = (
  measure: JourneyMeasure,
  groups: { readonly uk: GroupFigure; readonly international: GroupFigure },
  comparison: SidesComparison | null,
  threshold: number,
): string => {
  if (comparison === null) return hiddenComparisonSentence(threshold);
  const { gap, finding } = comparison;
  if (gap.value === null)
    return finding === 'too_few'
      ? 'Too few to say: fewer than ten joiners are followed in one of the groups.'
      : 'Nothing to compare: in one of the groups nobody can be followed for two years.';
  const size = gapWords(gap.value, 'worse for the internationally educated', 'better for the internationally educated');
  const lead = `${formatPercent(groups.international.percent)} of internationally educated joiners and ${formatPercent(groups.uk.percent)} of UK-educated joiners ${happened[measure]}: ${size}.`;
  return `${lead}${ratioWords(measure, comparison)} ${rangeSentence({ ...gap, finding, measure: 'percentage_point_gap' })}`.trim();
};

export const shareMissing = (measure: JourneyMeasure): string => missing[measure];
