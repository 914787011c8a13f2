import { discloseReasonsOfSpan } from '../../disclosure/figures/disclose-span';
import type { SpanCounts } from '../../disclosure/figures/disclose-span';
import type { DisclosedFigure } from '../../disclosure/figures/disclose-training';
import type { DisclosurePolicy } from '../../disclosure/figures/policy';
import { compareSides } from '../../indicators/compare-sides';
import type { GroupFigure } from '../../indicators/figure';
import { groupFigure } from '../../indicators/group-figure';
import { arcpReasons } from '../../indicators/training/training-counts';
import type { ReasonCount } from '../../indicators/training/training-counts';
import { reasonLabels, reasonsSentence } from '../../narrative/training/training-reason-words';
import type { EthnicGroup } from '../../reference/groups';
import type { ReasonRowReport, ReasonsReport } from '../types/training-report.types';

/** Both groups side by side, where both may be shown. A higher share is neither better nor worse: the outcomes are all unsatisfactory. */
const compareGroups = (white: GroupFigure, bme: GroupFigure) =>
  white.count === null || white.of === null || bme.count === null || bme.of === null
    ? null
    : compareSides(true, { white: { count: white.count, of: white.of }, bme: { count: bme.count, of: bme.of } });

/** Why outcomes were unsatisfactory, by group; null where no file gives a reason. */
export const buildReasonsReport = (
  span: SpanCounts,
  shown: readonly (readonly DisclosedFigure[])[],
  policy: DisclosurePolicy,
): ReasonsReport | null => {
  if (span.counts.reasons.every(({ reason }) => reason === 'not_said')) return null;
  const groupsOf = (group: EthnicGroup): ReadonlyMap<ReasonCount['reason'], GroupFigure> => {
    const { total, counts } = discloseReasonsOfSpan(span, group, shown, policy);
    return new Map(
      arcpReasons.map((reason) => [
        reason,
        { ...groupFigure(counts[reason], total), isHidden: counts[reason] === null },
      ]),
    );
  };
  const [white, bme, unknown] = [groupsOf('white'), groupsOf('bme'), groupsOf('unknown')];
  const hidden: GroupFigure = { count: null, of: null, percent: null, isHidden: true };
  const rows = arcpReasons.map((reason): ReasonRowReport => ({
    reason,
    label: reasonLabels[reason],
    white: white.get(reason) ?? hidden,
    bme: bme.get(reason) ?? hidden,
    unknown: unknown.get(reason) ?? hidden,
  }));
  const exam = rows.find(({ reason }) => reason === 'exam_failure');
  return {
    rows,
    sentence: exam === undefined ? null : reasonsSentence(exam.white, exam.bme, compareGroups(exam.white, exam.bme)),
  };
};
