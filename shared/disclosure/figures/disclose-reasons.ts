import { arcpReasons } from '../../indicators/training/training-counts';
import type { ReasonCount } from '../../indicators/training/training-counts';
import type { EthnicGroup } from '../../reference/groups';
import { classOfArcp } from '../../reference/outcomes-arcp';
import type { CountSplit } from '../../indicators/training/training-spans';
import { hiddenCells } from './hidden-cells';
import type { DisclosurePolicy } from './policy';
import { hiddenParts } from './whole-parts';

export type DisclosedReasons = Readonly<Record<ReasonCount['reason'], number | null>>;

const total = 'total';

/** Unsatisfactory outcomes of a group by reason. */
const unsatisfactoryBy = (reasons: readonly ReasonCount[], group: EthnicGroup, reason: ReasonCount['reason']): number =>
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
  return toShown(count, shownTotal === null || hidden.has(total) ? arcpReasons : hidden);
};

type Reason = ReasonCount['reason'];

const toShown = (count: (reason: Reason) => number, hidden: Iterable<string>): DisclosedReasons => {
  const isHidden = new Set(hidden);
  const shown = (reason: Reason): number | null => (isHidden.has(reason) ? null : count(reason));
  return { exam_failure: shown('exam_failure'), other: shown('other'), not_said: shown('not_said') };
};

/**
 * The reasons of one half of a span, beside those of the whole that are shown: one half could be taken from the whole.
 * @param ofWhole - what is shown of the whole span
 */
export const discloseReasonsOfHalf = (
  { own, other }: Pick<CountSplit, 'own' | 'other'>,
  group: EthnicGroup,
  shownTotal: number | null,
  { ofWhole, threshold }: { readonly ofWhole: DisclosedReasons; readonly threshold: number },
): DisclosedReasons => {
  const [count, ofOther] = [own, other].map(
    ({ reasons }) =>
      (reason: Reason): number =>
        unsatisfactoryBy(reasons, group, reason),
  );
  if (count === undefined || ofOther === undefined) return ofWhole;
  if (other.years.arcp.length === 0 && other.arcp.length === 0) return ofWhole;
  // A reason that nobody of the whole has is shown to be nobody's: it hides nothing.
  const held = arcpReasons.filter((reason) => ofWhole[reason] !== 0);
  const start = new Set(arcpReasons.filter((reason) => ofWhole[reason] === null));
  return toShown(
    count,
    shownTotal === null ? arcpReasons : hiddenParts(held, [count, ofOther], count, threshold, start),
  );
};
