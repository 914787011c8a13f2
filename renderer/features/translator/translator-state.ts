import { groupLabels } from '../../../shared/reference/groups';
import type { Decision, TranslationEntry } from '../../../shared/ipc/replies/words';

export type DecisionFilter = Decision | 'all';

export const decisionLabels: Readonly<Record<Decision, string>> = {
  changed: 'Changed on this page',
  answer: 'Answered at import',
  rule: 'Read by a rule',
  name: 'Exact name or code',
};

/** Entries that were decided in one way and hold the text in their words, system or group. */
export const matching = (
  entries: readonly TranslationEntry[],
  sought: string,
  decision: DecisionFilter,
): readonly TranslationEntry[] => {
  const text = sought.trim().toLowerCase();
  return entries.filter(
    (entry) =>
      (decision === 'all' || entry.decision === decision) &&
      [entry.original, entry.systemLabel, groupLabels[entry.group]].some((each) => each.toLowerCase().includes(text)),
  );
};
