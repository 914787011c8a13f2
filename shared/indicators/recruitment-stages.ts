import { addGroups, ethnicGroups } from '../reference/groups';
import type { GroupCounts } from '../reference/groups';

/** The stages of an application, each a part of the one before. A file has the second and the last; it may lack the others. */
export const recruitmentStages = ['applied', 'shortlisted', 'interviewed', 'offered', 'appointed'] as const;
export type RecruitmentStage = (typeof recruitmentStages)[number];

/** Applications (events, not people) that reached a stage, home and international campaigns apart. */
export interface StageCounts {
  readonly stage: RecruitmentStage;
  readonly home: GroupCounts;
  readonly abroad: GroupCounts;
}

export interface RecruitmentStages {
  /** In order, at least shortlisted and appointed; none larger than the one before. */
  readonly stages: readonly StageCounts[];
  /** True where some application is marked as international: only then are there two views. */
  readonly hasInternational: boolean;
}

const places = ['home', 'abroad'] as const;

const isWithin = (later: StageCounts, earlier: StageCounts): boolean =>
  places.every((place) => ethnicGroups.every((group) => later[place][group] <= earlier[place][group]));

const isSame = (one: StageCounts, other: StageCounts): boolean => isWithin(one, other) && isWithin(other, one);

const isKept = (stage: StageCounts, shortlisted: StageCounts, appointed: StageCounts): boolean => {
  if (stage === shortlisted || stage === appointed) return true;
  // A list of shortlisted applicants only: everybody in it "applied", which says nothing.
  if (stage.stage === 'applied') return isWithin(shortlisted, stage) && !isSame(stage, shortlisted);
  return isWithin(stage, shortlisted) && isWithin(appointed, stage);
};

/** Offers that are more than the interviews: a file that skips a stage for some applications cannot tell how many passed it. */
const nested = (stages: readonly StageCounts[]): readonly StageCounts[] =>
  stages.filter((one, index) => {
    const before = stages[index - 1];
    return before === undefined || one.stage === 'appointed' || isWithin(one, before);
  });

/**
 * The stages that a file holds, as a path: stages that are no part of the one before are left out.
 *
 * @param counted - applications by stage, in any order; a stage that some row does not tell must not be among them
 * @returns null where shortlisted or appointed is missing, or more were appointed than shortlisted
 *
 * @example 900 applied, 500 shortlisted, 520 interviewed, 100 appointed: applied, shortlisted, appointed
 */
export const recruitmentPath = (counted: readonly StageCounts[]): RecruitmentStages | null => {
  const find = (stage: RecruitmentStage): StageCounts | undefined => counted.find((one) => one.stage === stage);
  const shortlisted = find('shortlisted');
  const appointed = find('appointed');
  if (shortlisted === undefined || appointed === undefined || !isWithin(appointed, shortlisted)) return null;
  const inOrder = recruitmentStages.flatMap((stage) => find(stage) ?? []);
  const stages = nested(inOrder.filter((stage) => isKept(stage, shortlisted, appointed)));
  const hasInternational = stages.some(({ abroad }) => ethnicGroups.some((group) => abroad[group] > 0));
  return { stages, hasInternational };
};

export const bothPlaces = ({ home, abroad }: StageCounts): GroupCounts => addGroups(home, abroad);
