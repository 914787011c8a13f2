import type { GroupFigure } from '../../../shared/indicators/figure';
import type { ShownCount } from '../../../shared/disclosure/experts/shown-count';
import { formatCount, formatPercent, formatPoints, formatRatio } from '../../../shared/narrative/format';
import { formatCountOf, formatRange, formatShare } from '../../../shared/narrative/group-words';
import { formatPounds } from '../../../shared/narrative/format-pounds';
import { hiddenTag } from '../../../shared/narrative/tags';
import { groupCells } from '../cells/figure-cells';
import { countCell, formats, numberCell, percentCell, textCell } from '../cells/typed-cells';
import type { Entry } from './page-table';

/** Words. The paper shows "–" where there are none, so that no cell is empty. */
export const words = (text: string): Entry => ({ text: text === '' ? '–' : text, cells: [textCell(text)] });

/** A place without a number, over as many columns of the workbook as its column has there. */
export const nothing = (columns = 1): Entry => ({
  text: '–',
  cells: Array.from({ length: columns }, () => ({ value: null })),
});

export const count = ({ count: value, isHidden }: ShownCount): Entry => ({
  text: formatCount(value, isHidden),
  cells: [countCell(value, isHidden)],
});

/** A count of which the file may say nothing. */
export const countOrNothing = (shown: ShownCount | null | undefined): Entry =>
  shown === null || shown === undefined ? nothing() : count(shown);

/** A number that is null where it may not be shown. */
export const countOrStar = (value: number | null): Entry => count({ count: value, isHidden: value === null });

export const percent = (value: number | null, isHidden: boolean): Entry => ({
  text: formatPercent(value, isHidden),
  cells: [percentCell(value, isHidden)],
});

export const pounds = (shown: ShownCount | null): Entry => ({
  text: formatPounds(shown?.count ?? null, shown?.isHidden ?? false),
  cells: [numberCell(shown?.count ?? null, formats.pounds, shown?.isHidden ?? false)],
});

export const year = (value: number): Entry => ({ text: String(value), cells: [{ value, format: formats.year }] });

const groupText = (figure: GroupFigure): string => {
  if (figure.isHidden) return figure.of === null ? '*' : `* of ${formatCount(figure.of)}`;
  if (figure.count === null && figure.of === null) return formatShare(figure);
  return figure.percent === null ? formatCountOf(figure) : `${formatShare(figure)}\n${formatCountOf(figure)}`;
};

/** A group: "42.9%" and below it "18 of 42". */
export const group = (figure: GroupFigure): Entry => ({ text: groupText(figure), cells: groupCells(figure) });

interface Estimate {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

const units = {
  ratio: { write: formatRatio, format: formats.ratio, scale: 1 },
  points: { write: formatPoints, format: formats.points, scale: 1 },
  // A spreadsheet's percentages are 0 to 1.
  percent: { write: formatPercent, format: formats.percent, scale: 0.01 },
} as const;

const scaled = (value: number | null, scale: number): number | null => (value === null ? null : value * scale);

/** A figure and below it the range in which it could lie. `isHidden`, or no estimate at all: it may not be shown. */
export const estimate = (unit: keyof typeof units, found: Estimate | null, isHidden = false): Entry => {
  const { write, format, scale } = units[unit];
  const { value, lower, upper } = found ?? { value: null, lower: null, upper: null };
  const isStar = value === null && (isHidden || found === null);
  const range = formatRange({ lower, upper }, (bound) => write(bound));
  return {
    text: value === null || range === null ? write(value, isStar) : `${write(value)}\n${range}`,
    cells: [value, lower, upper].map((number) => numberCell(scaled(number, scale), format, isStar)),
  };
};

interface Found {
  readonly hasLowNumbers: boolean;
}

/** What the numbers support, with the warning of low numbers beside it; nothing is said of what may not be shown. */
export const tag = (text: string, found: Found | null = null): Entry =>
  words(found?.hasLowNumbers === true && text !== hiddenTag ? `${text}, low numbers` : text);
