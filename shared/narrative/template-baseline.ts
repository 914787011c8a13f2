import type { TemplateId } from '../actions/templates';
import type { IndicatorFigure } from '../indicators/figure';
import type { ExpertsReport } from '../report/experts-report.types';
import type { TrainingReport } from '../report/training-report.types';
import { formatPercent, formatPoints, formatRatio } from './format';

/**
 * What a baseline is taken from. All of the public version: the words of an action are printed in every version of a paper, so a number in them
 * must be one that may be published. Null where it is not held.
 */
export interface PublicFigures {
  readonly figure: IndicatorFigure | null;
  readonly experts: ExpertsReport | null;
  readonly training: TrainingReport | null;
}

interface Amount {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

const withRange = ({ value, lower, upper }: Amount, write: (value: number) => string): string | null => {
  if (value === null) return null;
  return lower === null || upper === null ? write(value) : `${write(value)} (${write(lower)} to ${write(upper)})`;
};

const points = (value: number): string => `${formatPoints(value)} points`;
const percent = (value: number): string => formatPercent(value);

const ofFigure = ({ figure }: PublicFigures): string | null => {
  if (figure === null) return null;
  return withRange(figure, figure.measure === 'relative_likelihood' ? (value) => formatRatio(value) : points);
};

const ofTraining = ({ training }: PublicFigures): string | null => {
  const measures = training?.sections.flatMap((section) => section.measures) ?? [];
  const gap = measures.find(({ measure }) => measure === 'arcp_unsatisfactory')?.rows[0]?.comparison?.gap;
  return gap === undefined ? null : withRange(gap, points);
};

const ofShare = (
  share: { readonly percent: number | null; readonly lower: number | null; readonly upper: number | null } | undefined,
) => (share === undefined ? null : withRange({ ...share, value: share.percent }, percent));

const ofRequests = ({ experts }: PublicFigures): string | null => {
  const found = (experts?.learningRequests ?? []).flatMap(({ label, approval }) => {
    const gap = withRange(approval.gap, points);
    return gap === null ? [] : [`${label}: ${gap}`];
  });
  return found.length === 0 ? null : found.join('; ');
};

const ofInduction = ({ experts }: PublicFigures): string | null => {
  const answers = experts?.experts?.answers;
  const found = [
    ['induction', ofShare(answers?.induction)],
    ['mentor', ofShare(answers?.mentor)],
  ].flatMap(([name, share]) => (share === null || share === undefined ? [] : [`${String(name)} ${share}`]));
  return found.length === 0 ? null : found.join(', ');
};

const baselines: Readonly<Record<TemplateId, (figures: PublicFigures) => string | null>> = {
  shortlisting: ofFigure,
  disciplinary: ofFigure,
  learning_access: ofFigure,
  training_gap: ofTraining,
  skills_gap: ({ experts }) => ofShare(experts?.experts?.gap),
  learning_requests: ofRequests,
  first_band: () => null,
  induction: ofInduction,
};

/**
 * Where a measure starts, to stand behind it.
 * @example "Baseline, 2025: 52.8% (43.4% to 62.1%)."
 */
export const templateBaseline = (id: TemplateId, year: number, figures: PublicFigures): string => {
  const baseline = baselines[id](figures);
  return baseline === null
    ? `Baseline, ${String(year)}: not a figure that may be published; write down where it can be read.`
    : `Baseline, ${String(year)}: ${baseline}.`;
};
