import type { ComparedWith } from '../../report/types/comparison-report.types';
import type { DifferenceVerdict } from '../../report/comparison/difference';
import type { Measure } from '../../reference/indicators';
import type { CalculatedEstimate } from '../../statistics/types';
import { changeTag } from './change-sentence';
import { formatPoints, formatRatio } from '../format';

type Kind = ComparedWith['kind'];

export interface DifferenceFacts {
  readonly kind: Kind;
  readonly measure: Measure;
  readonly estimate: CalculatedEstimate;
  readonly verdict: Exclude<DifferenceVerdict, 'cannot_compare'>;
  /** The change lies on the side in favour of BME staff, where it is neither better nor worse for them. */
  readonly isInFavour: boolean;
  /** What the two are called within a sentence: "2025" and "2024", "the trust" and "England". */
  readonly names: { readonly first: string; readonly second: string };
}

const changes = {
  closer: 'improved',
  further: 'worsened',
  reversed: 'reversed',
  not_clear: 'no_clear_change',
} as const;

const tags: Readonly<Record<DifferenceFacts['verdict'], string>> = {
  closer: 'Closer to equal',
  further: 'Further from equal',
  reversed: 'Points the other way',
  not_clear: 'No clear difference',
};

/** The difference in a few words, for a table. `second` is what the second figure is called. */
export const differenceTag = (kind: Kind, verdict: DifferenceVerdict, second: string, isInFavour: boolean): string => {
  if (verdict === 'cannot_compare') return changeTag('cannot_compare', 0);
  if (kind !== 'year') return tags[verdict];
  const isNeutral = isInFavour && (verdict === 'closer' || verdict === 'further');
  return changeTag(isNeutral ? verdict : changes[verdict], Number(second));
};

const inYears: Readonly<Record<DifferenceFacts['verdict'], string>> = {
  closer: 'the improvement is unlikely to be chance',
  further: 'the worsening is unlikely to be chance',
  reversed: 'the gap has changed direction by more than chance would explain',
  not_clear: 'there is no clear change',
};

/** Of a gap in favour of BME staff. */
const inFavour: Readonly<Partial<Record<DifferenceFacts['verdict'], string>>> = {
  closer: 'it is closer to equal by more than chance would explain',
  further: 'it is further from equal, in favour of BME staff, by more than chance would explain',
};

const besides: Readonly<Record<DifferenceFacts['verdict'], (first: string) => string>> = {
  closer: (first) => `${first} is closer to equal by more than chance would explain`,
  further: (first) => `${first} is further from equal by more than chance would explain`,
  reversed: (first) => `the gap points the other way in ${first} by more than chance would explain`,
  not_clear: () =>
    'the two are not distinguishable from one another \u2014 which is not evidence that they are the same',
};

const leadOf = ({ measure, estimate, names }: DifferenceFacts): string => {
  const { value, lower, upper } = estimate;
  return measure === 'relative_likelihood'
    ? `The ratio of ${names.first} is ${formatRatio(value)} times that of ${names.second}; it could be between ${formatRatio(lower)} and ${formatRatio(upper)} times`
    : `The gap of ${names.first} less that of ${names.second} is ${formatPoints(value)} percentage points; it could be between ${formatPoints(lower)} and ${formatPoints(upper)}`;
};

/**
 * The difference of two figures in words, with its range.
 * @example "The ratio of 2025 is 0.84 times that of 2024; it could be between 0.65 and 1.07 times, so there is no clear change."
 */
export const differenceSentence = (facts: DifferenceFacts): string => {
  const inYear = (facts.isInFavour ? inFavour[facts.verdict] : undefined) ?? inYears[facts.verdict];
  const end = facts.kind === 'year' ? inYear : besides[facts.verdict](facts.names.first);
  return `${leadOf(facts)}, so ${end}.`;
};

/** In place of a difference: why there is none. `reason` is a clause. */
export const noDifferenceSentence = (reason: string): string => `Cannot be compared: ${reason}.`;
