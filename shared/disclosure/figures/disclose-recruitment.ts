import type { ComputedYear } from '../../indicators/compute-year';
import type { IndicatorFigure } from '../../indicators/figure';
import { discloseLikelihood } from './disclose-likelihood';
import { discloseStages } from './disclose-stages';
import type { DisclosedStage } from './disclose-stages';
import { hideAsInStages } from './hide-as-in-stages';
import { hideSides } from './hide-sides';
import type { DisclosurePolicy } from './policy';
import { separateViews } from './separate-views';

/** Indicator 2 in its views, and the path of applications; no stages where no file tells it. */
export interface DisclosedRecruitment {
  readonly figures: readonly IndicatorFigure[];
  readonly stages: readonly DisclosedStage[];
}

const byItself = ({ counts, indicators }: ComputedYear, policy: DisclosurePolicy): DisclosedRecruitment => {
  const own = indicators.filter(({ indicator }) => indicator === 2);
  const alone = separateViews(
    own.map((figure) => discloseLikelihood(figure, policy)),
    policy,
  );
  if (counts.stages === null || counts.stages === undefined) return { figures: alone, stages: [] };
  const path = discloseStages(counts.stages, alone, policy);
  return { figures: alone.map((figure) => hideAsInStages(figure, path)), stages: path.stages };
};

const hiddenAsIn = (figure: IndicatorFigure, below: readonly IndicatorFigure[]): IndicatorFigure => {
  const same = below.find(({ view }) => view === figure.view);
  if (same === undefined) return figure;
  return hideSides(figure, (group) => ({
    isHidden: same[group].isHidden,
    isBaseHidden: same[group].of === null && figure[group].of !== null,
  }));
};

const stagesAsIn = (stage: DisclosedStage, below: readonly DisclosedStage[]): DisclosedStage => {
  const same = below.find((one) => one.view === stage.view && one.stage === stage.stage);
  if (same === undefined) return stage;
  const { white, bme, unknown } = stage.counts;
  const kept = (count: number | null, other: number | null): number | null => (other === null ? null : count);
  return {
    ...stage,
    counts: {
      white: kept(white, same.counts.white),
      bme: kept(bme, same.counts.bme),
      unknown: kept(unknown, same.counts.unknown),
    },
  };
};

/**
 * Recruitment through disclosure. In the public version what the restricted one hides is hidden as well: a view that one shows and a view that the
 * other shows could be taken from one another.
 */
export const discloseRecruitment = (year: ComputedYear, policy: DisclosurePolicy): DisclosedRecruitment => {
  const own = byItself(year, policy);
  const { beneath, ...rest } = policy;
  if (beneath === undefined) return own;
  const below = byItself(year, { ...rest, threshold: beneath });
  return {
    figures: own.figures.map((figure) => hiddenAsIn(figure, below.figures)),
    stages: own.stages.map((stage) => stagesAsIn(stage, below.stages)),
  };
};
