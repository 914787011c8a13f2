import type { TrainingCounts } from '../../indicators/training/training-counts';
import type { CountSplit } from '../../indicators/training/training-spans';
import { sectionOfMeasure } from '../../indicators/training/training-measures';
import type { EthnicGroup } from '../../reference/groups';
import { discloseHalf } from './disclose-half';
import { discloseReasons, discloseReasonsOfHalf } from './disclose-reasons';
import type { DisclosedReasons } from './disclose-reasons';
import { discloseTrainees } from './disclose-trainees';
import { discloseTraining } from './disclose-training';
import type { DisclosedFigure } from './disclose-training';
import type { DisclosurePolicy } from './policy';

/** The counts of a span of training years, and how the newest years are divided to come to it; no divisions: it stands by itself. */
export interface SpanCounts {
  readonly counts: TrainingCounts;
  readonly splits: readonly CountSplit[];
}

const outcomesOf = (figures: readonly DisclosedFigure[]): readonly DisclosedFigure[] =>
  figures.filter(({ measure }) => sectionOfMeasure(measure) === 'arcp');

/** Events and trainees. The public version needs the outcomes of the restricted one, which its trainees were protected beside. */
const discloseWhole = (counts: TrainingCounts, policy: DisclosurePolicy): readonly DisclosedFigure[] => {
  const events = discloseTraining(counts, policy);
  const { beneath: threshold, ...own } = policy;
  const beneath = threshold === undefined ? [] : outcomesOf(discloseTraining(counts, { ...own, threshold }));
  return [...events, ...discloseTrainees(counts.arcp, outcomesOf(events), policy, beneath)];
};

/** What may be shown of a span and of every longer one that it was divided from, the longest first. The last is of the span itself. */
export const discloseSpans = (
  { counts, splits }: SpanCounts,
  policy: DisclosurePolicy,
): readonly (readonly DisclosedFigure[])[] => {
  const found = [discloseWhole(splits[0]?.whole ?? counts, policy)];
  for (const split of splits) found.push(discloseHalf(split, found.at(-1) ?? [], policy.threshold));
  return found;
};

const totalOf = (figures: readonly DisclosedFigure[] | undefined, group: EthnicGroup): number | null =>
  figures?.find((each) => each.measure === 'arcp_unsatisfactory' && each.group === group && each.pmq === 'all')
    ?.count ?? null;

export interface ReasonsShown {
  readonly total: number | null;
  readonly counts: DisclosedReasons;
}

/** The reasons of one group in a span, beside what is shown of it and of the longer spans. */
export const discloseReasonsOfSpan = (
  { counts, splits }: SpanCounts,
  group: EthnicGroup,
  shown: readonly (readonly DisclosedFigure[])[],
  policy: DisclosurePolicy,
): ReasonsShown => {
  const whole = discloseReasons((splits[0]?.whole ?? counts).reasons, group, totalOf(shown[0], group), policy);
  const own = splits.reduce(
    (ofWhole, split, at) =>
      discloseReasonsOfHalf(split, group, totalOf(shown[at + 1], group), { ofWhole, threshold: policy.threshold }),
    whole,
  );
  return { total: totalOf(shown.at(-1), group), counts: own };
};
