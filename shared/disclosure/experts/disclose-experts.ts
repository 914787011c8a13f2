import type { ExpertCounts } from '../../indicators/experts/expert-counts';
import { hiddenSkillsGap, skillsGap } from '../../indicators/experts/skills-gap';
import type { SkillsGap } from '../../indicators/experts/skills-gap';
import { yearsRanges } from '../../reference/overseas-years';
import { hiddenCells } from '../figures/hidden-cells';
import type { DisclosurePolicy } from '../figures/policy';
import { discloseAnswers } from './disclose-answers';
import type { ShownAnswers } from './disclose-answers';
import { discloseCompleteness } from './disclose-completeness';
import type { ShownSaid } from './disclose-completeness';
import { discloseSeniority } from './disclose-seniority';
import type { ShownSeniority } from './disclose-seniority';
import { discloseSkillUse } from './disclose-skill-use';
import type { ShownSkillGap } from './disclose-skill-use';
import { listsOf } from './experts-lists';
import type { SeveralName, SingleName } from './experts-lists';
import { clinicalId, expertsTable } from './experts-table';
import { showCounts } from './shown-count';
import type { ShownCount } from './shown-count';
import { itemId, notSaid, notSaidId, othersId } from './single-list';

export interface ShownItem extends ShownCount {
  readonly name: string;
}

/** A list that may be shown. `others`: people under small names, taken together. `dropped`: how many small names are left away without a count. */
export interface ShownList {
  readonly items: readonly ShownItem[];
  readonly others: ShownCount | null;
  readonly dropped: number;
}

export interface DisclosedExperts {
  readonly rows: ShownCount;
  readonly consented: ShownCount;
  readonly withSkill: ShownCount;
  readonly skillUsed: ShownCount;
  readonly specialties: ShownList;
  readonly countries: ShownList;
  readonly firstBands: ShownList;
  readonly years: ShownList;
  readonly seniorities: ShownList;
  readonly entryRoutes: ShownList;
  readonly languages: ShownList;
  /** Of the languages that are shown, those who speak them at clinical level. Empty where the register does not say. */
  readonly clinicalLanguages: readonly ShownItem[];
  readonly barriers: ShownList;
  readonly gap: SkillsGap;
  readonly skillGaps: readonly ShownSkillGap[];
  readonly answers: ShownAnswers;
  readonly completeness: readonly ShownSaid[];
  /** Null where the register does not say both the level overseas and the first band. */
  readonly seniorityByBand: ShownSeniority | null;
}

const yearsOrder = (name: string): number => {
  const at = yearsRanges.findIndex((range) => range.name === name);
  return at < 0 ? yearsRanges.length : at;
};

const byYears = (list: ShownList): ShownList => ({
  ...list,
  items: [...list.items].sort((a, b) => yearsOrder(a.name) - yearsOrder(b.name)),
});

/**
 * What of a register may be shown in one version. Small names are pooled or left away, small numbers hidden, and with them whatever would give
 * them back.
 */
export const discloseExperts = (counts: ExpertCounts, policy: DisclosurePolicy): DisclosedExperts => {
  const { threshold } = policy;
  const hidden = hiddenCells(expertsTable(counts, threshold), policy);
  const shown = showCounts(hidden);
  const lists = listsOf(counts, threshold);
  const ofSingle = (list: SingleName): ShownList => {
    const { items, others, said, notSaid: unsaid, isNotSaidPooled } = lists.single[list];
    const isApart = said > 0 && unsaid > 0 && !isNotSaidPooled;
    return {
      items: [
        ...items.map(({ name, count }) => ({ name, ...shown(itemId(list, name), count) })),
        ...(isApart ? [{ name: notSaid, ...shown(notSaidId(list), unsaid) }] : []),
      ],
      others: others === null ? null : shown(othersId(list), others),
      dropped: 0,
    };
  };
  const ofSeveral = (list: SeveralName): ShownList => ({
    items: lists.several[list].items.map(({ name, count }) => ({ name, ...shown(itemId(list, name), count) })),
    others: null,
    dropped: lists.several[list].dropped,
  });
  const clinical = new Map(counts.clinicalLanguages.map(({ name, count }) => [name, count]));
  const isGapHidden = hidden.has('used') || hidden.has('notUsed');
  return {
    rows: shown('rows', counts.rows),
    consented: shown('consented', counts.consented),
    withSkill: shown('withSkill', counts.withSkill),
    skillUsed: shown('used', counts.skillUsed),
    specialties: ofSingle('specialties'),
    countries: ofSingle('countries'),
    firstBands: ofSingle('firstBands'),
    years: byYears(ofSingle('years')),
    seniorities: ofSingle('seniorities'),
    entryRoutes: ofSingle('entryRoutes'),
    languages: ofSeveral('languages'),
    clinicalLanguages:
      clinical.size === 0
        ? []
        : lists.several.languages.items.map(({ name }) => ({
            name,
            ...shown(clinicalId(name), clinical.get(name) ?? 0),
          })),
    barriers: ofSeveral('barriers'),
    gap: isGapHidden ? hiddenSkillsGap : skillsGap({ used: counts.skillUsed, notUsed: counts.skillNotUsed }),
    skillGaps: discloseSkillUse(counts, lists, hidden),
    answers: discloseAnswers(counts, hidden),
    completeness: discloseCompleteness(counts, lists, hidden),
    seniorityByBand: discloseSeniority(counts, lists, hidden),
  };
};
