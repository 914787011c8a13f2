import { stepParts } from '../indicators/experts/request-steps';
import type { Share } from '../indicators/experts/share';
import type { ShownCount } from '../disclosure/experts/shown-count';
import type { ShownRequests } from '../disclosure/experts/disclose-requests';
import { educationLabels } from '../narrative/journeys/journey-labels';
import type { ExpertsFigures, ExpertsReport } from '../report/types/experts-report.types';
import { firstBandWords, seniorInJuniorBand } from './first-band';
import type { ExpertsShare, RefOf } from './measure-ref';
import { gapFigure, hiddenFound, ratioFigure, shareFigure, sideOf } from './measured-figure';
import type { MeasuredFigure } from './measured-figure';

interface ShareSource {
  readonly of: (experts: ExpertsFigures) => Share | null;
  readonly worse: MeasuredFigure['worse'];
  readonly label: string;
  readonly words: string;
}

const sources: Readonly<Record<ExpertsShare, ShareSource>> = {
  skills_gap: {
    of: ({ gap }) => gap,
    worse: 'higher',
    label: 'Skill not used in the role',
    words: 'Colleagues in the register with a specialist skill, of whom it says whether the role uses it.',
  },
  induction: {
    of: ({ answers }) => answers.induction,
    worse: 'lower',
    label: 'Had an induction',
    words: 'Colleagues in the register who answer the question.',
  },
  mentor: {
    of: ({ answers }) => answers.mentor,
    worse: 'lower',
    label: 'Have a mentor',
    words: 'Colleagues in the register who answer the question.',
  },
  first_band: {
    of: ({ seniorityByBand }) => (seniorityByBand === null ? null : seniorInJuniorBand(seniorityByBand)),
    worse: 'higher',
    label: 'Began in band 5 or under',
    words: firstBandWords,
  },
  global_health: {
    of: ({ answers }) => answers.globalHealth,
    worse: 'lower',
    label: 'Take part in global health',
    words: 'Colleagues in the register who answer the question.',
  },
  global_health_leave: {
    of: ({ answers }) => answers.leave,
    worse: 'lower',
    label: 'Leave approved',
    words: 'Requests for global health leave of colleagues in the register that were approved or declined.',
  },
};

/** A share of the register of the report's year; null where no register is held, or it does not ask. */
export const measuredExperts = (ref: RefOf<'experts'>, report: ExpertsReport): MeasuredFigure | null => {
  const source = sources[ref.share];
  const share = report.experts === null ? null : source.of(report.experts);
  if (share === null || share.of === 0) return null;
  const { percent: value, lower, upper, isHidden, hasLowNumbers } = share;
  return shareFigure(
    {
      ref,
      year: report.year,
      amount: { value, lower, upper },
      isHidden,
      hasLowNumbers,
      sides: [sideOf(source.label, share)],
      definition: [source.words],
    },
    source.worse,
  );
};

const counted = (label: string, count: ShownCount | null, of: readonly ShownCount[]) => {
  const bases = of.map((each) => each.count);
  const isKnown = bases.every((base) => base !== null);
  return sideOf(label, {
    count: count?.count ?? null,
    of: isKnown ? bases.reduce<number>((sum, base) => sum + (base ?? 0), 0) : null,
    percent: null,
  });
};

const decidedOf = (label: string, { approved, refused, approvalPercent }: ShownRequests) => ({
  ...counted(label, approved, [approved, refused]),
  percent: approvalPercent,
});

const isRateHidden = ({ approved, refused }: ShownRequests): boolean => approved.isHidden || refused.isHidden;

/** Learning requests of one kind: the gap in approvals of decided requests, or the ratio of one step. */
export const measuredRequests = (ref: RefOf<'requests'>, report: ExpertsReport): MeasuredFigure | null => {
  const found = report.learningRequests.find(({ kind }) => kind === ref.request);
  if (found === undefined) return null;
  const { white, bme } = found.groups;
  const { year } = report;
  if (ref.step === 'decided')
    return gapFigure({
      ref,
      year,
      amount: found.approval.gap,
      finding: found.approval.finding,
      isHidden: isRateHidden(white) || isRateHidden(bme),
      hasLowNumbers: found.approval.hasLowNumbers,
      sides: [decidedOf('White', white), decidedOf('BME', bme)],
      definition: ['Approved, of requests that were approved or refused. Requests are counted, not people.'],
    });
  const { step } = ref;
  const shown = found.steps.find((one) => one.step === step);
  if (shown === undefined) return null;
  if (shown.comparison === null) return ratioFigure(hiddenFound(ref, year));
  const parts = stepParts[step];
  const sideAt = (label: string, group: ShownRequests, percent: number | null) => {
    const base = group[parts.of];
    return { ...counted(label, group[parts.count], base === null ? [] : [base]), percent };
  };
  return ratioFigure({
    ref,
    year,
    amount: shown.comparison.ratio,
    finding: shown.comparison.finding,
    isHidden: false,
    hasLowNumbers: shown.comparison.hasLowNumbers,
    sides: [sideAt('White', white, shown.percents.white.percent), sideAt('BME', bme, shown.percents.bme.percent)],
    definition: ['Requests are counted, not people.'],
  });
};

/** Learning by place of qualification: internationally educated less UK-educated staff. */
export const measuredAccess = (ref: RefOf<'learning_access'>, report: ExpertsReport): MeasuredFigure | null => {
  const access = report.learningAccess;
  if (access === null) return null;
  const { gap, finding, uk, international } = access;
  return gapFigure({
    ref,
    year: report.year,
    amount: gap ?? { value: null, lower: null, upper: null },
    finding,
    isHidden: gap === null,
    hasLowNumbers: uk.hasLowNumbers || international.hasLowNumbers,
    sides: [sideOf(educationLabels.uk, uk), sideOf(educationLabels.international, international)],
    definition: ['Staff with at least one non-mandatory course completed or attended in the year.'],
  });
};
