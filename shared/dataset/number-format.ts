/** A number format without quoted text, escapes, colours, padding and fill, so that its letters can be judged. */
const bare = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');

export const isPercentFormat = (format: string | null): boolean => format !== null && bare(format).includes('%');

/** True for formats that show a day, month or year: such a number is a date serial. */
export const isDateFormat = (format: string | null): boolean =>
  format !== null && !/general|standard/i.test(format) && /[dy]|mmm/i.test(bare(format));
