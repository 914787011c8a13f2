import { groupFigure } from '../../indicators/group-figure';
import type { RequestCounts } from '../../indicators/experts/request-counts';
import { compareStep, requestSteps, stepOf, stepParts } from '../../indicators/experts/request-steps';
import type { RequestStep } from '../../indicators/experts/request-steps';
import type { SidesComparison } from '../../indicators/compare-sides';
import type { EthnicGroup } from '../../reference/groups';

/** One step as it may be shown: each group's share, 0 to 100, and White against BME. Null where hidden, few or not said. */
export interface ShownStep {
  readonly step: RequestStep;
  readonly percents: Readonly<Record<EthnicGroup, { readonly percent: number | null; readonly isHidden: boolean }>>;
  readonly comparison: Pick<SidesComparison, 'ratio' | 'finding' | 'isAdverse' | 'hasLowNumbers'> | null;
}

interface Group {
  readonly counts: RequestCounts;
  readonly hidden: ReadonlySet<string>;
}

const isHiddenAt = (step: RequestStep, { hidden }: Group): boolean =>
  hidden.has(stepParts[step].count) || hidden.has(stepParts[step].of);

const percentOf = (step: RequestStep, group: Group): ShownStep['percents']['white'] => {
  if (isHiddenAt(step, group)) return { percent: null, isHidden: true };
  const found = stepOf(step, group.counts);
  return { percent: found === null ? null : groupFigure(found.count, found.of).percent, isHidden: false };
};

/** The steps that the file says something about. */
export const discloseSteps = (groups: Readonly<Record<EthnicGroup, Group>>): readonly ShownStep[] =>
  requestSteps.flatMap((step): readonly ShownStep[] => {
    const [white, bme] = [stepOf(step, groups.white.counts), stepOf(step, groups.bme.counts)];
    if (white === null || bme === null) return [];
    const isHidden = isHiddenAt(step, groups.white) || isHiddenAt(step, groups.bme);
    return [
      {
        step,
        percents: {
          white: percentOf(step, groups.white),
          bme: percentOf(step, groups.bme),
          unknown: percentOf(step, groups.unknown),
        },
        comparison: isHidden ? null : compareStep(white, bme),
      },
    ];
  });
