import { countInWords } from '../format';

/** @example pooledLabel([2024, 2025]) // "Two years, 2024 to 2025" */
export const pooledLabel = (years: readonly number[]): string => {
  const number = countInWords(years.length);
  return `${number.charAt(0).toUpperCase()}${number.slice(1)} years, ${String(years[0])} to ${String(years.at(-1))}`;
};

export const pooledMeaning =
  'Years are pooled by adding up the cases and adding up the staff of the same years, so a person who stayed is counted once in each year. More cases make the range narrower, and hide a change from one year to the next.';

export const pooledAverageNote = (year: number): string =>
  `The figure of ${String(year)} is a two-year average already, so it is not pooled with others.`;

export const pooledMissingNote = (year: number): string =>
  `The figure of ${String(year)} is not held, so no more years are pooled. Import the return or the files of that year.`;

export const pooledBasisNote = (year: number): string =>
  `The figure of ${String(year)} is a two-year average and the later ones count a single year, so no more years are pooled.`;

export const pooledHiddenNote = (year: number): string =>
  `Numbers of ${String(year)} are hidden in this version and a pooled figure would give them away, so no more years are pooled.`;
