import { suggestedAnswers } from '../../../shared/plan-file/plan-questions';
import type { Requests } from '../../../shared/ipc/contract';
import type { PlanReading } from '../../../shared/ipc/replies/plans';
import type { PlanAnswers } from '../../../shared/plan-file/plan-draft';

export type Decisions = Omit<Requests['plan.store'], 'planId'>;

export const noDecisions: Decisions = {
  answers: { without: [], people: {}, statuses: {} },
  conflicts: {},
  remove: [],
};

/** Adds or takes away. */
export const toggled = (list: readonly string[], one: string, isIn: boolean): readonly string[] => [
  ...list.filter((other) => other !== one),
  ...(isIn ? [one] : []),
];

export const withAnswers = (decisions: Decisions, answers: Partial<PlanAnswers>): Decisions => ({
  ...decisions,
  answers: { ...decisions.answers, ...answers },
});

/** Takes the suggestions for what is not answered yet. */
export const acceptSuggestions = (decisions: Decisions, { questions }: PlanReading): Decisions =>
  withAnswers(decisions, { statuses: { ...suggestedAnswers(questions).statuses, ...decisions.answers.statuses } });

/** Conflicts for which nobody has chosen yet. */
export const openConflicts = (reading: PlanReading, { conflicts }: Decisions): number =>
  reading.kind === 'plan' ? 0 : reading.conflicts.filter(({ key }) => conflicts[key] === undefined).length;
