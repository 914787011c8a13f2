import { measureKey } from '../../../shared/measures/measure-key';
import { measureTitle } from '../../../shared/narrative/actions/measure-title';
import { indicatorNumbers } from '../../../shared/reference/indicators';
import { comparableViews } from '../../../shared/reference/own-benchmarks';
import { startingDraft } from '../actions/starting-draft';
import type { ActionDraft } from '../../../shared/actions/action';
import type { MeasuredFigure } from '../../../shared/measures/measured-figure';
import type { MeasureRef } from '../../../shared/measures/measure-ref';
import type { PlanDraft } from '../../../shared/plan-file/plan-draft';

interface FigureChoice {
  readonly value: string;
  readonly label: string;
}

/** The indicators of the trust that a draft can start from; those its plan names come first. */
export const figureChoices = ({ indicators }: PlanDraft): readonly FigureChoice[] => {
  const choices = indicatorNumbers.flatMap((indicator) =>
    comparableViews[indicator].map((view) => {
      const ref: MeasureRef = { kind: 'indicator', indicator, view };
      const isNamed = indicators.includes(indicator);
      return { isNamed, value: measureKey(ref), label: `${measureTitle(ref)}${isNamed ? ' (named in the plan)' : ''}` };
    }),
  );
  return [...choices.filter(({ isNamed }) => isNamed), ...choices.filter(({ isNamed }) => !isNamed)].map(
    ({ value, label }) => ({ value, label }),
  );
};

/** A new action as its figure starts it, with the words of the plan where the plan has any. */
export const filledFrom = (draft: PlanDraft, figure: MeasuredFigure): ActionDraft => {
  const started = startingDraft(figure);
  return {
    ...started,
    issue: draft.issue === '' ? started.issue : draft.issue,
    change: draft.change,
    owner: draft.owner,
    executive: draft.executive,
    start: draft.start,
    due: draft.due,
    measureOfSuccess: draft.measureOfSuccess === '' ? started.measureOfSuccess : draft.measureOfSuccess,
    status: draft.status ?? started.status,
  };
};
