import type { DisclosedStage } from '../../disclosure/figures/disclose-stages';
import type { PathView } from '../../disclosure/figures/stages-table';
import type { GroupFigure } from '../../indicators/figure';
import { findingOf } from '../../indicators/finding';
import { areLowNumbers, groupFigure, isTooFew } from '../../indicators/group-figure';
import { noEstimate, shownEstimate } from '../../indicators/shown-estimate';
import { peopleShort } from '../../indicators/sides';
import { hiddenComparisonSentence } from '../../narrative/hidden-sentence';
import { productSentence, stageLabels, stepLabel } from '../../narrative/specials/path-words';
import { findingTag, hiddenTag } from '../../narrative/tags';
import { viewLabels } from '../../reference/indicators';
import { funnelOfStages } from '../../statistics/funnel-of-stages';
import type { Estimate } from '../../statistics/types';
import type { PathStep, RecruitmentPathReport } from './specials.types';

type Side = 'white' | 'bme';

const side = (from: DisclosedStage, to: DisclosedStage, group: Side): GroupFigure => {
  const of = from.counts[group];
  const count = to.counts[group];
  return { ...groupFigure(count, of), isHidden: count === null };
};

const noStep = { ...noEstimate, finding: null, isAdverse: null, hasLowNumbers: false, shortfall: null } as const;

const counted = ({ count, of }: GroupFigure) => (count === null || of === null ? null : { count, of });

const measured = (white: GroupFigure, bme: GroupFigure): Omit<PathStep, 'label' | 'white' | 'bme'> => {
  const sides = { white: counted(white), bme: counted(bme) };
  if (sides.white === null || sides.bme === null) return { ...noStep, tag: hiddenTag };
  const { steps } = funnelOfStages([sides.white.of, sides.white.count], [sides.bme.of, sides.bme.count]);
  const [estimate] = steps;
  return estimate === undefined
    ? { ...noStep, tag: findingTag.not_calculable }
    : fromEstimate(estimate, sides.white, sides.bme);
};

const fromEstimate = (
  estimate: Estimate,
  white: NonNullable<ReturnType<typeof counted>>,
  bme: NonNullable<ReturnType<typeof counted>>,
): Omit<PathStep, 'label' | 'white' | 'bme'> => {
  const bases = [white.of, bme.of];
  const isFew = isTooFew(bases) && estimate.value !== null;
  const { value, lower, upper } = isFew ? noEstimate : shownEstimate(estimate);
  const finding = isFew ? 'too_few' : findingOf(estimate, 1);
  return {
    value,
    lower,
    upper,
    finding,
    isAdverse: value === null ? null : value > 1,
    hasLowNumbers: areLowNumbers(bases),
    tag: findingTag[finding],
    shortfall: value === null ? null : peopleShort(false, { white, bme }),
  };
};

const stepOf = (from: DisclosedStage, to: DisclosedStage): PathStep => {
  const white = side(from, to, 'white');
  const bme = side(from, to, 'bme');
  return { label: stepLabel(from.stage, to.stage), white, bme, ...measured(white, bme) };
};

/** Steps go from one stage to the next that both groups may show: over a hidden stage they reach to the one after. */
const stepsOf = (stages: readonly DisclosedStage[]): readonly PathStep[] =>
  stages.slice(1).flatMap((to, index) => {
    const from = stages[index];
    return from === undefined ? [] : [stepOf(from, to)];
  });

const isShown = ({ counts }: DisclosedStage): boolean => counts.white !== null && counts.bme !== null;

/** From the first stage to appointment, where both may be shown and it is more than one step. */
const wholeOf = (shown: readonly DisclosedStage[]): PathStep | null => {
  const [first] = shown;
  const last = shown.at(-1);
  return first === undefined || last?.stage !== 'appointed' || shown.length < 3 ? null : stepOf(first, last);
};

const pathOf = (view: PathView, stages: readonly DisclosedStage[], threshold: number): RecruitmentPathReport | null => {
  const shortlisted = stages.find(({ stage }) => stage === 'shortlisted');
  const appointed = stages.find(({ stage }) => stage === 'appointed');
  if (shortlisted === undefined || appointed === undefined) return null;
  const shown = stages.filter(isShown);
  const steps = stepsOf(shown);
  const whole = wholeOf(shown);
  const isHidden = stages.some(({ counts }) => Object.values(counts).includes(null));
  return {
    view,
    label: view === 'all' ? 'All recruitment' : viewLabels[view],
    stages: stages.map(({ stage, counts }) => ({ stage, label: stageLabels[stage], counts })),
    steps,
    whole,
    fromShortlisting: stepOf(shortlisted, appointed),
    product: productSentence(
      steps.map(({ value }) => value),
      whole?.value ?? null,
    ),
    hidden: isHidden ? hiddenComparisonSentence(threshold) : null,
  };
};

/** Every view of the path of applications that the year has, with a ratio for each step. Made of shown counts only. */
export const recruitmentPaths = (
  stages: readonly DisclosedStage[],
  threshold: number,
): readonly RecruitmentPathReport[] =>
  (['all', 'without_international'] as const).flatMap(
    (view) =>
      pathOf(
        view,
        stages.filter((stage) => stage.view === view),
        threshold,
      ) ?? [],
  );
