import { discloseCounts } from '../disclosure/figures/disclose-counts';
import type { CountedPart } from '../disclosure/figures/disclose-counts';
import type { DisclosurePolicy } from '../disclosure/figures/policy';
import type { GroupFigure } from '../indicators/figure';
import { hiddenComparisonSentence } from '../narrative/hidden-sentence';
import { countOnlyTag, noBaseSentence } from '../narrative/other-count';
import { findingTag, hiddenTag } from '../narrative/tags';
import { compareProportions } from './comparison/compare';
import type { OtherCount } from './types/year-report.types';

const nothing = { ratio: null, lower: null, upper: null, method: null, finding: null, hasLowNumbers: false } as const;

type Numbers = Pick<
  OtherCount,
  'ratio' | 'lower' | 'upper' | 'method' | 'finding' | 'hasLowNumbers' | 'tag' | 'sentence'
>;

const compared = (white: GroupFigure, bme: GroupFigure, threshold: number): Numbers => {
  if (white.isHidden || bme.isHidden)
    return { ...nothing, tag: hiddenTag, sentence: hiddenComparisonSentence(threshold) };
  if (white.count === null || bme.count === null || white.of === null || bme.of === null)
    return { ...nothing, tag: countOnlyTag, sentence: noBaseSentence };
  const { ratio, finding, hasLowNumbers, sentence } = compareProportions(
    { count: white.count, of: white.of },
    { count: bme.count, of: bme.of },
    { first: 'the White group', second: 'the BME group' },
  );
  const isShown = finding !== 'too_few';
  return {
    ratio: isShown ? ratio.value : null,
    lower: isShown ? ratio.lower : null,
    upper: isShown ? ratio.upper : null,
    method: isShown ? ratio.method : null,
    finding,
    hasLowNumbers,
    tag: findingTag[finding],
    sentence,
  };
};

/** Counts made elsewhere, through disclosure, White beside BME by the rules of every other ratio. */
export const otherCountsOf = (parts: readonly CountedPart[], policy: DisclosurePolicy): readonly OtherCount[] =>
  discloseCounts(parts, policy).map(({ measure, stage, groups }) => ({
    measure,
    stage,
    ...groups,
    ...compared(groups.white, groups.bme, policy.threshold),
    isHidden: groups.white.isHidden || groups.bme.isHidden || groups.unknown.isHidden,
  }));
