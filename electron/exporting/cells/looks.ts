import type { Alignment, Fill, Font } from 'exceljs';

/** A font without a name falls back to a serif in LibreOffice, so each look names it. */
const face = { name: 'Arial', family: 2 } as const;

export const fonts = {
  text: { ...face, size: 10 },
  bold: { ...face, size: 10, bold: true },
  title: { ...face, size: 14, bold: true, color: { argb: 'FF003087' } },
  link: { ...face, size: 10, underline: true, color: { argb: 'FF005EB8' } },
} as const satisfies Readonly<Record<string, Partial<Font>>>;

export const headerFill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD8E6F3' } };
export const thinLine = { style: 'thin', color: { argb: 'FFAEB7BD' } } as const;

/** Words are set in a little, or they would touch the number of the column before. */
export const alignmentOf = (isNumber: boolean, vertical: 'top' | 'bottom'): Partial<Alignment> =>
  isNumber
    ? { wrapText: true, vertical, horizontal: 'right' }
    : { wrapText: true, vertical, horizontal: 'left', indent: 1 };
