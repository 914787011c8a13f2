import { assertNever } from '../../assert-never';
import type { ComputedBand, ComputedYear } from '../../indicators/compute-year';
import { groupFigure } from '../../indicators/group-figure';
import type { GroupFigure, IndicatorFigure } from '../../indicators/figure';
import { groupTotal, noPeople } from '../../reference/groups';
import type { IndicatorView } from '../../reference/indicators';
import { hideInBoard } from './disclose-board';
import { discloseLikelihood } from './disclose-likelihood';
import { discloseRecruitment } from './disclose-recruitment';
import type { DisclosedRecruitment } from './disclose-recruitment';
import type { DisclosedStage } from './disclose-stages';
import { hideInWorkforce } from './disclose-workforce';
import { hideParts, withoutValue } from './hide-parts';
import { hideSides } from './hide-sides';
import type { HiddenParts } from './hide-parts';
import type { DisclosurePolicy } from './policy';

/** A year that may be shown in one version. Only this function makes one, so nothing undisclosed can be taken for it. */
export interface DisclosedYear {
  readonly policy: DisclosurePolicy;
  readonly workforce: { readonly white: GroupFigure; readonly bme: GroupFigure; readonly unknown: GroupFigure };
  readonly indicators: readonly IndicatorFigure[];
  readonly bands: readonly ComputedBand[];
  /** The path of applications in each view; empty where no file tells it. */
  readonly stages: readonly DisclosedStage[];
}

const workforceFigures = ({ counts }: ComputedYear, hidden: HiddenParts): DisclosedYear['workforce'] => {
  const workforce = counts.workforce ?? noPeople;
  const total = groupTotal(workforce);
  const side = (count: number, isHidden: boolean): GroupFigure => {
    if (isHidden) return { count: null, of: hidden.total ? null : total, percent: null, isHidden: true };
    return hidden.total ? { ...groupFigure(count, null), isHidden: false } : groupFigure(count, total);
  };
  return {
    white: side(workforce.white, hidden.white),
    bme: side(workforce.bme, hidden.bme),
    unknown: side(workforce.unknown, hidden.unknown),
  };
};

/** The workforce share beside indicators 1 and 9 is hidden where the workforce itself is. */
export const hideWorkforceShare = (figure: IndicatorFigure, hidden: HiddenParts): IndicatorFigure => {
  if (figure.workforceBme === null) return figure;
  // The bounds take the unknown of the workforce for BME, so they would give their number back.
  if (!hidden.bme && !hidden.total) return hidden.unknown ? { ...figure, bounds: null } : figure;
  // A board is hidden or shown by its own rule; its size says nothing of the workforce.
  const withoutGap =
    figure.indicator === 9
      ? { ...figure, ...withoutValue, isHidden: true }
      : hideParts(figure, { white: false, bme: false, unknown: false, total: true });
  return { ...withoutGap, workforceBme: { count: null, of: null, percent: null, isHidden: true } };
};

const ofView = ({ figures }: DisclosedRecruitment, view: IndicatorView): IndicatorFigure => {
  const found = figures.find((figure) => figure.view === view);
  if (found === undefined) throw new RangeError(`There is no disclosed indicator 2 of ${view}.`);
  return found;
};

/** Everything of one year through disclosure control: small counts, complements, and what would give them back. */
export const discloseYear = (year: ComputedYear, policy: DisclosurePolicy): DisclosedYear => {
  const staff = hideInWorkforce(year, policy);
  const board = hideInBoard(year.counts.board, policy);
  const recruitment = discloseRecruitment(year, policy);
  const disclose = (figure: IndicatorFigure): IndicatorFigure => {
    switch (figure.indicator) {
      case 1:
        return hideWorkforceShare(hideParts(figure, staff.upper), staff.workforce);
      case 9:
        return hideWorkforceShare(hideParts(figure, board(figure.view)), staff.workforce);
      case 3:
      case 4: {
        const { indicator } = figure;
        return hideSides(discloseLikelihood(figure, policy), (group) => staff.events(indicator, group));
      }
      case 2:
        return ofView(recruitment, figure.view);
      case 5:
      case 6:
      case 7:
      case 8:
        return discloseLikelihood(figure, policy);
      default:
        return assertNever(figure.indicator);
    }
  };
  return {
    policy,
    workforce: workforceFigures(year, staff.workforce),
    indicators: year.indicators.map(disclose),
    stages: recruitment.stages,
    bands: year.bands.map((one) => ({
      ...one,
      figure: hideWorkforceShare(hideParts(one.figure, staff.band(one)), staff.workforce),
    })),
  };
};
