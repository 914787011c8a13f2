import { arcpReasons } from '../../indicators/training/training-counts';
import type { ReasonCount } from '../../indicators/training/training-counts';
import type { EthnicGroup } from '../../reference/groups';
import { classOfArcp } from '../../reference/outcomes-arcp';
import { hiddenCells } from './hidden-cells';
import type { DisclosurePolicy } from './policy';

export type DisclosedReasons = Readonly<Record<ReasonCount['reason'], number | null>>;

const total = 'total';

/** Unsatisfactory outcomes of a group by reason. */
export const unsatisfactoryBy = (
  reasons: readonly ReasonCount[],
  group: EthnicGroup,
  reason: ReasonCount['reason'],
): number =>
  reasons.reduce(
    (sum, row) =>
      row.group === group && row.reason === reason && classOfArcp(row.outcome, 'regulator') === 'adverse'
        ? sum + row.count
        : sum,
    0,
  );

/**
 * The reasons of one group, which add up to the unsatisfactory outcomes that the page shows already. Where it hides them, or they would have to be
 * hidden with a reason, no reason is shown.
 * @param shownTotal - what the page shows of the group; null where it is hidden
 */
export const discloseReasons = (
  reasons: readonly ReasonCount[],
  group: EthnicGroup,
  shownTotal: number | null,
  policy: DisclosurePolicy,
): DisclosedReasons => {
  const count = (reason: ReasonCount['reason']): number => unsatisfactoryBy(reasons, group, reason);
  const hidden = hiddenCells(
    {
      cells: [
        ...arcpReasons.map((id) => ({ id, value: count(id) })),
        { id: total, value: arcpReasons.reduce((sum, reason) => sum + count(reason), 0), isAlwaysShown: true },
      ],
      sums: [{ total, parts: arcpReasons }],
    },
    policy,
  );
  const isNothingShown = shownTotal === null || hidden.has(total);
  const shown = (reason: ReasonCount['reason']): number | null =>
    isNothingShown || hidden.has(reason) ? null : count(reason);
  return { exam_failure: shown('exam_failure'), other: shown('other'), not_said: shown('not_said') };
};
