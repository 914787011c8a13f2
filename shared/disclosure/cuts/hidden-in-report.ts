import type { EthnicGroup } from '../../reference/groups';
import type { IndicatorView, RatioIndicator } from '../../reference/indicators';
import type { DisclosedYear } from '../figures/disclose-year';
import type { HiddenSides } from './hide-likelihood';
import type { HiddenSide } from './likelihood-lines';

const sideIn = (
  { indicators, stages }: DisclosedYear,
  indicator: RatioIndicator,
  view: IndicatorView,
  group: EthnicGroup,
): HiddenSide => {
  const figure = indicators.find(
    (one) => one.indicator === indicator && one.view === view && one.source === 'extracts',
  );
  const isStageHidden = (name: 'shortlisted' | 'appointed'): boolean =>
    indicator === 2 &&
    stages.some(({ stage, view: of, counts }) => stage === name && of === view && counts[group] === null);
  return {
    hits: (figure !== undefined && figure[group].count === null) || isStageHidden('appointed'),
    of: (figure !== undefined && figure[group].of === null) || isStageHidden('shortlisted'),
  };
};

/**
 * What reports of a year hide of a figure that is counted from files, and of the path of recruitment, which is counted from them too. A
 * breakdown says the same number again, so it must be hidden there as well: where the return shows all appointed and the file those at home,
 * the few from abroad are what is left.
 */
export const hiddenInReport = (
  reports: readonly DisclosedYear[],
  indicator: RatioIndicator,
  view: IndicatorView,
): HiddenSides => {
  const side = (group: EthnicGroup): HiddenSide => {
    const sides = reports.map((report) => sideIn(report, indicator, view, group));
    return { hits: sides.some(({ hits }) => hits), of: sides.some(({ of }) => of) };
  };
  return { white: side('white'), bme: side('bme'), unknown: side('unknown') };
};
