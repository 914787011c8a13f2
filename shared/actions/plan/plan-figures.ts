import { indicatorDefinitions, indicatorNumbers } from '../../reference/indicators';
import { indicatorOf, isTrainingRef } from '../../measures/measure-ref';
import type { MeasureRef } from '../../measures/measure-ref';
import type { Action } from '../action';

const others = ['training', 'journeys', 'experts'] as const;

/** What the figure of an action is about: an indicator by its number, or one of the other pages. */
export type PlanFigure = `${(typeof indicatorNumbers)[number]}` | (typeof others)[number];

const otherLabels: Readonly<Record<(typeof others)[number], string>> = {
  training: 'Training',
  journeys: 'Journeys',
  experts: 'Experts and learning',
};

/** In the order in which groups and choices stand. */
export const planFigures: readonly PlanFigure[] = [
  ...indicatorNumbers.map((number): PlanFigure => `${number}`),
  ...others,
];

const journeys: readonly MeasureRef['kind'][] = ['promotion', 'promoted_by', 'two_years'];

/** @example planFigureOf(action) // '3' */
export const planFigureOf = ({ baseline: { ref } }: Pick<Action, 'baseline'>): PlanFigure => {
  const indicator = indicatorOf(ref);
  if (indicator !== null) return `${indicator}`;
  if (isTrainingRef(ref)) return 'training';
  return journeys.includes(ref.kind) ? 'journeys' : 'experts';
};

/** @example planFigureLabel('3') // 'Indicator 3. Formal disciplinary process' */
export const planFigureLabel = (figure: PlanFigure): string => {
  const number = indicatorNumbers.find((one) => String(one) === figure);
  if (number !== undefined) return `Indicator ${String(number)}. ${indicatorDefinitions[number].title}`;
  const other = others.find((one) => one === figure);
  return other === undefined ? figure : otherLabels[other];
};
