import type { Finding } from '../indicators/figure';

/** The short tag beside a figure. */
export const findingTag: Readonly<Record<Finding, string>> = {
  unlikely_chance: 'Unlikely to be chance',
  not_distinguishable: 'Not distinguishable',
  too_few: 'Too few to say',
  not_calculable: 'Not calculable',
};

/** The same in a whole clause, after "so this is". */
export const findingClause: Readonly<Record<'unlikely_chance' | 'not_distinguishable', string>> = {
  unlikely_chance: 'unlikely to be chance',
  not_distinguishable: 'not distinguishable from chance \u2014 which is not evidence of fairness',
};

/** The tag of a figure that may not be shown: even its finding would say something about the hidden numbers. */
export const hiddenTag = 'Hidden';

/** Said with every figure that is not adjusted for anything: a gap describes an outcome. */
export const noCauseSentence = 'The figure is not adjusted for anything and does not by itself show a cause.';
