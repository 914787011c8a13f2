import type { PageColumn } from './page-table';

/** Words: the name of a row, a tag, a sentence. */
export const wordsColumn = (title: string, share: number, width = 30): PageColumn => ({
  title,
  share,
  sheet: [{ title, width }],
});

/** One number a row. */
export const numberColumn = (title: string, share: number): PageColumn => ({
  title,
  share,
  isNumber: true,
  sheet: [{ title, width: 12, isNumber: true }],
});

/**
 * A group: its share with "18 of 42" below. In the workbook three columns.
 * @param inSheet - its name in the workbook, where tables with other headings stand below one another
 */
export const groupColumn = (title: string, share: number, inSheet = title): PageColumn => ({
  title,
  share,
  isNumber: true,
  sheet: ['number', 'out of', 'share'].map((part) => ({ title: `${inSheet}: ${part}`, width: 12, isNumber: true })),
});

/** A figure with its 95% interval below. In the workbook three columns. */
export const estimateColumn = (title: string, share: number, inSheet = title): PageColumn => ({
  title,
  share,
  isNumber: true,
  sheet: [inSheet, `${inSheet}: 95% lower`, `${inSheet}: 95% upper`].map((name) => ({
    title: name,
    width: 12,
    isNumber: true,
  })),
});

/** What the numbers support. */
export const tagColumn = (share: number): PageColumn => wordsColumn('What it says', share, 30);
