/**
 * Stages that an application passes, in order; one application has one furthest stage.
 * Source: domain notes (2025): applied → longlisted or shortlisted → interviewed → appointable → offered → accepted, and
 * appointed for indicator 2. Longlisting comes before shortlisting where a file keeps both.
 */
export const recruitmentStages = [
  'applied',
  'longlisted',
  'shortlisted',
  'interviewed',
  'appointable',
  'offered',
  'accepted',
  'appointed',
] as const;
export type RecruitmentStage = (typeof recruitmentStages)[number];

const positionOf = (stage: RecruitmentStage): number => recruitmentStages.indexOf(stage);

/** True when an application that got to `furthest` has passed `stage`. */
export const hasReached = (furthest: RecruitmentStage, stage: RecruitmentStage): boolean =>
  positionOf(furthest) >= positionOf(stage);

/**
 * The furthest of the stages that a row's flags name; every row is at least an application.
 * @example furthestStage(['interviewed', 'shortlisted']) // 'interviewed'
 */
export const furthestStage = (stages: readonly RecruitmentStage[]): RecruitmentStage =>
  stages.reduce((furthest, stage) => (hasReached(stage, furthest) ? stage : furthest), 'applied');
