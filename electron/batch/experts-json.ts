import type { Share } from '../../shared/indicators/experts/share';
import type { ShownItem, ShownList } from '../../shared/disclosure/experts/disclose-experts';
import type { ShownCount } from '../../shared/disclosure/experts/shown-count';
import type { ExpertsFigures, ExpertsReport, LearningRequests } from '../../shared/report/types/experts-report.types';
import { hiddenMark } from './hidden-mark';

const listJson = ({ items, others, dropped }: ShownList) => ({
  items: items.map(({ name, count, isHidden }) => ({ name, count, ...hiddenMark(isHidden) })),
  others: others === null ? null : { count: others.count, ...hiddenMark(others.isHidden) },
  notShown: dropped,
});

const shareJson = (share: Share) => {
  const { count, of, percent, lower, upper, method, hasLowNumbers } = share;
  return { count, of, percent, lower, upper, method, lowNumbers: hasLowNumbers, ...hiddenMark(share.isHidden) };
};

const namedJson = ({ name, count, isHidden }: ShownItem) => ({ name, count, ...hiddenMark(isHidden) });

const seniorityJson = (table: ExpertsFigures['seniorityByBand']) =>
  table === null
    ? null
    : table.rows.map(({ name, cells }) => ({
        level: name,
        firstBands: cells.map((shown, at) => namedJson({ name: table.bands[at] ?? '', ...shown })),
      }));

const detailsJson = (experts: ExpertsFigures) => ({
  completeness: experts.completeness.map(({ field, count, isHidden }) => ({
    field,
    said: count,
    ...hiddenMark(isHidden),
  })),
  yearsOverseas: listJson(experts.years),
  levelsOverseas: listJson(experts.seniorities),
  entryRoutes: listJson(experts.entryRoutes),
  clinicalLanguages: experts.clinicalLanguages.map(namedJson),
  skillsRecognisedGapBySpecialty: experts.skillGaps.map(({ name, gap }) => ({ name, ...shareJson(gap) })),
  levelOverseasByFirstBand: seniorityJson(experts.seniorityByBand),
  globalHealth: { ...shareJson(experts.answers.globalHealth), sentence: experts.words.globalHealth },
  globalHealthLeaveApproved: { ...shareJson(experts.answers.leave), sentence: experts.words.leave },
  induction: { ...shareJson(experts.answers.induction), sentence: experts.words.induction },
  mentor: { ...shareJson(experts.answers.mentor), sentence: experts.words.mentor },
});

const registerJson = (experts: ExpertsFigures) => {
  const { rows, consented, withSkill, skillUsed, gap, words } = experts;
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
    skillsRecognisedGap: { ...shareJson(gap), sentence: words.gap },
    ...detailsJson(experts),
  };
};

const accessJson = (access: ExpertsReport['learningAccess'], sentence: string) =>
  access === null
    ? null
    : {
        international: shareJson(access.international),
        uk: shareJson(access.uk),
        gap:
          access.gap === null
            ? null
            : { ...access.gap, unit: 'percentage_points_negative_is_worse_for_internationally_educated' },
        finding: access.finding,
        sentence,
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
  poundsAHead: countJson(group.poundsAHead),
  refusalReasons: group.reasons.map(({ reason, ...shown }) => ({ reason, ...countJson(shown) })),
  daysToDecision: group.days,
});

const requestsJson = ({ kind, groups, steps, approval, isHidden, words }: LearningRequests) => ({
  kind,
  unit: 'requests',
  white: groupJson(groups.white),
  bme: groupJson(groups.bme),
  unknown: groupJson(groups.unknown),
  steps: steps.map(({ step, percents, comparison }) => ({ step, percents, comparison })),
  gap: { ...approval.gap, unit: 'percentage_points_negative_is_worse_for_bme' },
  relativeLikelihood: approval.ratio,
  finding: approval.finding,
  lowNumbers: approval.hasLowNumbers,
  sentence: words.sentence,
  ...hiddenMark(isHidden),
});

/** The register and the learning requests as plain data, for `figures`. `experts` is null while no register is held. */
export const expertsJson = ({ experts, learningRequests, learningAccess, accessSentence }: ExpertsReport) => ({
  experts: experts === null ? null : registerJson(experts),
  learningAccessByQualification: accessJson(learningAccess, accessSentence),
  learningRequests: learningRequests.map(requestsJson),
});
