import { arcpDefinitions } from '../../reference/outcomes-arcp';
import { arcpParts } from './arcp-parts';
import type { OutcomeCount } from './training-counts';
import { measureOfArcp } from './training-measures';
import { noParts } from './training-parts';
import type { SectionParts } from './training-parts';

/** The counts of trainees, each once a year, and the outcomes beyond: those that are nobody's worst of the year. */
export interface TraineeParts {
  readonly trainees: SectionParts;
  readonly beyond: SectionParts;
}

/**
 * The unit of trainees under all three definitions. Each trainee stands once a year with one outcome, so the trainees are a part of the outcomes,
 * and what is left is a count that everybody can work out. Files that do not say whose an outcome is have none.
 */
export const traineeParts = (counts: readonly OutcomeCount<string>[]): TraineeParts => {
  if (!counts.some(({ worst }) => worst > 0)) return { trainees: noParts, beyond: noParts };
  const parts = arcpParts(counts, ({ worst }) => worst);
  const measures = parts.measures.map((each, at) => ({
    ...each,
    measure: measureOfArcp(arcpDefinitions[at] ?? 'regulator', 'trainees'),
  }));
  return { trainees: { ...parts, measures }, beyond: arcpParts(counts, ({ count, worst }) => count - worst) };
};
