import type { ExpertCounts } from '../../indicators/experts/expert-counts';
import { hiddenSkillsGap, skillsGap } from '../../indicators/experts/skills-gap';
import type { SkillsGap } from '../../indicators/experts/skills-gap';
import { crossId } from './cross-table';
import type { ExpertLists } from './experts-lists';
import { itemId, othersId } from './single-list';

/** The skills-recognised gap of one specialty; `name` is null for the others, taken together. */
export interface ShownSkillGap {
  readonly name: string | null;
  readonly gap: SkillsGap;
}

const gapOf = (place: string, used: number, notUsed: number, hidden: ReadonlySet<string>): SkillsGap =>
  hidden.has(crossId(place, 'used')) || hidden.has(crossId(place, 'notUsed'))
    ? hiddenSkillsGap
    : skillsGap({ used, notUsed });

/** The gap by specialty, in the order of the list of specialties. Empty where the register does not say what is used. */
export const discloseSkillUse = (
  { skillUse, skillUsed, skillNotUsed }: ExpertCounts,
  { single: { specialties } }: ExpertLists,
  hidden: ReadonlySet<string>,
): readonly ShownSkillGap[] => {
  if (skillUsed + skillNotUsed === 0) return [];
  const isNamed = (name: string): boolean => specialties.items.some((item) => item.name === name);
  const others = skillUse.filter(({ name }) => !isNamed(name));
  const sum = (pick: 'yes' | 'no'): number => others.reduce((total, one) => total + one[pick], 0);
  return [
    ...specialties.items.map(({ name }) => {
      const { yes = 0, no = 0 } = skillUse.find((one) => one.name === name) ?? {};
      return { name, gap: gapOf(itemId('specialties', name), yes, no, hidden) };
    }),
    ...(specialties.others === null
      ? []
      : [{ name: null, gap: gapOf(othersId('specialties'), sum('yes'), sum('no'), hidden) }]),
  ];
};
