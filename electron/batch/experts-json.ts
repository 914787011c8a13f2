import type { ShownList } from '../../shared/disclosure/experts/disclose-experts';
import type { ShownCount } from '../../shared/disclosure/experts/shown-count';
import type { ExpertsFigures, ExpertsReport, LearningRequests } from '../../shared/report/experts-report.types';
import { hiddenMark } from './hidden-mark';

const listJson = ({ items, others, dropped }: ShownList) => ({
  items: items.map(({ name, count, isHidden }) => ({ name, count, ...hiddenMark(isHidden) })),
  others: others === null ? null : { count: others.count, ...hiddenMark(others.isHidden) },
  notShown: dropped,
});

const registerJson = (experts: ExpertsFigures) => {
  const { rows, consented, withSkill, skillUsed, gap, words } = experts;
  const { count, of, percent, lower, upper, method } = gap;
  return {
    rows: rows.count,
    consented: consented.count,
    with_specialist_skill: withSkill.count,
    skill_used_in_role: skillUsed.count,
    ...hiddenMark([rows, consented, withSkill, skillUsed].some(({ isHidden }) => isHidden)),
    specialties: listJson(experts.specialties),
    languages: listJson(experts.languages),
    countries: listJson(experts.countries),
    firstBands: listJson(experts.firstBands),
    barriers: listJson(experts.barriers),
    skillsRecognisedGap: {
      count,
      of,
      percent,
      lower,
      upper,
      method,
      lowNumbers: gap.hasLowNumbers,
      sentence: words.gap,
      ...hiddenMark(gap.isHidden),
    },
  };
};

const countJson = (shown: ShownCount | null) =>
  shown === null ? null : { value: shown.count, ...hiddenMark(shown.isHidden) };

const groupJson = (group: LearningRequests['groups']['white']) => ({
  asked: countJson(group.asked),
  approved: countJson(group.approved),
  refused: countJson(group.refused),
  funded: countJson(group.funded),
  attended: countJson(group.attended),
  pounds: countJson(group.given),
  approvalPercent: group.approvalPercent,
});

const requestsJson = ({ kind, groups, approval, isHidden, words }: LearningRequests) => ({
  kind,
  unit: 'requests',
  white: groupJson(groups.white),
  bme: groupJson(groups.bme),
  unknown: groupJson(groups.unknown),
  gap: { ...approval.gap, unit: 'percentage_points_negative_is_worse_for_bme' },
  relativeLikelihood: approval.ratio,
  finding: approval.finding,
  lowNumbers: approval.hasLowNumbers,
  sentence: words.sentence,
  ...hiddenMark(isHidden),
});

/** The register and the learning requests as plain data, for `figures`. `experts` is null while no register is held. */
export const expertsJson = ({ experts, learningRequests }: ExpertsReport) => ({
  experts: experts === null ? null : registerJson(experts),
  learningRequests: learningRequests.map(requestsJson),
});
