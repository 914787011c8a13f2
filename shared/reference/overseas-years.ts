/** A range of years practised overseas: from `from` up to, not including, `below`. */
export interface YearsRange {
  readonly name: string;
  readonly from: number;
  readonly below: number;
}

/** Ranges of years of practice before the United Kingdom. Wide enough that most trusts have people in each; field knowledge (2025). */
export const yearsRanges: readonly YearsRange[] = [
  { name: 'Under 2 years', from: 0, below: 2 },
  { name: '2 to 4 years', from: 2, below: 5 },
  { name: '5 to 9 years', from: 5, below: 10 },
  { name: '10 to 19 years', from: 10, below: 20 },
  { name: '20 years or more', from: 20, below: Number.POSITIVE_INFINITY },
];

/**
 * The range a number of years is in.
 * @param years - 0 or more
 * @example yearsRangeOf(4.5) // "2 to 4 years"
 */
export const yearsRangeOf = (years: number): string =>
  yearsRanges.find(({ from, below }) => years >= from && years < below)?.name ?? '';
