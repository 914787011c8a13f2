import { formatCount, formatPeople, formatPercent, formatPoints, formatRatio } from '../narrative/format';
import { upperWords } from '../narrative/range-sentence';
import type { Proportion } from '../statistics/types';

export type ExampleUnit = 'ratio' | 'points' | 'percent' | 'count' | 'people' | 'probability' | 'year';

/** One number of an example, unrounded; percentages and points are of 100. Null where it may not be shown. */
export interface ExampleNumber {
  readonly what: string;
  readonly unit: ExampleUnit;
  readonly value: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
}

export interface ExampleWords {
  readonly what: string;
  readonly words: string;
}

export type ExampleLine = ExampleNumber | ExampleWords;

/** An example whose numbers the product's own functions work out from the counts it states. */
export interface WorkedExample {
  /** The counts, and where they are from. */
  readonly given: string;
  readonly lines: readonly ExampleLine[];
  /** What a page of the workbench would say about these counts; null where it says nothing. */
  readonly sentence: string | null;
}

export const invented = 'Invented counts.';

/** @example countOf({ count: 742, of: 3214 }) // "742 of 3,214" */
export const countOf = ({ count, of }: Proportion): string => `${formatCount(count)} of ${formatCount(of)}`;

const writers: Readonly<Record<ExampleUnit, (value: number) => string>> = {
  ratio: formatRatio,
  points: formatPoints,
  percent: formatPercent,
  count: formatCount,
  people: formatPeople,
  probability: (value) => (value < 0.0001 ? 'less than 0.0001' : value.toFixed(4)),
  year: String,
};

/**
 * A line as it is read.
 * @example exampleText({ what: 'Ratio', unit: 'ratio', value: 1.3333, lower: 1.0766, upper: 1.6512 }) // "1.33, could be 1.08 to 1.65"
 */
export const exampleText = (line: ExampleLine): string => {
  if ('words' in line) return line.words;
  const { value, lower = null, upper = null } = line;
  const write = writers[line.unit];
  if (value === null) return '*';
  const text = line.unit === 'points' ? `${write(value)} points` : write(value);
  return lower === null || upper === null ? text : `${text}, could be ${write(lower)} to ${upperWords(upper, write)}`;
};

interface ShownValue {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** An estimate as a line; `scale` 100 for proportions that are shown in percent or points. */
export const estimateLine = (
  what: string,
  unit: ExampleUnit,
  estimate: ShownValue,
  scale: 1 | 100 = 1,
): ExampleNumber => {
  const { value, lower, upper } = estimate;
  const times = (number: number | null) => (number === null ? null : number * scale);
  return { what, unit, value: times(value), lower: times(lower), upper: times(upper) };
};

/** A rate in percent, without its interval. */
export const rateLine = (what: string, { count, of }: Proportion): ExampleNumber => ({
  what,
  unit: 'percent',
  value: (count / of) * 100,
});
