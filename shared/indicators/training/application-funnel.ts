import { funnelOfStages } from '../../statistics/funnel-of-stages';
import { findingOf } from '../finding';
import type { Finding } from '../figure';
import { isTooFew } from '../group-figure';
import { noEstimate, shownEstimate } from '../shown-estimate';
import type { ShownEstimate } from '../shown-estimate';

/** The applications of both groups at one stage of the path; null where a number may not be shown. */
export interface FunnelStage {
  readonly white: number | null;
  readonly bme: number | null;
}

/** A White-to-BME ratio of passing from one stage to another: above 1 is worse for BME applicants. Null where a number behind it is hidden. */
export type FunnelRatio = { readonly ratio: ShownEstimate; readonly finding: Finding } | null;

export interface ApplicationFunnel {
  /** One a step, from each stage to the next. */
  readonly steps: readonly FunnelRatio[];
  readonly overall: FunnelRatio;
  /** The unrounded product of the steps; null where any of them has no value. It is the overall ratio. */
  readonly product: number | null;
}

type Pair = readonly [from: FunnelStage | undefined, to: FunnelStage | undefined];

const ratioOf = ([from, to]: Pair): FunnelRatio => {
  const numbers = [from?.white, to?.white, from?.bme, to?.bme];
  const [whiteFrom, whiteTo, bmeFrom, bmeTo] = numbers;
  if (typeof whiteFrom !== 'number' || typeof whiteTo !== 'number') return null;
  if (typeof bmeFrom !== 'number' || typeof bmeTo !== 'number') return null;
  if (isTooFew([whiteFrom, bmeFrom])) return { ratio: noEstimate, finding: 'too_few' };
  const estimate = funnelOfStages([whiteFrom, whiteTo], [bmeFrom, bmeTo]).overall;
  return { ratio: shownEstimate(estimate), finding: findingOf(estimate, 1) };
};

/**
 * Where on the way from application to post a gap arises: the ratio of each step and of the whole. Each is made of the two stages it joins, so one
 * hidden stage takes away two steps and leaves the whole.
 * @param stages - in order, from all applications to the last stage
 * @example White 1954→1554→728→387→224, BME 591→415→111→63→30: steps 1.1326, 1.7515, 0.9366, 1.2155; overall 2.258342, their product
 */
export const applicationFunnel = (stages: readonly FunnelStage[]): ApplicationFunnel => {
  const steps = stages.slice(1).map((stage, at) => ratioOf([stages[at], stage]));
  const values = steps.flatMap((step) => (step === null || step.ratio.value === null ? [] : [step.ratio.value]));
  return {
    steps,
    overall: ratioOf([stages[0], stages.at(-1)]),
    product: values.length === steps.length && steps.length > 0 ? values.reduce((all, one) => all * one, 1) : null,
  };
};
